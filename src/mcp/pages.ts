import type {
  AnswerDocument,
  ArticlesDocument,
  CitationDocument,
  FullArticleDocument,
  QuotesDocument,
  SearchDocument,
} from '../contract/documents.js';
import { visible } from '../text/visible.js';

/**
 * Documents as plain text, for assistants that read no structured results. Every line of an article's own words begins
 * with a bar, so that nothing an article says can pass for anything else.
 */
export function answerPage(answer: AnswerDocument): string {
  switch (answer.kind) {
    case 'answered':
      return page(
        answer.statements.map(({ text, citations }) => page([leadOf(text, citations), ...citations.map(cited)])),
      );
    case 'not-in-briefing':
      return page([
        WHY[answer.reason ?? ''] ?? 'The briefing does not say.',
        ...nearest(answer),
        ...suggestions(answer),
      ]);
    case 'unclear':
      return page(['The question is not clear: who or what is meant?', ...suggestions(answer)]);
  }
}

export function searchPage({ query, hits }: SearchDocument): string {
  return hits.length === 0 ? `Nothing in the briefing is near “${inLine(query)}”.` : page(hits.map(cited));
}

export function quotesPage({ quotes }: QuotesDocument, left: number): string {
  if (quotes.length === 0) return 'The briefing quotes nothing of the kind.';
  const more = left === 0 ? [] : [`${left} more are not shown: narrow by speaker, about or article, or raise limit.`];
  return page([...quotes.map(cited), ...more]);
}

export function articlesPage({ articles }: ArticlesDocument, left: number): string {
  const lines = articles.map(
    (article) => `${inLine(article.id)}: ${sourceOf(article)} (${article.words} words, ${article.quotes} quotes)`,
  );
  return [...lines, ...(left === 0 ? [] : [`${left} more are not shown: raise limit.`])].join('\n');
}

export function articlePage(article: FullArticleDocument): string {
  return page([`${sourceOf(article)}, ${inLine(article.id)}`, barred(article.text)]);
}

const WHY: Readonly<Record<string, string>> = {
  outside: 'The briefing does not say: nothing in it is about this.',
  'wrong-speaker': 'The briefing does not say: it has no words of theirs on this.',
  'missing-detail': 'The briefing does not say: it speaks of this, but does not give what is asked for.',
  'false-premise': 'The briefing does not say: nothing in it bears this out.',
  'not-a-question': 'This is not a question that the briefing can answer with excerpts.',
};

function nearest({ nearest: citations }: AnswerDocument): string[] {
  return citations.length === 0 ? [] : ['The nearest it comes, which is no answer:', ...citations.map(cited)];
}

function suggestions({ suggestions: some }: AnswerDocument): string[] {
  if (some.length === 0) return [];
  const lines = some.map(({ speaker, topic }) => `- ${inLine(speaker ? `${speaker.name} on ${topic}` : topic)}`);
  return [['One could ask about:', ...lines].join('\n')];
}

/** A statement in words of its own; one that is merely its excerpt is shown as the excerpt alone. */
function leadOf(text: string, [first]: readonly CitationDocument[]): string {
  return first !== undefined && text.endsWith(first.excerpt) ? '' : inLine(text);
}

function cited(citation: CitationDocument): string {
  const { article, span, excerpt } = citation;
  return `${barred(excerpt)}\n(${voiceOf(citation)}; ${sourceOf(article)}, ${inLine(article.id)} ${span.start}–${span.end})`;
}

function voiceOf({ speech, speaker, kind }: CitationDocument): string {
  if (speech === null) return kind === 'caption' ? 'a caption' : "the paper's own voice";
  const said = { direct: 'said', reported: 'reported as said', mixed: 'partly quoted as said' }[speech];
  if (speaker === null) return `${said} by somebody the article does not name`;
  return `${said} by ${inLine(speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`)}`;
}

/** Where an article states no title its first sentence stands for it, which can be long. */
const LONGEST_TITLE = 80;

function sourceOf({ title, publisher, publishedOn }: CitationDocument['article']): string {
  const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  return inLine([`“${shown}”`, publisher, publishedOn].filter((each) => each !== null).join(', '));
}

/** What articles say of themselves and of speakers stands outside the bars, so it must not begin a line of its own. */
function inLine(words: string): string {
  return visible(words.replace(/\s+/gu, ' '));
}

function barred(words: string): string {
  return visible(words)
    .split(/\r?\n|[\u2028\u2029]/u)
    .map((line) => `│ ${line}`)
    .join('\n');
}

function page(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
