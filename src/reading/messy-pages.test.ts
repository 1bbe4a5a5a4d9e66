import { describe, expect, it } from 'vitest';
import { kindsOf, pageWithoutMarks } from '../testing/marked-pages.js';
import { PAGES_FROM_ABROAD } from '../testing/pages-from-abroad.js';
import { PAGES_OF_BROADCASTERS } from '../testing/pages-of-broadcasters.js';
import { PAGES_OF_PAPERS } from '../testing/pages-of-papers.js';
import { PAGES_OF_RECORDS } from '../testing/pages-of-records.js';
import { PAGES_OF_WEBLOGS } from '../testing/pages-of-weblogs.js';
import { readArticle } from './read-article.js';

const PAGES = [
  ...PAGES_OF_PAPERS,
  ...PAGES_OF_BROADCASTERS,
  ...PAGES_OF_RECORDS,
  ...PAGES_OF_WEBLOGS,
  ...PAGES_FROM_ABROAD,
];

describe.each(PAGES)('$what', ({ file, page, states }) => {
  const read = readArticle({ file, text: pageWithoutMarks(page) });

  it("tells what is the article's own from the furniture of the page", () => {
    expect(kindsOf(read)).toBe(page.trim());
  });

  it('knows of title, publisher, author, day and address what the page states, and nothing else', () => {
    const { title, publisher, author, publishedOn, url } = read.article;
    expect({ title, publisher, author, publishedOn, url }).toEqual(states);
  });
});

it('reads the same page with Windows line breaks', () => {
  const [{ file, page } = { file: '', page: '' }] = PAGES;
  const text = pageWithoutMarks(page);
  const read = readArticle({ file, text: text.replaceAll('\n', '\r\n') });
  expect({ ...read.article, text }).toEqual(readArticle({ file, text }).article);
  expect(read.blocks).toHaveLength(readArticle({ file, text }).blocks.length);
});
