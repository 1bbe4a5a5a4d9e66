import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { openBriefing } from './briefing.js';
import { runCommand } from './cli/run.js';
import { commandLine } from './testing/command-line.js';

/** Whatever the article and the question: what is shown as an article's words stands there, at the place that is given. */

const root = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(root, { recursive: true }));

const NAMES = ['Greta Olsen', 'Mayor Olsen', 'José Pérez', 'the harbour board', 'שרה לוי', 'Ólafur 👩‍🚒 Ragnar', 'she'];
const TOPICS = [
  'the swimming pool',
  'a naïve café tax',
  'the ferry 🚢',
  'e\u0301cole n\u0303o',
  'الميناء',
  'zero\u200Bwidth buses',
];
const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['“‘', '’”'],
  ['„', '“'],
  ['“', ''],
  ['"', ''],
  ['', ''],
] as const;

const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...TOPICS), fc.nat(999)).map(([what, n]) => `We need ${n} for ${what}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(withoutNul) },
);
const speech = fc
  .tuple(words, fc.constantFrom(...NAMES), fc.constantFrom(...MARKS), fc.nat(4))
  .map(([said, who, [open, close], form]) => {
    if (form === 0) return `${open}${said},${close} ${who} said.`;
    if (form === 1) return `${who} told the council: ${open}${said}.${close}`;
    if (form === 2) return `${open}${said},${close} said ${who}, adding that ${open}it is late.${close}`;
    if (form === 3) return `According to ${who}, ${said}.`;
    return `${who} said that ${said}\u00A0and called it ${open}a\u00A0shame${close}.`;
  });

const report = fc
  .constantFrom(...TOPICS)
  .map((what) => `The town closed ${what} on March 3 at a cost of $5.4 million.`);
const furniture = fc.constantFrom(
  'Subscribe',
  '* * *',
  'Continue reading',
  '(Photo: A. Person)',
  'Share this',
  '# Heading',
  '---',
  '0',
);

const sentence = fc.oneof(
  { weight: 4, arbitrary: speech },
  { weight: 2, arbitrary: report },
  { weight: 1, arbitrary: words },
);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const paragraph = fc.oneof({ weight: 5, arbitrary: sentences }, { weight: 1, arbitrary: furniture });
const article = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 7 }),
  between: fc.constantFrom('\n\n', '\r\n\r\n', '\n', '\u2028', '\n \u00A0\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  ending: fc.constantFrom('txt', 'md'),
});

const question = fc.oneof(
  fc.constantFrom(...TOPICS).map((what) => `what is said about ${what}?`),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...TOPICS))
    .map(([who, what]) => `what did ${who} say about ${what}?`),
  fc.constantFrom(
    'how much did it cost the town?',
    'when did the town close the pool?',
    'where?',
    'who is quoted?',
    'who speaks?',
    '🚢',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((noise) => `a${withoutNul(noise)}`),
);

function withoutNul(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r', '');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Shown {
  readonly article: { readonly id: string; readonly file: string };
  readonly span: Place;
  readonly excerpt: string;
  readonly parts: readonly Place[];
  readonly speaker: { readonly mention: Place | null } | null;
}

const WITHIN = { numRuns: 60, interruptAfterTimeLimit: 4_000, markInterruptAsFailure: false };

const LONG = { timeout: 60_000 };

it('shows exact slices of the files, and of these the quoted parts without their marks', LONG, () =>
  everyCitation(expectVerbatim),
);

it('shows no furniture', LONG, () =>
  everyCitation(({ span }, { furniture: lines }) => {
    expect(lines.filter((line) => line.start < span.end && span.start < line.end)).toEqual([]);
  }),
);

it('shows the same for the same articles and questions, from a fresh index and from a saved one', LONG, () =>
  everyBriefing(async (folder, questions) => {
    const first = await everythingShown(folder, questions);
    expect((await everythingShown(folder, questions)).lines).toEqual(first.lines);
  }),
);

interface Source {
  readonly text: string;
  readonly furniture: readonly Place[];
}

let folders = 0;

/** Writes articles of every kind into a folder and asks questions of every kind about them. */
async function everyBriefing(check: (folder: string, questions: readonly string[]) => Promise<void>) {
  const articles = fc.array(article, { minLength: 1, maxLength: 3 });
  const questions = fc.array(question, { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(articles, questions, async (some, asked) => {
    folders += 1;
    const folder = join(root, String(folders));
    mkdirSync(folder);
    for (const [at, { paragraphs, between, mark, ending }] of some.entries()) {
      writeFileSync(join(folder, `${at}.${ending}`), mark + paragraphs.join(between));
    }
    await check(folder, asked);
  });
  await fc.assert(property, WITHIN);
}

/** Checks each citation that is shown against the file itself. */
function everyCitation(check: (citation: Shown, source: Source) => void) {
  return everyBriefing(async (folder, questions) => {
    const { lines, furnitureOf } = await everythingShown(folder, questions);
    for (const citation of lines.flatMap(citationsOf)) {
      const { id, file } = citation.article;
      check(citation, { text: textOf(folder, file), furniture: await furnitureOf(id) });
    }
  });
}

function textOf(folder: string, file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(join(folder, file))).replace(/^\uFEFF/u, '');
}

async function everythingShown(folder: string, questions: readonly string[]) {
  const briefing = await openBriefing({ articlesFolder: folder, indexFolder: `${folder}-index` }).catch(nothingToRead);
  const run = async (args: readonly string[], input: readonly string[] = []): Promise<readonly string[]> => {
    if (briefing === null) return [];
    const { line, terminal } = commandLine(async () => briefing, input);
    await runCommand(args, line);
    return terminal.printed;
  };
  const inLines = (key: string) => questions.map((text) => JSON.stringify({ [key]: text }));
  const printed = [
    ...(await run(['ask', '--jsonl'], inLines('question'))),
    ...(await run(['search', '--jsonl'], inLines('query'))),
    ...(await run(['quotes', '--json'])),
  ];
  const lines = printed.map((line) => JSON.parse(line));
  expect(lines.filter(({ error }) => error?.code === 'internal')).toEqual([]);
  return {
    lines,
    furnitureOf: async (id: string): Promise<readonly Place[]> => {
      const [document = ''] = await run(['article', id, '--json']);
      return JSON.parse(document).furniture;
    },
  };
}

/** Articles of odd characters alone may hold nothing to read; nothing else may go wrong. */
function nothingToRead(error: { readonly code?: string }): null {
  if (error.code === 'briefing-empty') return null;
  throw error;
}

function citationsOf(document: {
  readonly statements?: readonly { readonly citations: readonly Shown[] }[];
  readonly nearest?: readonly Shown[];
  readonly hits?: readonly Shown[];
  readonly quotes?: readonly Shown[];
}): Shown[] {
  const { statements = [], nearest = [], hits = [], quotes = [] } = document;
  return [...statements.flatMap(({ citations }) => citations), ...nearest, ...hits, ...quotes];
}

const DOUBLE_MARKS = '“”„«»"';

function expectVerbatim({ span, excerpt, parts, speaker }: Shown, { text }: Source) {
  const within = ({ start, end }: Place, { start: from, end: to }: Place) => from <= start && start < end && end <= to;
  const whole = { start: 0, end: text.length };
  expect(excerpt).toBe(text.slice(span.start, span.end));
  expect(excerpt).not.toMatch(/\p{Surrogate}/u);
  expect(within(span, whole)).toBe(true);
  for (const part of parts) {
    expect(within(part, span)).toBe(true);
    const quoted = text.slice(part.start, part.end);
    expect(DOUBLE_MARKS).not.toContain(quoted.charAt(0));
    expect(DOUBLE_MARKS).not.toContain(quoted.charAt(quoted.length - 1));
  }
  if (speaker?.mention) expect(within(speaker.mention, whole)).toBe(true);
}
