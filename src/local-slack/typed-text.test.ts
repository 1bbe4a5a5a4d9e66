import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unescaped } from './mark-up.js';
import { asSlackMakesIt } from './typed-text.js';

const directory = {
  people: [
    { id: 'U1', name: 'Ana' },
    { id: 'U2', name: 'Ana Ruiz' },
  ],
  channels: [{ id: 'C1', name: 'news' }],
};

const textOf = (typed: string) => asSlackMakesIt(typed, directory).text;

describe('what somebody types', () => {
  it.each([
    ['a mention', '@Ana what happened?', '<@U1> what happened?'],
    ['the longer of two names', 'ask @ana ruiz', 'ask <@U2>'],
    ['a name nobody has', '@Anatole said so', '@Anatole said so'],
    ['a channel', 'see #news', 'see <#C1|news>'],
    ['everybody', '@here: rain', '<!here>: rain'],
    ['characters that mean something', 'R&D < 5 > 3', 'R&amp;D &lt; 5 &gt; 3'],
    ['mark-up typed by hand', '<@U1> and <!channel>', '&lt;@U1&gt; and &lt;!channel&gt;'],
    ['an address', 'see https://news.example/a?b=1&c=2.', 'see <https://news.example/a?b=1&amp;c=2>.'],
    ['an address without a scheme', 'see news.example', 'see <http://news.example|news.example>'],
  ])('comes to the app as Slack writes it: %s', (_what, typed, text) => {
    expect(textOf(typed)).toBe(text);
  });

  it('comes as a block too', () => {
    expect(asSlackMakesIt('@Ana <3', directory).block).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'user', user_id: 'U1' },
            { type: 'text', text: ' <3' },
          ],
        },
      ],
    });
  });

  it('keeps every word where it names nobody and leads nowhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '!', '|', ';', 'é', '\u202e') }),
        (typed) => {
          return unescaped(textOf(typed)) === typed;
        },
      ),
    );
  });
});
