import type { Block, ReadArticle, Span } from '../core/article.js';
import { type NameMention, namesAmong, ordinaryWords } from '../text/names.js';
import { type NameToken, nameTokensIn } from '../text/names-tokens.js';

/** An article as far as names go. */
export interface NamedArticle {
  readonly source: ReadArticle;
  readonly names: readonly PlacedName[];
  /** Where "he" and "she" and their forms stand, in order. */
  readonly pronouns: readonly PlacedPronoun[];
}

export interface PlacedName extends NameMention {
  /** The number of the block it stands in. */
  readonly block: number;
  readonly written: string;
  /** Its roles as worded, each on one line. */
  readonly rolesWritten: readonly string[];
}

export interface PlacedPronoun {
  readonly at: number;
  readonly block: number;
  readonly gender: Gender;
  /** "he" and "she", in contrast to "his" and "her". */
  readonly subject: boolean;
}

export type Gender = 'male' | 'female';

/** Reads the names of an article, headings left out: there every word may have a capital letter. */
export function readNames(source: ReadArticle): NamedArticle {
  const { text } = source.article;
  const blocks = source.blocks.map((block) => tokensOf(text, block));
  const ordinary = ordinaryWords(blocks.flat());
  return {
    source,
    names: blocks.flatMap((tokens, block) =>
      namesAmong(text, tokens, ordinary).map((name) => placed(text, name, block)),
    ),
    pronouns: blocks.flatMap(pronounsAmong),
  };
}

/** A name with its words, as they stand but on one line. Every field by name: there are very many of them. */
export function placed(text: string, name: NameMention, block: number): PlacedName {
  const { span, role, roles, kind, words, honorific, attributive, possessive } = name;
  const written = onOneLine(text.slice(span.start, span.end));
  const rolesWritten = roles.length === 0 ? NONE : roles.map(({ start, end }) => onOneLine(text.slice(start, end)));
  return { span, role, roles, kind, words, honorific, attributive, possessive, block, written, rolesWritten };
}

const NONE: readonly string[] = [];

function onOneLine(words: string): string {
  return /\s\s|[^\S ]/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

function tokensOf(text: string, block: Block): NameToken[] {
  if (block.kind === 'heading') return [];
  const tokens = nameTokensIn(text, block.span);
  return isHeadline(text, block.span, tokens) ? [] : tokens;
}

/** Shorter lines may well be a name and a verb. */
const SHORTEST_HEADLINE_IN_WORDS = 5;
const MOSTLY = 0.6;

/** A heading that nobody marked: nearly every word has a capital letter, and no full stop ends it. */
function isHeadline(text: string, { end }: Span, tokens: readonly NameToken[]): boolean {
  if (
    tokens.length < SHORTEST_HEADLINE_IN_WORDS ||
    tokens.length > 30 ||
    /[.!?”"]\s*$/u.test(text.slice(end - 3, end))
  ) {
    return false;
  }
  return tokens.filter(({ capital }) => capital).length > tokens.length * MOSTLY;
}

const GENDERED = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

function pronounsAmong(tokens: readonly NameToken[], block: number): PlacedPronoun[] {
  return tokens.flatMap(({ key, start }) => {
    const gender = GENDERED.get(key);
    return gender === undefined ? [] : [{ at: start, block, gender, subject: key === 'he' || key === 'she' }];
  });
}
