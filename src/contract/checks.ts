/** One thing that `doctor` looked at. */
export interface CheckDocument {
  readonly name: string;
  /** `null` where it was not looked at, and why stands in `finding`. */
  readonly passed: boolean | null;
  readonly finding: string;
  /** What to do where it failed. */
  readonly advice: string | null;
}

export function passed(name: string, finding: string): CheckDocument {
  return { name, passed: true, finding, advice: null };
}

export function failed(name: string, finding: string, advice: string): CheckDocument {
  return { name, passed: false, finding, advice };
}

export function notLookedAt(name: string, finding: string): CheckDocument {
  return { name, passed: null, finding, advice: null };
}
