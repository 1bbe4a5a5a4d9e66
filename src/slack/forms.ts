import type { AnswerToPost } from './asked.js';
import type { Forms } from './posting.js';
import { type AnswerMessageParts, answerMessage } from './views/answer-message.js';
import type { MessageContent } from './views/blocks.js';
import { asPlainText, asSections } from './views/simpler.js';

/** A message and what is left of it when Slack takes less: its words in plain blocks, then without blocks. */
export function formsOf(message: MessageContent): Forms {
  return [message, asSections(message), { text: asPlainText(message).text, blocks: [] }];
}

/** An answer for an audience. `sharedBy` also names who asked, where the question does not stand above. */
export function answerForms(
  { document, id, notice, unresolved }: AnswerToPost,
  { audience, sharedBy }: Pick<AnswerMessageParts, 'audience' | 'sharedBy'>,
  intro: (message: MessageContent) => MessageContent = (message) => message,
): Forms {
  const who = sharedBy === undefined ? {} : { sharedBy };
  return formsOf(intro(answerMessage({ answer: document, answerId: id, notice, unresolved, audience, ...who })));
}
