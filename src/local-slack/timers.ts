/** Waiting that ends with this Slack: after `stop`, what still waits never goes on. */
export interface Timers {
  wait(milliseconds: number): Promise<void>;
  stop(): void;
}

export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>();
  let stopped = false;
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        if (stopped) return;
        const timer = setTimeout(() => {
          running.delete(timer);
          resolve();
        }, milliseconds);
        running.add(timer);
      }),
    stop: () => {
      stopped = true;
      for (const timer of running) clearTimeout(timer);
    },
  };
}
