/**
 * The stem of an English word: "generously" and "generous" share one. `word` is in lower case.
 * Porter2 as described at https://snowballstem.org/algorithms/english/stemmer.html.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= REMEMBERED_STEMS) stems.clear();
  const stem = computeStem(word);
  stems.set(word, stem);
  return stem;
}

/** More than the distinct words of a large briefing; a bound, so that a long-lived process does not grow. */
const REMEMBERED_STEMS = 100_000;
const stems = new Map<string, string>();

const IRREGULAR = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
  }),
);
const UNCHANGED = new Set('sky news howe atlas cosmos bias andes'.split(' '));
/** Their ends look like suffixes and are none. */
const UNCHANGED_ONCE_SINGULAR = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '));

/** A word with the places from which suffixes may be taken off: after its first and its second syllable. */
interface Stemming {
  readonly word: string;
  readonly r1: number;
  readonly r2: number;
}
type Step = (state: Stemming) => string;

function computeStem(word: string): string {
  if (word.length <= 2 || UNCHANGED.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;

  const marked = withConsonantY(word.replace(/^'/u, ''));
  const r1 = firstRegion(marked);
  const r2 = regionFrom(marked, r1);
  const singular = withoutPlural(marked.replace(/'(?:s'?)?$/u, ''));
  if (UNCHANGED_ONCE_SINGULAR.has(singular)) return singular;
  return SUFFIX_STEPS.reduce((rest, step) => step({ word: rest, r1, r2 }), singular).replaceAll('Y', 'y');
}

/** A "y" that begins a word or follows a vowel is a consonant, written "Y" on the way. */
function withConsonantY(word: string): string {
  return word.replace(/^y|(?<=[aeiouy])y/gu, 'Y');
}

const IRREGULAR_FIRST_REGION = /^(?:gener|commun|arsen)/u;

function firstRegion(word: string): number {
  return IRREGULAR_FIRST_REGION.exec(word)?.[0].length ?? regionFrom(word, 0);
}

/** The place after the first consonant that follows a vowel. */
function regionFrom(word: string, start: number): number {
  for (let at = start + 1; at < word.length; at += 1) {
    if (isVowel(word, at - 1) && !isVowel(word, at)) return at + 1;
  }
  return word.length;
}

function isVowel(word: string, at: number): boolean {
  return 'aeiouy'.includes(word.charAt(at) || '-');
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/u.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/u.test(word)) return word;
  return word.endsWith('s') && /[aeiouy]/u.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutPast({ word, r1 }: Stemming): string {
  const agreed = /eed(?:ly)?$/u.exec(word);
  if (agreed) return agreed.index >= r1 ? `${word.slice(0, agreed.index)}ee` : word;

  const suffix = /(?:ed|ing)(?:ly)?$/u.exec(word);
  if (!suffix) return word;
  const rest = word.slice(0, suffix.index);
  if (!/[aeiouy]/u.test(rest)) return word;
  if (/(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(rest)) return rest.slice(0, -1);
  return r1 >= rest.length && endsInShortSyllable(rest) ? `${rest}e` : rest;
}

function endsInShortSyllable(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/u.test(word);
}

function withFinalI({ word }: Stemming): string {
  return /.[^aeiouy][yY]$/u.test(word) ? `${word.slice(0, -1)}i` : word;
}

type Suffix = readonly [suffix: string, replacement: string, condition?: (rest: string, state: Stemming) => boolean];

/** A step that looks for its longest suffix and replaces it when it begins inside the region. */
function replacing(region: 'r1' | 'r2', suffixes: readonly Suffix[]): Step {
  const longestFirst = suffixes.toSorted(([a], [b]) => b.length - a.length);
  return (state) => {
    const { word } = state;
    const found = longestFirst.find(([suffix]) => word.endsWith(suffix));
    if (!found) return word;
    const [suffix, replacement, condition] = found;
    const rest = word.slice(0, word.length - suffix.length);
    const applies = rest.length >= state[region] && (condition?.(rest, state) ?? true);
    return applies ? rest + replacement : word;
  };
}

const group = (suffixes: string, replacement: string): Suffix[] =>
  suffixes.split(' ').map((suffix) => [suffix, replacement] as const);

const shortened = replacing('r1', [
  ...group('tional', 'tion'),
  ...group('enci', 'ence'),
  ...group('anci', 'ance'),
  ...group('abli', 'able'),
  ...group('entli', 'ent'),
  ...group('izer ization', 'ize'),
  ...group('ational ation ator', 'ate'),
  ...group('alism aliti alli', 'al'),
  ...group('fulness fulli', 'ful'),
  ...group('ousli ousness', 'ous'),
  ...group('iveness iviti', 'ive'),
  ...group('biliti bli', 'ble'),
  ...group('lessli', 'less'),
  ['ogi', 'og', (rest) => rest.endsWith('l')],
  ['li', '', (rest) => /[cdeghkmnrt]$/u.test(rest)],
]);

const plainer = replacing('r1', [
  ...group('tional', 'tion'),
  ...group('ational', 'ate'),
  ...group('alize', 'al'),
  ...group('icate iciti ical', 'ic'),
  ...group('ful ness', ''),
  ['ative', '', (rest, { r2 }) => rest.length >= r2],
]);

const bare = replacing('r2', [
  ...group('al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize', ''),
  ['ion', '', (rest) => /[st]$/u.test(rest)],
]);

function withoutFinalE({ word, r1, r2 }: Stemming): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) return rest.length >= r2 || (rest.length >= r1 && !endsInShortSyllable(rest)) ? rest : word;
  return word.endsWith('ll') && rest.length >= r2 ? rest : word;
}

const SUFFIX_STEPS: readonly Step[] = [withoutPast, withFinalI, shortened, plainer, bare, withoutFinalE];
