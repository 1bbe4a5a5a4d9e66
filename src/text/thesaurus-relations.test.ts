import { describe, expect, it } from 'vitest';
import { stemOf } from './porter2.js';
import { groups } from './thesaurus-groups.js';
import { meansTheSame, relatedTo } from './thesaurus-relations.js';

const strength = (one: string, other: string) =>
  relatedTo(stemOf(one.toLowerCase())).get(stemOf(other.toLowerCase())) ?? 0;

describe('relatedTo', () => {
  it.each([
    ['delay', 'postponed'],
    ['rejected', 'refusal'],
    ['seize', 'confiscated'],
    ['cops', 'police'],
    ['yanks', 'Americans'],
    ['dope', 'narcotics'],
    ['soldiers', 'troops'],
    ['twelve', 'dozen'],
    ['bigger', 'large'],
    ['easiest', 'simple'],
  ])('finds that "%s" and "%s" may stand for each other', (one, other) => {
    expect(strength(one, other)).toBeGreaterThan(0.6);
    expect(meansTheSame(stemOf(other.toLowerCase()), stemOf(one.toLowerCase()))).toBe(true);
  });

  it.each([
    ['said', 'says'],
    ['bought', 'buying'],
    ['men', 'man'],
    ['organised', 'organization'],
    ['labour', 'labor'],
    ['defence', 'defense'],
    ['theatre', 'theater'],
  ])('takes "%s" and "%s" for one word', (one, other) => {
    expect(strength(one, other)).toBe(1);
  });

  it.each([
    ['sovereignty', 'sovereign'],
    ['smuggler', 'smuggled'],
    ['destruction', 'destroyed'],
    ['payment', 'paid'],
    ['robber', 'robs'],
    ['Brazil', 'Brazilian'],
    ['Mexico', 'Mexican'],
    ['Japan', 'Japanese'],
    ['French', 'France'],
    ['Europe', 'European'],
  ])('finds the root of "%s" in "%s"', (one, other) => {
    expect(strength(one, other)).toBeGreaterThanOrEqual(0.9);
    expect(strength(other, one)).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['number', 'numb'],
    ['factor', 'fact'],
    ['department', 'depart'],
    ['commission', 'commit'],
  ])('does not take "%s" for a relative of "%s"', (one, other) => {
    expect(strength(one, other)).toBe(0);
  });

  it.each([
    ['gun', 'rifle'],
    ['cocaine', 'drugs'],
  ])('relates "%s" to "%s" less than a synonym', (one, other) => {
    expect(strength(one, other)).toBeGreaterThan(0);
    expect(strength(one, other)).toBeLessThan(0.5);
  });

  it('is symmetric', () => {
    const stems = [...new Set(groups().flatMap(({ members }) => members))].filter((member) => !member.includes(' '));
    const oneSided = stems.flatMap((stem) =>
      [...relatedTo(stem)]
        .filter(([other, given]) => given >= 0.45 && stems.includes(other) && !relatedTo(other).has(stem))
        .map(([other]) => `${stem} ${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('does not name a stem as its own relative', () => {
    for (const stem of ['say', 'said', 'delay', 'men']) expect(relatedTo(stem).has(stem)).toBe(false);
  });
});
