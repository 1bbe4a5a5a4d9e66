import type { Turn } from '../core/answer.js';
import { BriefingError } from '../core/errors.js';
import type { Briefing, Clock } from '../core/ports.js';
import {
  type AnswerDocument,
  type ArticlesDocument,
  answerDocument,
  articlesDocument,
  type FullArticleDocument,
  fullArticleDocument,
  type QuotesDocument,
  quotesDocument,
  type SearchDocument,
  searchDocument,
} from './documents.js';

/** How many passages a search gives when nobody says. */
const DEFAULT_K = 10;
/** More passages than this are not a search result but the briefing itself. */
const MOST_K = 1000;

/** A briefing as programs outside know it: every result is a document of the contract. */
export interface BriefingDocuments {
  /**
   * Answers from the articles' own words. "The briefing does not say" and "whom do you mean?" are answers too: look at
   * `kind`.
   * @throws BriefingError (`question-empty`, `question-too-long`, `input-invalid`); the signal's reason when aborted.
   */
  ask(question: string, options?: AskDocumentOptions): Promise<AnswerDocument>;
  /**
   * The passages nearest to some words, best first.
   * @throws BriefingError (`question-empty` for a query without a word, `input-invalid` for a `k` out of range)
   */
  search(query: string, options?: { readonly k?: number | undefined }): Promise<SearchDocument>;
  /** What people and institutions are quoted as saying, in the order of the articles; all of it without a filter. */
  quotes(filter?: QuotesFilter): Promise<QuotesDocument>;
  articles(): Promise<ArticlesDocument>;
  /** One article as published, `null` when the briefing has none of this id. */
  article(id: string): Promise<FullArticleDocument | null>;
}

export interface AskDocumentOptions {
  /** Given back in the answer, to tell many answers apart. */
  readonly id?: string | null | undefined;
  /** Earlier turns of the same conversation, oldest first. */
  readonly history?: readonly Turn[] | undefined;
  /** Abort it when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Told what a reader should know of how the answer came about, such as that a model could not be reached. */
  readonly onNotice?: ((line: string) => void) | undefined;
}

export interface QuotesFilter {
  /** Any name the speaker goes by, misspelt or not. */
  readonly speaker?: string | null | undefined;
  readonly about?: string | null | undefined;
  /** The id of one article. */
  readonly article?: string | null | undefined;
}

export interface BriefingDocumentsParts {
  /** The briefing to ask now; called for every request, so it may change in between. */
  readonly briefing: () => Briefing | Promise<Briefing>;
  readonly clock: Clock;
}

export function createBriefingDocuments({ briefing, clock }: BriefingDocumentsParts): BriefingDocuments {
  return {
    async ask(question, { id = null, history = [], signal, onNotice } = {}) {
      const asked = { text: checkedText('question', question), history };
      const opened = await briefing();
      const startedAt = clock();
      const answer = await opened.ask(asked, signal === undefined ? {} : { signal });
      if (answer.notice !== null) onNotice?.(answer.notice);
      return answerDocument({ id, question, answer, elapsedMilliseconds: clock() - startedAt });
    },
    async search(query, { k = DEFAULT_K } = {}) {
      const wanted = { query: checkedText('query', query), k: checkedK(k) };
      const opened = await briefing();
      const startedAt = clock();
      const hits = await opened.search(wanted.query, wanted.k);
      return searchDocument({ id: null, query, hits, elapsedMilliseconds: clock() - startedAt });
    },
    async quotes({ speaker = null, about = null, article = null } = {}) {
      const found = await (await briefing()).quotes({ speaker, about });
      const quotes = found.quotes.filter((quote) => article === null || quote.speech.article.id === article);
      return quotesDocument({ ...found, quotes }, about);
    },
    async articles() {
      return articlesDocument((await briefing()).corpus);
    },
    async article(id) {
      const found = (await briefing()).corpus.articles.find(({ article }) => article.id === id);
      return found === undefined ? null : fullArticleDocument(found);
    },
  };
}

/** Programs in plain JavaScript come here too, so a type is no proof. */
function checkedText(what: string, text: unknown): string {
  if (typeof text === 'string') return text;
  throw new BriefingError('input-invalid', {
    message: `The ${what} is ${text === null ? 'null' : typeof text}, not a string.`,
    hint: `Give the ${what} as a string of words.`,
  });
}

function checkedK(k: number): number {
  if (Number.isInteger(k) && k >= 1 && k <= MOST_K) return k;
  throw new BriefingError('input-invalid', {
    message: `k is ${k}.`,
    hint: `Give a whole number from 1 to ${MOST_K}.`,
  });
}
