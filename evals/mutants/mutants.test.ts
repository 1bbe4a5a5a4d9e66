import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutated } from './mutant-plugin.js';
import { mutants } from './mutants.js';

it.each(mutants)('$name: the function it breaks is there', (mutant) => {
  const code = readFileSync(new URL(`../../${mutant.file}`, import.meta.url), 'utf8');
  expect(mutated(code, mutant)).toContain(`original_${mutant.of}(`);
});

it('calls the fault with the original and its arguments', () => {
  const mutant = { name: 'twice', file: 'src/a.ts', of: 'fare', fault: '(original, zones) => 2 * original(zones)' };
  const code = mutated('export function fare(zones) { return zones + 1; }', mutant);
  const fare: unknown = new Function(`${code.replaceAll('export ', '')}; return fare;`)();
  expect(typeof fare === 'function' && fare(3)).toBe(8);
});

it('says so when the function is gone', () => {
  const mutant = { name: 'none', file: 'src/a.ts', of: 'fare', fault: '() => 0' };
  expect(() => mutated('export const fare = 1;', mutant)).toThrow('src/a.ts has no exported function "fare"');
});
