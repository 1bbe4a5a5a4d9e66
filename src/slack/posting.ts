import { z } from 'zod';
import type { NonEmpty } from '../core/answer.js';
import type { Logger, Meter } from '../core/ports.js';
import { createLanes } from './lanes.js';
import { markerMetadata, markerOf } from './markers.js';
import type { SlackCalls, SlackReply } from './slack-calls.js';
import { causeOf, refusedWith } from './slack-failure.js';
import { messagesIn, newestIn } from './thread-messages.js';
import type { MessageContent } from './views/blocks.js';

/** Where a message goes: a channel, or a person's id for direct messages; `thread` is `null` for a message of its own. */
export interface Spot {
  readonly channel: string;
  readonly thread: string | null;
}

/** The same message, the richest form first; each further one asks less of Slack. */
export type Forms = NonEmpty<MessageContent>;

/** Where a message came to stand; of a person's id Slack makes the channel of their direct messages. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** Posts messages: one after another in each channel, in the richest form that Slack takes. */
export interface Posting {
  /**
   * `marker` tells this message from all others, so that it is not posted twice when Slack's reply was lost.
   * @throws SlackCallError when no form is taken, or the place itself is the trouble.
   */
  post(spot: Spot, forms: Forms, marker: string): Promise<Posted>;
  /** What only this person sees; it is gone when they reload. @throws SlackCallError */
  whisper(spot: Spot, user: string, forms: Forms): Promise<void>;
}

export interface PostingParts {
  readonly calls: SlackCalls;
  readonly logger: Logger;
  readonly meter: Meter;
}

/** Slack's words for a payload that it does not take, whoever sends it wherever. */
const PAYLOAD_REFUSALS: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_blocks_too_many',
  'msg_too_long',
  'block_mismatch',
  'invalid_arguments',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_too_large',
  'no_text',
]);

export function createPosting({ calls, logger, meter }: PostingParts): Posting {
  const lanes = createLanes();

  /** Down the forms until Slack takes one. */
  const richest = async (method: string, forms: Forms, send: (form: MessageContent) => Promise<SlackReply>) => {
    for (const [at, form] of forms.entries()) {
      try {
        return await send(form);
      } catch (error) {
        const refusal = refusedWith(error);
        if (refusal === null || !PAYLOAD_REFUSALS.has(refusal) || at === forms.length - 1) throw error;
        meter.retry(method, refusal);
        logger.warn('Slack refused a message; a simpler form follows', { method, cause: causeOf(error) });
      }
    }
  };

  return {
    post: (spot, forms, marker) =>
      lanes.run(spot.channel, () => {
        const patience = { tries: 'many', landed: () => landed(calls, spot, marker) } as const;
        const metadata = markerMetadata(marker);
        return richest('chat.postMessage', forms, (form) =>
          calls.call('chat.postMessage', { ...payload(spot, form), ...QUIETLY, metadata }, patience),
        ).then((reply) => POSTED.parse({ channel: spot.channel, ...reply }));
      }),
    whisper: async (spot, user, forms) => {
      await richest('chat.postEphemeral', forms, (form) =>
        calls.call('chat.postEphemeral', { ...payload(spot, form), user }),
      );
    },
  };
}

/** Without previews: links to articles would add some, and so would addresses in excerpts. */
const QUIETLY = { unfurl_links: false, unfurl_media: false };

function payload({ channel, thread }: Spot, { text, blocks }: MessageContent) {
  return { channel, text, ...(blocks.length > 0 && { blocks }), ...(thread !== null && { thread_ts: thread }) };
}

/** Whether a post whose reply was lost stands in Slack all the same. */
async function landed(calls: SlackCalls, { channel, thread }: Spot, marker: string): Promise<SlackReply | null> {
  const messages = await (thread === null
    ? newestIn(calls, channel, ONCE)
    : messagesIn(calls, { channel, thread }, ONCE));
  const found = messages.find(({ metadata }) => markerOf(metadata) === marker);
  return found ? { channel, ts: found.ts } : null;
}

/** Whoever posts has the patience. */
const ONCE = { tries: 'one' } as const;

const POSTED = z.object({ channel: z.string(), ts: z.string().default('') });
