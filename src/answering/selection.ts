import type { Citation, NonEmpty, Statement } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import { overlaps } from '../core/span.js';
import type { Candidate } from './candidate.js';

/** How much of an answer to show. */
export interface Measure {
  readonly statements: number;
  /** Characters of all excerpts together; the first statement is shown whatever its length. */
  readonly characters: number;
  /** Candidates below this share of the best score say something else. */
  readonly share: number;
}

/** Two sentences that share this much of the shorter one's words tell the same fact. */
const SAME_FACT = 0.6;
/** More corroboration than this proves nothing more. */
const MOST_CITATIONS = 3;

/**
 * Makes statements of the best candidates: one for each distinct fact, and where another article carries the same fact,
 * it corroborates the statement. Candidates come best first.
 */
export function statementsOf(
  candidates: NonEmpty<Candidate>,
  { statements: most, characters, share }: Measure,
): NonEmpty<Statement> {
  const [best] = candidates;
  const chosen: Candidate[][] = [];
  let shown = 0;
  for (const candidate of candidates) {
    const length = wordsOf(candidate.citation.excerpt).length;
    const isFirst = chosen.length === 0;
    if (!isFirst && (candidate.score < best.score * share || shown + length > characters)) continue;
    if (chosen.flat().some((other) => samePlace(candidate, other))) continue;
    const alike = chosen.find(([first]) => first !== undefined && sameFact(candidate, first));
    if (alike === undefined) {
      if (chosen.length === most) continue;
      chosen.push([candidate]);
    } else if (alike.length < MOST_CITATIONS && alike.every((other) => articleOf(other) !== articleOf(candidate))) {
      alike.push(candidate);
    } else continue;
    shown += length;
  }
  const [first, ...others] = chosen.map(statementOf);
  return first === undefined ? [statementOf([best])] : [first, ...others];
}

function statementOf(candidates: readonly Candidate[]): Statement {
  const [first, ...others] = candidates.map(({ citation }) => citation);
  if (first === undefined) throw new RangeError('A statement needs a citation.');
  return { text: leadOf(first) + wordsOf(first.excerpt), citations: [first, ...others] };
}

/** Who speaks, as `name[, role]: `; nothing for the paper's own words. */
export function leadOf(citation: Citation): string {
  if (citation.kind === 'report' || citation.quote.speaker === null) return '';
  const { name, role } = citation.quote.speaker;
  return role === null ? `${name}: ` : `${name}, ${role}: `;
}

/** Whether two excerpts overlap. */
export function samePlace({ citation: { excerpt: a } }: Candidate, { citation: { excerpt: b } }: Candidate): boolean {
  return a.article.id === b.article.id && overlaps(a.span, b.span);
}

function sameFact(a: Candidate, b: Candidate): boolean {
  if (speakerOf(a) !== speakerOf(b) && speakerOf(a) !== null && speakerOf(b) !== null) return false;
  const [small, large] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  const shared = [...small].filter((stem) => large.has(stem)).length;
  return small.size > 0 && shared / small.size >= SAME_FACT;
}

function speakerOf({ citation }: Candidate): string | null {
  return citation.kind === 'speech' ? (citation.quote.speaker?.id ?? null) : null;
}

function articleOf({ citation }: Candidate): string {
  return citation.excerpt.article.id;
}
