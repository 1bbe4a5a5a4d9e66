import type { Span } from '../core/article.js';
import { OF_DENIAL } from '../text/cues-of-denial.js';
import { type Term, termsOf } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import type { Support } from './support.js';

/** A word that a statement affirms where its excerpts deny it, or the other way round; `null` when there is none. */
export function turnedAround(text: string, support: Support): string | null {
  const claimed = leaningsOf(text);
  const shown = merged(support.excerpts.map(leaningsOf));
  for (const [stem, { word, signs }] of claimed) {
    const same = shown.get(stem)?.signs;
    if (same !== undefined && !meets(signs, same)) return word;
    if (same === undefined && isOpposed(stem, signs, shown)) return word;
  }
  return deniedAsTold(text, support);
}

type Sign = 'affirmed' | 'denied';

interface Leaning {
  readonly word: string;
  readonly signs: ReadonlySet<Sign>;
}

/** Each content word of a text with whether it is affirmed, denied or, at different places, both. */
function leaningsOf(text: string): Map<string, Leaning> {
  const leanings = new Map<string, Leaning>();
  let denial = false;
  let behind = 0;
  for (const term of termsOf(text)) {
    if (/[.,;:!?—–]/u.test(text.slice(behind, term.span.start))) denial = false;
    behind = term.span.end;
    if (NEGATION.test(term.word)) denial = true;
    if (term.stop || isAdverb(term)) continue;
    const signs = new Set([...(leanings.get(term.stem)?.signs ?? []), denial ? 'denied' : 'affirmed'] as const);
    leanings.set(term.stem, { word: term.word, signs });
    denial = NEGATING.test(term.word);
  }
  return leanings;
}

const NEGATION = /^(?:not|never|no|nor|neither|nobody|none|without|cannot)$|n't$/u;
/** "declined to comment" denies the comment. */
const NEGATING = /^(?:declin|refus|fail)(?:e?[sd]|ing|ed)?$/u;

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
  return [...oppositesOf(stem)].some((opposite) => {
    const other = shown.get(opposite)?.signs;
    return other !== undefined && meets(signs, other);
  });
}

/** Told as denied, rejected or doubted, words must not be told as said. */
function deniedAsTold(text: string, { citations }: Support): string | null {
  const claimed = termsOf(text);
  if (claimed.some(({ word }) => NEGATION.test(word))) return null;
  for (const citation of citations) {
    if (citation.kind !== 'speech' || citation.quote.kind === 'direct' || citation.quote.cue === null) continue;
    const { speech, cue } = citation.quote;
    const wordsAt = ({ start, end }: Span) => termsOf(speech.article.text.slice(start, end));
    const denial = wordsAt(cue).find(isOfDenial);
    if (denial === undefined) continue;
    // "His dismissal" is what is spoken of, and denies nothing.
    const matter = new Set(wordsAt({ start: Math.max(cue.end, speech.span.start), end: speech.span.end }).map(stemOf));
    if (!claimed.some((term) => isOfDenial(term) && !matter.has(term.stem))) return denial.word;
  }
  return null;
}

const DENIAL_STEMS = new Set([...OF_DENIAL].flatMap((word) => termsOf(word).map(({ stem }) => stem)));

function isOfDenial({ stem }: Term): boolean {
  return DENIAL_STEMS.has(stem);
}

function stemOf({ stem }: Term): string {
  return stem;
}
