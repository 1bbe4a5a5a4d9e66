import type { Case } from './case.js';

/**
 * Held cases whose question, with the same thread before it, is also asked in the tune half of the same briefing: what was
 * tuned on is measured again there.
 */
export function inBothHalves(cases: readonly Case[]): string[] {
  const tuned = new Set(cases.filter(({ split }) => split === 'tune').map(asked));
  return cases.filter((one) => one.split === 'held' && tuned.has(asked(one))).map(({ id }) => id);
}

function asked({ briefing, question, history = [] }: Case): string {
  return [briefing, ...history.map(({ text }) => text), question].map(folded).join('\n');
}

function folded(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}/-]+/gu) ?? []).join(' ');
}
