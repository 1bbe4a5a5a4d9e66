import type { types } from '@slack/bolt';
import type { AnswerDocument } from '../../contract/documents.js';
import { VIEWS } from './actions.js';
import { faint, line, richText, strong } from './blocks.js';
import { citationsOf } from './citations.js';
import { citedBlocks } from './cited-blocks.js';
import { cut } from './cut.js';
import { modal } from './modal.js';
import { pageOf, pagingButtons } from './paging.js';

const LONGEST_EXCERPT = 900;
const LONGEST_QUESTION = 200;

export interface MoreParts {
  readonly answer: AnswerDocument;
  readonly answerId: string;
  /** From 0; beyond the last it is the last. */
  readonly page: number;
}

/** Every excerpt of an answer, a page at a time. */
export function moreModal({ answer, answerId, page }: MoreParts): types.ModalView {
  const shown = pageOf(citationsOf(answer), page);
  const question = strong(cut(answer.question.trim(), LONGEST_QUESTION));
  return modal({
    callback: VIEWS.more,
    title: 'All excerpts',
    blocks: [
      richText(line(question, faint(`\nExcerpts ${shown.from}–${shown.to} of ${shown.total}`))),
      ...citedBlocks({ answer, answerId, longest: LONGEST_EXCERPT }, shown.items),
      ...pagingButtons(shown, (to) => ({ kind: 'answer', answer: answerId, page: to })),
    ],
  });
}
