import type { Logger, Meter } from '../core/ports.js';
import type { AnswerToPost, Reply } from './asked.js';
import { answerForms, formsOf } from './forms.js';
import { queuedLine } from './lines.js';
import { answerMarker, lineMarker } from './markers.js';
import type { Forms, Posting, Spot } from './posting.js';
import { placeTrouble } from './reasons.js';
import type { SignOfLife, SignsOfLife } from './signs-of-life.js';
import { answerInWords, type Threads } from './thread.js';
import type { MessageContent } from './views/blocks.js';
import { queueMessage } from './views/queue-message.js';
import { firstThatWorks, introduced, type Way } from './ways.js';

export interface ThreadReplyParts {
  readonly posting: Posting;
  readonly signs: SignsOfLife;
  readonly threads: Threads;
  readonly logger: Logger;
  readonly meter: Meter;
}

export interface ThreadAsked {
  /** The key of the question. */
  readonly key: string;
  /** The thread that the answer goes into. */
  readonly channel: string;
  readonly thread: string;
  readonly user: string;
  /** Nobody else reads it, so lines for the asker alone are ordinary ones. */
  readonly isDirect: boolean;
  /** The thread has no replies yet, so what only one person sees would be hidden in it. */
  readonly isNew: boolean;
  /** The question does not stand above the answer, so the answer says who asked what. */
  readonly restated: boolean;
  /** Names a new thread in direct messages; `null` elsewhere, and where it has a name. */
  readonly title: string | null;
}

/** Answers in a thread; where that cannot be, to the asker alone, and if need be in direct messages. */
export function createThreadReply(asked: ThreadAsked, parts: ThreadReplyParts): Reply {
  const { posting, threads } = parts;
  const { channel, thread, user, key } = asked;
  const spot: Spot = { channel, thread };
  const sign: SignOfLife = parts.signs.begin({ channel, thread, isDirect: asked.isDirect, title: asked.title });
  let cleared = false;
  const direct: Spot = { channel: user, thread: null };
  const whispered: Spot = { channel, thread: asked.isNew ? null : thread };
  const inTurn = (reference: string, ways: readonly Way[]) => firstThatWorks(ways, { ...parts, reference });

  const inThread = (forms: Forms, marker: string): Way => ({
    name: 'thread',
    send: async () => {
      const statusArrived = await sign.arrived();
      await posting.post(spot, forms, marker);
      cleared = statusArrived;
      threads.engage({ channel, thread });
    },
  });

  const lineElsewhere = (line: MessageContent, reference: string): readonly Way[] => [
    { name: 'ephemeral', send: () => posting.whisper(whispered, user, formsOf(line)) },
    { name: 'direct', send: () => posting.post(direct, formsOf(line), lineMarker(reference)) },
  ];

  return {
    status: (words) => void sign.say(words),
    queued: async (before) => {
      if (await sign.say(queuedLine(before))) return;
      await posting.whisper(whispered, user, formsOf(queueMessage(before))).catch(() => {});
    },
    answer: async (answer) => {
      const audience = asked.restated
        ? ({ audience: 'shared', sharedBy: user } as const)
        : ({ audience: 'thread' } as const);
      const forms = answerForms(answer, audience);
      await inTurn(answer.id, [
        inThread(forms, answerMarker(answer.id, key)),
        ...answerElsewhere(answer, { spot: { channel, thread: null }, user, posting }),
      ]);
      const { question } = answer.document;
      threads.remember({ channel, thread }, [
        { from: 'reader', text: question },
        { from: 'bot', text: answerInWords(answer.document) ?? forms[0].text },
      ]);
    },
    line: (line, reference) =>
      inTurn(reference, [inThread(formsOf(line), lineMarker(reference, key)), ...lineElsewhere(line, reference)]),
    aside: (line, reference) =>
      asked.isDirect
        ? inTurn(reference, [inThread(formsOf(line), lineMarker(reference, key))])
        : inTurn(reference, lineElsewhere(line, reference)),
    done: () => sign.end(cleared),
  };
}

/** The answer for the asker's eyes, with the reason why it is not where they asked for it. */
export function answerElsewhere(
  answer: AnswerToPost,
  { spot, user, posting }: { readonly spot: Spot; readonly user: string; readonly posting: Posting },
): readonly Way[] {
  const forms = (why: unknown, audience: 'private' | 'shared') =>
    answerForms(answer, audience === 'shared' ? { audience, sharedBy: user } : { audience }, (message) =>
      introduced(`${placeTrouble(why, spot.channel)} (reference ${answer.id})`, message),
    );
  let first: unknown = null;
  return [
    {
      name: 'ephemeral',
      send: (why) => {
        first = why;
        return posting.whisper(spot, user, forms(why, 'private'));
      },
    },
    {
      name: 'direct',
      send: () => posting.post({ channel: user, thread: null }, forms(first, 'shared'), answerMarker(answer.id)),
    },
  ];
}
