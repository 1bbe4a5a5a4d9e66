import type { Span } from '../core/article.js';
import { foldedText } from './fold.js';
import { stemOf } from './porter2.js';
import { STOP_WORDS } from './stop-words.js';
import { wordSpans } from './words.js';

/** A word of a text in the forms in which words are compared. */
export interface Term {
  /** As in the text, folded: lower case, no accents, straight apostrophes, no possessive "'s". */
  readonly word: string;
  /** What counts as the same word: "sanctions" and "sanctioned", "1,200" and "1200", "%" and "percent", "U.S." and "US". */
  readonly stem: string;
  readonly span: Span;
  /** A function word, which says nothing about the subject. */
  readonly stop: boolean;
  /** It begins with a capital letter, as names do. */
  readonly capital: boolean;
}

/** The terms of a text in reading order. They do not overlap; hyphens part them, save in "F-16", "e-mail" and "re-elect". */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const span of wordAndSymbolSpans(text)) {
    const joined = joinedByHyphen(text, terms.at(-1), span);
    if (joined) terms.pop();
    const term = termAt(text, joined ?? span, terms.at(-1));
    const name = writtenOut(terms.at(-1), term);
    if (name) terms.pop();
    if (term.word !== '') terms.push(name ?? term);
  }
  return terms;
}

/**
 * The terms of a question, as typed in haste: "us" may be the country where an article would write "US" or "U.S.".
 * It is where "the" precedes, or where a noun follows and no verb of giving precedes: "about us troops", but not
 * "give us details".
 */
export function questionTermsOf(text: string): Term[] {
  const terms = termsOf(text);
  return terms.map((term, at) => {
    const next = terms[at + 1];
    const before = terms[at - 1];
    const nounFollows = next !== undefined && !next.stop && !GIVING.has(before?.word ?? '');
    const isCountry = term.word === 'us' && (before?.word === 'the' || nounFollows);
    return isCountry ? { ...term, ...formsOfInitials('us') } : term;
  });
}

const GIVING = new Set(
  'tell tells told give gives gave show shows showed let lets help helps helped make makes made ask asks asked send sends sent bring brings get gets cost costs offer offers'.split(
    ' ',
  ),
);

/** Symbols that are read as words. */
const SYMBOLS = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['\u20ac', 'euro'],
  ['\u00a3', 'pound'],
]);
const SYMBOL = /[%$\u20ac\u00a3]/gu;

function wordAndSymbolSpans(text: string): Span[] {
  const symbols = [...text.matchAll(SYMBOL)].map(({ index }) => ({ start: index, end: index + 1 }));
  const words = wordSpans(text);
  return symbols.length === 0 ? words : [...words, ...symbols].sort((a, b) => a.start - b.start);
}

/**
 * "F-16" is one term, and so are "e-mail" and "re-election": what stands before the hyphen means nothing alone.
 * "R-Utah" and "half-a-year" are not.
 */
function joinedByHyphen(text: string, before: Term | undefined, span: Span): Span | null {
  if (before === undefined || before.span.end !== span.start - 1) return null;
  if (before.word.length > LONGEST_BOUND_PREFIX || text.charAt(before.span.end) === ' ') return null;
  const both = text.slice(before.span.start, span.start + 2);
  return BOUND_PREFIX.test(both) ? { start: before.span.start, end: span.end } : null;
}

const LONGEST_BOUND_PREFIX = 2;
const BOUND_PREFIX = /^(?:(?![aA])\p{L}|[Rr]e|[Cc]o)[-\u2010\u2011][\p{Ll}\p{N}]/u;

function termAt(text: string, whole: Span, before: Term | undefined): Term {
  const span = hasPossessive(text, whole) ? { start: whole.start, end: whole.end - 2 } : whole;
  const written = text.slice(span.start, span.end);
  const { word, stem, stop, capital } = formsOf(written);
  const full = text.charAt(span.end) === '.' ? ABBREVIATED.get(word) : undefined;
  if (full !== undefined) return { word, stem: stemOf(full), span, stop: false, capital };
  if (stop && isInitialsAfterThe(written, before)) return { ...formsOfInitials(word), span, capital };
  return { word, stem, span, stop: stop && !isMonth(text, written, span, before), capital };
}

function hasPossessive(text: string, { start, end }: Span): boolean {
  const [mark, letter] = [text.charAt(end - 2), text.charAt(end - 1)];
  if (end - start < 3 || (letter !== 's' && letter !== 'S') || !/['\u2019\u02bc]/u.test(mark)) return false;
  return !IS_CONTRACTION.test(text.slice(start, end));
}

/** "the WHO", "the IT department", but not a heading all in capitals. */
function isInitialsAfterThe(written: string, before: Term | undefined): boolean {
  return before?.word === 'the' && !before.capital && /^[A-Z]{2,4}$/.test(written);
}

/** In these the "'s" is a verb. They are stop words either way. */
const IS_CONTRACTION = /^(?:it|he|she|that|who|what|where|when|why|how|here|there|let).s$/iu;

/** Names of two words that papers write out or in initials as they please. */
const INITIALS_OF = new Map([
  ['united states', 'u.s.'],
  ['united nations', 'un'],
  ['united kingdom', 'uk'],
  ['european union', 'eu'],
]);

const LAST_OF_NAME = new Set([...INITIALS_OF.keys()].map((name) => name.slice(name.indexOf(' ') + 1)));

function writtenOut(first: Term | undefined, second: Term): Term | null {
  if (first === undefined || !LAST_OF_NAME.has(second.word) || second.span.start - first.span.end !== 1) return null;
  const word = `${first.word} ${second.word}`;
  const stem = INITIALS_OF.get(word);
  if (stem === undefined) return null;
  return { word, stem, span: { start: first.span.start, end: second.span.end }, stop: false, capital: first.capital };
}

type Forms = Pick<Term, 'word' | 'stem' | 'stop' | 'capital'>;

/** A text repeats its words. A bound, so that a long-lived process does not grow. */
const REMEMBERED_WORDS = 100_000;
const remembered = new Map<string, Forms>();

function formsOf(written: string): Forms {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  const forms = { ...computeForms(written), capital: /^\p{Lu}/u.test(written) };
  if (written.length <= LONGEST_STEM) remembered.set(written, forms);
  return forms;
}

function computeForms(written: string): Omit<Forms, 'capital'> {
  const symbol = SYMBOLS.get(written);
  if (symbol !== undefined) return { word: written, stem: symbol, stop: false };
  if (INITIALS.test(written)) return formsOfInitials(foldedText(written).replaceAll('.', ''));
  if (written === 'US' || written === 'USA') return formsOfInitials(foldedText(written));
  const word = foldedText(written);
  return { word, stem: normalized(word), stop: STOP_WORDS.has(word) };
}

const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;

/** "FSA" and "F.S.A." are one word; what would read as a stop word ("us", "am") keeps its full stops. */
function formsOfInitials(letters: string): Omit<Forms, 'capital'> {
  const name = letters === 'usa' ? 'us' : letters;
  const word = STOP_WORDS.has(name) ? [...name].map((letter) => `${letter}.`).join('') : name;
  return { word, stem: word, stop: false };
}

/** "in May", "May 3": a capital inside a sentence; at the beginning of one it is the verb unless a day follows. */
function isMonth(text: string, written: string, span: Span, before: Term | undefined): boolean {
  if (written !== 'May') return false;
  if (/^ \d/u.test(text.slice(span.end, span.end + 2))) return true;
  return before !== undefined && /^\s*$/u.test(text.slice(before.span.end, span.start));
}

/** With a full stop these stand for the word that others write out. */
const ABBREVIATED = new Map(
  Object.entries({
    jan: 'january',
    feb: 'february',
    mar: 'march',
    apr: 'april',
    aug: 'august',
    sept: 'september',
    sep: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    sen: 'senator',
    sens: 'senators',
    rep: 'representative',
    reps: 'representatives',
    gov: 'governor',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    sgt: 'sergeant',
    capt: 'captain',
    dr: 'doctor',
    prof: 'professor',
  }),
);

/** Longer "words" are noise: data in a page, or a text without spaces. */
const LONGEST_STEM = 64;

function normalized(word: string): string {
  if (word.length > LONGEST_STEM) return word.slice(0, LONGEST_STEM);
  if (/^\d/u.test(word)) return word.replaceAll(',', '').replace(/^(\d+)(?:st|nd|rd|th)$/u, '$1');
  if (word.includes('-')) return stemOf(word.replace(/[^\p{L}\p{N}]/gu, ''));
  return stemOf(word);
}
