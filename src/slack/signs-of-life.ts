import type { Logger } from '../core/ports.js';
import type { SlackCalls } from './slack-calls.js';
import { causeOf } from './slack-failure.js';

/** The status line under a thread, by which people see that their question arrived. */
export interface SignsOfLife {
  /** Shows what is done for a question until `end`. Never rejects: a status is a courtesy. */
  begin(thread: LiveThread): SignOfLife;
}

export interface LiveThread {
  readonly channel: string;
  readonly thread: string;
  /** Names the thread in the history of direct messages and lets its Stop button show; `null` in channels. */
  readonly title: string | null;
}

export interface SignOfLife {
  /** Resolves with whether Slack shows it. */
  say(status: string): Promise<boolean>;
  /** Takes the status away; awaited after the answer is posted, so that a slow status does not outlive it. */
  end(): Promise<void>;
}

export interface SignsOfLifeParts {
  readonly calls: SlackCalls;
  readonly logger: Logger;
}

/** Slack takes a status away after two minutes. */
const RENEW_AFTER_MILLISECONDS = 90_000;

export function createSignsOfLife({ calls, logger }: SignsOfLifeParts): SignsOfLife {
  const shows = (method: string, args: Readonly<Record<string, unknown>>) =>
    calls.call(method, args, { tries: 'one' }).then(
      () => true,
      (error: unknown) => {
        logger.debug('A status could not be shown', { cause: causeOf(error) });
        return false;
      },
    );

  return {
    begin: ({ channel, thread, title }) => {
      const place = { channel_id: channel, thread_ts: thread };
      let latest = Promise.resolve(true);
      let status = '';
      let renewal: ReturnType<typeof setInterval> | null = null;
      /** One after another, so that an early status never replaces a later one. */
      const inOrder = (method: string, args: Readonly<Record<string, unknown>>) => {
        latest = latest.then(() => shows(method, { ...place, ...args }));
        return latest;
      };
      const session = (now: 'processing' | 'active') => {
        if (title !== null) inOrder('agents.sessions.setStatus', { status: now, title });
      };
      const show = () => inOrder('assistant.threads.setStatus', { status });
      return {
        say: (words) => {
          status = words;
          if (renewal === null) session('processing');
          renewal ??= setInterval(show, RENEW_AFTER_MILLISECONDS).unref();
          return show();
        },
        end: async () => {
          if (renewal === null) return;
          clearInterval(renewal);
          status = '';
          show();
          session('active');
          await latest;
        },
      };
    },
  };
}
