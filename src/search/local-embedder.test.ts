import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Embedding } from '../core/ports.js';
import { createLocalEmbedder } from './local-embedder.js';

const embedder = createLocalEmbedder();
const likeness = (a: Embedding, b: Embedding) => a.reduce((sum, element, at) => sum + element * (b[at] ?? 0), 0);
const compare = async (a: string, b: string) => likeness(await embedder.embedQuery(a), await embedder.embedQuery(b));

it('sees likeness of words, of their forms and of their misspellings', async () => {
  const same = await compare('The mayor opened the bridge', 'the MAYOR opened a bridge');
  const forms = await compare('The mayor opened the bridge', 'mayors opening bridges');
  const misspelt = await compare('The mayor opened the bridge', 'the mayro opend the brigde');
  const other = await compare('The mayor opened the bridge', 'Rovers lost their keeper on Sunday');
  expect(same).toBeCloseTo(1);
  expect(forms).toBeGreaterThan(0.4);
  expect(misspelt).toBeGreaterThan(0.2);
  expect(Math.abs(other)).toBeLessThan(0.15);
});

it('gives finite vectors of length 1, the same every time, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'the', '😀', '\0')), async (text) => {
      const embedding = await embedder.embedQuery(text);
      expect(embedding).toHaveLength(embedder.dimensions);
      expect(likeness(embedding, embedding)).toBeCloseTo(1);
      expect(await embedder.embedPassages([text])).toEqual([embedding]);
    }),
  );
});

it('gives the same bits on every machine', async () => {
  const small = createLocalEmbedder({ dimensions: 8 });
  expect(small.model).toBe('local-word-pieces-1-8');
  expect([...(await small.embedQuery('The mayor opened the bridge.'))]).toMatchInlineSnapshot(`
    [
      -0.14386820793151855,
      -0.2877364158630371,
      0.7789331674575806,
      -0.14386820793151855,
      0,
      0.14386820793151855,
      0.08427604287862778,
      0.49119675159454346,
    ]
  `);
});
