import { type Figure, figuresIn } from './numbers.js';
import type { Computation } from './reply.js';
import { isGiven } from './stated-figures.js';
import type { Support } from './support.js';

export type Recomputed =
  | { readonly kind: 'right'; readonly figures: readonly Figure[] }
  | { readonly kind: 'wrong'; readonly why: string };

/** Computes again what a model says it computed: every operand must stand in an excerpt, every result come out. */
export function recomputed(computations: readonly Computation[], { excerpts }: Support): Recomputed {
  const given = excerpts.flatMap(figuresIn);
  const figures: Figure[] = [];
  for (const { operation, operands, result } of computations) {
    const [figure, another] = figuresIn(result);
    if (figure === undefined || another !== undefined) return wrong(`"${result}" is not one figure`);
    const values: number[] = [];
    for (const operand of operands) {
      const [only, more] = figuresIn(operand);
      if (only === undefined || more !== undefined || !isGiven(only, given)) return wrong(`no excerpt has ${operand}`);
      values.push(only.values[0] ?? 0);
    }
    const exact = OPERATIONS[operation](values);
    if (exact === null || !comesOut(figure, exact)) return wrong(`${operands.join(', ')} do not give ${result}`);
    figures.push(isShare(operation) ? { ...figure, unit: 'percent' } : figure);
  }
  return { kind: 'right', figures };
}

function wrong(why: string): Recomputed {
  return { kind: 'wrong', why };
}

type Operation = Computation['operation'];

/** `null` where there is no such thing, as of too few operands or of a division by zero. */
const OPERATIONS: Readonly<Record<Operation, (operands: readonly number[]) => number | null>> = {
  sum: (operands) => (operands.length < 2 ? null : operands.reduce((sum, each) => sum + each, 0)),
  difference: ([one, other, ...more]) => (other === undefined || more.length > 0 ? null : Math.abs((one ?? 0) - other)),
  'percent-change': ([from, to]) => (to === undefined || !from ? null : Math.abs((100 * (to - from)) / from)),
  'percent-of': ([part, whole]) => (part === undefined || !whole ? null : (100 * part) / whole),
};

function isShare(operation: Operation): boolean {
  return operation === 'percent-change' || operation === 'percent-of';
}

/** Up to the rounding that the result shows; a hair more, since fractions are not exact. */
function comesOut({ values, step }: Figure, exact: number): boolean {
  return values.some((value) => Math.abs(value - exact) <= step / 2 + 1e-9 * Math.abs(exact));
}

const SIGNS: Readonly<Record<Operation, string>> = {
  sum: ' + ',
  difference: ' − ',
  'percent-change': ' → ',
  'percent-of': ' of ',
};

/** What a reader sees behind a statement with such figures: "(computed: 12 + 8)". */
export function computedNote(computations: readonly Computation[]): string {
  return ` (computed: ${computations.map(({ operation, operands }) => operands.join(SIGNS[operation])).join('; ')})`;
}
