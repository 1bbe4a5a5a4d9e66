import type { types } from '@slack/bolt';
import type { AnswerDocument } from '../../contract/documents.js';
import { LIMITS } from '../limits.js';
import { placeValue } from '../places.js';
import { ACTIONS } from './actions.js';
import { answerInShort } from './answer-in-short.js';
import { button, buttonRow, line, type MessageContent, richText, smallPrint, strong, words } from './blocks.js';
import { charactersIn } from './characters.js';
import { citationsOf, mostImportant } from './citations.js';
import { cut } from './cut.js';
import { declineBlocks } from './decline-blocks.js';
import { feedbackBlocks } from './feedback-buttons.js';
import { statementBlocks } from './statement-blocks.js';
import { suggestionBlocks } from './suggestions.js';

export interface AnswerMessageParts {
  readonly answer: AnswerDocument;
  /** Under which the answer is logged, so that buttons find it again; `null` leaves out the buttons that need it. */
  readonly answerId: string | null;
  /** What the reader should know about how the answer came about. */
  readonly notice: string | null;
  /** The word that an unclear question would have to explain. */
  readonly unresolved?: string | null;
  /** `private`: seen by its asker alone, who may share it; `shared`: that same answer in the channel. */
  readonly audience: 'thread' | 'private' | 'shared';
  /** The user id of who shares it. */
  readonly sharedBy?: string;
}

/** The most characters of each excerpt. Of the shorter ones five fit, whatever else the message holds. */
const LONGEST_EXCERPT = 1_200;
const LONGEST_WHERE_TIGHT = 600;

/** An answer as it is posted: within Slack's limits whatever the articles and the question hold. */
export function answerMessage(parts: AnswerMessageParts): MessageContent {
  const roomy = blocksOf(parts, LONGEST_EXCERPT);
  const fits = charactersIn(roomy) <= LIMITS.charactersInMessage;
  return {
    text: answerInShort(parts, isAlone(parts)),
    blocks: fits ? roomy : blocksOf(parts, LONGEST_WHERE_TIGHT),
  };
}

function blocksOf(parts: AnswerMessageParts, longest: number): types.KnownBlock[] {
  const { answer, answerId, notice } = parts;
  return [
    ...(isAlone(parts) ? [questionBlock(parts)] : []),
    ...bodyOf(parts, longest),
    ...moreButton(answer, answerId),
    ...suggestionBlocks(answer),
    ...(notice === null || notice.trim() === '' ? [] : [smallPrint(notice)]),
    ...feedbackBlocks(parts),
  ];
}

function bodyOf({ answer, answerId, unresolved }: AnswerMessageParts, longest: number): types.KnownBlock[] {
  switch (answer.kind) {
    case 'answered':
      return statementBlocks({ answer, answerId, longest });
    case 'not-in-briefing':
    case 'unclear':
      return declineBlocks({ answer, answerId, longest, unresolved });
  }
}

/** In a thread the question stands right above; elsewhere it must be said what is answered. */
function isAlone({ audience }: AnswerMessageParts): boolean {
  return audience !== 'thread';
}

const LONGEST_QUESTION = 300;

function questionBlock({ answer, sharedBy }: AnswerMessageParts): types.RichTextBlock {
  const question = strong(cut(answer.question.trim(), LONGEST_QUESTION) || '(no question)');
  if (sharedBy === undefined) return richText(line(question));
  return richText(line({ type: 'user', user_id: sharedBy }, words(' asked: '), question));
}

function moreButton(answer: AnswerDocument, answerId: string | null): types.ActionsBlock[] {
  const left = citationsOf(answer).length - mostImportant(answer).length;
  const value = answerId === null ? null : placeValue({ kind: 'answer', answer: answerId, page: 0 });
  if (left <= 0 || value === null) return [];
  return buttonRow([button({ action: ACTIONS.moreExcerpts, text: `More excerpts (${left})`, value })]);
}
