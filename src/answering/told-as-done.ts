import type { Span } from '../core/article.js';
import { type Term, termsOf } from '../text/terms.js';
import { baseOf } from '../text/thesaurus-bases.js';
import { plainStem } from './plain-stem.js';
import type { Support } from './support.js';

/** How far from done a deed is told to be, the surest first. */
const DONE = 0;
const COMING = 1;
const WOULD_BE = 2;
const POSSIBLE = 3;

/** A deed that a statement tells as done or certain, and all its excerpts only as to come, wanted or possible. */
export function toldAsDone(text: string, { excerpts }: Support): string | null {
  const shown = new Map<string, Deed>();
  for (const deed of excerpts.flatMap(deedsIn)) {
    if (deed.doubt < (shown.get(deed.stem)?.doubt ?? Number.POSITIVE_INFINITY)) shown.set(deed.stem, deed);
  }
  const hedged = HEDGED_STATEMENT.test(text.replace(/\bMay\b/gu, '')) ? POSSIBLE : DONE;
  for (const deed of deedsIn(text)) {
    const same = shown.get(deed.stem);
    if (same === undefined || same.doubt === DONE || Math.max(hedged, deed.doubt) >= same.doubt) continue;
    if (needsPast(same) ? deed.past : deed.governed || deed.past || same.governed) return deed.word;
  }
  return null;
}

interface Deed {
  readonly word: string;
  readonly stem: string;
  readonly doubt: number;
  /** It stands behind the word that says how sure it is, and so is a verb. */
  readonly governed: boolean;
  readonly past: boolean;
}

/** What is to come may be told in the present: "the ward closes in April". */
function needsPast({ doubt }: Deed): boolean {
  return doubt === COMING;
}

const HEDGED_STATEMENT =
  /\b(?:would|could|may|might|should|if|unless|whether|possibl[ey]|possibility|perhaps|likely|alleged(?:ly)?|suspected|reportedly|want|wants|wanted|wish\w*|plan(?:s|ned|ning)? (?:to|for)|propos\w*|offer(?:s|ed|ing)?|ask\w*|urg\w+|demand\w*|press(?:es|ed|ing|ure\w*)?|push(?:es|ed|ing)?|seek\w*|sought|hop(?:es?|ed|ing)|expect\w*|inten[dt]\w*|threat\w*|promis\w*|pledg\w*|vow\w*|consider\w*|discuss\w*|schedul\w*|due to|accus\w+|believ\w+|aim\w*|call\w* (?:on|for)|yet to|going to|ha(?:s|ve) to|(?:is|are|was|were) to|set to|under discussion|idea|willing\w*|ready|prepared|able|warn\w*|fear(?:s|ed|ing)?|estimat\w*|predict\w*|not|never|no|n't|den(?:y|ies|ied|ying))\b/iu;

const MODALS: ReadonlyMap<string, number> = new Map([
  ['will', COMING],
  ['shall', COMING],
  ['would', WOULD_BE],
  ['could', POSSIBLE],
  ['may', POSSIBLE],
  ['might', POSSIBLE],
]);
/** What is wanted, planned or asked for is told behind the "to" that follows. */
const WANTED =
  /^(?:want|wish|plan|propos|offer|ask|urg|demand|press|pressur|push|seek|sought|hope|expect|intend|threaten|promis|pledg|vow|consid|schedul|due|set|like|unlik|readi|tri|try|attempt|aim)/u;
const CONDITION = /^(?:if|unless|whether)$/u;
const STILL_TO_BE = /\b(?:yet|ha(?:s|ve|d)(?: still| yet)?|still ha(?:s|ve|d)) $/u;
/** "To both clubs": behind the "to" stands no verb. */
const DETERMINER = /^(?:an?|the|this|that|these|those|its|their|his|her|our|my|your|both|all|each|every|any|some)$/u;
const PROGRESSIVE = /ing$/u;

function deedsIn(text: string): Deed[] {
  return sentencesOf(text).flatMap((sentence) => deedsOfSentence(sentence));
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”’']?)\s+(?=["“‘'\p{Lu}])/u);
}

function deedsOfSentence(sentence: string): Deed[] {
  const terms = termsOf(sentence);
  const conditional = terms.some(({ word }) => CONDITION.test(word));
  const deeds: Deed[] = [];
  let doubt = DONE;
  let governs = false;
  let wanted = false;
  let behind = 0;
  for (const term of terms) {
    const gap = sentence.slice(behind, term.span.start);
    behind = term.span.end;
    if (/[,;:!?—–]/u.test(gap)) [doubt, governs, wanted] = [DONE, false, false];
    const modal = MODALS.get(term.word);
    if (modal !== undefined && !isName(term, gap))
      [doubt, governs] = [sureness(modal, conditional, REPORTED.test(sentence.slice(0, term.span.start))), true];
    else if (CONDITION.test(term.word)) [doubt, governs] = [POSSIBLE, false];
    else if (term.word === 'to' && (wanted || STILL_TO_BE.test(sentence.slice(0, term.span.start)))) {
      [doubt, governs, wanted] = [Math.max(doubt, WOULD_BE), true, false];
    }
    if (DETERMINER.test(term.word)) governs = false;
    if (term.stop) continue;
    if (WANTED.test(term.stem)) wanted = true;
    deeds.push({
      ...shapeOf(term, sentence),
      doubt: doubtAt(term, sentence, doubt, governs),
      governed: governs && !isAdverb(term),
    });
    if (isAdverb(term)) continue;
    governs = false;
    // Behind the verb stands what it is done to; only in a condition is all of it supposed.
    if (!conditional) doubt = DONE;
  }
  return deeds;
}

/** "Would block the road unless" is no more than possible; "said that he would" tells of a "will". */
function sureness(modal: number, conditional: boolean, reported: boolean): number {
  if (modal !== WOULD_BE) return modal;
  return conditional ? POSSIBLE : reported ? COMING : WOULD_BE;
}

const REPORTED = /\b(?:said|says|told|promised|pledged|vowed|announced|added|wrote|insisted|confirmed)\b/iu;

function isName({ capital }: Term, gap: string): boolean {
  return capital && gap !== '';
}

function isAdverb({ word }: Term): boolean {
  return /..ly$/u.test(word) || word === 'also' || word === 'then';
}

function doubtAt({ word, span }: Term, sentence: string, doubt: number, governs: boolean): number {
  const isComing = PROGRESSIVE.test(word) && /\b(?:is|are|am)\s+(?:\p{L}+ly\s+)?$/u.test(sentence.slice(0, span.start));
  return Math.max(doubt, isComing && !governs ? COMING : DONE);
}

function shapeOf(term: Term, sentence: string): Pick<Deed, 'word' | 'stem' | 'past'> {
  const { word, span } = term;
  const past = /ed$/u.test(word) || IS_PAST.test(sentence.slice(0, span.start)) || isIrregularPast(term);
  return { word, stem: plainStem(term), past: past && !isDescription(sentence, span) };
}

const IS_PAST = /\b(?:has|have|had|was|were|been)\s+(?:\p{L}+ly\s+)?$/iu;

function isIrregularPast({ word, stem }: Term): boolean {
  return baseOf(stem) !== stem && !/(?:s|ing|er|est|men|people|children)$/u.test(word);
}

/** "The proposed raids", "a closed ward" */
function isDescription(sentence: string, { start }: Span): boolean {
  return /\b(?:an?|the|their|its|his|her)\s+$/iu.test(sentence.slice(0, start));
}
