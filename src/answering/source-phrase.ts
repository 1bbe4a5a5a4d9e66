import type { Span } from '../core/article.js';
import { hull } from '../core/span.js';
import type { Term } from '../text/terms.js';
import { isNounHere } from './question-frame.js';
import { SAYING, SAYINGS } from './question-words.js';
import type { Meant } from './who-is-meant.js';

/** The words of a question that name whose words are asked for. */
export interface SourcePhrase {
  readonly words: string;
  readonly span: Span;
  /** The words that only ask: "say", "position on". */
  readonly asking: readonly Span[];
  readonly looksLikeName: boolean;
  /** Whether the question asks for words, rather than naming somebody and a subject. */
  readonly explicit: boolean;
}

const AUXILIARY = new Set('did does do has have had is was are were will would can could might may should'.split(' '));
const LINKS = new Set('on about regarding re concerning over of for to toward towards'.split(' '));
const OF_WHOM = new Set(['from', 'by', 'of']);
const NOT_NAMES = new Set(
  'the a an this that these those his her their its some any one two both all many most other former unnamed anonymous unidentified named who what which'.split(
    ' ',
  ),
);

/** Finds the phrase before or after the asking word: "what did X say", "X's view on", "quote from X", "according to X". */
export function sourcePhrase(text: string, terms: readonly Term[], named: readonly Meant[]): SourcePhrase | null {
  return (
    accordingTo(text, terms) ??
    subjectOfSaying(text, terms) ??
    possessorOfSayings(text, terms, named) ??
    openingName(text, terms, named)
  );
}

function accordingTo(text: string, terms: readonly Term[]): SourcePhrase | null {
  const at = terms.findIndex(
    ({ word }, index) => word === 'to' && /^acc(?:ording)?$/u.test(terms[index - 1]?.word ?? ''),
  );
  if (at === -1) return null;
  const end = phraseEnd(text, terms, at + 1);
  return phrase(text, terms, at + 1, end, [at - 1, at]);
}

function subjectOfSaying(text: string, terms: readonly Term[]): SourcePhrase | null {
  for (const [saying, { word }] of terms.entries()) {
    if (!SAYING.has(word) || !isVerbHere(terms, saying) || isOwned(text, terms, saying) || isNounHere(terms, saying))
      continue;
    const before = terms.slice(0, saying);
    const auxiliary = before.findLastIndex((term) => AUXILIARY.has(term.word));
    const question = before.findLastIndex((term) =>
      /^(?:what|how|why|when|where|that|which|whether|if)$/u.test(term.word),
    );
    const start = Math.max(auxiliary, question) + 1;
    if (/^(?:many|much)$/u.test(before[start]?.word ?? '') || PAPERS.has(before.at(-1)?.word ?? '')) continue;
    if (start === 0 && !opensWithName(terms, saying)) continue;
    const found = start < saying ? phrase(text, terms, start, saying, [saying]) : null;
    if (found !== null) return found;
  }
  return null;
}

/** "the state", "head of state", "State Department" and "was told" ask nobody to say anything. */
function isVerbHere(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1]?.word ?? '';
  if (terms[at]?.capital && at > 0) return false;
  return !/^(?:been|being|was|were|is|are|be|get|got|of|the|a|an|his|her|its|their|this|any|no|in|by)$/u.test(before);
}

/** "Lind's phone call": somebody has it, and nobody does it. */
function isOwned(text: string, terms: readonly Term[], at: number): boolean {
  return terms
    .slice(Math.max(0, at - 2), at)
    .some(({ span }) => /^['\u2019]s?\b/u.test(text.slice(span.end, span.end + 2)));
}

/** What they say is what the briefing says. */
const PAPERS = new Set(
  'papers paper articles article sources source reports report newspapers press media it they briefing texts'.split(
    ' ',
  ),
);

/** "the mayor said what", but not "statement by the mayor" nor "comments?". */
function opensWithName(terms: readonly Term[], saying: number): boolean {
  const word = terms[saying]?.word ?? '';
  return saying > 0 && saying <= LONGEST_NAME && INFLECTED.test(word) && !SAYINGS.has(word);
}

/** "the mayor says", "she told"; a bare "call" or "talk" after a name is a noun. */
const INFLECTED = /(?:ed|es|s|said|told|thought|spoke)$/u;

const LONGEST_NAME = 5;

function possessorOfSayings(text: string, terms: readonly Term[], named: readonly Meant[]): SourcePhrase | null {
  const at = terms.findIndex(({ word }) => SAYINGS.has(word));
  if (at === -1) return null;
  const next = terms[at + 1];
  if (next && OF_WHOM.has(next.word)) {
    const end = phraseEnd(text, terms, at + 2);
    if (end > at + 2) return phrase(text, terms, at + 2, end, [at, at + 1]);
  }
  const start =
    terms
      .slice(0, at)
      .findLastIndex(
        (term) => AUXILIARY.has(term.word) || /^(?:what|whats|what's|me|give|show|find|any|in|to)$/u.test(term.word),
      ) + 1;
  if (start >= at) return null;
  return namedWithin(phrase(text, terms, start, at, [at]), named);
}

/** Of "smith bus lanes quote" the words that name somebody; the others are the subject. */
function namedWithin(found: SourcePhrase | null, named: readonly Meant[]): SourcePhrase | null {
  const inside = named.filter(
    ({ span }) => found !== null && found.span.start <= span.start && span.end <= found.span.end,
  );
  const [first, ...others] = inside.map(({ span }) => span);
  return found === null || first === undefined ? found : { ...found, span: hull(first, ...others) };
}

/** "Smith on bus lanes", "smith bus lanes?" */
function openingName(text: string, terms: readonly Term[], named: readonly Meant[]): SourcePhrase | null {
  const link = terms.findIndex(
    ({ word }, index) => index > 0 && index <= LONGEST_NAME && (word === 'on' || word === 'about' || word === 're'),
  );
  const asksOtherwise = terms.some(
    ({ word }) => AUXILIARY.has(word) || /^(?:what|how|why|when|where|who|which)$/u.test(word),
  );
  if (asksOtherwise) return null;
  if (link !== -1) return phrase(text, terms, 0, link, [link]);
  const first = named[0];
  if (first === undefined) return null;
  const start = terms.findIndex(({ span }) => span.end > first.span.start);
  const end = terms.findIndex(({ span }) => span.start >= first.span.end);
  return phrase(text, terms, start, end === -1 ? terms.length : end, []);
}

/** The phrase goes on until a comma, a link word or a verb of asking. */
function phraseEnd(text: string, terms: readonly Term[], start: number): number {
  for (let at = start; at < terms.length; at += 1) {
    const term = terms[at];
    const before = terms[at - 1];
    if (term === undefined || before === undefined) break;
    if (at > start && /[,;:?]/u.test(text.slice(before.span.end, term.span.start))) return at;
    if (
      at > start &&
      (LINKS.has(term.word) ||
        AUXILIARY.has(term.word) ||
        SAYING.has(term.word) ||
        /^(?:what|how|why|when|where|who|which)$/u.test(term.word))
    )
      return at;
  }
  return terms.length;
}

function phrase(
  text: string,
  terms: readonly Term[],
  from: number,
  to: number,
  asking: readonly number[],
): SourcePhrase | null {
  let start = from;
  while (start < to && NOT_NAMES.has(terms[start]?.word ?? '') && !isDescription(terms[start]?.word ?? '')) start += 1;
  const first = terms[start];
  const last = terms[to - 1];
  if (first === undefined || last === undefined || start >= to) return null;
  const span = { start: first.span.start, end: last.span.end };
  const inside = terms.slice(start, to);
  return {
    words: text.slice(span.start, span.end),
    span,
    asking: asking.flatMap((index) => terms[index]?.span ?? []),
    explicit: asking.length > 0,
    looksLikeName:
      to - start <= LONGEST_NAME &&
      inside.some(({ capital, stop }, index) => capital && !stop && (index > 0 || first.span.start > 0)),
  };
}

/** "former officials" and "officials" are not the same source. */
function isDescription(word: string): boolean {
  return word === 'former';
}
