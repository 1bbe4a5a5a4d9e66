import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.js';

const LEDE =
  'The clock tower will be sold, the mayor, Ruth Oyelowo, said on Tuesday, because the sewers below the town can wait no longer.';
const HEADLINE = 'Town hall to sell its clock tower to pay for new sewers';

function read(lines: readonly string[], file = 'tower.txt') {
  const { article, blocks } = readArticle({ file, text: lines.join('\n') });
  return { article, blocks: blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)]) };
}

describe('short lines on top of a page, with no blank lines between them', () => {
  it.each([
    ['headline, copy, byline, day', [HEADLINE, HEADLINE, 'By Ada Brook, Town Reporter', 'Published 4 February 2025']],
    ['section, headline, day and time', ['NEWS | TOWN', HEADLINE, '4 February 2025 - 18:40', 'Share this article']],
    ['headline and its page title', [HEADLINE, `${HEADLINE} | The Elm Echo`, 'The Elm Echo, 4 February 2025']],
    ['byline first', ['By Ada Brook', 'Tue 4 Feb 2025 18.40 GMT', HEADLINE]],
    ['names without "By"', [HEADLINE, 'Ada Brook and Cem Ozer', 'Town correspondents', 'February 4, 2025']],
    ['day and update in one line', [HEADLINE, 'Published: February 4, 2025. Updated: February 5, 2025, 6:02 p.m.']],
    ['an update before the day', [HEADLINE, 'Updated 3 hours ago', 'By our correspondents in Elm', 'Feb. 4, 2025']],
  ])('are told apart: %s', (_, lines) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const { article, blocks } = read([[...lines, '', LEDE, ''].join(lineBreak)]);
      expect([article.title, article.publishedOn]).toEqual([HEADLINE, '2025-02-04']);
      expect(blocks).toEqual([
        ['heading', HEADLINE],
        ['body', LEDE],
      ]);
    }
  });

  it('leave a summary with a full stop in the text, and the byline below it out', () => {
    const summary = 'The tower has told the time since 1871 and needs a new roof.';
    expect(read([HEADLINE, summary, 'By Ada Brook', '', LEDE]).blocks.map(([, words]) => words)).toEqual([
      HEADLINE,
      summary,
      LEDE,
    ]);
  });

  it('do not break a wrapped sentence that ends with a day', () => {
    const wrapped = [
      'The council has met every Monday since the tower was struck by',
      'lightning on',
      '12 March 2019.',
    ];
    expect(read([HEADLINE, '', ...wrapped, '', LEDE]).blocks[1]).toEqual(['body', wrapped.join('\n')]);
  });
});

describe('captions', () => {
  it.each([
    'Image: The tower at dusk',
    'PHOTO: The tower at dusk. Credit: Lou Hay',
    '[Photo caption] The tower at dusk. It was built in 1871.',
    'Image caption: The tower opened in 1871',
    'Caption: The tower, built in 1871, shows four times of day.',
    'GETTY | The tower at dusk',
    'Pictured: The tower at dusk',
    'Photo by Lou Hay',
  ])('are known by their label: "%s"', (line) => {
    expect(read([HEADLINE, '', LEDE, line, LEDE.replace('Tuesday', 'Friday')]).blocks[2]).toEqual(['caption', line]);
  });
});

describe('signatures', () => {
  it.each([
    ['tower.txt', '“It kept my time.”', '— Mina Roth, a baker'],
    ['tower.txt', '> “It kept my time.”', '> – Mina Roth, a baker'],
    ['tower.md', '> “It kept my time.”', '> — Mina Roth, a baker'],
    ['tower.md', '> “It kept my time.”', '> - Mina Roth, a baker'],
    ['tower.md', '> “It kept my time.”', '— Mina Roth'],
  ])('stay in the body as blocks of their own (%s: %s %s)', (file, quote, signature) => {
    const { blocks } = read([HEADLINE, '', LEDE, '', quote, signature, '', LEDE.replace('Tuesday', 'Friday')], file);
    expect(blocks.slice(-3, -1)).toEqual([
      ['body', '“It kept my time.”'],
      ['body', signature.replace(/^> /u, '')],
    ]);
  });
});

it('names the paper that a line of facts names', () => {
  const byline = 'By Ada Brook, chief reporter, Elm Gazette';
  expect(read([HEADLINE, byline, '4 February 2025', '', LEDE]).article.publisher).toBe('Elm Gazette');
  expect(read([HEADLINE, 'First published on Thu 13 Mar 2025', '', LEDE]).article.publisher).toBeNull();
});

it.each(['tower.txt', 'tower.md'])('lets no mark of a quotation into a block (%s)', (file) => {
  const quoted = ['> “It kept my time,', '> and my mother’s,” she said.'];
  for (const [, words] of read([HEADLINE, '', LEDE, '', ...quoted], file).blocks) expect(words).not.toContain('>');
});
