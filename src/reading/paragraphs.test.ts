import { expect, it } from 'vitest';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';

function paragraphs(text: string, standsAlone = (_: string) => false) {
  return paragraphsOf(text, linesOf(text), standsAlone).map(({ words }) => words);
}

const WRAPPED = `The council voted on Monday to close the pool after forty
years, saying that it could no longer pay for the repairs
that the county demanded.`;

it('joins the lines of hard-wrapped text', () => {
  expect(paragraphs(`${WRAPPED}\n\n${WRAPPED}`)).toEqual(
    [WRAPPED, WRAPPED].map((lines) => lines.replaceAll('\n', ' ')),
  );
});

it('ends a wrapped paragraph with the line that is not full, or before an indented one', () => {
  expect(paragraphs(`${WRAPPED}\nThe baths will stay.\n  ${WRAPPED}`)).toHaveLength(3);
});

it('keeps lines apart in a file with one paragraph a line', () => {
  const lines = [
    'Pool to close',
    'The council voted to close the pool.',
    'It opened in 1931.',
    'What now?',
    'The baths will stay open.',
  ];
  expect(paragraphs(lines.join('\n'))).toEqual(lines);
});

it('joins a line that a link broke off in mid-sentence', () => {
  expect(paragraphs('The council has\nrepeatedly\nsaid that the pool must close.')).toEqual([
    'The council has repeatedly said that the pool must close.',
  ]);
});

it('never joins across a blank line, or to a line that stands alone', () => {
  expect(paragraphs(`${WRAPPED}\nadvertisement\n${WRAPPED}`, (words) => words === 'advertisement')).toHaveLength(3);
  expect(paragraphs('The council has\n\nrepeatedly voted.')).toHaveLength(2);
});

it.each(['\n', '\r\n', '\r', '\u2028'])('knows line breaks of every kind (%j)', (lineBreak) => {
  expect(paragraphs(`Pool to close${lineBreak}The pool will close.`)).toEqual([
    'Pool to close',
    'The pool will close.',
  ]);
});
