import { describe, expect, it } from 'vitest';
import { escaped, linkable, shown, unformatted } from './mrkdwn.js';

describe('foreign text in the top-level text', () => {
  it.each([
    ['Prices fell <!channel> again', 'Prices fell &lt;!channel&gt; again'],
    ['<@U123> and <https://example.com|the town>', '&lt;@U123&gt; and &lt;https꞉//example․com|the town&gt;'],
    ['&lt;!here&gt; was typed', '&amp;lt;!here&amp;gt; was typed'],
    ['a *bold* _claim_ of ~old~ `code`', 'a ∗bold∗ ＿claim＿ of ∼old∼ ˋcodeˋ'],
    ['read harbour.example.com today', 'read harbour․example․com today'],
    ['a :smile: at 10:30:45', 'a ꞉smile: at 10:30:45'],
    ['> first\nsecond\u2028third', '&gt; first second third'],
    ['turned \u202earound', 'turned \\u202earound'],
  ])('becomes no mention, link, picture or formatting: %s', (text, expected) => {
    expect(unformatted(text)).toBe(expected);
  });

  it('keeps abbreviations and figures as they are', () => {
    expect(unformatted('The U.S. paid $5.4 million at 2 a.m. on Tuesday.')).toBe(
      'The U.S. paid $5.4 million at 2 a.m. on Tuesday.',
    );
  });
});

describe('foreign text in rich and plain text', () => {
  it('stays as it is', () => {
    const text = 'The *mayor* said: <!channel> & “no”\n\tבעברית 👩‍🚒 `x`';
    expect(shown(text)).toBe(text);
  });

  it('shows what would not show, half characters included', () => {
    expect(shown('a\u0000b\u202ec\ud800d\udc00')).toBe('a\\u0000b\\u202ec\\ud800d\\udc00');
  });
});

it('escapes the ampersand first, so that nothing is escaped twice', () => {
  expect(escaped('<a & b>')).toBe('&lt;a &amp; b&gt;');
});

describe('an address', () => {
  it.each(['https://courier.example/pool', 'http://courier.example/a?b=c'])('is linked: %s', (url) => {
    expect(linkable(url)).toBe(url);
  });

  it.each([
    null,
    '',
    'courier.example/pool',
    'javascript:alert(1)',
    'https://',
    'https://courier.example/pool closed',
    'https://courier.example@elsewhere.example/',
    'ftp://courier.example/pool',
  ])('is not linked: %s', (url) => {
    expect(linkable(url)).toBeNull();
  });
});
