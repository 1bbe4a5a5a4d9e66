import type { Fault } from './local-slack.js';

/** Which of the next calls fail, and how. */
export interface FaultPlan {
  fail(method: string, fault: Fault, times: number): void;
  /** The fault for this call, used up by it. */
  take(method: string): Fault | null;
}

export function createFaultPlan(): FaultPlan {
  const planned = new Map<string, Fault[]>();
  return {
    fail: (method, fault, times) => {
      planned.set(method, [...(planned.get(method) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => planned.get(method)?.shift() ?? null,
  };
}
