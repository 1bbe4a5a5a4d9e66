import type { Question } from '../core/answer.js';
import type { Briefing } from '../core/ports.js';

/** A briefing whose answers wait until a test lets them go. */
export interface GatedBriefing {
  readonly briefing: Briefing;
  /** What was asked so far. */
  readonly asked: readonly Question[];
  /** Resolves when so many questions were asked. */
  arrived(count: number): Promise<void>;
  /** Lets everything go, now and from now on. */
  open(): void;
}

export function gatedBriefing(inner: Briefing): GatedBriefing {
  const asked: Question[] = [];
  const watchers = new Set<() => void>();
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    asked,
    open: () => open(),
    arrived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (asked.length < count) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    briefing: {
      ...inner,
      ask: async (question, options) => {
        asked.push(question);
        for (const look of [...watchers]) look();
        await opened;
        return inner.ask(question, options);
      },
    },
  };
}
