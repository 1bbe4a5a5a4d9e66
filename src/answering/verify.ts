import type { Citation, NonEmpty, Observe, Statement } from '../core/answer.js';
import type { ClaimedStatement, ModelAnswer } from './reply.js';
import { checkedCitation, type Evidence } from './verify-citation.js';

/** An answer longer than this is no answer. */
export const MOST_STATEMENTS = 8;
/** More support than this is not read. */
const MOST_CITATIONS = 4;

/** Keeps of a reply what the articles carry: no word is shown as theirs that does not stand there. What falls is observed. */
export function verify({ statements }: ModelAnswer, evidence: Evidence, observe: Observe): Statement[] {
  return statements.slice(0, MOST_STATEMENTS).flatMap((claim) => {
    const citations = citationsOf(claim, evidence, observe);
    if (isNonEmpty(citations)) return [{ text: claim.text.trim(), citations }];
    observe({ kind: 'statement-dropped', text: claim.text, why: 'no citation of it stands' });
    return [];
  });
}

function citationsOf({ citations }: ClaimedStatement, evidence: Evidence, observe: Observe): Citation[] {
  return citations.slice(0, MOST_CITATIONS).flatMap((claim) => {
    const checked = checkedCitation(claim, evidence);
    if (checked.kind === 'stands') return [checked.citation];
    observe({ kind: 'citation-rejected', claimed: claim.words, why: checked.why });
    return [];
  });
}

export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}
