import { describe, expect, it } from 'vitest';
import { isSpeaker } from '../same-speaker.js';
import { answerOf, cite, expectAnswer, FERRY, placed, saidBy, seen } from '../testing/harbour-news.js';
import { speakerAccuracy, speakerNamed, speechAccuracy } from './speaker.js';

const asked = placed({
  expected: { ...expectAnswer([FERRY, 'The boats are old']), speaker: 'Ana Réti', speech: 'direct' },
});
const boats = (name: string | null, speech: 'direct' | 'reported' | null) =>
  answerOf([cite(FERRY, '“The boats are old,”', { speech, speaker: name === null ? null : saidBy(name) })]);

describe('the speaker', () => {
  it('is right or wrong for evidence that names one', () => {
    expect(speakerAccuracy.observe(seen(asked, boats('Ana Réti', 'direct')))).toEqual({ of: 1, right: 1 });
    expect(speakerAccuracy.observe(seen(asked, boats('Tom Oke', 'direct')))).toEqual({ of: 1, right: 0 });
    expect(speakerAccuracy.observe(seen(asked, boats(null, null)))).toEqual({ of: 0, right: 0 });
  });

  it('who is not named counts as not named', () => {
    expect(speakerNamed.observe(seen(asked, boats('Ana Réti', 'direct')))).toBe(1);
    expect(speakerNamed.observe(seen(asked, boats(null, null)))).toBe(0);
    expect(speakerNamed.observe(seen(asked, answerOf([])))).toBeNull();
  });

  it('and the kind of speech are judged apart', () => {
    expect(speechAccuracy.observe(seen(asked, boats('Tom Oke', 'direct')))).toEqual({ of: 1, right: 1 });
    expect(speechAccuracy.observe(seen(asked, boats('Ana Réti', 'reported')))).toEqual({ of: 1, right: 0 });
  });
});

describe('the same speaker', () => {
  it.each([
    ['Ana Réti', 'ana reti'],
    ['Réti', 'Ana Réti'],
    ['President Ana Réti', 'Ana Réti'],
    ['the Department of Fisheries', 'Department of Fisheries'],
    ['U.S. officials', 'US officials'],
  ])('%s is %s', (shown, expected) => {
    expect(isSpeaker(saidBy(shown), expected)).toBe(true);
  });

  it.each([
    ['Tom Réti', 'Ana Réti'],
    ['a spokesman for Réti', 'Ana Réti'],
    ['former officials', 'officials of the town'],
    ['', 'Ana Réti'],
  ])('%s is not %s', (shown, expected) => {
    expect(isSpeaker(saidBy(shown), expected)).toBe(false);
  });

  it('may be known by an alias', () => {
    expect(isSpeaker(saidBy('the harbour master', 'Ana Réti'), 'Ana Réti')).toBe(true);
  });
});
