import { describe, expect, it } from 'vitest';
import { questionTermsOf } from '../text/terms.js';
import { sourcePhrase } from './source-phrase.js';

const phrase = (text: string) => sourcePhrase(text, questionTermsOf(text), []);

describe('the words that name whose words are asked for', () => {
  it.each([
    ['what did the mayor say about the library?', 'mayor'],
    ['what did Ana Brandt tell the council?', 'Ana Brandt'],
    ['how has the harbour board responded to it?', 'harbour board'],
    ['according to the auditors, how much is missing?', 'auditors'],
    ['how much is missing according to Vos?', 'Vos'],
    ['what is the union’s position on tolls?', 'union'],
    ['any statement from the transport company on buses?', 'transport company'],
    ['quotes by Mina Solberg about the coach', 'Mina Solberg'],
    ['Brandt on the library', 'Brandt'],
    ['what do former players think of the coach?', 'former players'],
    ['the mayor said what about jobs?', 'mayor'],
  ])('%s', (text, words) => {
    expect(phrase(text)?.words).toBe(words);
  });

  it.each([
    'how many books were lent?',
    'what did it say?',
    'what is the state of the roof?',
    'what was said about tolls?',
  ])('are not there: %s', (text) => {
    expect(phrase(text)).toBeNull();
  });

  it('stand where the span says', () => {
    const text = 'So what did Ana Brandt say?';
    const found = phrase(text);
    expect(text.slice(found?.span.start, found?.span.end)).toBe('Ana Brandt');
    expect(found).toMatchObject({ looksLikeName: true, explicit: true });
  });

  it('look like a name only with a capital inside the question', () => {
    expect(phrase('what did brandt say?')?.looksLikeName).toBe(false);
    expect(phrase('what did some officials say?')?.looksLikeName).toBe(false);
  });
});
