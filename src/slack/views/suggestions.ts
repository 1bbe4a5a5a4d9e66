import type { types } from '@slack/bolt';
import type { AnswerDocument } from '../../contract/documents.js';
import { LIMITS } from '../limits.js';
import { shown } from '../mrkdwn.js';
import { ACTIONS } from './actions.js';
import { button, buttonRow, faint, line, richText, words } from './blocks.js';
import { cut } from './cut.js';

const MOST = 3;

/** What could be asked of any briefing. */
const OF_ANY_BRIEFING = ['What is in the briefing?', 'Who is quoted?'] as const;

/** What could be asked instead: a press asks it. */
export function suggestionBlocks(answer: AnswerDocument): types.KnownBlock[] {
  const questions = questionsOf(answer);
  const hints = answer.reason === 'not-a-question' ? [] : hintsOf(answer);
  const leading = answer.kind === 'answered' ? 'You could also ask:' : 'You could ask:';
  if (questions.length + hints.length === 0) return [];
  return [richText(line(faint(leading), ...hints.map((hint) => words(`\n${hint}`)))), ...suggestionButtons(questions)];
}

/** One button for each question; a long one is cut on the button but asked whole, or left out where it cannot be. */
export function suggestionButtons(questions: readonly string[]): types.ActionsBlock[] {
  const asked = questions.map(shown).filter((question) => question.length <= LIMITS.buttonValue);
  return buttonRow(
    asked.map((question, index) =>
      button({
        action: `${ACTIONS.askSuggestion}_${index + 1}`,
        text: question,
        value: question,
        label: `Ask: ${question}`,
      }),
    ),
  );
}

function questionsOf({ reason, suggestions }: AnswerDocument): readonly string[] {
  if (reason === 'not-a-question') return OF_ANY_BRIEFING;
  return suggestions
    .slice(0, MOST)
    .flatMap(({ speaker, topic }) => (speaker === null ? [] : [`What did ${speaker.name} say about ${topic}?`]));
}

const LONGEST_HINT = 200;

function hintsOf({ suggestions }: AnswerDocument): readonly string[] {
  return suggestions
    .slice(0, MOST)
    .flatMap(({ speaker, topic }) => (speaker === null ? [cut(topic, LONGEST_HINT)] : []));
}
