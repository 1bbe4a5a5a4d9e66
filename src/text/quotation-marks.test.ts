import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotation-marks.js';

function quoted(text: string, next: string | null = null): string[] {
  const whole = next === null ? text : `${text}\n\n${next}`;
  const following = next === null ? null : { start: text.length + 2, end: whole.length };
  const { quotations } = quotationsOf(whole, { start: 0, end: text.length }, { continues: false, next: following });
  return quotations.map(({ inner }) => whole.slice(inner.start, inner.end));
}

describe('quotationsOf pairs', () => {
  it.each([
    ['curly marks', 'She said “yes” and “no”.', ['yes', 'no']],
    ['straight marks', 'She said "yes" and "no".', ['yes', 'no']],
    ['marks made of two', "She said ``yes'' and ''no.''", ['yes', 'no.']],
    ['a curly with a straight one', 'She said “yes" and "no”.', ['yes', 'no']],
    ['curly ones the wrong way round', 'She said ”yes” and left.', ['yes']],
    ['single ones', "She said ‘yes’ and 'no, thanks.'", ['yes', 'no, thanks.']],
    [
      'the outer of nested ones',
      '“He said ‘yes’ to me.” "It’s \'fine\'," she said.',
      ['He said ‘yes’ to me.', "It’s 'fine',"],
    ],
    [
      'words with apostrophes inside single ones',
      '‘The workers’ rights don’t count,’ she said.',
      ['The workers’ rights don’t count,'],
    ],
    ['the head of each paragraph of one speech', '“One.\n“Two.”', ['One.\n“Two.']],
  ])('%s', (_, text, words) => {
    expect(quoted(text)).toEqual(words);
  });
});

describe('quotationsOf leaves alone', () => {
  it.each(['It’s the workers’ day.', 'A 6" pipe and a 5\'10" man.', "Rock ’n’ roll of the '90s.", '""', ''])(
    '%s',
    (text) => {
      expect(quoted(text)).toEqual([]);
    },
  );
});

describe('quotationsOf ends a quotation without a closing mark', () => {
  it('with its block when the next goes on with it', () => {
    expect(quoted('“One. Two, he said.', '“Three.”')).toEqual(['One. Two, he said.']);
  });

  it('with its first sentence when the paper speaks again', () => {
    expect(quoted('“One is enough. The mayor said so.')).toEqual(['One is enough.']);
  });

  it('before the next opening mark', () => {
    expect(quoted('“One is enough, she said. “Two is more.”')).toEqual(['One is enough, she said.', 'Two is more.']);
  });
});

it('finds quotations in order that never overlap and never leave their block', () => {
  const piece = fc.constantFrom('“', '”', '"', "'", '‘', '’', '``', "''", ' ', 'a', 's', '. ', ', ', '\n', '6', '*');
  const texts = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(10), (pieces, from) => {
      const text = pieces.join('');
      const block = { start: Math.min(from, text.length), end: text.length };
      let at = block.start;
      for (const { span, inner } of quotationsOf(text, block, { continues: false, next: null }).quotations) {
        expect(at <= span.start && span.start < inner.start && inner.start < inner.end && inner.end <= span.end).toBe(
          true,
        );
        at = span.end;
      }
      expect(at).toBeLessThanOrEqual(block.end);
    }),
  );
});
