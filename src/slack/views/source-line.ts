import type { ArticleDocument, CitationDocument } from '../../contract/documents.js';
import { type Inline, linked, strong, words } from './blocks.js';
import type { NumberedCitation } from './citations.js';
import { cut } from './cut.js';

/** Where an article states no title its first sentence stands for it, which can be long. */
const LONGEST_TITLE = 90;
const LONGEST_NAME = 80;
const LONGEST_PUBLISHER = 60;

/** Under an excerpt: its number, who says it and how, and which article it is from. */
export function sourceLine({ number, citation }: NumberedCitation): Inline[] {
  return [
    strong(`[${number}] `),
    words(`${voiceOf(citation)} · `),
    linked(titleOf(citation), citation.article.url),
    words(publicationOf(citation)),
  ];
}

/** The same for screen readers and plain posts. */
export function sourceText({ number, citation }: NumberedCitation): string {
  return `[${number}] ${voiceOf(citation)} · ${titleOf(citation)}${publicationOf(citation)}`;
}

/** What an article says of itself. */
export type Stated = Pick<ArticleDocument, 'title' | 'file' | 'publisher' | 'publishedOn' | 'url'>;

export function titleOf({ article }: { readonly article: Stated }): string {
  return cut(article.title.trim() || article.file, LONGEST_TITLE);
}

/** " — publisher, date", as far as the article states them. */
export function publicationOf({ article }: { readonly article: Stated }): string {
  const publisher = article.publisher === null ? null : cut(article.publisher, LONGEST_PUBLISHER);
  const stated = [publisher, article.publishedOn === null ? null : dayInWords(article.publishedOn)];
  const text = stated.filter((each) => each !== null).join(', ');
  return text && ` — ${text}`;
}

/** Who speaks and how, or that it is the paper; under a picture it says so. */
export function voiceOf({ speech, speaker, kind }: CitationDocument): string {
  const where = kind === 'caption' ? ', in a picture caption' : '';
  if (speech === null) return `the paper’s own words${where}`;
  const name = speaker === null ? 'speaker not named' : cut(speaker.name, LONGEST_NAME);
  return `${name}, ${MANNER[speech]}${where}`;
}

const MANNER: Readonly<Record<NonNullable<CitationDocument['speech']>, string>> = {
  direct: 'direct speech',
  reported: 'reported speech',
  mixed: 'reported, partly in quotation marks',
};

/** "14 March 2025": no reader takes the month for the day. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return cut(day, LONGEST_PUBLISHER);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
