import type { Logger } from '../core/ports.js';
import { bounded } from './bounded.js';
import { createLanes } from './lanes.js';
import type { SlackCalls } from './slack-calls.js';
import { causeOf } from './slack-failure.js';
import { cut } from './views/cut.js';

/** The status line under a thread, by which people see that their question arrived. */
export interface SignsOfLife {
  /** Shows what is done for a question until `end`. Never rejects: a status is a courtesy. */
  begin(thread: LiveThread): SignOfLife;
}

export interface LiveThread {
  readonly channel: string;
  readonly thread: string;
  /** Direct messages have sessions: while one is being processed, its Stop button shows. */
  readonly isDirect: boolean;
  /** Names a new thread in the history of direct messages. */
  readonly title: string | null;
}

export interface SignOfLife {
  /** Resolves with whether Slack shows it. */
  say(status: string): Promise<boolean>;
  /** Whether all that was said has arrived, waiting a moment for it: then a post in the thread takes it away. */
  arrived(): Promise<boolean>;
  /** Nothing is done any more; `cleared` when a post took the status away. */
  end(cleared: boolean): void;
}

export interface SignsOfLifeParts {
  readonly calls: SlackCalls;
  readonly logger: Logger;
}

/** Slack takes a status away after two minutes. */
const RENEW_AFTER_MILLISECONDS = 90_000;

const LONGEST_TITLE = 200;

/** The answer waits no longer than this for the status before it. */
const ARRIVES_IN_MILLISECONDS = 1000;

export function createSignsOfLife({ calls, logger }: SignsOfLifeParts): SignsOfLife {
  /** One after another in each thread, so that an early status never replaces a later one. */
  const lanes = createLanes();

  const shows = (method: string, args: Readonly<Record<string, unknown>>) =>
    calls.call(method, args, { tries: 'one' }).then(
      () => true,
      (error: unknown) => {
        logger.debug('A status could not be shown', { cause: causeOf(error) });
        return false;
      },
    );

  return {
    begin: ({ channel, thread, isDirect, title }) => {
      const place = { channel_id: channel, thread_ts: thread };
      const named = title === null || title === '' ? {} : { title: cut(title, LONGEST_TITLE) };
      let latest = Promise.resolve(true);
      let status = '';
      let renewal: ReturnType<typeof setInterval> | null = null;

      const inOrder = (method: string, args: Readonly<Record<string, unknown>>) => {
        latest = lanes.run(`${channel} ${thread}`, () => shows(method, { ...place, ...args }));
        return latest;
      };
      const session = (now: 'processing' | 'active') => {
        if (isDirect) inOrder('agents.sessions.setStatus', { status: now, ...named });
      };
      const show = () => inOrder('assistant.threads.setStatus', { status });
      return {
        say: (words) => {
          status = words;
          if (renewal === null) session('processing');
          renewal ??= setInterval(show, RENEW_AFTER_MILLISECONDS).unref();
          return show();
        },
        arrived: () => bounded(latest, ARRIVES_IN_MILLISECONDS),
        end: (cleared) => {
          if (renewal === null) return;
          clearInterval(renewal);
          status = '';
          if (!cleared) show();
          session('active');
        },
      };
    },
  };
}
