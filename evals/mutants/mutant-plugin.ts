import type { Vite } from 'vitest/node';
import type { Mutant } from './mutants.js';

/**
 * Puts a mutant into the program while it is loaded; nothing on disk changes. The exported function is renamed, and one of
 * its name calls the fault with it. @throws while the file is transformed when there is no such function any more.
 */
export function mutantPlugin(mutant: Mutant): Vite.Plugin {
  return {
    name: 'mutant',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith(`/${mutant.file}`) ? mutated(code, mutant) : null),
  };
}

export function mutated(code: string, { of, fault, file }: Mutant): string {
  const declaration = `export function ${of}(`;
  if (!code.includes(declaration)) throw new Error(`${file} has no exported function "${of}" to break.`);
  const wrapper = `export function ${of}(...args) { return (${fault})(original_${of}, ...args); }`;
  return `${code.replace(declaration, `function original_${of}(`)}\n${wrapper}\n`;
}
