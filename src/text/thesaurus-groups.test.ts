import { describe, expect, it } from 'vitest';
import { linesOf } from './thesaurus/field.js';
import { OPPOSITES } from './thesaurus/opposites.js';
import { baseOfWord } from './thesaurus-bases.js';
import { areNearSynonyms, FIELDS, groups } from './thesaurus-groups.js';

const lines = FIELDS.flatMap(({ same, akin }) => [...linesOf(same), ...linesOf(akin)]);

describe('the groups', () => {
  it('are written in lower case, in plain letters, with underscores in phrases', () => {
    expect(lines.flatMap((line) => line.split(' ')).filter((word) => !/^[a-z0-9][a-z0-9'._-]*$/u.test(word))).toEqual(
      [],
    );
  });

  it('name no word twice and stand for more than one word', () => {
    expect(lines.filter((line) => new Set(line.split(' ')).size < line.split(' ').length)).toEqual([]);
    expect(groups().filter(({ members }) => members.length < 2)).toEqual([]);
  });

  it('are listed once', () => {
    const keys = groups().map(({ members, strength }) => `${members.toSorted().join('|')} ${strength}`);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  it('never join what contradicts each other', () => {
    const pairs = linesOf(OPPOSITES).flatMap((line) => {
      const [left = [], right = []] = line.split(' | ').map((side) => side.split(' ').map(baseOfWord));
      return left.flatMap((one) => right.map((other) => [one, other] as const));
    });
    const joined = pairs.filter(([one, other]) =>
      groups()
        .filter(areNearSynonyms)
        .some(({ members }) => members.includes(one) && members.includes(other)),
    );
    expect(joined).toEqual([]);
  });
});
