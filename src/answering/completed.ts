import type { Answer, Citation, NonEmpty, Statement } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import type { Plan } from './plan.js';
import { leadOf } from './selection.js';
import { MOST_STATEMENTS } from './verify.js';

/**
 * An answer that is to leave out no article, or nobody who said it, with the articles' own sentences for those that the
 * model left out.
 */
export function completed(statements: NonEmpty<Statement>, plan: Plan, extractive: Answer): NonEmpty<Statement> {
  const keyOf = keyFor(plan);
  if (keyOf === null) return statements;
  const covered = new Set(statements.flatMap(({ citations }) => citations.map(keyOf)));
  const [first, ...others] = statements;
  const more: Statement[] = [];
  for (const statement of statementsOf(extractive, plan)) {
    const key = keyOf(statement.citations[0]);
    if (key === null || covered.has(key)) continue;
    covered.add(key);
    more.push(statement);
  }
  return [first, ...[...others, ...more].slice(0, MOST_STATEMENTS - 1)];
}

function keyFor(plan: Plan): ((citation: Citation) => string | null) | null {
  if (plan.kind === 'whole') return ({ excerpt }) => excerpt.article.id;
  if (plan.kind === 'wide' && plan.everyone) {
    return (citation) => (citation.kind === 'speech' ? (citation.quote.speaker?.id ?? null) : null);
  }
  return null;
}

/** What comes nearest to a summary of everything is a sentence of each article. */
function statementsOf(answer: Answer, plan: Plan): readonly Statement[] {
  if (answer.kind === 'answered') return answer.statements;
  const openings = plan.kind === 'whole' ? answer.nearest : [];
  return openings.map((citation) => ({ text: leadOf(citation) + wordsOf(citation.excerpt), citations: [citation] }));
}
