import { DAYS_AND_ZONES, SENTENCE_STARTERS } from './abbreviations.js';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './names-given.js';
import type { NameToken } from './names-tokens.js';
import { CONNECTORS, OPENING_WORDS, PARTICLES } from './names-words.js';
import { OFFICES, ROLE_MODIFIERS, ROLES, TITLES } from './titles.js';
import { ORGANISATION_HEADS, ORGANISATION_WORDS } from './titles-organisations.js';

/** A half-open range of tokens that are written like one name, titles included: "Mayor Ada van der Berg". */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are headings, lists and shouting. */
const LONGEST_RUN = 14;
const MONTHS_AS_NAMES = new Set(['april', 'may', 'june', 'august', 'march', 'sun', 'mar', 'jan', 'sat', 'local']);

/** The runs of capitalised words; `ordinary` holds words that the text also writes without a capital letter. */
export function runsIn(tokens: readonly NameToken[], ordinary: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; ) {
    const to = startsRun(tokens[from]) ? endOfRun(tokens, from) : from;
    const trimmed = withParticles(tokens, withoutOpening(tokens, { from, to }, ordinary));
    if (trimmed.from < trimmed.to && to - from <= LONGEST_RUN) runs.push(trimmed);
    from = Math.max(to, from + 1);
  }
  return runs;
}

/** These begin a last name that stands alone, and are no English words: "de la Torre said". */
const LEADING_PARTICLES = new Set(
  'de del della di da dos das du la le van von der den ter ten bin ibn al el'.split(' '),
);

/** With the particles before it in small letters: "de la Torre", "van der Meer". */
function withParticles(tokens: readonly NameToken[], { from, to }: Run): Run {
  let start = from;
  while (start > Math.max(0, from - 3) && from < to && tokens[start]?.gap === 'space') {
    const before = tokens[start - 1];
    if (before === undefined || before.capital || !LEADING_PARTICLES.has(before.key)) break;
    start -= 1;
  }
  const determined = tokens[start]?.gap === 'space' && DETERMINERS.has(tokens[start - 1]?.key ?? '');
  return { from: determined ? from : start, to };
}

const DETERMINERS = new Set('the a an his her its their our my this that'.split(' '));

export function isGivenName(key: string): boolean {
  const first = key.includes('-') ? key.slice(0, key.indexOf('-')) : key;
  return [key, first].some((name) => MALE_NAMES.has(name) || FEMALE_NAMES.has(name) || SHARED_NAMES.has(name));
}

function startsRun(token: NameToken | undefined): boolean {
  return token?.capital === true && !isDay(token.key) && !(SENTENCE_STARTERS.has(token.key) && token.key !== 'will');
}

function isDay(key: string): boolean {
  return DAYS_AND_ZONES.has(key) && !MONTHS_AS_NAMES.has(key);
}

function endOfRun(tokens: readonly NameToken[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && holdsOn(tokens[to - 1], tokens[to], tokens[to - 2])) {
    const joined = joinedAt(tokens, from, to);
    if (joined === to) break;
    to = joined;
  }
  return to;
}

/** A possessive ends a name, except in names such as "Coastal Workers’ Union" and "St Olaf’s Infirmary". */
function holdsOn(token: NameToken | undefined, next: NameToken | undefined, before: NameToken | undefined): boolean {
  if (token === undefined || next === undefined || !token.possessive) return token !== undefined;
  const saint = token.gap === 'space' && /^(?:st|saint)$/u.test(before?.key ?? '');
  const belongs = token.word.endsWith('s') || GROUPS.has(token.key) || saint;
  return belongs && next.gap === 'space' && next.capital && ORGANISATION_WORDS.has(next.key);
}

const GROUPS = new Set(['people', 'women', 'men', 'children', 'king', 'queen', 'bishop', 'master']);

/** Where the run ends once it has taken what stands at `at`: a capitalised word, or small words with one behind them. */
function joinedAt(tokens: readonly NameToken[], from: number, at: number): number {
  let next = at;
  while (next < at + 3 && isSmall(tokens, from, next)) next += 1;
  const token = tokens[next];
  if (token?.gap === 'comma' && next === at && /^(?:jr|sr)$/u.test(token.key)) return at + 1;
  const fits = token?.gap === 'space' && token.capital && !isDay(token.key) && token.key !== 'i';
  if (!fits || (STARTS_ANEW.test(token.key) && !token.word.endsWith('.'))) return at;
  const small = tokens[next - 1]?.key ?? '';
  if (next > at && small === 'and' && !OFFICES.has(token.key)) return at;
  return next + 1;
}

/** With a capital letter these begin a sentence whose mark before them is missing. */
const STARTS_ANEW = /^(?:the|a|an|he|she|it|they|we|but|and|when|if|in|at|on|as|by|for|with|his|her|its|this|that)$/u;

/** Whether the token is a particle of a person's name, or a small word inside the name of an office or institution. */
function isSmall(tokens: readonly NameToken[], from: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || token.gap !== 'space') return false;
  const run = tokens.slice(Math.max(from, at - LONGEST_RUN), at);
  if (!CONNECTORS.has(token.key)) return PARTICLES.has(token.key);
  if (token.key === 'and') return run.some(({ key }) => key === 'of' || key === 'for');
  if (token.key === 'the') return PARTICLES.has('the') || !(tokens[at - 1]?.capital ?? true);
  const head = tokens[at - 1]?.key ?? '';
  if (token.key === 'on') return head === 'committee' || head === 'council' || head === 'commission';
  return ORGANISATION_HEADS.has(head) || TITLES.has(head) || ORGANISATION_WORDS.has(head);
}

/** "Head coach", "Senior officials": a description at the start of a sentence. */
function beginsDescription({ key }: NameToken, next: NameToken | undefined): boolean {
  if (next === undefined || next.gap !== 'space' || next.capital) return false;
  return ROLE_MODIFIERS.has(key) && (ROLES.has(next.key) || ROLE_MODIFIERS.has(next.key) || next.key.endsWith('s'));
}

/** "New Tavistock" is a name, "New plans" is none. */
const BEGINS_PLACES = new Set(['new', 'great', 'big', 'old', 'good']);

/** Without words that have their capital letter from the sentence they begin: "Yesterday Ada Lind", "Surprisingly Lind". */
function withoutOpening(tokens: readonly NameToken[], { from, to }: Run, ordinary: ReadonlySet<string>): Run {
  const token = tokens[from];
  if (token === undefined || from >= to || !token.opens) return { from, to };
  const alone = to - from === 1;
  if (alone && beginsDescription(token, tokens[to])) return { from: to, to };
  const begins = SENTENCE_STARTERS.has(token.key) || OPENING_WORDS.has(token.key);
  if (begins && (alone || !BEGINS_PLACES.has(token.key))) return { from: from + 1, to };
  const isTitle = TITLES.has(token.key);
  if (PARTICLES.has(token.key) && LEADING_PARTICLES.has(token.key) && !alone) return { from, to };
  if (ordinary.has(token.key) && !isTitle && !(isGivenName(token.key) && !alone)) return { from: from + 1, to };
  const after = tokens[to];
  if (alone && /.{4}ly$/u.test(token.key) && !isGivenName(token.key) && after?.gap !== 'break') {
    return after?.gap === 'comma' || SENTENCE_STARTERS.has(after?.key ?? '') ? { from: to, to } : { from, to };
  }
  const isAdverb = !alone && /.{2}(?:ly|ing)$/u.test(token.key) && !isGivenName(token.key) && !isTitle;
  return isAdverb ? { from: from + 1, to } : { from, to };
}
