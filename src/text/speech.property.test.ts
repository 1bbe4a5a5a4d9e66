import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from '../core/article.js';
import { contains } from '../core/span.js';
import { speechIn } from './speech.js';

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '``',
  "''",
  ', ',
  '. ',
  '? ',
  ': ',
  '; ',
  ' — ',
  ' (',
  ') ',
  '\n',
  '**',
  'said ',
  'told ',
  'adding ',
  'according to ',
  'that ',
  'who ',
  'Ann Poe ',
  'the mayor ',
  'she ',
  'Monday ',
  'POE: ',
  'and ',
  'was asked about ',
  'is expected to ',
  'claims ',
  'a plan ',
  'in a statement ',
  'as ',
  'bridge ',
  '12 ',
);
const articles = fc
  .array(
    fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
      maxLength: 30,
    }),
    {
      maxLength: 5,
    },
  )
  .map((paragraphs) => {
    const blocks: Block[] = [];
    let text = '';
    for (const paragraph of paragraphs) {
      const start = text.length;
      text += paragraph.join('');
      blocks.push({ kind: blocks.length % 3 === 2 ? 'caption' : 'body', span: { start, end: text.length } });
      text += '\n\n';
    }
    return { text, blocks };
  });

it('finds only what stands in the text, parts inside speech, speech inside its setting, in reading order', () => {
  fc.assert(
    fc.property(articles, ({ text, blocks }) => {
      const whole = { start: 0, end: text.length };
      const inBlock = (place: number) => blocks.some(({ span }) => span.start <= place && place < span.end);
      let from = 0;
      for (const { kind, speech, parts, cue, mention, setting } of speechIn(text, blocks)) {
        for (const span of [
          speech,
          setting,
          ...parts,
          ...(cue === null ? [] : [cue]),
          ...(mention === null ? [] : [mention]),
        ]) {
          expect(contains(whole, span) && span.start < span.end).toBe(true);
          expect(inBlock(span.start) && inBlock(span.end - 1)).toBe(true);
        }
        expect(parts.every((part) => contains(speech, part))).toBe(true);
        expect(contains(setting, speech)).toBe(true);
        expect(parts.length > 0).toBe(kind !== 'reported');
        expect(speech.start).toBeGreaterThanOrEqual(from);
        from = speech.start;
      }
    }),
    { numRuns: 500 },
  );
});

it('finds the same in the same text', () => {
  fc.assert(
    fc.property(articles, ({ text, blocks }) => {
      expect(speechIn(text, blocks)).toEqual(speechIn(text, blocks));
    }),
  );
});

it.each(['"', '“', 'said ', '“A ', "'", '“No,” he said. ', 'he said that ', ', who said, ', '"a b c d" '])(
  'needs time in proportion to length for %j over and over',
  (piece) => {
    const text = piece.repeat(300_000 / piece.length);
    const began = performance.now();
    speechIn(text, [{ kind: 'body', span: { start: 0, end: text.length } }]);
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);
