import type { RespondFn } from '@slack/bolt';
import type { Forms } from './posting.js';
import type { Wait } from './slack-calls.js';
import { SlackCallError, type SlackFailure, slackFailure } from './slack-failure.js';
import type { MessageContent } from './views/blocks.js';

/** Answers a command or a press by the address that came with it; what it sends only that person sees. */
export interface Responding {
  /** @throws SlackCallError when the address was used up or is too old, or Slack cannot be reached. */
  send(forms: Forms, how?: { readonly replaceOriginal?: boolean }): Promise<void>;
}

const PAUSES = [500, 1500];

/** What Slack says when the address no longer works, as against when it does not take what is sent. */
const GONE: ReadonlySet<string> = new Set(['response_url_404', 'response_url_410', 'response_url_403']);

export function createResponding({ respond, wait }: { readonly respond: RespondFn; readonly wait: Wait }): Responding {
  const sent = async (form: MessageContent, replaceOriginal: boolean) => {
    for (let at = 0; ; at++) {
      const failure = await failureOf(() => respond(payload(form, replaceOriginal)));
      if (failure === null) return;
      const pause = failure.kind === 'refused' ? undefined : PAUSES[at];
      if (pause === undefined) throw new SlackCallError('response_url', failure);
      await wait(pause);
    }
  };

  return {
    send: async (forms, { replaceOriginal = false } = {}) => {
      for (const [at, form] of forms.entries()) {
        try {
          return await sent(form, replaceOriginal);
        } catch (error) {
          if (at === forms.length - 1 || !isAboutPayload(error)) throw error;
        }
      }
    },
  };
}

async function failureOf(send: () => Promise<unknown>): Promise<SlackFailure | null> {
  try {
    await send();
    return null;
  } catch (error) {
    return slackFailure(error);
  }
}

function isAboutPayload(error: unknown): boolean {
  return error instanceof SlackCallError && error.failure.kind === 'refused' && !GONE.has(error.failure.error);
}

function payload({ text, blocks }: MessageContent, replaceOriginal: boolean) {
  return {
    response_type: 'ephemeral' as const,
    replace_original: replaceOriginal,
    text,
    ...(blocks.length > 0 && { blocks: [...blocks] }),
  };
}
