import type { CitationDocument, fullArticleDocument, indexDocument } from '../contract/documents.js';
import { visible } from '../text/visible.js';
import { sourceLine, voiceOf } from './answer-text.js';
import { coloursOf, type Terminal, wrapped } from './terminal.js';

type HitText = CitationDocument & {
  readonly score: number;
  readonly ranks: { readonly lexical: number | null; readonly vector: number | null };
};

export function hitsText(hits: readonly HitText[], terminal: Terminal): string {
  if (hits.length === 0) return 'Nothing in the briefing has these words.';
  const colours = coloursOf(terminal);
  return hits
    .map((hit, index) => {
      const { lexical, vector } = hit.ranks;
      const ranks = `score ${hit.score.toFixed(4)}, lexical ${lexical ?? '–'}, vector ${vector ?? '–'}`;
      const words = wrapped(visible(hit.excerpt), terminal.columns, '    ');
      return `${sourceLine(hit, index + 1, colours)}\n    ${colours.dim(ranks)}\n${words}`;
    })
    .join('\n\n');
}

/** Quotes under the name of who said them, in the order of the articles. */
export function quotesText(
  quotes: readonly CitationDocument[],
  asked: { readonly speaker: string | null; readonly about: string | null },
  terminal: Terminal,
): string {
  if (quotes.length === 0) {
    const whom = asked.speaker === null ? 'anybody' : `“${visible(asked.speaker)}”`;
    return `The briefing quotes nothing of ${whom}${asked.about === null ? '' : ` about “${visible(asked.about)}”`}.`;
  }
  const colours = coloursOf(terminal);
  return [...bySpeaker(quotes)]
    .map(([name, said]) => {
      const role = said[0]?.speaker?.role;
      const lines = said.map((quote) => {
        const place = `${voiceOf(quote)} · ${quote.article.file} ${quote.span.start}–${quote.span.end}`;
        return `${wrapped(visible(quote.excerpt), terminal.columns, '  │ ')}\n  ${colours.dim(visible(place))}`;
      });
      return [colours.bold(visible(role ? `${name}, ${role}` : name)), ...lines].join('\n');
    })
    .join('\n\n');
}

function bySpeaker(quotes: readonly CitationDocument[]): Map<string, CitationDocument[]> {
  const groups = new Map<string, CitationDocument[]>();
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? 'No speaker named';
    groups.set(name, [...(groups.get(name) ?? []), quote]);
  }
  return groups;
}

interface ArticleRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly passages: number;
  readonly quotes: number;
  readonly words: number;
}

export function articlesText(articles: readonly ArticleRow[], terminal: Terminal): string {
  const colours = coloursOf(terminal);
  return articles
    .map(({ id, title, publisher, publishedOn, words, passages, quotes }) => {
      const stated = [publisher ?? 'publisher not stated', publishedOn ?? 'no date stated'].join(', ');
      const counts = [counted(words, 'word'), counted(passages, 'passage'), counted(quotes, 'quote')].join(', ');
      return `${colours.bold(visible(title))}\n  ${visible(stated)} · ${counts}\n  ${colours.dim(visible(id))}`;
    })
    .join('\n');
}

/** The article as published, its furniture dimmed where the terminal can. */
export function articleText({ text, furniture }: ReturnType<typeof fullArticleDocument>, terminal: Terminal): string {
  const colours = coloursOf(terminal);
  let at = 0;
  let page = '';
  for (const { start, end } of furniture) {
    page += visible(text.slice(at, start)) + colours.dim(visible(text.slice(start, end)));
    at = end;
  }
  return page + visible(text.slice(at));
}

export function indexText(document: ReturnType<typeof indexDocument>, terminal: Terminal): string {
  const { articles, passages, quotes, skipped, elapsedMilliseconds } = document;
  const colours = coloursOf(terminal);
  const counts = [counted(articles, 'article'), counted(passages, 'passage'), counted(quotes, 'quote')].join(', ');
  const seconds = (elapsedMilliseconds / 1000).toFixed(1);
  return [
    `${counts}, ready in ${seconds} s.`,
    ...skipped.map(({ file, reason }) => `${colours.yellow('Skipped')} ${visible(file)}: ${visible(reason)}`),
  ].join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
