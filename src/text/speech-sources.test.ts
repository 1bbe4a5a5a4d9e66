import { describe, expect, it } from 'vitest';
import type { Block } from '../core/article.js';
import { speechIn } from './speech.js';

/** Who says what in quotation marks; paragraphs stand between blank lines. */
function quoted(text: string): (string | null)[][] {
  const blocks: Block[] = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map((found) => ({
    kind: 'body',
    span: { start: found.index, end: found.index + found[0].length },
  }));
  return speechIn(text, blocks)
    .filter(({ kind }) => kind !== 'reported')
    .map(({ mention, parts }) => [mention, ...parts].map((span) => span && text.slice(span.start, span.end)));
}

describe('finds the speaker of a sentence with other people in it', () => {
  it.each([
    ['Emily Poe threw her weight behind the plan on Friday, saying it is “long overdue for us.”', 'Emily Poe'],
    ['Poe attacked Lind for her support of the toll, saying, “She is wrong.”', 'Poe'],
    ['Poe praised her support of the bridge and said it needs “steady hands and patience.”', 'Poe'],
    ['Poe said he saw no need to wait, telling the club that “we have the money.”', 'Poe'],
    ['In May, several groups sued the port, saying its “plans were never shown.”', 'several groups'],
    ['Poe earned boos upon saying, “The ferry has had its day.”', 'Poe'],
    ['“The ferry is late,” said Will Lind, a sailor.', 'Will Lind, a sailor'],
    ['“The ferry is late,” said former Rep. Ann Poe (D-Calif.), one of its friends.', 'former Rep. Ann Poe (D-Calif.)'],
    [
      'The ferry “is the only one that has never been late,” retired harbour master Olaf Lind said.',
      'retired harbour master Olaf Lind',
    ],
    ['Two boats burned in a fire that Mayor Ann de Poe described as “a cruel and needless act.”', 'Mayor Ann de Poe'],
    [
      'The row grew so loud over which harbour bill was whose that Mayor Ann Poe said, “I need a map.”',
      'Mayor Ann Poe',
    ],
    ['Tolls rise each year, a trend that the club predicts will go on “for a long time yet.”', 'the club'],
    ['The mayor sharply rebuked critics who say she should sell the “ugly old ferry.”', 'critics'],
    ['The toll was hard for Mr. Lind, who said he wished to get “a little rest.”', 'Mr. Lind'],
    ['In a letter announcing the sale of the ferry, the port called it a “heroine of two storms.”', 'the port'],
    ['The storm led Mayor Ann Poe to declare the wall “a ruin and a danger.”', 'Mayor Ann Poe'],
    ['Lind led the effort to declare the wall “a ruin and a danger.”', 'Lind'],
    ['As Ann Poe put it, “The ferry has had its day.”', 'Ann Poe'],
    ["''They say, 'Go home,''' Ann Poe said.", 'Ann Poe'],
  ])('%s', (text, who) => {
    expect(quoted(text).map(([mention]) => mention)).toContain(who);
  });
});

describe('hears one speech out', () => {
  it.each([
    [
      'through a sentence that only says who asked, and how',
      '“Who will pay for this?” Ann Poe, a farmer from the hills, shouted to the hall. “We have nothing left.”',
      ['Ann Poe, a farmer from the hills', 'Who will pay for this?', 'We have nothing left.'],
    ],
    [
      'when words of the paper open it',
      'The ferry “has many friends, and they will speak,” said Poe, who runs the port. “It deserves them.”',
      ['Poe', 'has many friends, and they will speak,', 'It deserves them.'],
    ],
    [
      'behind what is told of its speaker',
      '“Two people can do it,” said Olaf Lind, a pilot who has advised the port in the past. “That’s Poe and Lind.”',
      ['Olaf Lind, a pilot', 'Two people can do it,', 'That’s Poe and Lind.'],
    ],
    [
      'behind “and”',
      'The ferry is “slow as a snail,” Ann Poe wrote in a letter to the port, and “full of rust.”',
      ['Ann Poe', 'slow as a snail,', 'full of rust.'],
    ],
  ])('%s', (_, text, heard) => {
    expect(quoted(text)).toContainEqual(heard);
  });

  it('takes a label for no speaker', () => {
    expect(quoted('EMAIL: news@harbour.example')).toEqual([]);
  });

  it('does not take a name for speech that the paper calls so', () => {
    expect(quoted('The so called “Ferry Plan” was handed to the council on Monday.')).toEqual([]);
  });
});
