import type { QuestionDesk } from '../question-desk.js';
import { STOPPED_EVENT } from './events.js';
import { orderOf } from './question-in-thread.js';

/** Somebody pressed Stop: what is asked in that thread is given up. */
export function onStop({ desk }: { readonly desk: QuestionDesk }) {
  return async ({ event }: { readonly event: unknown }): Promise<void> => {
    const stopped = STOPPED_EVENT.safeParse(event).data;
    if (stopped === undefined) return;
    desk.cancel('stopped', ({ thread }) => thread === orderOf(stopped.channel, stopped.thread_ts));
  };
}
