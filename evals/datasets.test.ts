import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { declineReasons } from './contract.js';
import { readCases } from './dataset/read-cases.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'datasets');
const paths = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => join(folder, file));
const cases = readCases(paths, dirname(dirname(folder)));
const about = (briefing: string) => cases.filter((one) => one.briefing === briefing);

describe('the shipped cases', () => {
  it('are enough on the shipped briefing and on a quite different one', () => {
    expect(about('seeds').length).toBeGreaterThanOrEqual(150);
    expect(cases.length - about('seeds').length).toBeGreaterThanOrEqual(60);
  });

  it.each(declineReasons)('have ten questions on the shipped briefing that must be declined: %s', (reason) => {
    const due = about('seeds').filter(
      ({ expected }) => expected.kind === 'not-in-briefing' && expected.reason === reason,
    );
    expect(due.length).toBeGreaterThanOrEqual(10);
  });

  it('have both halves of the shipped and the second briefing, and other briefings whole in one half', () => {
    for (const briefing of ['seeds', 'evals/fixtures/harbour-town']) {
      expect(new Set(about(briefing).map(({ split }) => split))).toEqual(new Set(['tune', 'held']));
    }
    for (const briefing of [
      'evals/fixtures/eight-stories',
      'evals/fixtures/six-stories',
      'evals/fixtures/mixed-week',
    ]) {
      expect(new Set(about(briefing).map(({ split }) => split))).toEqual(new Set(['tune']));
    }
  });

  it('ask for someone who is not forbidden', () => {
    for (const { groups, mustNotCite, id } of cases) {
      const forbidden = mustNotCite.map(({ article, words }) => `${article}:${words}`);
      const wanted = groups.flat().map(({ article, words }) => `${article}:${words}`);
      expect(
        wanted.filter((place) => forbidden.includes(place)),
        id,
      ).toEqual([]);
    }
  });
});
