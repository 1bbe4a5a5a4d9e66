import { describe, expect, it } from 'vitest';
import { speechIn } from './speech.js';

/** Speaker and words of what one paragraph reports. */
function reported(text: string): (string | null)[][] {
  return speechIn(text, [{ kind: 'body', span: { start: 0, end: text.length } }])
    .filter(({ kind }) => kind === 'reported')
    .map(({ mention, speech }) => [mention, speech].map((span) => span && text.slice(span.start, span.end)));
}

describe('finds what is reported', () => {
  it.each([
    ['Olaf Lind endorsed Ann Poe.', 'Olaf Lind', 'endorsed Ann Poe'],
    ['Lind has tried to explain that the toll is needed.', 'Lind', 'that the toll is needed'],
    ['Poe went on to say that the ferry is old.', 'Poe', 'that the ferry is old'],
    [
      'The Millbrook Post reported on Monday that the port is in debt.',
      'The Millbrook Post',
      'that the port is in debt',
    ],
    ['Auditors found the port was deep in debt.', 'Auditors', 'the port was deep in debt'],
    [
      'A new poll shows Poe closing the gap with two weeks left.',
      'A new poll',
      'Poe closing the gap with two weeks left',
    ],
    ['The port encouraged other towns to build a wall.', 'The port', 'encouraged other towns to build a wall'],
    ['The crew agreed with his view of the storm.', 'The crew', 'agreed with his view of the storm'],
    ['The port declined to comment and Mayor Poe said the wall is safe.', 'Mayor Poe', 'the wall is safe'],
  ])('%s', (text, who, words) => {
    expect(reported(text)).toContainEqual([who, words]);
  });
});

describe('ends what is reported where the paper goes on', () => {
  it.each([
    ['When Poe announced the sale of the ferry, the club was holding a feast.', 'announced the sale of the ferry'],
    ['Lind criticized the new harbour toll during a long debate.', 'criticized the new harbour toll'],
    ['Poe believed that the wall would hold, something the club denied.', 'that the wall would hold'],
    [
      'Poe noted that the toll had never been paid ― as was true of most ― and left.',
      'that the toll had never been paid',
    ],
  ])('%s', (text, words) => {
    expect(reported(text).map(([, speech]) => speech)).toContain(words);
  });

  it('but goes on over “as well as”', () => {
    const text = 'Poe said the storm is the greatest danger to the port, as well as to the town.';
    expect(reported(text)).toEqual([['Poe', 'the storm is the greatest danger to the port, as well as to the town']]);
  });
});

describe('reports nothing', () => {
  it.each([
    'The referee showed a second yellow card in the 64th minute.',
    'To hear the sea was enough, and the port slept.',
    'Auditors found a letter that was lost.',
    'Not all are convinced by the port’s account.',
  ])('of “%s”', (text) => {
    expect(reported(text)).toEqual([]);
  });
});
