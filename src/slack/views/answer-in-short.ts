import type { AnswerDocument } from '../../contract/documents.js';
import { unformatted } from '../mrkdwn.js';
import { citationsOf } from './citations.js';
import { cut } from './cut.js';
import { asksSummary, type Declined, declineWords } from './decline-words.js';
import { publicationOf, titleOf } from './source-line.js';

const LONGEST_QUESTION = 100;
const LONGEST_STATEMENT = 330;
const LONGEST_NEAREST = 200;

/** The answer in a few lines for notifications and screen readers, which do not get the blocks. */
export function answerInShort(given: Declined, withQuestion: boolean): string {
  const { answer } = given;
  const question = withQuestion ? `“${unformatted(cut(answer.question.trim(), LONGEST_QUESTION))}” – ` : '';
  return question + (answer.kind === 'answered' ? answered(answer) : declined(given));
}

function answered(answer: AnswerDocument): string {
  const [first, ...further] = answer.statements;
  const [citation] = first?.citations ?? [];
  if (first === undefined || citation === undefined) return declineWords({ answer });
  const source = `(${unformatted(titleOf(citation) + publicationOf(citation))})`;
  const more = further.length === 0 ? '' : ` And ${further.length} more.`;
  return `${unformatted(cut(first.text, LONGEST_STATEMENT))} ${source}${more}`;
}

function declined(given: Declined): string {
  const { answer } = given;
  const [nearest] = citationsOf(answer);
  const why = unformatted(declineWords(given));
  if (nearest === undefined) return why;
  return `${why}${asksSummary(answer) ? '' : ' Nearest:'} ${unformatted(cut(nearest.citation.excerpt, LONGEST_NEAREST))}`;
}
