import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { parseModelSettings } from '../settings/model-settings.js';
import { FAILURES, says } from '../testing/openai-replies.js';
import { type OpenAiServer, startOpenAiServer } from '../testing/openai-server.js';
import { checkModels } from './model-check.js';

const indexFolder = mkdtempSync(join(tmpdir(), 'model-check-'));
let server: OpenAiServer;
beforeAll(async () => {
  server = await startOpenAiServer({ reply: () => says({ works: true }), dimensions: 16 });
});
beforeEach(() => server.spoilEmbeddings(null));
afterAll(async () => {
  rmSync(indexFolder, { recursive: true });
  await server.close();
});

function checked(environment: Record<string, string>, offline = false) {
  const { settings } = parseModelSettings({ OPENAI_BASE_URL: server.baseUrl, ...environment });
  if (settings === null) throw new Error('the settings are wrong');
  return checkModels(settings, { indexFolder, offline });
}

const BOTH = { MODEL: 'openai:small', EMBEDDINGS: 'openai:vectors' };

it('looks at nothing where no model is set', async () => {
  expect(await checked({ OPENAI_API_KEY: 'sk-1' })).toEqual([]);
});

it('finds that both can be asked', async () => {
  expect(await checked(BOTH)).toEqual([
    { name: 'Language model', passed: true, finding: expect.stringMatching(/openai:small replied in/u), advice: null },
    { name: 'Embeddings', passed: true, finding: 'vectors gives vectors of 16 dimensions.', advice: null },
  ]);
});

it('says what is wrong with either, and what to do', async () => {
  server.queue(FAILURES.modelUnknown);
  server.spoilEmbeddings(FAILURES.keyWrong);
  const [model, embeddings] = await checked(BOTH);
  expect(model).toMatchObject({ passed: false, finding: expect.stringMatching(/^openai:small: .*know this model/u) });
  expect(embeddings).toMatchObject({ passed: false, finding: expect.stringMatching(/^vectors: .*accept the key/u) });
  expect(embeddings?.advice).toContain('EMBEDDINGS_API_KEY');
});

it('names the package that is missing', async () => {
  const [model] = await checked({ MODEL: 'anthropic:claude' });
  expect(model).toMatchObject({ passed: false, advice: 'Run: npm install @langchain/anthropic' });
});

it('asks nobody when told to stay offline', async () => {
  const before = server.requests.length;
  const checks = await checked(BOTH, true);
  expect(checks.map(({ passed }) => passed)).toEqual([null, null]);
  expect(server.requests.length).toBe(before);
});
