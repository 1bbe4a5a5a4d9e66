import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedArticle, markedArticle } from '../testing/marked-articles.js';
import { nameSpeakers } from './speakers.js';

const together = (...articles: readonly MarkedArticle[]) =>
  nameSpeakers(
    articles.map(({ article }) => article),
    articles.flatMap(({ utterances }) => utterances),
  );
const namesOf = (...articles: readonly MarkedArticle[]) =>
  together(...articles).speakerOf.map((one) => one?.name ?? null);

const FULL = markedArticle(
  'a.txt',
  'Port director {Lucía Ibarra Montes} said the quay was safe. {Ibarra Montes} smiled.',
);

describe('across articles', () => {
  it('one full name is one speaker, under all its names and roles', () => {
    const other = markedArticle(
      'b.txt',
      'Lucía Ibarra Montes, the harbour’s safety chief, was blunt. “Close it,” {she} said.',
    );
    const { speakers } = together(FULL, other);
    expect(speakers).toHaveLength(1);
    expect(speakers[0]?.aliases).toEqual(expect.arrayContaining(['Ibarra Montes']));
    expect([speakers[0]?.role, ...(speakers[0]?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['Port director', 'harbour’s safety chief']),
    );
  });

  it('a last name belongs to the only person who bears it', () => {
    expect(namesOf(FULL, markedArticle('b.txt', '“It is safe,” {Montes} said.'))[2]).toBe('Lucía Ibarra Montes');
  });

  it('a last name that two persons bear stays as it stands', () => {
    const two = markedArticle('b.txt', 'Coach {Peter Montes} said no.');
    expect(namesOf(FULL, two, markedArticle('c.txt', '“It is safe,” {Montes} said.')).at(-1)).toBe('Montes');
  });

  it('persons with one last name are never one', () => {
    const { speakers } = together(FULL, markedArticle('b.txt', 'Coach {Peter Montes} said no.'));
    expect(speakers.map(({ name }) => name)).toEqual(['Lucía Ibarra Montes', 'Peter Montes']);
  });

  it('“Mr.” is not a woman of that name', () => {
    const mother = markedArticle('a.txt', 'Mrs. Helen Moor sings. {Mrs. Moor} said so.');
    const ids = together(mother, markedArticle('b.txt', '“Never,” {Mr. Moor} said.')).speakerOf.map((one) => one?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('a place is not the person who has its name', () => {
    const person = markedArticle('a.txt', 'Actor {Paul Lincoln} said yes. Lincoln bowed.');
    const place = markedArticle('b.txt', 'It rained in Lincoln. The fair in {Lincoln} said no.');
    expect(namesOf(person, place)[1]).toBe('Lincoln');
  });

  it('the same words for a nameless source are one speaker', () => {
    const { speakers } = together(
      markedArticle('a.txt', 'No, {officials} said.'),
      markedArticle('b.txt', '{Officials} said yes. {Port officials} did too.'),
    );
    expect(speakers.map(({ name }) => name)).toEqual(['officials', 'Port officials']);
  });

  it('an acronym explained once is known everywhere', () => {
    const explained = markedArticle('a.txt', 'The Lakeland Water Authority (LWA) met.');
    expect(namesOf(explained, markedArticle('b.txt', '{The LWA} said no.'))).toEqual(['Lakeland Water Authority']);
  });

  it('everybody named is known, quoted or not', () => {
    const { people } = together(markedArticle('a.txt', 'Goalkeeper Ana Okafor beat Coach Luis Ferro at chess.'));
    expect(people.map(({ name }) => name)).toEqual(['Ana Okafor', 'Luis Ferro']);
  });
});

describe('ids', () => {
  it('come from the name and are unique', () => {
    const { speakerOf } = together(
      markedArticle('a.txt', 'Striker {José Núñez} said no.'),
      markedArticle('b.txt', '{José-Núñez} said yes.'),
    );
    expect(speakerOf.map((one) => one?.id)).toEqual(['jose-nunez', 'jose-nunez-2']);
  });

  it('do not depend on the order of the articles', () => {
    const articles = STORIES.map((story, at) => markedArticle(`${at}.txt`, ...story));
    const expected = byMention(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(byMention(shuffled)).toEqual(expected);
      }),
    );
  });
});

const STORIES = [
  ['Mayor Ada Brandt opened the pool. “Swim,” {she} said. {Officials} agreed.'],
  ['“Sink or swim,” {Brandt} said. {The mayor} laughed. {Luis Ferro} did not.'],
  ['{Coach Luis Ferro} and Ana Ferro married. {Ferro} wept.', 'The Lakeland Water Authority (LWA) sent flowers.'],
  ['{The LWA} said sorry. {Ferro} forgave. {officials} shrugged.'],
];

/** Each place with the whole portrait of who speaks there. */
function byMention(articles: readonly MarkedArticle[]): Record<string, unknown> {
  const { speakerOf } = together(...articles);
  const utterances = articles.flatMap((one) => one.utterances);
  return Object.fromEntries(
    utterances.map(({ article, mention }, at) => [`${article.article.file} ${mention?.start}`, speakerOf[at]]),
  );
}

it('reads any text and any mention without failing, the same way twice', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ' he ',
      ' Ada Brandt ',
      ' the mayor ',
      ', the coach, ',
      '. ',
      '“',
      '”',
      ' who ',
      'Mr. ',
      ' (LWA) ',
      'Nguyễn ',
    ),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('').replace(/[{}]/gu, ''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const [start = 0, end = 0] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
      const marked = markedArticle(
        'odd.txt',
        `${words.slice(0, start)}{${words.slice(start, end)}}${words.slice(end)}`,
      );
      const result = together(marked);
      expect(result.speakerOf).toHaveLength(1);
      expect(together(marked)).toEqual(result);
    }),
  );
});

it('works without articles, names or mentions', () => {
  expect(nameSpeakers([], [])).toEqual({ speakers: [], speakerOf: [], people: [] });
  const { article } = markedArticle('a.txt', '');
  expect(nameSpeakers([article], [{ article, mention: null, at: { start: 0, end: 0 } }]).speakerOf).toEqual([null]);
});

it('names the speakers of thousands of articles in seconds', () => {
  const articles = Array.from({ length: 2000 }, (_, at) => {
    const name = `${letters(at)} ${letters(at * 7 + 3)}`;
    const filler =
      `The harbour was full of boats when ${name} met Mayor ${letters(at + 5)} Quill in Tavistock. `.repeat(10);
    return markedArticle(
      `${at}.txt`,
      `Coach {${name}} said no. ${filler}`,
      `“Yes,” {${letters(at * 7 + 3)}} said. {He} left.`,
    );
  });
  const before = performance.now();
  expect(together(...articles).speakerOf).toHaveLength(6000);
  expect(performance.now() - before).toBeLessThan(8000);
});

/** A made-up name for a number. */
function letters(number: number): string {
  const syllables = ['ba', 'ko', 'ri', 'mu', 'te', 'sa', 'lo', 'ni', 'da', 'vu'];
  const word = [...String(number + 100)].map((digit) => syllables[Number(digit)] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
