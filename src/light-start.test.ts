import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = dirname(fileURLToPath(import.meta.url));

/** Each of these takes a good part of a second to load. */
const HEAVY = /^(?:langchain|@langchain\/|@slack\/|@huggingface\/|@modelcontextprotocol\/)/u;

/** Imports that are carried out when a file is loaded: those of types are not, and neither are dynamic ones. */
const STATIC = /^(?:import|export)\s+(?!type\b)[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gmu;

function loadedBy(file: string, seen = new Map<string, readonly string[]>()) {
  if (seen.has(file)) return seen;
  const targets = [...readFileSync(file, 'utf8').matchAll(STATIC)].map((match) => match[1] ?? match[2] ?? '');
  seen.set(
    file,
    targets.filter((target) => !target.startsWith('.')),
  );
  const own = targets.filter((target) => target.startsWith('.'));
  for (const target of own) loadedBy(join(dirname(file), target).replace(/\.js$/u, '.ts'), seen);
  return seen;
}

it.each(['main.ts', 'library.ts'])('%s loads nothing that only models, Slack or assistants need', (entry) => {
  const loaded = loadedBy(join(root, entry));
  expect(loaded.size).toBeGreaterThan(50);
  expect([...loaded.keys()].filter((file) => !existsSync(file))).toEqual([]);
  const heavy = [...loaded].flatMap(([file, packages]) => packages.filter((each) => HEAVY.test(each)).map(() => file));
  expect(heavy).toEqual([]);
});

it('would see a heavy package', () => {
  const packages = [...loadedBy(join(root, 'models/briefing-retriever.ts')).values()].flat();
  expect(packages.filter((each) => HEAVY.test(each))).not.toEqual([]);
});
