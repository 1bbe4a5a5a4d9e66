import type { types } from '@slack/bolt';
import { z } from 'zod';
import type { FeedbackReason } from '../../contract/answer-log.js';
import { LIMITS } from '../limits.js';
import { FEEDBACK_INPUTS, VIEWS } from './actions.js';
import { plain } from './blocks.js';
import { modal } from './modal.js';

const LONGEST_NOTE = 1_000;

const REASONS: readonly (readonly [FeedbackReason, string])[] = [
  ['wrong-source', 'The wrong source, or words that do not answer'],
  ['wrong-speaker', 'The wrong person is named as speaking'],
  ['missed-something', 'It missed something the briefing says'],
  ['out-of-date', 'It is out of date'],
  ['other', 'Something else'],
];

/** What was wrong with an answer. `metadata` comes back with the reply, such as the answer's place. */
export function feedbackModal(metadata: string): types.ModalView {
  return modal({
    callback: VIEWS.feedback,
    title: 'What was wrong?',
    submit: 'Send',
    metadata,
    blocks: [reason(), note()],
  });
}

export interface FeedbackGiven {
  readonly reason: FeedbackReason | null;
  readonly note: string | null;
}

/** What was chosen and written, from `view.state.values`; `null` for what Slack would not send. */
export function parseFeedback(values: unknown): FeedbackGiven | null {
  const parsed = VALUES.safeParse(values).data;
  if (parsed === undefined) return null;
  const note = parsed.note.note.value?.trim() ?? '';
  return {
    reason: parsed.reason.reason.selected_option?.value ?? null,
    note: note === '' ? null : note.slice(0, LONGEST_NOTE),
  };
}

const VALUES = z.object({
  [FEEDBACK_INPUTS.reason]: z.object({
    [FEEDBACK_INPUTS.reason]: z.object({
      selected_option: z
        .object({ value: z.enum(['wrong-source', 'wrong-speaker', 'missed-something', 'out-of-date', 'other']) })
        .nullish(),
    }),
  }),
  [FEEDBACK_INPUTS.note]: z.object({ [FEEDBACK_INPUTS.note]: z.object({ value: z.string().nullish() }) }),
});

function reason(): types.InputBlock {
  const options = REASONS.map(([value, text]) => ({ text: plain(text, LIMITS.optionText), value }));
  return {
    type: 'input',
    block_id: FEEDBACK_INPUTS.reason,
    label: plain('What was wrong with the answer?', LIMITS.label),
    element: { type: 'radio_buttons', action_id: FEEDBACK_INPUTS.reason, options },
  };
}

function note(): types.InputBlock {
  return {
    type: 'input',
    block_id: FEEDBACK_INPUTS.note,
    optional: true,
    label: plain('What should it have said?', LIMITS.label),
    hint: plain('It is kept with the question and the answer, and with a code in place of your name.', LIMITS.label),
    element: { type: 'plain_text_input', action_id: FEEDBACK_INPUTS.note, multiline: true, max_length: LONGEST_NOTE },
  };
}
