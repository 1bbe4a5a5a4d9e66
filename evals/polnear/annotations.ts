import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Span } from '../../src/core/article.js';

/** One annotated attribution: who (`source`) is said to say what (`content`). Spans may be discontinuous. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly attributions: readonly Attribution[];
}

/** Reads `text/*.txt` with the first annotator's `attributions/*.ann` (brat stand-off), sorted by name. */
export function readAnnotated(folder: string): AnnotatedArticle[] {
  const annotations = readdirSync(join(folder, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort();
  const texts = readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return texts.flatMap((file) => {
    const name = file.slice(0, -'.txt'.length);
    const first = annotations.find((annotation) => annotation.startsWith(`${name}_`) || annotation === `${name}.ann`);
    if (first === undefined) return [];
    const text = readFileSync(join(folder, 'text', file), 'utf8');
    const attributions = parseAnnotations(readFileSync(join(folder, 'attributions', first), 'utf8'));
    return [{ name, text, blocks: paragraphsOf(text), attributions }];
  });
}

/** `T1 <tab> Source 0 6;8 12 <tab> words` names spans, `E1 <tab> Attribution:T4 Content:T3 Source:T1` ties them. */
function parseAnnotations(file: string): Attribution[] {
  const spans = new Map<string, Span[]>();
  const events: string[][] = [];
  for (const line of file.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, parseSpans(body.slice(body.indexOf(' ') + 1)));
    if (id.startsWith('E')) events.push(body.trim().split(/\s+/u));
  }
  return events.map((roles) => ({
    source: spansOf(roles, 'Source', spans),
    cue: spansOf(roles, 'Cue', spans),
    content: spansOf(roles, 'Content', spans),
  }));
}

function parseSpans(body: string): Span[] {
  return body.split(';').map((range) => {
    const [start = '0', end = '0'] = range.trim().split(' ');
    return { start: Number(start), end: Number(end) };
  });
}

function spansOf(roles: readonly string[], role: string, spans: ReadonlyMap<string, readonly Span[]>): Span[] {
  const own = roles.filter((entry) => entry.replace(/\d*:.*$/u, '') === role);
  const found = own.flatMap((entry) => spans.get(entry.slice(entry.indexOf(':') + 1)) ?? []);
  return found.sort((a, b) => a.start - b.start);
}

/** Paragraphs stand between blank lines. */
function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)].map((found) => ({
    kind: 'body',
    span: { start: found.index, end: found.index + found[0].trimEnd().length },
  }));
}
