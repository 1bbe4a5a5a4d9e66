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
  const words = termsOf(text).map(({ word }) => word);
  if (words.some((word) => NEGATION.test(word) || isOfDenial(word))) return null;
  for (const citation of citations) {
    const cue = citation.kind === 'speech' && citation.quote.kind !== 'direct' ? citation.quote.cue : null;
    if (cue === null) continue;
    const told = termsOf(citation.excerpt.article.text.slice(cue.start, cue.end)).map(({ word }) => word);
    const denial = told.find(isOfDenial);
    if (denial !== undefined) return denial;
  }
  return null;
}

const DENIAL_STEMS = new Set([...OF_DENIAL].flatMap((word) => termsOf(word).map(({ stem }) => stem)));

function isOfDenial(word: string): boolean {
  return termsOf(word).some(({ stem }) => DENIAL_STEMS.has(stem));
}
