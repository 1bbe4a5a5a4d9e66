import { describe, expect, it } from 'vitest';
import { checkedView, problemsOfView } from './check-view.js';

const plain = (length: number) => ({ type: 'plain_text', text: 'w'.repeat(length) });
const modal = (fields: object = {}) => ({ type: 'modal', title: plain(4), blocks: [{ type: 'divider' }], ...fields });
const input = { type: 'input', label: plain(4), element: { type: 'plain_text_input', action_id: 'why' } };

describe.each([
  ['title', 24, (size: number) => modal({ title: plain(size) })],
  ['submit', 24, (size: number) => modal({ submit: plain(size) })],
  ['close', 24, (size: number) => modal({ close: plain(size) })],
  ['private_metadata', 3000, (size: number) => modal({ private_metadata: 'w'.repeat(size) })],
  ['callback_id', 255, (size: number) => modal({ callback_id: 'w'.repeat(size) })],
  ['external_id', 255, (size: number) => modal({ external_id: 'w'.repeat(size) })],
])('the %s of a modal', (key, limit, view) => {
  it(`may be ${limit} characters and no more`, () => {
    expect(problemsOfView(view(limit), 'modal')).toEqual([]);
    expect(problemsOfView(view(limit + 1), 'modal').join()).toContain(
      `must be less than ${limit + 1} characters [json-pointer:/view/${key}`,
    );
  });
});

it.each([
  ['without a title', { type: 'modal', blocks: [] }, '[ERROR] missing required field: title [json-pointer:/view]'],
  ['without blocks', { type: 'modal', title: plain(4) }, '[ERROR] missing required field: blocks [json-pointer:/view]'],
  [
    'with a title that is mark-up',
    modal({ title: { type: 'mrkdwn', text: 'w' } }),
    '[ERROR] unsupported type: mrkdwn [json-pointer:/view/title/type]',
  ],
  [
    'with an input and nothing to submit it',
    modal({ blocks: [input] }),
    '[ERROR] submit is required when an input block is within the blocks array [json-pointer:/view]',
  ],
  [
    'with a block that is not right',
    modal({ blocks: [{ type: 'section' }] }),
    '[ERROR] must define either `text` or `fields` [json-pointer:/view/blocks/0]',
  ],
  ['that is a Home tab', { type: 'home', blocks: [] }, '[ERROR] must be a modal [json-pointer:/view/type]'],
])('refuses a modal %s', (_what, view, line) => {
  expect(problemsOfView(view, 'modal')).toEqual([line]);
});

it('takes a modal with an input and a button to submit it', () => {
  expect(problemsOfView(modal({ blocks: [input], submit: plain(4) }), 'modal')).toEqual([]);
});

it('refuses a Home tab with a title', () => {
  expect(problemsOfView({ type: 'home', blocks: [], title: plain(4) }, 'home')).toEqual([
    '[ERROR] invalid additional property: title [json-pointer:/view]',
  ]);
});

it('refuses a view that is too large altogether', () => {
  const blocks = Array.from({ length: 100 }, () => ({ type: 'section', text: plain(3000) }));
  expect(() => checkedView(modal({ blocks }), 'modal')).toThrow(expect.objectContaining({ error: 'view_too_large' }));
});
