import { BriefingError } from '../core/errors.js';
import { refusedWith } from './slack-failure.js';
import type { MessageContent } from './views/blocks.js';
import { sorryMessage } from './views/sorry-message.js';

/** Why the answer does not stand where it was asked for, in words for the person who asked. Channel ids are Slack's own. */
export function placeTrouble(error: unknown, channel: string): string {
  switch (refusedWith(error)) {
    case 'not_in_channel':
    case 'channel_not_found':
      return `I am not in <#${channel}>, so I could not post there. Invite me with \`/invite\`, and I can.`;
    case 'is_archived':
      return `<#${channel}> is archived, so I could not post there.`;
    case 'thread_not_found':
    case 'message_not_found':
    case 'cannot_reply_to_message':
      return 'The message you asked in is gone, so I answer here.';
    case 'restricted_action':
    case 'restricted_action_read_only_channel':
    case 'restricted_action_thread_only_channel':
    case 'restricted_action_non_threadable_channel':
      return `Posting in <#${channel}> is restricted, so I answer here.`;
    case 'missing_scope':
    case 'no_permission':
      return `I lack a permission to post in <#${channel}>. Whoever runs me finds in the log which one.`;
    default:
      return 'I could not answer where you asked just now, so I answer here.';
  }
}

/** What is said of a failure on the way to an answer: what someone can act on in its own words, all else with a reference. */
export function failureMessage(error: unknown, reference: string): MessageContent {
  if (error instanceof BriefingError && error.code !== 'internal') {
    const { message, hint } = error;
    return sorryMessage({ message, hint, reference: isForAsker(error) ? null : reference });
  }
  return sorryMessage({
    message: 'Sorry, something went wrong on my side and I could not answer.',
    hint: 'Please ask again. If it goes on, tell whoever runs me the reference below.',
    reference,
  });
}

/** Nothing is wrong but the question. */
export function isForAsker(error: unknown): boolean {
  return error instanceof BriefingError && ASKER_CAN_ACT.has(error.code);
}

const ASKER_CAN_ACT: ReadonlySet<string> = new Set(['question-empty', 'question-too-long']);
