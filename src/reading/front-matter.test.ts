import { expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.js';

it('reads the five facts under their names, in any case', () => {
  const text =
    '---\nTITLE: Pool to close\nPublisher: Elm Courier\nauthors: [Jane Doe, John Roe]\nDate: 2024-03-03\nUrl: https://elm.example/pool\n---\nThe pool will close.';
  expect(readFrontMatter(text)).toEqual({
    title: 'Pool to close',
    publisher: 'Elm Courier',
    author: 'Jane Doe, John Roe',
    publishedOn: '2024-03-03',
    url: 'https://elm.example/pool',
    span: { start: 0, end: text.indexOf('\nThe pool') },
  });
});

it('reads a headline with a colon and quotation marks, which is no YAML', () => {
  const read = readFrontMatter('---\ntitle: Mayor: "I will not resign"\npublisher: Elm Courier\n---\nText.');
  expect(read).toMatchObject({ title: 'Mayor: "I will not resign"', publisher: 'Elm Courier' });
});

it('reads labelled lines at the very top', () => {
  expect(readFrontMatter('Title: Pool to close\nSource: Elm Courier\n\nThe pool will close.')).toMatchObject({
    title: 'Pool to close',
    publisher: 'Elm Courier',
  });
});

it.each([
  ['rules around a paragraph', '---\nThe pool will close on Monday.\n---\nIt opened in 1931.'],
  ['front matter that is never closed', '---\ntitle: Pool to close\nThe pool will close.'],
  ['a headline with a label', 'Source: Mayor to resign\n\nThe mayor will resign.'],
  ['an empty file', ''],
])('takes %s for text', (_, text) => {
  expect(readFrontMatter(text)).toMatchObject({ title: null, publisher: null, span: null });
});

it.each(['- a\n- b', 'title: [unclosed', 'title: *nowhere', '"a', 'title: !!js/function x', '? {a: b}: c'])(
  'survives "%s"',
  (content) => {
    expect(() => readFrontMatter(`---\n${content}\n---\nThe pool will close.`)).not.toThrow();
  },
);

it('states nothing for a value that is neither words nor a list of them', () => {
  expect(readFrontMatter('---\ntitle: {a: 1}\ndate: soon\nurl: the web\npublisher: ""\n---\n')).toMatchObject({
    title: null,
    publisher: null,
    publishedOn: null,
    url: null,
  });
});
