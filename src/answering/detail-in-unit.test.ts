import { describe, expect, it } from 'vitest';
import { answeringParts, unitOf } from '../testing/answering.js';
import { questionTermsOf } from '../text/terms.js';
import { givesDetail } from './detail-in-unit.js';
import { expectedDetail } from './expected-detail.js';
import { queryTerms } from './query-terms.js';

function gives(sentence: string, question: string): boolean {
  const terms = questionTermsOf(question);
  const detail = expectedDetail(terms);
  if (detail === null) throw new RangeError(`"${question}" asks for no detail.`);
  const { vocabulary } = answeringParts({ 'a.txt': `A headline for it\n\n${sentence}\n` });
  return givesDetail(detail, unitOf(sentence), queryTerms(terms, vocabulary));
}

describe('a sentence gives the detail asked for', () => {
  it.each([
    ['The library lent 91,000 books last year.', 'how many books did the library lend?'],
    ['Police arrested twelve suspected members of the gang.', 'how many gang members were arrested?'],
    ['The new stand costs 11.5 million euros.', 'how much does the stand cost?'],
    ['Some 31 percent of voters stayed at home.', 'what percentage of voters stayed at home?'],
    ['The strike lasted nine weeks.', 'how long did the strike last?'],
    ['The pool closes on May 4.', 'when does the pool close?'],
    ['The pool will close next spring.', 'when will the pool close?'],
    ['During the Berg administration the town began to build the pool.', 'when did the town start to build the pool?'],
    ['The bus leaves at 7am.', 'when does the bus leave?'],
    ['They will play the final in Norrhaven.', 'where will they play the final?'],
    ['Such workshops often operate in urban areas.', 'where do such workshops operate?'],
    ['The opposition is led by Piet Aalders.', 'who leads the opposition?'],
    ['Twelve people, three of them children, were hurt.', 'how many people were hurt?'],
    ['The auditor, Jane Doeberg, found the error.', 'what is the name of the auditor?'],
    ['Envoy Ida Noor met the minister.', 'who is the ambassador to the port?'],
    ['Its chief executive, Tom Oke, resigned.', 'who is the ceo of the yard?'],
    ['The port bought a scanner known as eScan.', 'what is the name of the scanner?'],
    ['The party has a majority of three.', 'how many seats majority does the party have?'],
    ['The yard employs 40 people.', 'how many workers does the yard have?'],
    ['The first siren went off at 5.42 a.m. in the valley.', 'when did the first siren go off?'],
    ['The keeper was sent off in the 64th minute.', 'when was the keeper sent off?'],
    ['The families were taken to the sports hall of the school.', 'where were the families taken?'],
  ])('%s – %s', (sentence, question) => {
    expect(gives(sentence, question)).toBe(true);
  });
});

describe('a sentence on the subject does not give it', () => {
  it.each([
    ['The library lent more books than ever.', 'how many books did the library lend?'],
    ['The library lent books to 300 schools.', 'how many books did the library lend?'],
    ['The library was built in 1985.', 'how many books did the library lend?'],
    ['The stand will cost the town dearly.', 'how much does the stand cost?'],
    ['The strike was long and bitter.', 'how long did the strike last?'],
    [
      'The port handed 29 smugglers over to the police, one of whom is wanted in Norrhaven for having killed a guard.',
      'how many people were killed?',
    ],
    ['The pool will close.', 'when does the pool close?'],
    ['During the Berg administration the town began to build the pool.', 'when did the town close the pool?'],
    ['They will play the final at home.', 'where will they play the final?'],
    ['The wreck is easy to find, Norrhaven divers say.', 'where is the wreck?'],
    ['The opposition is led by a lawyer.', 'who leads the opposition?'],
    ['A diplomatic row with Norrhaven began.', 'who is the ambassador to the port?'],
    ['The auditor found the error.', 'what is the name of the auditor?'],
    ['The driver was taken to St Ann Hospital.', 'what is the name of the driver?'],
    ['The offer is 14 euros a share.', 'how many shares does she own?'],
    ['She scored in the 81st minute, her best goal.', 'how many goals did she score?'],
    ['The final was played on Friday in May.', 'where was the final played?'],
  ])('%s – %s', (sentence, question) => {
    expect(gives(sentence, question)).toBe(false);
  });

  it('when the question itself brings it along', () => {
    expect(gives('The 1985 case was never solved.', 'when was the 1985 case solved?')).toBe(false);
    expect(gives('The vote on Thursday was lost.', 'when was the Thursday vote lost?')).toBe(false);
  });
});
