import { describe, expect, it } from 'vitest';
import { contentOf } from './check-message.js';

const words = (length: number) => 'w'.repeat(length);
const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: words(length) } });
const quotation = (length: number) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: words(length) }] }],
});
const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'w' }]] };
const markdown = (length: number) => ({ type: 'markdown', text: words(length) });

describe('the content of a message', () => {
  it('is text, blocks, or markdown', () => {
    expect(contentOf({ text: 'Floods' }, 'post')).toEqual({ text: 'Floods', blocks: null });
    expect(contentOf({ blocks: [section(4)] }, 'post')).toEqual({ text: '', blocks: [section(4)] });
    expect(contentOf({ markdown_text: '**Floods**' }, 'post').blocks).toEqual([
      { type: 'markdown', text: '**Floods**' },
    ]);
  });

  it.each([
    ['nothing', {}, 'no_text'],
    ['an empty text', { text: '' }, 'no_text'],
    ['no blocks', { blocks: [] }, 'no_text'],
    ['blocks that are no list', { blocks: 'floods' }, 'invalid_blocks_format'],
    ['blocks that hold no objects', { blocks: ['floods'] }, 'invalid_blocks_format'],
    ['a block that is not right', { blocks: [section(0)] }, 'invalid_blocks'],
    ['two tables', { blocks: [table, table] }, 'invalid_blocks'],
    ['markdown that is too long in sum', { blocks: [markdown(6000), markdown(6001)] }, 'invalid_blocks'],
    [
      'blocks whose text is too long in sum',
      { blocks: [section(3000), section(3000), section(3000), section(2001)] },
      'msg_blocks_too_long',
    ],
    ['quotations too long in sum', { blocks: [quotation(11_001)] }, 'msg_blocks_too_long'],
    ['a text that is too long', { text: words(40_001) }, 'msg_too_long'],
    ['markdown beside text', { text: 'Floods', markdown_text: 'Floods' }, 'markdown_text_conflict'],
    ['markdown that is too long', { markdown_text: words(12_001) }, 'msg_too_long'],
  ])('cannot be %s', (_what, given, error) => {
    expect(() => contentOf(given, 'post')).toThrow(expect.objectContaining({ error }));
  });

  it('may have eleven thousand characters of text in its blocks', () => {
    const blocks = [section(3000), section(3000), section(3000), section(2000)];
    expect(contentOf({ blocks }, 'post').blocks).toHaveLength(4);
  });

  it('may be longer by a response_url', () => {
    const blocks = [section(3000), section(3000), section(3000), section(3000)];
    expect(contentOf({ blocks }, 'response_url').blocks).toHaveLength(4);
  });

  it('may have four thousand characters of text when it is changed', () => {
    expect(contentOf({ text: words(4000) }, 'update').text).toHaveLength(4000);
    expect(() => contentOf({ text: words(4001) }, 'update')).toThrow(
      expect.objectContaining({ error: 'msg_too_long' }),
    );
  });

  it('says which of its blocks is not right', () => {
    const line = '[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]';
    expect(() => contentOf({ blocks: [section(3000), section(3001)] }, 'post')).toThrow(
      expect.objectContaining({ messages: [line], details: { errors: [line] } }),
    );
  });
});
