import type { Logger, Meter } from '../core/ports.js';
import type { Reply } from './asked.js';
import { answerForms, formsOf } from './forms.js';
import { lineMarker } from './markers.js';
import type { Posting } from './posting.js';
import type { Responding } from './responding.js';
import { answerElsewhere } from './thread-reply.js';
import type { MessageContent } from './views/blocks.js';
import { queueMessage } from './views/queue-message.js';
import { firstThatWorks } from './ways.js';

export interface CommandReplyParts {
  readonly responding: Responding;
  readonly posting: Posting;
  readonly channel: string;
  readonly user: string;
  readonly logger: Logger;
  readonly meter: Meter;
}

/** Answers a command for the eyes of whoever gave it; where its address does not work any more, in other private ways. */
export function createCommandReply(parts: CommandReplyParts): Reply {
  const { responding, posting, channel, user } = parts;
  const spot = { channel, thread: null };

  const line = (message: MessageContent, reference: string) =>
    firstThatWorks(
      [
        { name: 'response_url', send: () => responding.send(formsOf(message)) },
        { name: 'ephemeral', send: () => posting.whisper(spot, user, formsOf(message)) },
        {
          name: 'direct',
          send: () => posting.post({ channel: user, thread: null }, formsOf(message), lineMarker(reference)),
        },
      ],
      { ...parts, reference },
    );

  return {
    /** The acknowledgement said it. */
    status: () => {},
    queued: (before) => void responding.send(formsOf(queueMessage(before))).catch(() => {}),
    answer: (answer) =>
      firstThatWorks(
        [
          { name: 'response_url', send: () => responding.send(answerForms(answer, { audience: 'private' })) },
          ...answerElsewhere(answer, { spot, user, posting }),
        ],
        { ...parts, reference: answer.id },
      ),
    line,
    aside: line,
    done: () => {},
  };
}
