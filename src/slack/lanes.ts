/** Does work in turn within a lane, and at the same time in different lanes. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>;
}

export function createLanes(): Lanes {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (lane, work) => {
      const done = (last.get(lane) ?? Promise.resolve()).then(work, work);
      last.set(lane, done);
      const forget = () => {
        if (last.get(lane) === done) last.delete(lane);
      };
      done.then(forget, forget);
      return done;
    },
  };
}
