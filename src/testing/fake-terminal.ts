import type { Terminal } from '../cli/terminal.js';

/** Remembers what was printed and said; reads the given lines. */
export function fakeTerminal(
  input: readonly string[] = [],
): Terminal & { readonly printed: string[]; readonly said: string[] } {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    printed,
    said,
    print: (line) => void printed.push(line),
    say: (line) => void said.push(line),
    draw: () => {},
    lines: {
      async *[Symbol.asyncIterator]() {
        yield* input;
      },
    },
    readFile: (path) => {
      throw new Error(`There is no file ${path}.`);
    },
    columns: 80,
    colour: false,
    watched: false,
  };
}
