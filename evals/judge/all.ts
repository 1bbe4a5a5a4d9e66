import type { JudgeModel } from './judge.js';

/** What `--judged-by` may name. Without a configured model there is none. */
export const judges: Readonly<Record<string, () => Promise<JudgeModel>>> = {};
