import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../testing/command-line.js';
import { briefingInMemory } from '../testing/small-briefing.js';
import { runCommand } from './run.js';

const schema = JSON.parse(readFileSync(new URL('../../schemas/contract.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false });
ajv.addSchema(schema, 'contract');

async function run(args: readonly string[], input: readonly string[] = []) {
  const { line, terminal } = commandLine(() => briefingInMemory(), input);
  const status = await runCommand(args, line);
  return { status, printed: terminal.printed, said: terminal.said };
}

function expectForm(name: string, value: unknown) {
  const validate = ajv.getSchema(`contract#/$defs/${name}`);
  if (!validate) throw new Error(`The schema has no definition ${name}.`);
  expect(validate(value) ? [] : validate.errors).toEqual([]);
}

describe('the JSON of each command keeps to the schema', () => {
  it.each([
    ['Answer', ['ask', 'what did the mayor say about the library?', '--json']],
    ['Answer', ['ask', 'what is the weather on Mars?', '--json']],
    ['Answer', ['ask', 'what did she say?', '--json']],
    ['Search', ['search', 'library', '--json']],
    ['Quotes', ['quotes', '--json']],
    ['Quotes', ['quotes', 'the mayor', '--about', 'library', '--json']],
    ['Articles', ['articles', '--json']],
    ['FullArticle', ['article', 'library.txt', '--json']],
    ['Index', ['index', '--json']],
  ])('%s: %j', async (name, args) => {
    const { status, printed } = await run(args);
    expect(status).toBe(0);
    expect(printed).toHaveLength(1);
    expectForm(name, JSON.parse(printed[0] ?? ''));
  });
});

describe('--jsonl', () => {
  it('answers each line in its place, gives an error for a bad one, goes on and ends with 1', async () => {
    const lines = [
      '{"id":"a","question":"who spoke about the library?"}',
      'not json',
      '{"id":"b"}',
      '{"id":"c","question":""}',
      '{"question":"hello"}',
    ];
    const { status, printed } = await run(['ask', '--jsonl'], lines);
    const results = printed.map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(results.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', null]);
    for (const result of results) expectForm('error' in result ? 'BadLine' : 'Answer', result);
    expect(results.map((result) => 'error' in result)).toEqual([false, true, true, true, false]);
    expect(results[2].error.message).toContain('question');
  });

  it('takes the history of a thread', async () => {
    const history = [{ from: 'reader', text: 'what did the mayor say about the library?' }];
    const { printed } = await run(['ask', '--jsonl'], [JSON.stringify({ question: 'and about buses?', history })]);
    expectForm('Answer', JSON.parse(printed[0] ?? ''));
  });

  it('searches line by line', async () => {
    const { status, printed } = await run(
      ['search', '--jsonl'],
      ['{"id":"1","query":"library","k":1}', '{"query":"x","k":0}'],
    );
    expect(status).toBe(1);
    const [first, second] = printed.map((line) => JSON.parse(line));
    expectForm('Search', first);
    expect(first.hits).toHaveLength(1);
    expectForm('BadLine', second);
  });
});

describe('wrong usage', () => {
  it.each([
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['ask'], 'needs a question'],
    [['ask', '--colour', 'x'], '--colour'],
    [['search', 'x', '--k', 'many'], '--k is "many"'],
    [['articles', 'x'], 'takes no "x"'],
  ])('%j says what is wrong and ends with 2', async (args, message) => {
    const { status, printed, said } = await run(args);
    expect(status).toBe(2);
    expect(printed).toEqual([]);
    expect(said.join('\n')).toContain(message);
  });

  it('an unknown article ends with 1 and names those there are', async () => {
    const { status, said } = await run(['article', '../../etc/passwd']);
    expect(status).toBe(1);
    expect(said.join('\n')).toContain('library.txt');
  });
});

it.each(['ask', 'search', 'quotes', 'articles', 'article', 'index'])(
  '%s --help shows options and examples',
  async (name) => {
    const { status, printed } = await run([name, '--help']);
    expect(status).toBe(0);
    expect(printed.join('\n')).toMatch(/Usage:[\s\S]*--briefing[\s\S]*Examples:/u);
  },
);
