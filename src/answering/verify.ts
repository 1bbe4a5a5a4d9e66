import type { Citation, NonEmpty, Observe, Statement } from '../core/answer.js';
import type { Vocabulary } from '../core/ports.js';
import { foldedText } from '../text/fold.js';
import type { ClaimedStatement, ModelAnswer } from './reply.js';
import { checkedText } from './stated-facts.js';
import { unsupportedNames } from './stated-names.js';
import { statementText } from './statement-text.js';
import { supportOf } from './support.js';
import { checkedCitation, type Evidence } from './verify-citation.js';
import { widenedForNames } from './widened-excerpts.js';

export interface Claims extends Evidence {
  /** What was asked, as the model was. */
  readonly question: string;
  readonly vocabulary: Vocabulary;
}

/** An answer longer than this is no answer. */
export const MOST_STATEMENTS = 8;
/** More support than this is not read. */
const MOST_CITATIONS = 4;

/** Keeps of a reply what the articles carry: no word is shown as theirs that does not stand there. What falls is observed. */
export function verify({ statements }: ModelAnswer, claims: Claims, observe: Observe): Statement[] {
  const kept = new Map<string, Statement>();
  for (const claim of statements.slice(0, MOST_STATEMENTS)) {
    const checked = checkedStatement(claim, claims, observe);
    if (checked.kind === 'dropped') observe({ kind: 'statement-dropped', text: claim.text, why: checked.why });
    else if (!kept.has(foldedText(checked.text))) kept.set(foldedText(checked.text), checked);
  }
  return [...kept.values()].map(({ text, citations }) => ({ text, citations }));
}

type CheckedStatement = ({ readonly kind: 'kept' } & Statement) | { readonly kind: 'dropped'; readonly why: string };

function checkedStatement(claim: ClaimedStatement, claims: Claims, observe: Observe): CheckedStatement {
  const clean = statementText(claim.text, claims.question);
  if (clean.kind === 'unfit') return { kind: 'dropped', why: clean.why };
  const cited = citationsOf(claim, claims, observe);
  const missing = unsupportedNames(clean.text, supportOf(cited));
  const citations = missing.length === 0 ? cited : cited.map((each) => widenedForNames(each, missing, claims));
  if (!isNonEmpty(citations)) return { kind: 'dropped', why: 'no citation of it stands' };
  const checked = checkedText(clean.text, claim, supportOf(citations), claims);
  if (checked.kind === 'not-borne-out') return { kind: 'dropped', why: checked.why };
  return { kind: 'kept', text: checked.text, citations };
}

/** Each place once: two citations of one sentence show it once. */
function citationsOf({ citations }: ClaimedStatement, claims: Claims, observe: Observe): Citation[] {
  const places = new Map<string, Citation>();
  for (const claim of citations.slice(0, MOST_CITATIONS)) {
    const checked = checkedCitation(claim, claims);
    if (checked.kind === 'rejected') observe({ kind: 'citation-rejected', claimed: claim.words, why: checked.why });
    else places.set(placeOf(checked.citation), checked.citation);
  }
  return [...places.values()];
}

function placeOf({ excerpt: { article, span } }: Citation): string {
  return `${article.id} ${span.start} ${span.end}`;
}

export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}
