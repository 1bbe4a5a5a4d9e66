import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBriefing } from './briefing.js';
import { runCommand } from './cli/run.js';
import type { AnswerDocument } from './contract/documents.js';
import type { Briefing } from './core/ports.js';
import { ANOTHER_BRIEFING } from './testing/another-briefing.js';
import { commandLine } from './testing/command-line.js';

/** The program answers about any briefing: this one is of a town and a football club, and none of it is in the code. */

const root = mkdtempSync(join(tmpdir(), 'generality-'));
const folder = join(root, 'elmwick');
let briefing: Briefing;

beforeAll(async () => {
  for (const [file, text] of Object.entries(ANOTHER_BRIEFING)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  briefing = await openBriefing({ articlesFolder: folder, indexFolder: join(root, 'index') });
});
afterAll(() => rmSync(root, { recursive: true }));

type Turn = readonly [from: 'reader' | 'bot', text: string];

async function ask(question: string, history: readonly Turn[] = []): Promise<AnswerDocument> {
  const turns = history.map(([from, text]) => ({ from, text }));
  const { line, terminal } = commandLine(async () => briefing, [JSON.stringify({ question, history: turns })]);
  const status = await runCommand(['ask', '--jsonl'], line);
  expect(status).toBe(0);
  return JSON.parse(terminal.printed[0] ?? '');
}

/** The citations in the order in which they are read, each an exact slice of its file. */
function citationsOf({ statements, nearest }: AnswerDocument) {
  const citations = [...statements.flatMap((statement) => statement.citations), ...nearest];
  for (const { article, span, excerpt } of citations) {
    expect(readFileSync(join(folder, article.file), 'utf8').slice(span.start, span.end)).toBe(excerpt);
  }
  return citations;
}

/** Answered, with these words in the first citation, and by whom they are said. */
async function expectAnswer(question: string, words: string, speaker?: string | null, history: readonly Turn[] = []) {
  const answer = await ask(question, history);
  expect(answer.kind).toBe('answered');
  const [first] = citationsOf(answer);
  expect(first?.excerpt).toContain(words);
  if (speaker !== undefined) expect(first?.speaker?.name ?? null).toBe(speaker);
  return answer;
}

async function expectDecline(question: string, reason: AnswerDocument['reason']) {
  const answer = await ask(question);
  citationsOf(answer);
  expect({ kind: answer.kind, reason: answer.reason, statements: answer.statements }).toEqual({
    kind: 'not-in-briefing',
    reason,
    statements: [],
  });
  return answer;
}

describe('asked what somebody said', () => {
  it.each([
    ['what did the mayor say about the tram?', 'A harbour without a tram is a dead end', 'Dagny Holm'],
    ['what did Aalders say about the running costs?', 'a single figure for the running costs', 'Piet Aalders'],
    ['What is Piet Aalders’s view on schools?', "the town's 14 schools", 'Piet Aalders'],
    ['okoro on gareth', 'Gareth gave this club everything', 'Lucinda Okoro'],
    ['what did the captain say about the dismissal?', 'had learned of the dismissal from the news', 'Jonas Vikander'],
    ['what did Holm say about paying for the stand?', 'would not pay for the stand', 'Dagny Holm'],
    [
      'according to the librarian, what had students asked for?',
      'students had asked for longer hours',
      'Sunniva Grieg',
    ],
  ])('%s', async (question, words, speaker) => {
    await expectAnswer(question, words, speaker);
  });

  it.each([
    ['what did Dagni Holmm say about the tram?', 'A harbour without a tram', 'Dagny Holm'],
    ['what did vikandr say?', 'Vikander', 'Jonas Vikander'],
    ['wat did bellwether say about the girls?', 'They play without fear', 'Amina Bellweather'],
  ])('with a name misspelt: %s', async (question, words, speaker) => {
    await expectAnswer(question, words, speaker);
  });
});

describe('asked for a fact', () => {
  it.each([
    ['how much will the tram cost?', '84 million euros'],
    ['how many passengers will the tram carry a day?', '9,500 passengers'],
    ['how many books did the central library lend last year?', '412,000 books'],
    ['when does the library open on Sundays?', 'from May 4'],
    ['when will the new stand be ready?', 'August 2027'],
    ['where will the girls play the final?', 'in Norrhaven'],
    ['who leads the opposition?', 'Piet Aalders'],
    ['who was dismissed by Harbour Rovers?', 'Gareth Pym'],
    ['why was the baker fined?', 'because his ovens kept neighbours awake'],
    ['did the council vote for the tram?', 'voted 19 to 12'],
    ['was the coach dismissed?', 'have dismissed their coach'],
  ])('%s', async (question, words) => {
    await expectAnswer(question, words);
  });

  it('who said it', async () => {
    await expectAnswer('who said the tram plan is a blank cheque?', 'This is a blank cheque', 'Piet Aalders');
    await expectAnswer('who denied that the players had asked for the dismissal?', 'denied', 'Lucinda Okoro');
  });
});

describe('in a thread', () => {
  const thread: readonly Turn[] = [
    ['reader', 'what did the mayor say about the tram?'],
    ['bot', 'Dagny Holm, Mayor: “A harbour without a tram is a dead end,” Mayor Dagny Holm told the council.'],
  ];

  it.each([
    ['and about the stand?', 'would not pay for the stand', 'Dagny Holm'],
    ['what did she say about the branch libraries?', 'four branch libraries', 'Dagny Holm'],
    ['and Aalders?', 'Aalders', 'Piet Aalders'],
    ['how many books did the central library lend?', '412,000', undefined],
  ])('%s', async (question, words, speaker) => {
    await expectAnswer(question, words, speaker, thread);
  });

  it('asks back where nothing says who is meant', async () => {
    for (const question of ['what did he say?', 'what does she think about it?']) {
      const answer = await ask(question);
      expect({ kind: answer.kind, statements: answer.statements }).toEqual({ kind: 'unclear', statements: [] });
    }
  });
});

describe('asked what the briefing does not say, it declines and says why', () => {
  it.each([
    ['what is the capital of France?', 'outside'],
    ['how do vaccines work?', 'outside'],
    ['what did Gareth Pym say about his dismissal?', 'wrong-speaker'],
    ['what did the mayor say about the baker?', 'wrong-speaker'],
    ['what did Zlatan Quist say about the tram?', 'wrong-speaker'],
    ['how much does Gareth Pym earn?', 'missing-detail'],
    ['what is the name of the court spokeswoman?', 'missing-detail'],
    ['why did the council cancel the tram?', 'false-premise'],
    ['why did Okoro sue Pym?', 'false-premise'],
    ['thanks, you are great!', 'not-a-question'],
    ['write me a poem about trams', 'not-a-question'],
  ] as const)('%s: %s', async (question, reason) => {
    await expectDecline(question, reason);
  });

  it('and names who did speak on it', async () => {
    const { suggestions } = await expectDecline('what did Gareth Pym say about his dismissal?', 'wrong-speaker');
    expect(suggestions.map(({ speaker }) => speaker?.name)).toContain('Lucinda Okoro');
  });
});

describe('asked about the briefing as a whole', () => {
  it('says what is in it: a sentence of each article', async () => {
    const answer = await ask('what is in this briefing?');
    const files = citationsOf(answer).map(({ article }) => article.file);
    expect([...new Set(files)].sort()).toEqual(Object.keys(ANOTHER_BRIEFING).sort());
  });

  it('says who is quoted', async () => {
    const answer = await ask('who is quoted?');
    const names = citationsOf(answer).map(({ speaker }) => speaker?.name);
    for (const name of ['Dagny Holm', 'Piet Aalders', 'Lucinda Okoro', 'Sunniva Grieg']) expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves a summary to a language model, and says so', async () => {
    const answer = await ask('summarise the briefing');
    expect(answer.kind).toBe('not-in-briefing');
    expect(answer.suggestions[0]?.topic).toContain('language model');
  });

  it('shows both sides where sources differ', async () => {
    const answer = await ask('how do Holm and Aalders differ on the tram?');
    const names = citationsOf(answer).map(({ speaker }) => speaker?.name);
    expect(names).toEqual(expect.arrayContaining(['Dagny Holm', 'Piet Aalders']));
  });
});

describe('the articles are read as they state themselves', () => {
  it('with front matter, headline and no guess', () => {
    const of = (file: string) => briefing.corpus.articles.find(({ article }) => article.file === file)?.article;
    expect(of('council/tram.md')).toMatchObject({
      title: 'Council votes for a tram to the harbour',
      publisher: 'The Elmwick Courier',
      author: 'Ines Falk',
      publishedOn: '2025-03-14',
    });
    expect(of('club/coach.md')).toMatchObject({ title: 'Harbour Rovers part with coach', publisher: null });
    expect(of('club/stadium.txt')).toMatchObject({ title: 'Rovers want a new stand', publishedOn: null });
  });

  it('and a person is one under all names', () => {
    const holm = briefing.corpus.speakers.filter(({ name }) => name.includes('Holm'));
    expect(holm.map(({ name, role }) => [name, role])).toEqual([['Dagny Holm', 'Mayor']]);
  });
});
