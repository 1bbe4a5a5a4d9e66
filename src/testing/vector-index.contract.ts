import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageId } from '../core/article.js';
import type { Embedding, VectorIndex } from '../core/ports.js';

const id = (name: string) => name as PassageId;
const vector = (...elements: number[]): Embedding => Float32Array.from(elements);

/** What every VectorIndex promises, whatever it is made of. */
export function describeVectorIndex(name: string, create: (dimensions: number) => VectorIndex) {
  describe(`${name} as a VectorIndex`, () => {
    const compass = () => {
      const index = create(2);
      index.add(id('east'), vector(1, 0));
      index.add(id('north'), vector(0, 1));
      index.add(id('west'), vector(-1, 0));
      return index;
    };
    const names = (index: VectorIndex, k: number, ...query: number[]) =>
      index.nearest(vector(...query), k).map((neighbor) => neighbor.id);

    it('finds nothing while it is empty', () => {
      expect(create(2).nearest(vector(1, 0), 3)).toEqual([]);
    });

    it('puts the nearest first', () => {
      expect(names(compass(), 3, 0.9, 0.1)).toEqual(['east', 'north', 'west']);
    });

    it('gives what it has when asked for more, and none when asked for none', () => {
      expect(compass().nearest(vector(1, 0), 10)).toHaveLength(3);
      expect(compass().nearest(vector(1, 0), Number.MAX_SAFE_INTEGER)).toHaveLength(3);
      for (const none of [0, -1, Number.NaN]) expect(compass().nearest(vector(1, 0), none)).toEqual([]);
      expect(compass().nearest(vector(1, 0), 2.5)).toHaveLength(2);
    });

    it('measures likeness as cosine similarity, whatever the lengths', () => {
      const [same, across, opposite] = compass().nearest(vector(5, 0), 3);
      expect(same?.similarity).toBeCloseTo(1);
      expect(across?.similarity).toBeCloseTo(0);
      expect(opposite?.similarity).toBeCloseTo(-1);
    });

    it('replaces what had the same id', () => {
      const index = compass();
      index.add(id('east'), vector(0, -1));
      expect(index.size).toBe(3);
      expect(names(index, 1, 0, -1)).toEqual(['east']);
    });

    it('forgets what is removed, and takes it back', () => {
      const index = compass();
      index.remove(id('east'));
      index.remove(id('nobody'));
      expect(index.size).toBe(2);
      expect(names(index, 3, 1, 0)).toEqual(['north', 'west']);
      index.add(id('east'), vector(1, 0));
      expect(names(index, 3, 1, 0)).toEqual(['east', 'north', 'west']);
    });

    it('gives equals in the order in which they came', () => {
      const index = create(2);
      for (const name of ['first', 'second', 'third']) index.add(id(name), vector(1, 1));
      expect(names(index, 3, 1, 0)).toEqual(['first', 'second', 'third']);
    });

    it('finds all of many equal vectors', () => {
      const index = create(4);
      for (let at = 0; at < 300; at += 1) index.add(id(`copy ${at}`), vector(1, 2, 3, 4));
      expect(index.nearest(vector(1, 2, 3, 4), 300)).toHaveLength(300);
    });

    it.each([
      ['too short', vector(1)],
      ['too long', vector(1, 2, 3)],
      ['not a number', vector(Number.NaN, 1)],
      ['infinite', vector(1, Number.POSITIVE_INFINITY)],
      ['without direction', vector(0, 0)],
      ['made of strings', ['1', '2'] as unknown as Embedding],
      ['made of holes', new Array(2) as unknown as Embedding],
      ['made of null', [null, 1] as unknown as Embedding],
    ])('turns down a vector that is %s, and goes on', (_, wrong) => {
      const index = compass();
      expect(() => index.add(id('wrong'), wrong)).toThrow(expect.objectContaining({ code: 'embedding-invalid' }));
      expect(() => index.nearest(wrong, 1)).toThrow(expect.objectContaining({ code: 'embedding-invalid' }));
      expect(index.size).toBe(3);
      expect(names(index, 1, 0, 1)).toEqual(['north']);
    });

    it('takes plain arrays of numbers too', () => {
      const index = compass();
      index.add(id('south'), [0, -1] as unknown as Embedding);
      expect(names(index, 1, 0, -1)).toEqual(['south']);
    });

    it('holds what was added and not removed, after any number of changes', () => {
      const change = fc.record({ add: fc.boolean(), name: fc.nat(12), x: fc.integer({ min: -9, max: 9 }) });
      fc.assert(
        fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
          const index = create(2);
          const held = new Map<string, Embedding>();
          for (const { add, name, x } of changes) {
            if (add) held.set(`${name}`, vector(x, 1));
            else held.delete(`${name}`);
            if (add) index.add(id(`${name}`), vector(x, 1));
            else index.remove(id(`${name}`));
          }
          expect(index.size).toBe(held.size);
          expect(names(index, 99, 1, 1).sort()).toEqual([...held.keys()].sort());
          for (const [name, embedding] of held) {
            const found = index.nearest(embedding, 99).find((neighbor) => neighbor.id === name);
            expect(found?.similarity).toBeCloseTo(1);
          }
        }),
        { numRuns: 100 },
      );
    });
  });
}
