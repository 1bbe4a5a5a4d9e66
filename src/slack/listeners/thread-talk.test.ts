import { describe, expect, it } from 'vitest';
import { asksOn } from './thread-talk.js';

describe('what is said without a mention where the bot answered', () => {
  it.each([
    'and about the buses?',
    'what else did she say?',
    'when was that?',
    'and who dismissed the coach?',
    'ok, and the budget?',
    'thanks! how many books were lent?',
    'the mayor too?',
    'why',
    "who's the coach",
    'and the buses',
    'more about the library',
    'tell me more',
    'can you show me what she said about it?',
    'do we know how many were lent?',
    'did the US pay for it?',
    'what do we know about the buses?',
    'what can you tell me about the mayor?',
    'is the library open again',
    '¿y los autobuses?',
    'qué dijo la alcaldesa',
  ])('is asked on: %s', (text) => {
    expect(asksOn(text)).toBe(true);
  });

  it.each([
    '',
    'thanks!',
    'ok',
    'ok, thanks',
    'great, thank you',
    'I agree',
    'got it',
    'hmm',
    '👍',
    ':tada:',
    'good bot',
    'see you at lunch?',
    'shall we meet at 5?',
    'can you send me the slides?',
    'are you coming?',
    'what do you think?',
    'when are we meeting?',
    'how are you?',
    'could you look into this?',
    'and I think so too',
    'the library is my favourite',
    'that is what she said last week as well',
    'interesting, thanks for asking',
  ])('is left to people: %s', (text) => {
    expect(asksOn(text)).toBe(false);
  });
});
