import { type AnswerDocument, type Citation, type Span, shownExcerpts } from './contract.js';
import type { Place, PlacedCase } from './dataset/read-cases.js';

/**
 * An excerpt need not end where the case's author ended: it covers words when it holds at least half of them, in
 * characters. Less than half may be another fact of the same sentence.
 */
const COVERING_SHARE = 0.5;

/** Whether excerpts, taken together, hold enough of the words at one of the place's positions. */
export function covers(excerpts: readonly Citation[], place: Place): boolean {
  const spans = excerpts.filter(({ article }) => article.file === place.article).map(({ span }) => span);
  return place.spans.some((words) => sharedLength(spans, words) >= COVERING_SHARE * (words.end - words.start));
}

/** Whether an excerpt belongs to the place: it covers it, or is itself at least half made of it. */
export function belongs(excerpt: Citation, place: Place): boolean {
  if (covers([excerpt], place)) return true;
  const { span } = excerpt;
  const half = COVERING_SHARE * (span.end - span.start);
  return excerpt.article.file === place.article && place.spans.some((words) => sharedLength([words], span) >= half);
}

/** The characters of `words` that lie in any of the spans, those in several counted once. */
function sharedLength(spans: readonly Span[], words: Span): number {
  let [shared, from] = [0, words.start];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const end = Math.min(span.end, words.end);
    shared += Math.max(0, end - Math.max(span.start, from));
    from = Math.max(from, end);
  }
  return shared;
}

/** How many of the evidence groups the first `count` shown excerpts cover. */
export function groupsCovered(
  { groups }: PlacedCase,
  answer: AnswerDocument,
  count = Number.POSITIVE_INFINITY,
): number {
  const excerpts = shownExcerpts(answer).slice(0, count);
  return groups.filter((group) => group.some((place) => covers(excerpts, place))).length;
}

/** The shown excerpts that belong to the evidence. */
export function evidenceExcerpts({ groups }: PlacedCase, answer: AnswerDocument): Citation[] {
  return shownExcerpts(answer).filter((excerpt) => groups.flat().some((place) => belongs(excerpt, place)));
}

/** The shown excerpts that hold what the case says must not be cited. */
export function forbiddenExcerpts({ mustNotCite }: PlacedCase, answer: AnswerDocument): Citation[] {
  return shownExcerpts(answer).filter((excerpt) => mustNotCite.some((place) => covers([excerpt], place)));
}
