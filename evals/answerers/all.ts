import type { AnswererConfiguration } from './answerer.js';

/** What `--answerers` may name. Loaded when asked for, so that a run without a model never loads one. */
export const answerers: Readonly<Record<string, () => Promise<AnswererConfiguration>>> = {
  'word-overlap': async () => (await import('./word-overlap.js')).wordOverlap,
  model: async () => (await import('./model.js')).model,
  extractive: async () => (await import('./extractive.js')).extractive,
};
