import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/**
 * The program must answer about any briefing as it does about the shipped one, so its code knows nothing of that one:
 * no name, no phrase and no file of it. What to look for is derived from the articles themselves.
 */

const project = fileURLToPath(new URL('..', import.meta.url));
const seeds = readdirSync(`${project}seeds`).filter((file) => file.endsWith('.txt'));
const lines = seeds.flatMap((file) => readFileSync(`${project}seeds/${file}`, 'utf8').split('\n'));

/** Sentences, not headlines and menus: there capitals say nothing. */
const prose = lines.filter((line) => {
  const words = line.match(/\p{L}+/gu) ?? [];
  return words.length >= 12 && words.filter((word) => /^\p{Lu}/u.test(word)).length < words.length / 2;
});

/** Words with a capital in the articles that any program about English news may know, by why it may. */
const GENERAL = new Set(
  [
    // The calendar; "marco" is the Portuguese March without its accent.
    'january february march april may june july august september october november december marco',
    'monday tuesday wednesday thursday friday saturday sunday',
    // Adjectives of nations and directions, which the word lists hold for all the world alike, and a capital among others.
    'united south american mexican venezuelan washington',
    // What offices, institutions and newspapers anywhere are called.
    'white house senate department defense secretary council guard city citizen protection constitution group foundation',
    'news journal daily global',
  ]
    .join(' ')
    .split(' '),
);

/** Function words, and those of every other news report. */
const LIGHT = new Set(
  `about after also been before being both could does down each even ever from have having here into just like made make more
  most much must never next only other over part said same says shall should some such than that their them then there these
  they this those though through under until upon very want were what when where which while will with within would your
  according statement first last time`.split(/\s+/u),
);

/** Runs of words that any program about English news may hold, though the articles have them too. */
const GENERAL_PHRASES = new Set([
  'department of defense',
  'secretary of state',
  'commander in chief',
  'weapon of mass',
  'of mass destruction',
  'written and edited',
]);

/** The code of the program, what tests alone use apart. Comments explain and decide nothing. */
const code = readdirSync(`${project}src`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(?:test|contract)\.ts$/u.test(file) && !file.startsWith('testing/'))
  .map((file) => ({ file: `src/${file}`, text: withoutComments(readFileSync(`${project}src/${file}`, 'utf8')) }));
const prompts = readdirSync(`${project}prompts`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file: `prompts/${file}`, text: readFileSync(`${project}prompts/${file}`, 'utf8') }));
const scanned = [...code, ...prompts].map(({ file, text }) => ({ file, words: wordsOf(text), text }));

function withoutComments(source: string): string {
  return source.replace(/^\s*(?:\/\*\*?[\s\S]*?\*\/|\/\/.*)$/gmu, '');
}

function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** All runs of three words of which `heavy` are no function words. */
function phrasesIn(text: string, heavy: number): string[] {
  const words = wordsOf(text);
  return words
    .slice(2)
    .map((_, at) => words.slice(at, at + 3))
    .filter((run) => run.filter((word) => word.length > 3 && !LIGHT.has(word)).length >= heavy)
    .map((run) => run.join(' '));
}

/** Words inside a sentence that are never written small, one by one. */
function namesIn(texts: readonly string[]): string[] {
  const small = new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? []));
  const capital = texts.flatMap((text) => text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []);
  return [...new Set(capital.map((word) => word.toLowerCase()))].filter((word) => !small.has(word));
}

it('finds what to look for', () => {
  expect(namesIn(prose).filter((name) => !GENERAL.has(name)).length).toBeGreaterThan(20);
  expect(new Set(prose.flatMap((line) => phrasesIn(line, 2))).size).toBeGreaterThan(500);
  expect(code.length).toBeGreaterThan(100);
});

it('has no name of the shipped articles in its code', () => {
  const names = new Set(namesIn(prose).filter((name) => !GENERAL.has(name)));
  const known = scanned.flatMap(({ file, words }) =>
    words.filter((word) => names.has(word)).map((word) => [file, word]),
  );
  expect(known).toEqual([]);
});

it('has no phrase of the shipped articles in its code', () => {
  const phrases = new Set(prose.flatMap((line) => phrasesIn(line, 2)).filter((phrase) => !GENERAL_PHRASES.has(phrase)));
  const known = scanned.flatMap(({ file, text }) =>
    phrasesIn(text, 2)
      .filter((phrase) => phrases.has(phrase))
      .map((phrase) => [file, phrase]),
  );
  expect(known).toEqual([]);
});

it('has no file of the shipped articles in its code', () => {
  const marks = seeds.map((file) => file.replace(/\.txt$/u, ''));
  expect(scanned.filter(({ text }) => marks.some((mark) => text.includes(mark))).map(({ file }) => file)).toEqual([]);
});
