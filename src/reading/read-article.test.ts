import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article.js';

const LEDE = 'The council voted on Monday to close the pool after 40 years, the mayor said.';
const NEXT = 'The baths on Mill Lane will stay open, according to The Elm Courier.';

function read(...lines: string[]) {
  return readArticle({ file: 'pool.txt', text: lines.join('\n\n') });
}

function kinds(...lines: string[]) {
  const { article, blocks } = read(...lines);
  return blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)]);
}

describe('the title', () => {
  it.each([
    ['the first line', ['Council to close pool', LEDE, NEXT], 'Council to close pool'],
    ['a first line with a full stop', ['Council Votes to Close Pool.', LEDE, NEXT], 'Council Votes to Close Pool.'],
    [
      'a line below the same with the name of the site',
      ['Council to close pool - Elm Courier', 'Council to close pool', LEDE],
      'Council to close pool',
    ],
    ['a question', ['Who needs a pool, anyway?', LEDE, NEXT], 'Who needs a pool, anyway?'],
    [
      'the line below the name of the section',
      ['Politics', 'Council votes to close pool', LEDE, NEXT],
      'Council votes to close pool',
    ],
    [
      'a repeated line below a summary',
      [LEDE, 'Council votes to close pool', 'Council votes to close pool', NEXT],
      'Council votes to close pool',
    ],
    [
      'a line above the byline, below a summary',
      [LEDE, 'Council votes to close pool', 'By Jane Doe', NEXT],
      'Council votes to close pool',
    ],
    ['else the first sentence', [`${LEDE} ${NEXT}`, 'What it costs', NEXT], LEDE],
  ])('is %s', (_, lines, title) => {
    expect(read(...lines).article.title).toBe(title);
  });

  it('is the file when there is not a word', () => {
    expect(read('***').article.title).toBe('pool.txt');
  });

  it('is the first heading of Markdown, even below other text', () => {
    const text = `${LEDE}\n\n# Council to close pool\n\n${NEXT}`;
    expect(readArticle({ file: 'pool.md', text }).article.title).toBe('Council to close pool');
  });
});

describe('the publisher', () => {
  it.each([
    ['Discover more from Elm & Oak', 'Elm & Oak'],
    ['This story is written and edited by the Elm Courier team, you can contact us here.', 'Elm Courier'],
    ['© 2024 Elm Courier. All rights reserved.', 'Elm Courier'],
    ['Copyright 2024 The Elm Courier', 'The Elm Courier'],
    ['Subscribe to Elm Courier', 'Elm Courier'],
    ['Follow Elm Courier on Twitter', 'Elm Courier'],
    ['© Elm Courier 2024', 'Elm Courier'],
    ['The post Council to close pool appeared first on Elm Courier.', 'Elm Courier'],
    ['Council to close pool | Elm Courier', 'Elm Courier'],
    ['This article originally appeared in Elm Courier.', 'Elm Courier'],
  ])('is named by "%s"', (line, publisher) => {
    expect(read('Council to close pool', LEDE, NEXT, line).article.publisher).toBe(publisher);
  });

  it('is the agency in the dateline', () => {
    const text = `ELMSFORD, Maine (Reuters) - ${LEDE}`;
    expect(read('Council to close pool', text).article.publisher).toBe('Reuters');
  });

  it.each([
    NEXT,
    'He told the Daily Herald that he would resign.',
    'The World Health Organization (WHO) - which met on Monday - agreed.',
    'Subscribe to our newsletter',
    'Source: Elm Courier',
    'Photo: Jane Doe/Elm Courier',
  ])('is not a paper that is only mentioned: "%s"', (line) => {
    expect(read('Council to close pool', line, LEDE).article.publisher).toBeNull();
  });
});

describe('the day', () => {
  it.each([
    'March 3, 2024',
    'Published March 3, 2024',
    'Jane Doe | March 3, 2024 | 5 min read',
    'Posted on 3 March 2024 by admin',
  ])('is stated by "%s"', (line) => {
    expect(read('Council to close pool', line, LEDE).article.publishedOn).toBe('2024-03-03');
  });

  it.each([
    'Updated March 3, 2024',
    'A dog runs on the beach, March 3, 2024. (AP Photo/Jane Doe)',
    'The council last met on March 3, 2024, and will meet again in May.',
    'ELMSFORD, Maine, March 3, 2024 -- The council voted to close the pool.',
  ])('is not taken from "%s"', (line) => {
    expect(read('Council to close pool', line, LEDE).article.publishedOn).toBeNull();
  });
});

it('takes the address that the page gives as its own, and no other link', () => {
  expect(read('Council to close pool', LEDE, 'Source: https://elm.example/pool').article.url).toBe(
    'https://elm.example/pool',
  );
  expect(
    read('Council to close pool', LEDE, 'https://elm.example/ad', 'See https://elm.example/b for more.').article.url,
  ).toBeNull();
});

describe('blocks', () => {
  it('call short lines between paragraphs headings, questions and promoted headlines among them', () => {
    expect(
      kinds('Council to close pool', LEDE, 'What now?', NEXT, 'Ten Dogs That Bark', LEDE).map(([kind]) => kind),
    ).toEqual(['heading', 'body', 'heading', 'body', 'heading', 'body']);
  });

  it('leave out a count that stands alone, and keep one in a table', () => {
    expect(kinds('Council to close pool', LEDE, '0', NEXT).map(([kind]) => kind)).toEqual(['heading', 'body', 'body']);
    expect(kinds('Council to close pool', LEDE, 'Pools', '3', 'Baths', '2', NEXT)).toContainEqual(['body', '3']);
  });

  it('take what stands right below a picture for its caption', () => {
    const text = `# Council to close pool\n\n![](pool.jpg)\nThe pool on Sunday\n\n${LEDE}\n\n![](a.jpg)\n\n*The baths on Mill Lane.*\n\n![](b.jpg)\n\n${NEXT}`;
    const { blocks } = readArticle({ file: 'pool.md', text });
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'caption', 'body', 'caption', 'body']);
  });

  it('read the headings of Markdown in plain text as well', () => {
    expect(kinds('# Council to close pool', LEDE, '## What it costs', NEXT)[2]).toEqual(['heading', 'What it costs']);
  });

  it('keep three short lines in a row as what they are, a list or a table', () => {
    expect(kinds('Council to close pool', LEDE, 'Pool', 'Baths', 'Library', NEXT).map(([kind]) => kind)).toEqual([
      'heading',
      'body',
      'body',
      'body',
      'body',
      'body',
    ]);
  });

  it('keep a short first sentence that reads like running text', () => {
    expect(kinds('Mayor Hill resigned on Monday.', LEDE)[0]).toEqual(['body', 'Mayor Hill resigned on Monday.']);
  });

  it('keep a dateline with its paragraph', () => {
    expect(kinds('Council to close pool', `ELMSFORD, Maine — ${LEDE}`)[1]).toEqual([
      'body',
      `ELMSFORD, Maine — ${LEDE}`,
    ]);
  });

  it('keep marks inside a line', () => {
    const line = `“I said that the **pool must close,” Mayor Hill said.`;
    expect(kinds('Council to close pool', line)[1]).toEqual(['body', line]);
  });

  it('keep a sentence that stands twice in different places', () => {
    expect(kinds('Council to close pool', LEDE, NEXT, LEDE).filter(([, words]) => words === LEDE)).toHaveLength(2);
  });

  it('make the only line of a file its text', () => {
    expect(kinds('Council to close pool')).toEqual([['body', 'Council to close pool']]);
  });
});

it('leaves the byte-order mark out of the text and normalises the name of the file', () => {
  const { article } = readArticle({ file: 'caf\u0065\u0301.txt', text: '\ufeffCouncil to close pool' });
  expect([article.id, article.file, article.text]).toEqual(['caf\u00e9.txt', 'caf\u00e9.txt', 'Council to close pool']);
});
