import type { types } from '@slack/bolt';
import { placeValue } from '../places.js';
import { ACTIONS } from './actions.js';
import type { AnswerMessageParts } from './answer-message.js';
import { button } from './blocks.js';

/** Was this right? And, for an answer that only its asker sees, a way to share it. */
export function feedbackBlocks({ answerId, audience }: AnswerMessageParts): types.KnownBlock[] {
  if (answerId === null) return [];
  const right = placeValue({ kind: 'verdict', answer: answerId, verdict: 'right' });
  const wrong = placeValue({ kind: 'verdict', answer: answerId, verdict: 'wrong' });
  const share = placeValue({ kind: 'answer', answer: answerId, page: 0 });
  if (right === null || wrong === null || share === null) return [];
  return [audience === 'private' ? plainButtons({ right, wrong, share }) : pairOfButtons({ right, wrong })];
}

const RIGHT = 'This answer is right';
const WRONG = 'This answer is wrong';

function pairOfButtons({ right, wrong }: { right: string; wrong: string }): types.ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: ACTIONS.feedback,
        positive_button: { text: { type: 'plain_text', text: 'Right' }, accessibility_label: RIGHT, value: right },
        negative_button: { text: { type: 'plain_text', text: 'Wrong' }, accessibility_label: WRONG, value: wrong },
      },
    ],
  };
}

/** Slack does not say whether the pair shows in messages that one person sees, so these are plain. */
function plainButtons({ right, wrong, share }: { right: string; wrong: string; share: string }): types.ActionsBlock {
  return {
    type: 'actions',
    elements: [
      { ...button({ action: ACTIONS.share, text: 'Share in channel', value: share }), style: 'primary' },
      button({ action: ACTIONS.feedbackRight, text: '👍 Right', value: right, label: RIGHT }),
      button({ action: ACTIONS.feedbackWrong, text: '👎 Wrong', value: wrong, label: WRONG }),
    ],
  };
}
