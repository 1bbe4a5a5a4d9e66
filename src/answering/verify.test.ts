import { describe, expect, it } from 'vitest';
import { wordsOf } from '../core/excerpt.js';
import { type Claim, claimsAgainst } from '../testing/model-claims.js';

const ARTICLES = {
  'library.md': `---
title: Council keeps the library open
publisher: The Harbour Post
date: 2025-03-12
---

# Council keeps the library open

Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.

“A town without a library is a town without a memory,” Brandt told the council. “We will find the 40,000 euros.”

Councillor Piet Vos said the money would have to come from the road budget. He did not say how much the roads would lose. “My neighbour told me ‘the roads are a shame for us all’,” Vos recalled.

Subscribe to our newsletter

The library lent 91,000 books last year and 70,000 the year before, according to the library association.`,
  'club.txt': `Rovers look for a coach

Rovers FC dismissed coach Lew Hartley on May 4 after six defeats in a row. He had led the team for 12 years.

“Lew gave everything,” club chairwoman Mina Solberg said in a statement. She denied that the players had asked for his dismissal.

Share this article with your friends`,
};

const { verified } = claimsAgainst(ARTICLES);

const REJECTED = 'Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.';
const MEMORY = 'A town without a library is a town without a memory';
const ROADS = 'Councillor Piet Vos said the money would have to come from the road budget.';
const BOOKS = 'The library lent 91,000 books last year and 70,000 the year before';
const DISMISSED = 'Rovers FC dismissed coach Lew Hartley on May 4 after six defeats in a row.';
const DENIED = 'She denied that the players had asked for his dismissal.';

function expectKept(claim: Claim, text = claim.text) {
  const { kept, why } = verified(claim);
  expect({ text: kept?.text, why }).toEqual({ text, why: [] });
  return kept?.citations[0];
}

function expectDropped(claim: Claim, why: RegExp) {
  const result = verified(claim);
  expect(result.kept).toBeNull();
  expect(result.why.join('; ')).toMatch(why);
}

describe('a citation stands', () => {
  it('on words of the passage, as the whole sentence in which they stand', () => {
    const citation = expectKept({ text: 'He led the team for 12 years.', words: 'led the team for 12' });
    expect(citation && wordsOf(citation.excerpt)).toBe('He had led the team for 12 years.');
    expect(citation?.kind).toBe('report');
  });

  it('up to case, spaces and the form of quotation marks', () => {
    const words = `"a town  without a library is a town without a memory," brandt told`;
    const citation = expectKept({ text: 'Brandt said a town without a library has no memory.', words, passage: 1 });
    expect(citation?.kind === 'speech' && citation.quote.speaker?.name).toBe('Ana Brandt');
  });

  it('under any name of its speaker', () => {
    for (const speaker of ['Ana Brandt', 'Brandt', 'the mayor', 'Mayor Ana Brandt'])
      expectKept({ text: 'Brandt said a town without a library has no memory.', words: MEMORY, speaker });
  });

  it('with the sentence before it where only that says whom a "he" means', () => {
    const words = 'He had led the team for 12 years.';
    const citation = expectKept({ text: 'Lew Hartley had led the team for 12 years.', words });
    expect(citation && wordsOf(citation.excerpt)).toBe(`${DISMISSED} ${words}`);
  });
});

describe('a citation falls', () => {
  const text = 'Ana Brandt rejected the plan to close the library.';

  it.each<[string, Partial<Claim>, RegExp]>([
    ['when its words are invented', { words: 'The mayor will never close the library.' }, /stand in no passage/u],
    ['when one letter is off', { words: REJECTED.replace('plan', 'plane') }, /stand in no passage/u],
    ['when one mark is off', { words: `${MEMORY}.` }, /stand in no passage/u],
    ['when it is stitched from two sentences', { words: `Mayor Ana Brandt rejected a plan. ${ROADS}` }, /no passage/u],
    ['when it is shortened', { words: 'Mayor Ana Brandt rejected … the Mill Street library' }, /stand in no passage/u],
    ['when letters are swapped for look-alikes', { words: REJECTED.replace('Brandt', 'Br\u0430ndt') }, /no passage/u],
    ['when it begins inside a word', { words: REJECTED.slice(2) }, /stand in no passage/u],
    ['when it is of another passage', { words: DISMISSED, passage: 1 }, /stand in passage \d/u],
    ['when there is no such passage', { words: REJECTED, passage: 99 }, /no passage 99/u],
    ['when the number is none', { words: REJECTED, passage: Number.NaN }, /no passage NaN/u],
    ['when it is empty', { words: ' ' }, /prove nothing/u],
    ['when it is too short to prove anything', { words: 'Ana Brandt' }, /prove nothing/u],
    ['when it is a line of the page', { words: 'Subscribe to our newsletter' }, /stand in no passage/u],
    [
      'when it reaches over a line of the page',
      { words: 'Subscribe to our newsletter\n\nThe library lent' },
      /no passage/u,
    ],
    ['when another says it', { words: MEMORY, speaker: 'Piet Vos' }, /to Ana Brandt, not to Piet Vos/u],
    ['when somebody of the same last name says it', { words: MEMORY, speaker: 'Tom Brandt' }, /not to Tom Brandt/u],
    ['when nobody says it', { words: 'He had led the team for 12 years.', speaker: 'Mina Solberg' }, /to nobody/u],
    [
      'when somebody is quoted by another',
      { words: 'the roads are a shame for us all', speaker: 'Lew Hartley' },
      /not to Lew/u,
    ],
  ])('%s', (_, claim, why) => {
    expectDropped({ text, ...claim }, why);
    expectDropped({ text, ...claim }, /no citation of it stands/u);
  });
});

describe('a statement falls', () => {
  it.each<[string, Claim, RegExp]>([
    ['without a citation', { text: 'The library stays.', citations: [] }, /no citation/u],
    ['when it is empty', { text: ' \u200b ', words: REJECTED }, /empty/u],
    ['when it is an essay', { text: 'The library stays. '.repeat(40), words: REJECTED }, /too long/u],
    ['when it asks', { text: 'Did Brandt reject the plan?', words: REJECTED }, /asks/u],
    ['when it echoes the question', { text: 'What happened', words: REJECTED }, /asks/u],
    [
      'with a figure that no excerpt has',
      { text: 'Brandt rejected 3 plans to close the library.', words: REJECTED },
      /"3"/u,
    ],
    [
      'with the figure of another sentence',
      { text: 'The library lent 40,000 books last year.', words: BOOKS },
      /40,000/u,
    ],
    ['with a figure in another unit', { text: 'The library lent 91,000% more books.', words: BOOKS }, /91,000/u],
    ['with a figure rounded', { text: 'The library lent about 90,000 books.', words: BOOKS }, /90,000/u],
    ['with a figure in words', { text: 'Rovers dismissed Hartley after seven defeats.', words: DISMISSED }, /seven/u],
    [
      'with a name that no excerpt has',
      { text: 'Gus Stein rejected the plan to close the library.', words: REJECTED },
      /"Gus"/u,
    ],
    [
      'with a name from the next sentence',
      { text: 'Vos rejected the plan to close the library.', words: REJECTED },
      /"Vos"/u,
    ],
    ['with a look-alike name', { text: 'Ana Br\u0430ndt rejected the plan.', words: REJECTED }, /Br\u0430ndt/u],
    ['with a date that no excerpt has', { text: 'Rovers dismissed Hartley on May 5.', words: DISMISSED }, /May 5/u],
    ['with another weekday', { text: 'Brandt rejected the plan on Friday.', words: REJECTED }, /Friday/u],
    ['with the year made up', { text: 'Rovers dismissed Hartley on May 4, 2024.', words: DISMISSED }, /2024/u],
    [
      'with the day of publication as that of the deed',
      { text: 'Brandt rejected the plan on March 12.', words: REJECTED },
      /March 12/u,
    ],
    [
      'with quoted words that no excerpt has',
      { text: 'Brandt called the plan “a big mistake”.', words: REJECTED },
      /quoted words/u,
    ],
    [
      'when it says the opposite',
      { text: 'Ana Brandt accepted a plan to close the Mill Street library.', words: REJECTED },
      /opposite/u,
    ],
    [
      'when it affirms what is denied',
      { text: 'Vos did say how much the roads would lose.', words: 'He did not say how much the roads would lose.' },
      /opposite/u,
    ],
    [
      'when it denies what is affirmed',
      { text: 'Brandt has not rejected a plan to close the library.', words: REJECTED },
      /opposite/u,
    ],
    [
      'when it tells a denial as said',
      { text: 'Solberg said the players had asked for his dismissal.', words: DENIED },
      /opposite/u,
    ],
    [
      'when it lets another say it',
      { text: 'Vos said that a town without a library is a town without a memory.', words: MEMORY },
      /Vos/u,
    ],
    [
      'when it is about something else',
      { text: 'Always unplug devices before cleaning them.', words: REJECTED },
      /its words/u,
    ],
    [
      'when its letters are out of order',
      { text: 'Brandt rejected a plan to close the libarry.', words: REJECTED },
      /garbled/u,
    ],
    [
      'when signs stand for letters',
      { text: 'Br@ndt rejected a pl4n to close the library.', words: REJECTED },
      /names|garbled/u,
    ],
    ['when the spaces are gone', { text: 'Brandtrejectedaplantoclosethelibrary.', words: REJECTED }, /names|words/u],
    ['with a link', { text: 'Brandt rejected the plan, see https://example.org/plan.', words: REJECTED }, /link/u],
    [
      'with the bare name of a host',
      { text: 'Brandt rejected the plan: example.org has more.', words: REJECTED },
      /link/u,
    ],
    ['with a link in markup', { text: 'Brandt rejected [the plan](plan).', words: REJECTED }, /link/u],
    ['with a mention', { text: '<@U024BE7LH> Brandt rejected the plan.', words: REJECTED }, /mention/u],
    ['with a mention of everybody', { text: 'Brandt rejected the plan, @channel.', words: REJECTED }, /mention/u],
    ['with markup', { text: 'Brandt <b>rejected</b> the plan.', words: REJECTED }, /markup/u],
  ])('%s', (_, claim, why) => {
    expectDropped(claim, why);
  });
});

describe('a statement stands', () => {
  it.each<[string, Claim]>([
    ['with figures written another way', { text: 'The library lent 91 thousand books last year.', words: BOOKS }],
    [
      'with figures in digits for letters',
      { text: 'Rovers dismissed Lew Hartley after 6 defeats in a row.', words: DISMISSED },
    ],
    ['with a date written another way', { text: 'Rovers dismissed Lew Hartley on 4 May.', words: DISMISSED }],
    [
      'with the name and the post of its speaker',
      { text: 'Mayor Brandt said the town will find the 40,000 euros.', words: 'We will find the 40,000 euros.' },
    ],
    [
      'with the paper and the day it wrote',
      { text: 'The Harbour Post reported on March 12 that Brandt rejected the plan.', words: REJECTED },
    ],
    [
      'with a denial told as one',
      { text: 'Solberg denied that the players asked for the dismissal.', words: DENIED, speaker: 'Mina Solberg' },
    ],
    [
      'with words that mean the same',
      { text: 'Brandt opposed a plan to shut the Mill Street library.', words: REJECTED },
    ],
    [
      'with what was left unsaid',
      {
        text: 'Vos did not say how much the roads would lose.',
        words: 'He did not say how much the roads would lose.',
      },
    ],
  ])('%s', (_, claim) => {
    expectKept(claim);
  });

  it('with quoted words as the article has them', () => {
    const text = 'Brandt spoke of "a town without a Memory."';
    expectKept({ text, words: MEMORY }, 'Brandt spoke of "a town without a memory."');
  });

  it('with whose words they are where it does not say so', () => {
    const text = 'The town will find the 40,000 euros.';
    expectKept({ text, words: 'We will find the 40,000 euros.' }, `According to Ana Brandt: ${text}`);
  });

  it('in one line without emphasis or list marks', () => {
    const text = '- **Brandt** rejected\na plan to close the library.';
    expectKept({ text, words: REJECTED }, 'Brandt rejected a plan to close the library.');
  });
});

describe('a computed figure', () => {
  const text = 'The library lent 21,000 more books last year than the year before.';
  const difference = { operation: 'difference', operands: ['91,000', '70,000'], result: '21,000' } as const;

  it('stands when it comes out, and says that it is computed', () => {
    expectKept({ text, words: BOOKS, computed: [difference] }, `${text} (computed: 91,000 − 70,000)`);
    const share = { operation: 'percent-change', operands: ['70,000', '91,000'], result: '30%' } as const;
    const grown = 'The library lent 30% more books last year.';
    expectKept({ text: grown, words: BOOKS, computed: [share] }, `${grown} (computed: 70,000 → 91,000)`);
  });

  it.each([
    ['does not come out', { ...difference, result: '22,000' }],
    ['is of a figure that no excerpt has', { ...difference, operands: ['91,000', '69,999'] }],
    ['is of too little', { ...difference, operands: ['91,000'] }],
    ['divides by nothing', { operation: 'percent-of' as const, operands: ['91,000', 'zero'], result: '21,000' }],
  ])('falls when it %s', (_, computed) => {
    expectDropped({ text, words: BOOKS, computed: [computed] }, /computes wrongly/u);
  });

  it('falls when nothing says that it was computed', () => {
    expectDropped({ text, words: BOOKS }, /21,000/u);
  });
});
