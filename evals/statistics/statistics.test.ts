import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, type Observation, type Scorer } from '../scorers/scorer.js';
import { figureOf } from './bootstrap.js';
import { mcnemar } from './mcnemar.js';
import { createRandom } from './random.js';
import { trialFigures } from './trials.js';

/** Reads the number a test hid in the confidence. */
const hidden: Scorer = {
  name: 'hidden',
  title: 'hidden',
  unit: 'share',
  better: 'higher',
  observe: ({ answer }) => (Number.isNaN(answer.confidence) ? null : answer.confidence),
  combine: (values) => mean(values as number[]),
};
const cases = (...values: number[]) =>
  values.map((confidence) => [{ answer: { confidence } } as unknown as Observation]);

describe('an interval', () => {
  it('is the same for the same seed, and holds the figure', () => {
    const sample = cases(...Array.from({ length: 40 }, (_, index) => index % 2));
    const figure = figureOf(hidden, sample, 7);
    expect(figure).toEqual(figureOf(hidden, sample, 7));
    expect(figure.value).toBe(0.5);
    expect(figure.low).toBeLessThan(0.5);
    expect(figure.high).toBeGreaterThan(0.5);
  });

  it('is about as wide as theory says', () => {
    const { low, high } = figureOf(hidden, cases(...Array.from({ length: 400 }, (_, index) => index % 2)), 1);
    expect((high ?? 0) - (low ?? 0)).toBeGreaterThan(0.08);
    expect((high ?? 0) - (low ?? 0)).toBeLessThan(0.12);
  });

  it('is narrower for more cases', () => {
    const width = (count: number) => {
      const { low, high } = figureOf(hidden, cases(...Array.from({ length: count }, (_, index) => index % 2)), 3);
      return (high ?? 0) - (low ?? 0);
    };
    expect(width(400)).toBeLessThan(width(20) / 2);
  });

  it('leaves out cases the figure does not apply to, and is no figure when none is left', () => {
    expect(figureOf(hidden, cases(1, Number.NaN), 1)).toMatchObject({ value: 1, cases: 1 });
    expect(figureOf(hidden, cases(Number.NaN), 1)).toEqual({ value: null, low: null, high: null, cases: 0 });
  });
});

describe('random numbers', () => {
  it('lie in [0, 1) and repeat with their seed', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const [a, b] = [createRandom(seed), createRandom(seed)];
        for (let count = 0; count < 20; count += 1) {
          const value = a();
          expect(value).toBe(b());
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });
});

describe("McNemar's test", () => {
  it('knows the textbook values', () => {
    expect(mcnemar({ gained: 0, lost: 0 })).toBe(1);
    expect(mcnemar({ gained: 0, lost: 5 })).toBeCloseTo(0.0625, 10);
    expect(mcnemar({ gained: 1, lost: 9 })).toBeCloseTo(0.021484, 5);
    expect(mcnemar({ gained: 5, lost: 5 })).toBe(1);
  });

  it('does not care which side is which, and stays a probability', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (gained, lost) => {
        const p = mcnemar({ gained, lost });
        expect(p).toBeCloseTo(mcnemar({ gained: lost, lost: gained }), 9);
        expect(p >= 0 && p <= 1).toBe(true);
      }),
    );
  });
});

describe('several tries of a case', () => {
  it('give the mean, the chance of one right of k and of all k right', () => {
    const figures = trialFigures([
      [true, true],
      [true, false],
      [false, false],
    ]);
    expect(figures?.mean).toBeCloseTo(0.5);
    expect(figures?.passAt.map((share) => share.toFixed(3))).toEqual(['0.500', '0.667']);
    expect(figures?.passAll.map((share) => share.toFixed(3))).toEqual(['0.500', '0.333']);
  });

  it('are no figures when cases were tried unequally often', () => {
    expect(trialFigures([[true], [true, false]])).toBeNull();
    expect(trialFigures([])).toBeNull();
  });
});
