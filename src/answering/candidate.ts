import type { Citation } from '../core/answer.js';
import type { Span } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import { contains, hull, overlaps, sharedLength } from '../core/span.js';
import type { Quote } from '../core/speech.js';
import { termsOf } from '../text/terms.js';
import { type Coverage, coverageOf, strengthIn } from './coverage.js';
import type { QueryTerm } from './query-terms.js';
import { REPORTING } from './question-words.js';
import type { Unit, Units } from './units.js';

/** An excerpt that might answer, and how well. */
export interface Candidate {
  readonly citation: Citation;
  readonly stems: ReadonlySet<string>;
  readonly coverage: Coverage;
  /** Whether it gives the kind of detail that was asked for; `null` when any sentence on the subject would do. */
  readonly detail: 'given' | 'missing' | null;
  /** Higher is better; comparable within one question. */
  readonly score: number;
}

/** Speech that fills less of its sentence than this is a remark inside the paper's own sentence. */
const MOSTLY_SPEECH = 0.4;
/** Longer settings are cut to the sentences that answer. */
const LONGEST_EXCERPT = 420;

/** A sentence as a citation: as speech where it mostly is somebody's, else as the paper's own words. */
export function citationOfUnit(unit: Unit, query: readonly QueryTerm[]): Citation {
  const { passage, quotes } = unit;
  const span = withWholeQuotations(unit);
  const excerpt = { article: passage.article, span };
  const speaking = quotes
    .filter(isReporting)
    .map((quote) => ({
      quote,
      share: sharedLength(quote.speech.span, span) / (span.end - span.start),
      on: matchedInSpeech(quote, unit, query),
    }))
    .filter(({ share, on }) => share >= MOSTLY_SPEECH || on >= 0.5)
    .sort((a, b) => b.on - a.on || b.share - a.share)[0];
  if (speaking === undefined) return { kind: 'report', excerpt, from: passage.kind };
  return { kind: 'speech', excerpt, from: passage.kind, quote: speaking.quote };
}

/** The sentence, with the rest of a quotation that it opens or ends, as long as it can be shown. */
function withWholeQuotations({ span, quotes }: Unit): Span {
  return quotes
    .filter(({ kind, parts }) => kind !== 'reported' && parts.some((part) => cuts(span, part)))
    .map(({ setting }) => hull(span, setting))
    .filter(({ start, end }) => end - start <= LONGEST_EXCERPT)
    .reduce((whole, each) => (each.end - each.start > whole.end - whole.start ? each : whole), span);
}

function cuts(span: Span, part: Span): boolean {
  return overlaps(span, part) && !contains(span, part);
}

/** Whether words are told as somebody's, and not merely what somebody did. */
export function isReporting({ kind, cue, speech, speaker }: Quote): boolean {
  if (kind !== 'reported') return true;
  if (cue === null || speaker === null) return false;
  return termsOf(speech.article.text.slice(cue.start, cue.end)).some(({ word }) => REPORTING.has(word));
}

/** Whether an excerpt tells of somebody's words, found as speech or not. */
export function tellsOfWords({ citation }: Candidate): boolean {
  return citation.kind === 'speech' || termsOf(wordsOf(citation.excerpt)).some(({ word }) => REPORTING.has(word));
}

/** The share of the sentence's matches with the question that stand inside the speech. */
function matchedInSpeech({ speech }: Quote, { terms }: Unit, query: readonly QueryTerm[]): number {
  const matching = terms.filter(({ stem }) => query.some(({ forms }) => forms.has(stem)));
  if (matching.length === 0) return 0;
  return matching.filter(({ span }) => contains(speech.span, span)).length / matching.length;
}

/** A quote with the sentences it stands in; a long one is cut to the sentences that are most to the point. */
export function citationOfQuote(quote: Quote, query: readonly QueryTerm[], units: Units): Citation {
  const { article } = quote.speech;
  const whole = quote.setting;
  const from = quote.from;
  if (whole.end - whole.start <= LONGEST_EXCERPT)
    return { kind: 'speech', excerpt: { article, span: whole }, from, quote };
  const parts = units
    .at(article, whole)
    .filter(({ span }) => contains(whole, span) && sharedLength(span, quote.speech.span) > 0);
  return { kind: 'speech', excerpt: { article, span: bestRun(parts, query) ?? whole }, from, quote };
}

/** The run of neighbouring sentences, short enough to show, that bears out most of the question; the first of equals. */
function bestRun(parts: readonly Unit[], query: readonly QueryTerm[]) {
  let best: { start: number; end: number } | null = null;
  let most = -1;
  for (const [from, first] of parts.entries()) {
    for (const last of parts.slice(from)) {
      const span = { start: first.span.start, end: last.span.end };
      if (span.end - span.start > LONGEST_EXCERPT && last !== first) break;
      const stems = new Set(parts.filter((part) => contains(span, part.span)).flatMap(({ stems: each }) => [...each]));
      const matched = query.reduce((sum, term) => sum + term.weight * strengthIn(term, stems), 0);
      if (matched > most) {
        most = matched;
        best = span;
      }
    }
  }
  return best;
}

/** The coverage of several sentences read together. */
export function coverageOfAll(query: readonly QueryTerm[], parts: readonly Unit[], units: Units): Coverage {
  const [first] = parts;
  if (first === undefined) return { own: 0, wide: 0, near: 0, missing: query };
  const stems = new Set(parts.flatMap((part) => [...part.stems]));
  return coverageOf(query, { ...first, stems }, units);
}
