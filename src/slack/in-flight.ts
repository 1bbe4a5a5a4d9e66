/** Work that is under way, so that stopping can wait for it. */
export interface InFlight {
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, what is begun meanwhile included. */
  settled(): Promise<void>;
}

export function createInFlight(): InFlight {
  const all = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      all.add(work);
      const forget = () => all.delete(work);
      work.then(forget, forget);
      return work;
    },
    settled: async () => {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
}
