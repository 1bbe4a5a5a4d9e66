import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Span } from '../contract.js';
import { type ArticleTexts, placesOf, readArticleTexts } from './articles.js';
import { type Case, caseSchema, type Evidence } from './case.js';
import { nearestWords } from './nearest-words.js';

/** Words of the dataset with every place at which they stand in their article. */
export interface Place {
  readonly article: string;
  readonly words: string;
  readonly spans: readonly Span[];
}

/** A case whose evidence was found in the articles. */
export interface PlacedCase extends Case {
  /** All groups must be covered, each by any one of its places. Empty when the briefing does not answer. */
  readonly groups: readonly (readonly Place[])[];
  readonly mustNotCite: readonly Place[];
  /** Changes whenever the case changes, so that runs over different cases are not compared. */
  readonly hash: string;
}

/** All that is wrong with datasets, one line each: file, line, field, what to do. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** @throws DatasetError naming every broken line, not only the first. */
export function readCases(paths: readonly string[], root: string): PlacedCase[] {
  const articles = articleReader(root);
  const problems: string[] = [];
  const cases: PlacedCase[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    for (const { where, text } of linesOf(path)) {
      const { placed, found } = readLine(text, articles);
      const before = placed && seen.get(placed.id);
      if (before) found.push(`id: "${placed.id}" is taken by ${before}`);
      problems.push(...found.map((problem) => `${where}: ${problem}`));
      if (!placed || found.length > 0) continue;
      seen.set(placed.id, where);
      cases.push(placed);
    }
  }
  if (problems.length > 0) throw new DatasetError(problems);
  return cases;
}

type ReadArticles = (briefing: string) => ArticleTexts | null;

interface LineResult {
  readonly placed: PlacedCase | null;
  readonly found: string[];
}

function linesOf(path: string): { where: string; text: string }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, index) => ({ where: `${path}:${index + 1}`, text }))
    .filter(({ text }) => text.trim() !== '');
}

function readLine(text: string, articles: ReadArticles): LineResult {
  const json = parsed(text);
  if (json === undefined) return { placed: null, found: ['line: is not JSON'] };
  const result = caseSchema.safeParse(json);
  if (!result.success) {
    const found = result.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
    return { placed: null, found };
  }
  return placeCase(result.data, articles);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Looks every piece of evidence up in its article. */
export function placeCase(read: Case, articles: ReadArticles): LineResult {
  const hash = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 12);
  const texts = articles(read.briefing);
  if (!texts) return { placed: null, found: [`briefing: there is no folder of articles "${read.briefing}"`] };
  if (read.expected.kind !== 'answered') {
    return { placed: { ...read, groups: [], mustNotCite: [], hash }, found: [] };
  }
  const found: string[] = [];
  const place = (field: string) => (evidence: Evidence, index: number) => {
    const { spans, problem } = look(evidence, texts);
    if (problem) found.push(`expected.${field}.${index}.${problem}`);
    return { ...evidence, spans };
  };
  const groups = read.expected.evidence.map((group, index) => group.map(place(`evidence.${index}`)));
  const mustNotCite = read.expected.mustNotCite.map(place('mustNotCite'));
  return { placed: { ...read, groups, mustNotCite, hash }, found };
}

function look({ article, words }: Evidence, texts: ArticleTexts): { spans: Span[]; problem: string | null } {
  const text = texts.get(article);
  if (text === undefined) {
    return {
      spans: [],
      problem: `article: "${article}" is not in the briefing, which has ${[...texts.keys()].join(', ')}`,
    };
  }
  const spans = placesOf(words, text);
  if (spans.length > 0) return { spans, problem: null };
  const nearest = nearestWords(words, texts);
  const hint = nearest ? `; nearest: "${nearest.words}" in ${nearest.article}` : '';
  return { spans, problem: `words: "${words}" does not stand in ${article}${hint}` };
}

/** Reads each folder once. */
export function articleReader(root: string): ReadArticles {
  const read = new Map<string, ArticleTexts | null>();
  return (briefing) => {
    const folder = resolve(root, briefing);
    const known = read.get(folder);
    if (known !== undefined) return known;
    const texts = existsSync(folder) ? readArticleTexts(folder) : null;
    read.set(folder, texts);
    return texts;
  };
}
