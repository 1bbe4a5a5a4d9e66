import { bounded } from './bounded.js';

/** Lets whatever arrives get its sign of life before others are answered: finding an answer is sheer computing. */
export interface Arrivals {
  /** Something arrives while this work lasts. */
  during<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is arriving, or after a moment. */
  none(): Promise<void>;
}

/** Neither does work that hangs count as arriving for longer, nor does an answer wait longer for arrivals without end. */
const LONGEST_MILLISECONDS = 300;

export function createArrivals(): Arrivals {
  let arriving = 0;
  let waiting: (() => void)[] = [];
  const arrived = () => {
    arriving -= 1;
    if (arriving > 0) return;
    // The status of what arrived goes out first.
    for (const go of waiting) setImmediate(go);
    waiting = [];
  };
  return {
    during: (work) => {
      arriving += 1;
      void bounded(work, LONGEST_MILLISECONDS).then(arrived);
      return work;
    },
    none: async () => {
      if (arriving === 0) return;
      await bounded(new Promise<void>((resolve) => waiting.push(resolve)), LONGEST_MILLISECONDS);
    },
  };
}
