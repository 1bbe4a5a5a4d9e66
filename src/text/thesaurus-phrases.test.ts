import { expect, it } from 'vitest';
import { stemOf } from './porter2.js';
import { termsOf } from './terms.js';
import { phrasesIn } from './thesaurus-phrases.js';

it.each([
  ['Why was the vote put off?', 'put off', 'delayed'],
  ['Why did they put it off?', 'put off', 'postponed'],
  ['Did they turn the new offer down?', 'turn down', 'rejected'],
  ['Who was handed over?', 'handed over', 'extradited'],
  ['How long will the heat wave last?', 'heat wave', 'hot'],
  ['Are the yanks carrying guns?', 'carrying guns', 'armed'],
  ['Is it against the law?', 'against the law', 'illegal'],
  ['Is it a weapon of mass destruction?', 'weapon of mass destruction', 'WMD'],
  ['Who foots the bill?', 'foots the bill', 'paid'],
])('finds in "%s" the phrase "%s", which stands for "%s"', (question, phrase, meaning) => {
  const [found] = phrasesIn(termsOf(question));
  expect(found?.terms.map((term) => term.word).join(' ')).toBe(phrase);
  expect(found?.stems.has(stemOf(meaning.toLowerCase()))).toBe(true);
});

it('finds no phrase where a verb and a particle only happen to stand near each other', () => {
  expect(phrasesIn(termsOf('They put trust in lamps that were off'))).toEqual([]);
});
