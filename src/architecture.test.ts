import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(fileURLToPath(import.meta.url));

/** What each folder may import besides itself. This table is the architecture; the rest of this file reads it. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  text: ['core'],
  contract: ['core'],
  reading: ['core', 'text', 'yaml'],
  search: ['core', 'text', 'hnswlib-node'],
  answering: ['core', 'text', 'zod'],
  models: ['core', 'contract', 'langchain', '@langchain/core', '@langchain/openai', '@huggingface/transformers'],
  disk: [
    'core',
    'contract',
    'reading',
    'search',
    'chokidar',
    'zod',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:crypto',
    'node:os',
    'node:url',
  ],
  slack: ['core', 'contract', 'text', '@slack/bolt', 'lru-cache', 'p-queue', 'zod', 'node:crypto'],
  'local-slack': ['ws', 'node:http', 'node:crypto', 'node:events'],
  monitoring: ['core', 'pino', 'prom-client', 'node:http'],
  mcp: ['core', 'contract', 'text', 'zod', '@modelcontextprotocol/sdk', 'node:stream'],
  cli: ['core', 'contract', 'text', 'picocolors', 'zod', 'node:util'],
  settings: ['core', 'zod'],
  'config.ts': ['core', 'settings', 'zod', 'dotenv', 'node:crypto', 'node:os', 'node:path', 'node:url'],
  opening: ['core', 'answering', 'disk', 'models', 'reading', 'search', 'settings'],
  'briefing.ts': ['core', 'answering', 'opening', 'search', 'settings'],
  'serve-mcp.ts': ['core', 'contract', 'disk', 'mcp', 'node:module', 'node:process'],
  checks: ['core', 'contract', 'zod'],
  bot: [
    'core',
    'contract',
    'checks',
    'cli',
    'disk',
    'models',
    'monitoring',
    'opening',
    'settings',
    'slack',
    'briefing.ts',
    'config.ts',
    'node:child_process',
    'node:crypto',
    'node:fs/promises',
    'node:module',
    'node:path',
    'node:url',
  ],
  'library.ts': ['core', 'contract', 'briefing.ts', 'config.ts'],
  'main.ts': ['cli', 'briefing.ts', 'config.ts', 'serve-mcp.ts', 'bot', 'node:fs', 'node:process', 'node:readline'],
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(test|contract|property)\.ts$/u.test(file) && !file.startsWith('testing/'),
);

it('names every folder and root file', () => {
  expect([...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !(name in MAY_IMPORT))).toEqual(
    [],
  );
});

describe.each(Object.entries(MAY_IMPORT))('%s', (place, allowed) => {
  const own = files.filter((file) => file === place || file.startsWith(`${place}/`));
  it.each(own)('%s imports only what its place may', (file) => {
    expect(importsOf(file).filter((target) => target !== place && !allowed.includes(target))).toEqual([]);
  });
});

const IMPORTS =
  /^(?:import|export)\b[^'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'|\brequire\(\s*'([^']+)'/gmu;

/** Packages by name, our own files by their folder or root file; static, dynamic and re-exporting imports alike. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const targets = [...source.matchAll(IMPORTS)].map(
    (match) => match.slice(1).find((target) => target !== undefined) ?? '',
  );
  return targets.map((target) => {
    if (!target.startsWith('.')) return packageOf(target);
    const place = relative(root, join(root, dirname(file), target)).split('/')[0] ?? '';
    return place.replace(/\.js$/u, '.ts');
  });
}

/** A package's name without the path inside it. */
function packageOf(target: string): string {
  if (target.startsWith('node:')) return target;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}
