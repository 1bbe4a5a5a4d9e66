import { parseDocument } from 'yaml';
import type { Span } from '../core/article.js';
import { parseDate } from './dates.js';
import { plainFold } from './plain-fold.js';

/** What a file states about its article before the article begins. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** The lines that state it; `null` where there are none. */
  readonly span: Span | null;
}

/** Reads what stands between `---` lines, or in lines such as `Title: …` at the very top. What cannot be read is text. */
export function readFrontMatter(text: string): FrontMatter {
  const fenced = fencedBlock(text);
  const block = fenced ?? headerLines(text);
  if (block === null) return { ...factsOf({}), span: null };
  const fields = (fenced === null ? null : parsedFields(block.content)) ?? fieldsByLine(block.content);
  return { ...factsOf(fields), span: block.span };
}

type Fields = Readonly<Record<string, unknown>>;

/** What the fields are called, English first; folded to lower case. */
const NAMES = {
  title: ['title', 'headline', 'titre', 'titulo', 'titel'],
  publisher: [
    'publisher',
    'publication',
    'newspaper',
    'outlet',
    'site',
    'site_name',
    'sitename',
    'website',
    'source_name',
    'paper',
  ],
  author: ['author', 'authors', 'byline', 'by', 'writer'],
  date: [
    'date',
    'published',
    'publishedon',
    'published_on',
    'published_at',
    'publishedat',
    'date_published',
    'datepublished',
    'pubdate',
    'pub_date',
    'publication_date',
    'publication date',
    'publish_date',
  ],
  url: ['url', 'link', 'canonical', 'canonical_url', 'permalink', 'source_url', 'original_url', 'source'],
} as const;
const KNOWN_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

function factsOf(fields: Fields): Omit<FrontMatter, 'span'> {
  const byName = new Map(
    Object.entries(fields).map(([name, value]) => [plainFold(name).trim().replace(/-/gu, '_'), value]),
  );
  const first = (names: readonly string[]) =>
    names.map((name) => wordsOf(byName.get(name))).find((words) => words !== null) ?? null;
  const url =
    NAMES.url.map((name) => wordsOf(byName.get(name))).find((words) => words !== null && isUrl(words)) ?? null;
  const source = wordsOf(byName.get('source'));
  return {
    title: first(NAMES.title),
    publisher: first(NAMES.publisher) ?? (source === null || isUrl(source) ? null : source),
    author: first(NAMES.author),
    publishedOn: parseDate(first(NAMES.date) ?? ''),
    url,
  };
}

export function isUrl(words: string): boolean {
  return /^https?:\/\/\S+$/iu.test(words);
}

/** A value in words: a list is joined, a person is their name; anything else states nothing. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim() || null;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value))
    return (
      value
        .map(wordsOf)
        .filter((words) => words !== null)
        .join(', ') || null
    );
  return typeof value === 'object' && value !== null && 'name' in value ? wordsOf(value.name) : null;
}

/** Front matter is a few lines; what goes on for longer is an article between two rules. */
const LONGEST_FRONT_MATTER = 20_000;

interface StatedBlock {
  readonly content: string;
  readonly span: Span;
}

function fencedBlock(text: string): StatedBlock | null {
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  const opening = /^\s{0,20}---[ \t]*(?:\r\n|\n|\r)/u.exec(head);
  if (opening === null) return null;
  const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/u.exec(head.slice(opening[0].length));
  if (closing === null) return null;
  const content = head.slice(opening[0].length, opening[0].length + closing.index);
  const start = opening[0].indexOf('---');
  const isStatement =
    /^\s*$/u.test(content) || /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?[ \t]*:(?:\s|$)/mu.test(content);
  const end = opening[0].length + closing.index + closing[0].trimEnd().length;
  return isStatement ? { content, span: { start, end } } : null;
}

/** `null` when it is no YAML or no list of fields: a headline with a colon in it is enough to break it. */
function parsedFields(content: string): Fields | null {
  try {
    const document = parseDocument(content, { logLevel: 'silent' });
    if (document.errors.length > 0) return null;
    const value: unknown = document.toJS();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

const FIELD_LINE = /^[ \t]*["']?([\p{L}_][\p{L}_ -]{0,30})["']?[ \t]{0,8}:[ \t]{0,8}(\S.*)$/u;

/** The fields of front matter that is not quite YAML, line by line. */
function fieldsByLine(content: string): Fields {
  const fields = content.split(/\r\n|\n|\r/u).flatMap((line) => {
    const [, name, value] = FIELD_LINE.exec(line) ?? [];
    return name === undefined || value === undefined
      ? []
      : [[name, value.trim().replace(/^(["'])(.*)\1$/u, '$2')] as const];
  });
  return Object.fromEntries(fields);
}

/** One such line at the top may be the headline ("Source: Mayor to resign"); two are a header. */
const FEWEST_HEADER_LINES = 2;

function headerLines(text: string): StatedBlock | null {
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  let end = 0;
  let count = 0;
  for (const { 0: line, index } of head.matchAll(/[^\r\n]+/gu)) {
    const name = plainFold(FIELD_LINE.exec(line.slice(0, 500))?.[1] ?? '').trim();
    if (!KNOWN_NAMES.has(name)) break;
    end = index + line.trimEnd().length;
    count += 1;
  }
  return count < FEWEST_HEADER_LINES ? null : { content: head.slice(0, end), span: { start: head.search(/\S/u), end } };
}
