import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOfBlocks, type Surface } from './check-blocks.js';

const words = (length: number) => 'w'.repeat(length);
const plain = (length: number) => ({ type: 'plain_text', text: words(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: words(length) });
const many = <T>(count: number, make: (place: number) => T) => Array.from({ length: count }, (_, place) => make(place));
const button = (fields: object = {}) => ({ type: 'button', text: plain(4), ...fields });
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
const choice = (text: number, value: number) => ({ text: plain(text), value: words(value) });
const menu = (fields: object) => actions({ type: 'static_select', ...fields });
const rich = (...elements: readonly object[]) => ({ type: 'rich_text', elements });
const quoted = (...elements: readonly object[]) => rich({ type: 'rich_text_quote', elements });
const judgement = (text: number, value: number, label = 4) => ({
  text: plain(text),
  value: words(value),
  accessibility_label: words(label),
});
const feedback = (positive: object) => ({
  type: 'context_actions',
  elements: [{ type: 'feedback_buttons', action_id: 'f', positive_button: positive, negative_button: judgement(3, 3) }],
});

/** The payload with so much of the thing, and the most that Slack takes of it. */
const LIMITS: readonly [string, number, (size: number) => readonly object[]][] = [
  ['blocks of a message', 50, (size) => many(size, () => ({ type: 'divider' }))],
  ['characters of a section', 3000, (size) => [{ type: 'section', text: mrkdwn(size) }]],
  ['fields of a section', 10, (size) => [{ type: 'section', fields: many(size, () => mrkdwn(5)) }]],
  ['characters of a field', 2000, (size) => [{ type: 'section', fields: [mrkdwn(size)] }]],
  ['characters of a header', 150, (size) => [{ type: 'header', text: plain(size) }]],
  ['elements of a context', 10, (size) => [{ type: 'context', elements: many(size, () => mrkdwn(5)) }]],
  ['elements of actions', 25, (size) => [actions(...many(size, (place) => button({ action_id: `a${place}` })))]],
  ['characters on a button', 75, (size) => [actions(button({ text: plain(size) }))]],
  ['characters of a button’s value', 2000, (size) => [actions(button({ value: words(size) }))]],
  ['characters of an action_id', 255, (size) => [actions(button({ action_id: words(size) }))]],
  ['characters of a block_id', 255, (size) => [{ type: 'divider', block_id: words(size) }]],
  ['characters read out for a button', 75, (size) => [actions(button({ accessibility_label: words(size) }))]],
  ['characters of an option', 75, (size) => [menu({ options: [choice(size, 3)] })]],
  ['characters of an option’s value', 75, (size) => [menu({ options: [choice(3, size)] })]],
  ['options of a menu', 100, (size) => [menu({ options: many(size, () => choice(3, 3)) })]],
  [
    'options of radio buttons',
    10,
    (size) => [actions({ type: 'radio_buttons', options: many(size, () => choice(3, 3)) })],
  ],
  [
    'options of an overflow menu',
    5,
    (size) => [actions({ type: 'overflow', options: many(size, () => choice(3, 3)) })],
  ],
  ['characters of a placeholder', 150, (size) => [menu({ options: [choice(3, 3)], placeholder: plain(size) })]],
  [
    'characters of a description of a picture',
    2000,
    (size) => [{ type: 'image', image_url: 'https://news.example/a.png', alt_text: words(size) }],
  ],
  ['characters of markdown', 12_000, (size) => [{ type: 'markdown', text: words(size) }]],
  ['rows of a table', 100, (size) => [{ type: 'table', rows: many(size, () => [{ type: 'raw_text', text: 'w' }]) }]],
  [
    'columns of a table',
    20,
    (size) => [{ type: 'table', rows: [many(size, () => ({ type: 'raw_text', text: 'w' }))] }],
  ],
  [
    'children of a container',
    10,
    (size) => [{ type: 'container', child_blocks: many(size, () => ({ type: 'divider' })) }],
  ],
  ['characters on a feedback button', 75, (size) => [feedback(judgement(size, 3))]],
  ['characters of a feedback button’s value', 2000, (size) => [feedback(judgement(3, size))]],
  ['characters read out for a feedback button', 75, (size) => [feedback(judgement(3, 3, size))]],
  [
    'elements of context actions',
    5,
    (size) => [
      {
        type: 'context_actions',
        elements: many(size, (place) => ({
          type: 'icon_button',
          icon: 'trash',
          text: plain(3),
          action_id: `i${place}`,
        })),
      },
    ],
  ],
];

describe.each(LIMITS)('%s', (_what, limit, payload) => {
  it(`may be ${limit}`, () => {
    expect(problemsOfBlocks(payload(limit), 'message')).toEqual([]);
  });
  it(`may not be ${limit + 1}`, () => {
    expect(problemsOfBlocks(payload(limit + 1), 'message')).not.toEqual([]);
  });
});

it('takes a hundred blocks in a modal or the Home tab', () => {
  for (const surface of ['modal', 'home'] as const) {
    expect(
      problemsOfBlocks(
        many(100, () => ({ type: 'divider' })),
        surface,
      ),
    ).toEqual([]);
    expect(
      problemsOfBlocks(
        many(101, () => ({ type: 'divider' })),
        surface,
      ),
    ).toEqual(['[ERROR] no more than 100 items allowed [json-pointer:/blocks]']);
  }
});

/** What Slack says to a payload. */
const REFUSED: readonly [string, readonly object[], string][] = [
  [
    'text that is empty',
    [{ type: 'section', text: mrkdwn(0) }],
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['a block of no known type', [{ type: 'headline' }], 'unsupported type: headline [json-pointer:/blocks/0/type]'],
  [
    'a type that every object has',
    [{ type: 'constructor' }],
    'unsupported type: constructor [json-pointer:/blocks/0/type]',
  ],
  ['a block without a type', [{}], 'missing required field: type [json-pointer:/blocks/0]'],
  [
    'a field that is unknown',
    [{ type: 'divider', color: 'red' }],
    'invalid additional property: color [json-pointer:/blocks/0]',
  ],
  ['a section of nothing', [{ type: 'section' }], 'must define either `text` or `fields` [json-pointer:/blocks/0]'],
  [
    'a string where a text object belongs',
    [{ type: 'header', text: 'Floods' }],
    'must be an object [json-pointer:/blocks/0/text]',
  ],
  [
    'mark-up in a header',
    [{ type: 'header', text: mrkdwn(4) }],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'emoji in mark-up',
    [{ type: 'section', text: { ...mrkdwn(4), emoji: true } }],
    'invalid additional property: emoji [json-pointer:/blocks/0/text]',
  ],
  [
    'a button without words',
    [actions({ type: 'button' })],
    'missing required field: text [json-pointer:/blocks/0/elements/0]',
  ],
  [
    'a button that leads nowhere',
    [actions(button({ url: 'nowhere' }))],
    'must be a valid url [json-pointer:/blocks/0/elements/0/url]',
  ],
  [
    'a style of button there is not',
    [actions(button({ style: 'bold' }))],
    'must be one of the allowed values: primary, danger [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'a picture in actions',
    [actions({ type: 'image', image_url: 'https://news.example/a.png', alt_text: 'a' })],
    'unsupported type: image [json-pointer:/blocks/0/elements/0/type]',
  ],
  ['actions without elements', [actions()], 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]'],
  [
    'two elements with one action_id',
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    'action_id already exists for another element [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    'two blocks with one block_id',
    [
      { type: 'divider', block_id: 'b' },
      { type: 'divider', block_id: 'b' },
    ],
    'block_id already exists [json-pointer:/blocks/1/block_id]',
  ],
  [
    'rich text with an empty text',
    [quoted({ type: 'text', text: '' })],
    'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
  ],
  [
    'rich text with an element of no known type',
    [quoted({ type: 'bold', text: 'w' })],
    'unsupported type: bold [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [
    'rich text with a style there is not',
    [quoted({ type: 'text', text: 'w', style: { loud: true } })],
    'invalid additional property: loud [json-pointer:/blocks/0/elements/0/elements/0/style]',
  ],
  [
    'a list in a quotation',
    [quoted({ type: 'rich_text_list', elements: [], style: 'bullet' })],
    'unsupported type: rich_text_list [json-pointer:/blocks/0/elements/0/elements/0/type]',
  ],
  [
    'a line of rich text by itself',
    [rich({ type: 'text', text: 'w' })],
    'unsupported type: text [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'an alert outside a modal',
    [{ type: 'alert', text: plain(4) }],
    'unsupported type: alert [json-pointer:/blocks/0/type]',
  ],
  [
    'a container in a container',
    [{ type: 'container', child_blocks: [{ type: 'container', child_blocks: [] }] }],
    'unsupported type: container [json-pointer:/blocks/0/child_blocks/0/type]',
  ],
  [
    'one feedback button without its value',
    [feedback({ text: plain(3) })],
    'missing required field: value [json-pointer:/blocks/0/elements/0/positive_button]',
  ],
  [
    'a button in context actions',
    [{ type: 'context_actions', elements: [button()] }],
    'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    'a menu without options',
    [menu({})],
    'must define either `options` or `option_groups` [json-pointer:/blocks/0/elements/0]',
  ],
];

it.each(REFUSED)('refuses %s', (_what, blocks, line) => {
  expect(problemsOfBlocks(blocks, 'message')).toEqual([`[ERROR] ${line}`]);
});

/** Where each of these may stand. */
const PLACES: readonly [string, object, readonly Surface[]][] = [
  ['an alert', { type: 'alert', text: plain(4) }, ['modal']],
  ['markdown', { type: 'markdown', text: 'w' }, ['message']],
  ['a container', { type: 'container', child_blocks: [{ type: 'divider' }] }, ['message']],
  ['feedback buttons', feedback(judgement(3, 3)), ['message']],
  ['a table', { type: 'table', rows: [[{ type: 'raw_text', text: 'w' }]] }, ['message']],
  ['a quotation', quoted({ type: 'text', text: 'w' }), ['message', 'modal', 'home']],
];

it.each(PLACES)('lets %s stand only where it may', (_what, block, places) => {
  const taken = (['message', 'modal', 'home'] as const).filter(
    (surface) => problemsOfBlocks([block], surface).length === 0,
  );
  expect(taken).toEqual(places);
});

it('lets the same action_id stand in two blocks', () => {
  expect(
    problemsOfBlocks([actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))], 'message'),
  ).toEqual([]);
});

it('takes rich text of every known kind', () => {
  const line = [
    { type: 'text', text: 'The bridge', style: { bold: true, italic: true, strike: true, code: true } },
    { type: 'link', url: 'https://news.example/bridge', text: 'reopened' },
    { type: 'user', user_id: 'U1' },
    { type: 'channel', channel_id: 'C1' },
    { type: 'emoji', name: 'bridge_at_night' },
    { type: 'broadcast', range: 'here' },
  ];
  const section = { type: 'rich_text_section', elements: line };
  const list = { type: 'rich_text_list', style: 'ordered', indent: 1, border: 1, elements: [section] };
  const code = { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'w' }] };
  expect(problemsOfBlocks([rich(section, list, code, { type: 'rich_text_quote', elements: line })], 'message')).toEqual(
    [],
  );
});

it('has an answer to anything at all, and it is lines', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const problems = problemsOfBlocks(value, 'message');
      return problems.every((line) => line.startsWith('[ERROR] '));
    }),
  );
});

it('takes a section for its length alone, whatever its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (text) => {
      const problems = problemsOfBlocks([{ type: 'section', text: { type: 'mrkdwn', text } }], 'message');
      return (problems.length === 0) === (text.length >= 1 && text.length <= 3000);
    }),
  );
});
