import type { Span } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import type { Quote } from '../core/speech.js';
import { OF_DENIAL } from '../text/cues-of-denial.js';
import { type Term, termsOf } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import { plainStem } from './plain-stem.js';
import type { Support } from './support.js';

/** A word that a statement affirms where its excerpts deny it, or the other way round; `null` when there is none. */
export function turnedAround(text: string, support: Support): string | null {
  const claimed = leaningsOf(plainly(text));
  const shown = merged(support.excerpts.map((excerpt) => leaningsOf(plainly(excerpt))));
  for (const [stem, { word, signs }] of claimed) {
    const same = shown.get(stem)?.signs;
    if (same !== undefined && !meets(signs, same)) return word;
    if (same === undefined && isOpposed(stem, signs, shown) && !isOpposed(stem, signs, claimed)) return word;
  }
  return leftUnsaid(text, support);
}

/** "Explained how" where the excerpt has "did not say how". */
function leftUnsaid(text: string, { excerpts }: Support): string | null {
  const asked = TOLD.exec(text);
  if (asked === null || /\bnot\b|n't\b/iu.test(text)) return null;
  const unsaid = new RegExp(
    `\\b(?:not|never)(?: \\p{L}+ly)? (?:say|explain|tell|specify|disclose|reveal) ${asked[1]}\\b`,
    'iu',
  );
  return excerpts.some((excerpt) => unsaid.test(excerpt)) ? asked[0] : null;
}

const TOLD =
  /\b(?:say|said|says|explained|explains|told|specified|disclosed|revealed) (how|what|why|who|when|where|which|whether)\b/iu;

/** Two words for one: "turned down" for "rejected". */
function plainly(text: string): string {
  return PHRASES.reduce((plain, [phrase, word]) => plain.replace(phrase, word), text);
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bturn(?:s|ed|ing)? down\b/giu, 'rejected'],
  [/\bcall(?:s|ed|ing)? off\b/giu, 'cancelled'],
  [/\bnot guilty\b/giu, 'acquitted'],
];

type Sign = 'affirmed' | 'denied';

interface Leaning {
  readonly word: string;
  readonly signs: ReadonlySet<Sign>;
}

/** Each content word of a text with whether it is affirmed, denied or, at different places, both. */
function leaningsOf(text: string): Map<string, Leaning> {
  const leanings = new Map<string, Leaning>();
  let denial = false;
  let nothing = false;
  let doubted = false;
  let behind = 0;
  for (const term of termsOf(text)) {
    if (/[.,;:!?—–]/u.test(text.slice(behind, term.span.start))) [denial, doubted] = [false, false];
    if (/[.;:!?—–]/u.test(text.slice(behind, term.span.start))) nothing = false;
    behind = term.span.end;
    if (NEGATION.test(term.word)) denial = true;
    if (NOTHING.test(term.word)) nothing = true;
    if (term.stop || isAdverb(term)) continue;
    const stem = plainStem(term);
    const sign =
      denial || (nothing && IS_VERB.test(text.slice(0, term.span.start)))
        ? (['denied'] as const)
        : (['affirmed'] as const);
    const signs = new Set([...(leanings.get(stem)?.signs ?? []), ...(doubted ? BOTH : sign)]);
    leanings.set(stem, { word: term.word, signs });
    if (denial && THINKING.test(term.word) && !ASKING.test(text.slice(term.span.end))) doubted = true;
    denial = NEGATING.test(term.word) || (denial && NO_MORE_THAN.test(term.word));
  }
  return leanings;
}

const NEGATION = /^(?:not|never|no|nor|neither|nobody|none|without|cannot)$|n't$/u;
/** "declined to comment" denies the comment. */
const NEGATING = /^(?:(?:declin|refus|fail|postpon)(?:e?[sd]|ing|ed)?|delay(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?)$/u;

const BOTH = ['affirmed', 'denied'] as const;

/** "None of the cases was linked", "no deaths have been linked": the verb is denied, too. */
const NOTHING = /^(?:no|none|nobody|nothing|neither)$/u;
const IS_VERB = /\b(?:is|are|was|were|be|been|will|would|could)\s+$/iu;
/** "No reason to halt the study" */
const NO_MORE_THAN = /^(?:reason|intention|need|wish|desire|cause)s?$|^(?:intend|plan|want)(?:s|n?ed)?$/u;
/** "Did not say how" says no more than that. */
const ASKING = /^\s+(?:how|what|why|who|when|where|which|whether|if)\b/iu;

/** "We are not saying the problem is solved" all but denies that it is. */
const THINKING = /^(?:say(?:s|ing)?|think(?:s|ing)?|believ(?:e[sd]?|ing)|expect(?:s|ed|ing)?|counting|including)$/u;

/** "has not formally closed" denies the closing. */
function isAdverb({ word }: Term): boolean {
  return /..ly$/u.test(word) || NEGATION.test(word);
}

function merged(leanings: readonly ReadonlyMap<string, Leaning>[]): Map<string, Leaning> {
  const all = new Map<string, Leaning>();
  for (const [stem, { word, signs }] of leanings.flatMap((each) => [...each])) {
    all.set(stem, { word, signs: new Set([...(all.get(stem)?.signs ?? []), ...signs]) });
  }
  return all;
}

function meets(one: ReadonlySet<Sign>, other: ReadonlySet<Sign>): boolean {
  return [...one].some((sign) => other.has(sign));
}

/** "accepted" where the excerpt has "rejected" and nothing of accepting; "did not accept" says the same. */
function isOpposed(stem: string, signs: ReadonlySet<Sign>, shown: ReadonlyMap<string, Leaning>): boolean {
  const opposites = [...oppositesOf(stem), ...contradicted(stem)];
  const others = opposites.flatMap((opposite) => shown.get(opposite)?.signs ?? []);
  return others.length > 0 && others.every((other) => other.size === 1 && meets(signs, other));
}

/** Words that contradict each other in a sentence on the same matter, though they need not elsewhere. */
const CONTRADICTIONS = [
  ['northern', 'southern'],
  ['eastern', 'western'],
  ['defeated', 'passed'],
  ['oppose', 'proponent'],
  ['oppose', 'advocate'],
  ['armed', 'unarmed'],
  ['morning', 'evening'],
  ['morning', 'night'],
].map((pair) => pair.map((word) => termsOf(word)[0]?.stem ?? word));

function contradicted(stem: string): string[] {
  return CONTRADICTIONS.filter((pair) => pair.includes(stem)).flatMap((pair) => pair.filter((each) => each !== stem));
}

/** Told as denied, rejected or doubted, words must not be told as said. `quotes` are those of the excerpts. */
export function deniedAsTold(text: string, quotes: readonly Quote[]): string | null {
  const claimed = termsOf(plainly(text));
  if (claimed.some(({ word }) => NEGATION.test(word))) return null;
  const stems = new Set(claimed.filter(({ stop }) => !stop).map(plainStem));
  const told = quotes.map((quote) => ({ quote, shared: sharedWith(quote, stems) }));
  const most = Math.max(LEAST_SHARED * stems.size, ...told.map(({ shared }) => shared));
  for (const { quote, shared } of told) {
    if (shared < most || quote.kind === 'direct' || quote.cue === null) continue;
    const { speech, cue } = quote;
    const wordsAt = ({ start, end }: Span) => termsOf(speech.article.text.slice(start, end));
    const denial = wordsAt(cue).find(isOfDenial);
    if (denial === undefined) continue;
    // "His dismissal" is what is spoken of, and denies nothing.
    const matter = new Set(wordsAt({ start: Math.max(cue.end, speech.span.start), end: speech.span.end }).map(stemOf));
    if (!claimed.some((term) => isOfDenial(term) && !matter.has(term.stem))) return denial.word;
  }
  return null;
}

/** Of a statement's words, so much is what somebody denies. */
const LEAST_SHARED = 0.4;

function sharedWith({ speech }: Quote, stems: ReadonlySet<string>): number {
  const said = new Set(termsOf(wordsOf(speech)).map(plainStem));
  return [...stems].filter((stem) => said.has(stem)).length;
}

const DENIAL_STEMS = new Set([...OF_DENIAL].flatMap((word) => termsOf(word).map(({ stem }) => stem)));

function isOfDenial({ stem }: Term): boolean {
  return DENIAL_STEMS.has(stem);
}

function stemOf({ stem }: Term): string {
  return stem;
}
