import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram, type Run, type RunOptions } from './testing/built-program.js';

/** The program as a process, with what people and other programs may do to its input. */

const root = mkdtempSync(join(tmpdir(), 'main-'));
const briefing = join(root, 'articles');
const place = ['--briefing', briefing, '--index', join(root, 'index')];
let program: BuiltProgram;

beforeAll(async () => {
  mkdirSync(briefing);
  const pool = [
    'Council to close pool',
    'The town council voted on Monday to close the Harbour Lane pool, which costs 240,000 euros a year.',
    '“We cannot heat it any longer,” said Mayor Greta Olsen. “The boiler is 41 years old.”',
    'Councillor Tom Reyes said the pool should stay open until the autumn.',
  ];
  writeFileSync(join(briefing, 'pool.txt'), pool.join('\n\n'));
  writeFileSync(join(briefing, 'windows.txt'), pool.join('\r\n\r\n').replaceAll('pool', 'sauna'));
  program = await buildProgram();
  expect(await run(['index'])).toMatchObject({ status: 0 });
}, 60_000);

afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true });
});

const run = (args: readonly string[], options?: RunOptions) => program.run([...args, ...place], options);

/** It ended by itself, in words. */
function expectTold({ status, signal, stdout, stderr }: Run, wanted: number) {
  expect({ status, signal }).toEqual({ status: wanted, signal: null });
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+|node:internal|\w+Error: |undefined|NaN|\[object/mu);
}

async function askLines(lines: readonly unknown[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const done = await run(['ask', '--jsonl'], { input });
  return {
    done,
    results: done.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe('a question', () => {
  it('is answered on standard output, with nothing beside it once the index is saved', async () => {
    const done = await run(['ask', 'what did the mayor say about the boiler of the pool?']);
    expectTold(done, 0);
    expect(done.stdout).toMatch(/^Greta Olsen, Mayor:\n {2}│ .*“The boiler is 41 years old.” \[1\]/u);
    expect(done.stderr).toBe('');
  });

  it.each([
    ['that is empty', '', 2],
    ['of white space', ' \t ', 2],
    ['of 10,000 characters', 'pool '.repeat(2000), 1],
  ])('%s fails with a next step', async (_, question, status) => {
    const done = await run(['ask', question]);
    expectTold(done, status);
    expect(done.stdout).toBe('');
    expect(done.stderr).toMatch(/^Error: The question (?:is empty|has \d+ characters).*\n(?:Ask|Give) .+/u);
  });

  it('of nothing that could be looked for is no failure and gets no excerpt', async () => {
    const questions = [
      'the of and',
      '😀😀',
      '👩‍👩‍👧?',
      '.*(a+)+$ [^]\\ {2,} (?<x>',
      '???',
      '\u0001\u001b[2J',
      '--',
      'null',
      '{}',
    ];
    const { done, results } = await askLines(questions.map((question) => ({ question })));
    expectTold(done, 0);
    expect(results.map(({ kind }) => kind)).toEqual(questions.map(() => 'not-in-briefing'));
    expect(results.flatMap(({ statements }) => statements)).toEqual([]);
  });

  it('may hold NUL, half a character and every mark there is, and is still understood', async () => {
    const { done, results } = await askLines([
      { question: 'what did the mayor say about the boiler?\u0000' },
      { question: 'what did the mayor say about the boiler? \ud800' },
      { question: '(what) [did] the {mayor} *say* about the ^boiler$? \\' },
    ]);
    expectTold(done, 0);
    for (const { statements } of results) expect(statements[0]?.citations[0]?.excerpt).toContain('41 years');
  });

  it('may be long as long as it is one, and takes no long time', async () => {
    const { done, results } = await askLines([
      { question: `what did she say of the boiler ${'of the pool '.repeat(150)}?` },
      { question: 'a'.repeat(2000) },
      { question: '“'.repeat(2000) },
      { question: 'according to '.repeat(150) },
      { question: 'i was wondering '.repeat(120) },
    ]);
    expectTold(done, 0);
    for (const { elapsedMilliseconds } of results) expect(elapsedMilliseconds).toBeLessThan(5_000);
  });
});

describe('--jsonl', () => {
  it('gives an error in the place of each bad line, goes on and ends with 1', async () => {
    const { done, results } = await askLines([
      { id: 'a', question: 'who is quoted?' },
      '{',
      '[]',
      'null',
      '',
      { id: 7, question: 'who is quoted?' },
      { id: 'b', question: 7 },
      { id: 'c', question: '' },
      { id: 'd', question: 'who is quoted?', history: [{ from: 'nobody', text: 'x' }] },
      { id: 'e', question: 'who is quoted?', history: [] },
    ]);
    expectTold(done, 1);
    expect(results.map(({ id }) => id)).toEqual(['a', null, null, null, null, 'b', 'c', 'd', 'e']);
    expect(results.map(({ error }) => error?.code ?? null)).toEqual([
      null,
      ...Array(5).fill('input-invalid'),
      'question-empty',
      'input-invalid',
      null,
    ]);
    expect(results[0].statements).toEqual(results[8].statements);
  });

  it('gives nothing for nothing', async () => {
    const done = await run(['ask', '--jsonl'], { input: '' });
    expectTold(done, 0);
    expect(done.stdout).toBe('');
  });

  it('reads lines that end as on Windows, and a last one that does not end', async () => {
    const { done, results } = await askLines(['{"question":"who is quoted?"}\r', '{"question":"who is quoted?"}']);
    expectTold(done, 0);
    expect(results).toHaveLength(2);
  });
});

describe('wrong usage ends with 2 and says what is right', () => {
  it.each([
    [['frobnicate'], /no command "frobnicate"/u],
    [['ask'], /needs a question/u],
    [['ask', '--nope', 'x'], /--nope/u],
    [['ask', '--jsonl', 'who is quoted?'], /`briefing ask --jsonl` takes no "who is quoted\?"/u],
    [['ask', 'who?', '--history', ''], /--history is given no value/u],
    [['search', 'pool', '--k', '0'], /--k is "0"[\s\S]*1 to 1000/u],
    [['search', 'pool', '--k', '1e9'], /--k is "1e9"/u],
    [['search', '?'], /The query holds no word/u],
    [['index', '--briefing', ''], /--briefing is given no value/u],
    [['index', '--index', ''], /--index is given no value/u],
  ])('%j', async (args, message) => {
    const done = args.includes('') ? await program.run(args) : await run(args);
    expectTold(done, 2);
    expect(done.stdout).toBe('');
    expect(done.stderr).toMatch(message);
  });
});

describe('a failure ends with 1 and says what to do', () => {
  it.each([
    'nope',
    '../pool.txt',
    '../../../../etc/passwd',
    '/etc/passwd',
    'pool.txt/../pool.txt',
    'POOL.TXT',
    '__proto__',
  ])('for an article that is not there: %s', async (id) => {
    const done = await run(['article', id]);
    expectTold(done, 1);
    expect(done.stdout).toBe('');
    expect(done.stderr).toContain('It has: pool.txt, windows.txt.');
  });

  it.each([
    ['missing', null],
    ['no JSON', '{'],
    ['no history', '{"from": "reader"}'],
    ['of others', '[{"from": "mother", "text": 1}]'],
    ['empty', ''],
  ])('for a history that is %s', async (name, content) => {
    const path = join(root, `history of ${name}.json`);
    if (content !== null) writeFileSync(path, content);
    const done = await run(['ask', 'and when?', '--history', path]);
    expectTold(done, 1);
    expect(done.stderr).toMatch(/^Error: The history in .+ cannot be read: [\s\S]+\nGive a JSON file such as \[/u);
  });
});

describe('the output', () => {
  it('holds no colour where nobody watches, whatever NO_COLOR says', async () => {
    for (const environment of [{}, { NO_COLOR: '1' }, { NO_COLOR: '', FORCE_COLOR: '1' }] as const) {
      const done = await run(['quotes'], { environment });
      expectTold(done, 0);
      expect(done.stdout + done.stderr).not.toContain('\u001b');
    }
  });

  it('may be left unread, as by head', async () => {
    const done = await run(['article', 'pool.txt', '--json'], { stopReading: true });
    expect(done).toMatchObject({ signal: null, stderr: '' });
    expect([0, null]).toContain(done.status);
  });

  it('shows Windows line ends as line ends', async () => {
    const done = await run(['article', 'windows.txt']);
    expect(done.stdout).not.toContain('\\u000d');
    expect((await run(['search', 'sauna'])).stdout).not.toContain('\\u000d');
  });

  it('is the same for the same input, the time apart', async () => {
    const [first, second] = [await run(['quotes', '--json']), await run(['quotes', '--json'])];
    expect(first).toEqual(second);
    const asked = [await askLines([{ question: 'who is quoted?' }]), await askLines([{ question: 'who is quoted?' }])];
    const [one, two] = asked.map(({ results }) => ({ ...results[0], elapsedMilliseconds: 0 }));
    expect(one).toEqual(two);
  });
});
