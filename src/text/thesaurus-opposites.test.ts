import { describe, expect, it } from 'vitest';
import { stemOf } from './porter2.js';
import { linesOf } from './thesaurus/field.js';
import { OPPOSITES } from './thesaurus/opposites.js';
import { baseOf } from './thesaurus-bases.js';
import { oppositesOf } from './thesaurus-opposites.js';
import { meansTheSame } from './thesaurus-relations.js';

const stems = [
  ...new Set(
    linesOf(OPPOSITES)
      .flatMap((line) => line.split(/[ |]+/u))
      .map(stemOf),
  ),
];

describe('oppositesOf', () => {
  it.each([
    ['accept', 'rejected'],
    ['allowed', 'banned'],
    ['rose', 'fell'],
    ['won', 'lost'],
    ['armed', 'unarmed'],
    ['confirm', 'denial'],
    ['begin', 'halted'],
    ['guilty', 'acquitted'],
    ['kept', 'scrapped'],
    ['legal', 'illegal'],
    ['withdrew', 'joined'],
  ])('says that "%s" and "%s" contradict each other', (one, other) => {
    expect(oppositesOf(stemOf(one)).has(stemOf(other))).toBe(true);
    expect(oppositesOf(stemOf(other)).has(stemOf(one))).toBe(true);
  });

  it('knows no opposite of a word that has none', () => {
    expect(oppositesOf('tabl').size).toBe(0);
  });

  it('is symmetric', () => {
    for (const one of stems) {
      for (const other of oppositesOf(one)) expect([...oppositesOf(other)].map(baseOf)).toContain(baseOf(one));
    }
  });

  it('never calls near-synonyms opposites', () => {
    const both = stems.flatMap((one) =>
      [...oppositesOf(one)].filter((other) => meansTheSame(one, other)).map((o) => `${one} ${o}`),
    );
    expect(both).toEqual([]);
  });
});
