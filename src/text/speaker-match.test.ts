import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker, SpeakerId } from '../core/speech.js';
import { matchSpeaker } from './speaker-match.js';

const speaker = (name: string, role: string | null = null, ...aliases: string[]): Speaker => ({
  id: name as SpeakerId,
  name,
  role,
  aliases,
});

const SPEAKERS = [
  speaker('Lucía Ibarra Montes', 'port authority’s safety chief', 'Ibarra Montes', 'Secretary of Fisheries'),
  speaker('Goran Petrić', 'head coach', 'Petrić'),
  speaker('Ana Okafor', 'mayor'),
  speaker('Tom Okafor', 'striker'),
  speaker('Theresa May', 'President'),
  speaker('Walt Finch', 'Norwegian President'),
  speaker('Department of Fisheries'),
  speaker('Lakeland Water Authority', null, 'LWA'),
  speaker('U.S. officials'),
  speaker('officials'),
  speaker('Harbour Board spokeswoman'),
  speaker('person familiar with the matter'),
];

const found = (question: string) =>
  matchSpeaker(question, SPEAKERS).map((match) => `${match.speaker.name}${match.exact ? '' : ' (misspelt)'}`);

describe('a question names a speaker', () => {
  it.each([
    ['What did Lucía Ibarra Montes say?', 'Lucía Ibarra Montes'],
    ['what did lucia ibarra montes say', 'Lucía Ibarra Montes'],
    ['montes on dredging', 'Lucía Ibarra Montes'],
    ['ibarra montes?', 'Lucía Ibarra Montes'],
    ['what is petric’s plan', 'Goran Petrić'],
    ['petrics plan', 'Goran Petrić'],
    ['what did the safety chief say', 'Lucía Ibarra Montes'],
    ['the port authority’s safety chief', 'Lucía Ibarra Montes'],
    ['secretary of fisheries', 'Lucía Ibarra Montes'],
    ['the mayor', 'Ana Okafor'],
    ['and the coach?', 'Goran Petrić'],
    ['the fisheries department', 'Department of Fisheries'],
    ['did lwa comment', 'Lakeland Water Authority'],
    ['what do us officials think', 'U.S. officials'],
    ['what do officials think', 'officials'],
    ['the harbour board spokeswoman', 'Harbour Board spokeswoman'],
    ['who is the person familiar with the matter', 'person familiar with the matter'],
    ['Did May resign? What about Theresa?', 'Theresa May,Theresa May'],
  ])('%s', (question, name) => {
    expect(found(question).join()).toBe(name);
  });

  it.each([
    ['motnes', 'Lucía Ibarra Montes'],
    ['lucia ibara', 'Lucía Ibarra Montes'],
    ['what did petirc say', 'Goran Petrić'],
    ['finhc', 'Walt Finch'],
  ])('misspelt: %s', (question, name) => {
    expect(found(question)).toContain(`${name} (misspelt)`);
  });

  it('shows the words that do it, a misspelt one together with its neighbours', () => {
    const question = 'what did lucia ibarra montez say?';
    const [match] = matchSpeaker(question, SPEAKERS);
    expect(match).toMatchObject({ speaker: SPEAKERS[0], exact: false });
    expect(question.slice(match?.span.start, match?.span.end)).toBe('lucia ibarra montez');
  });

  it('by a last name that two bear, and means both', () => {
    expect(found('okafor')).toEqual(['Ana Okafor', 'Tom Okafor']);
    expect(found('tom okafor')).toEqual(['Tom Okafor']);
  });
});

describe('a question names a post', () => {
  const people = [
    speaker('Tolland Motors', null, 'Tolland'),
    speaker('Ines Duarte', 'chief executive', 'chief executive of Tolland Motors'),
    speaker('Wessel Rubber'),
    speaker('Ruth Moss', 'director', 'director of Wessel Rubber'),
    speaker('Kari Dahl', 'Fisheries minister'),
    speaker('Ministry of Fisheries'),
    speaker('Omid Rahimi', 'prison guard', 'prominent official'),
    speaker('Harbour Board', null),
    speaker('company'),
    { ...speaker('company'), id: 'company-2' as SpeakerId },
  ];
  const meant = (question: string) => matchSpeaker(question, people).map((match) => match.speaker.name);

  it.each([
    ['what did the boss of tolland say', 'Ines Duarte'],
    ['what did the ceo of Tolland Motors say', 'Ines Duarte'],
    ['Tolland’s chief executive on the recall', 'Ines Duarte'],
    ['tolland ceo on the recall', 'Ines Duarte'],
    ['the head of Wessel Rubber', 'Ruth Moss'],
    ['the director at wessel', 'Ruth Moss'],
    ['what did the director of the Wessel Rubber say', 'Ruth Moss'],
    ['what did the fisheries minister say', 'Kari Dahl'],
    ['what did the ministry of fisheries say', 'Ministry of Fisheries'],
    ['what did tolland say', 'Tolland Motors'],
    ['what did the spokesman for Tolland say', 'Tolland Motors'],
    ['did the guard speak', 'Omid Rahimi'],
  ])('and means who holds it there: %s', (question, name) => {
    expect(meant(question).join()).toBe(name);
  });

  it('that nobody holds, and means nobody', () => {
    expect(meant('the treasurer of the Harbour Board')).toEqual([]);
  });

  it('in the plural, and does not mean one of them', () => {
    expect(meant('what did the guards say')).toEqual([]);
    expect(meant('what do officials think')).toEqual([]);
  });

  it('as two articles word it, and means both', () => {
    expect(meant('what did the company say')).toEqual(['company', 'company']);
  });
});

describe('a question names nobody', () => {
  it.each([
    'may the club sell him?',
    'what did the president say?',
    'how many months of fishing?',
    'finish the story',
    'what will the chief executive earn?',
    'water quality in the lake',
    'who said it',
    'the matter of the harbour',
    '',
    '?!',
  ])('%s', (question) => {
    expect(found(question)).toEqual([]);
  });
});

it('prefers the name as spelt to one that is a slip away', () => {
  const speakers = [speaker('Eva Hansen'), speaker('Per Hanssen')];
  expect(matchSpeaker('hanssen', speakers).map((match) => match.speaker.name)).toEqual(['Per Hanssen']);
});

it('finds everybody by full name, whatever the name', () => {
  const word = fc.stringMatching(/^\p{Lu}\p{Ll}{2,8}$/u);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(word, word), { minLength: 1, maxLength: 5, selector: String }), (pairs) => {
      const speakers = pairs.map((pair) => speaker(pair.join(' ')));
      for (const one of speakers) {
        expect(matchSpeaker(`so said ${one.name} then`, speakers).map((match) => match.speaker)).toContain(one);
      }
    }),
  );
});

it('reads any text without failing, and always points into it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      for (const { span } of matchSpeaker(words, SPEAKERS)) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(words.length);
      }
    }),
  );
});
