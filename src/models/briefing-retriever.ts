import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import type { BriefingDocuments } from '../contract/briefing-documents.js';
import type { HitDocument, QuoteDocument } from '../contract/documents.js';

/** What a document says beside its words. What the article does not state is `null`. */
export interface PassageMetadata {
  /** The article's id. */
  readonly article: string;
  /** Its path below the briefing's folder. */
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** Where the passage stands: half-open UTF-16 offsets into the article's text, of which `pageContent` is the slice. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'body' | 'caption';
  /** Compares within one result only. */
  readonly score: number;
  /** Places in the lists that were fused, from 1. */
  readonly ranks: { readonly lexical: number | null; readonly vector: number | null };
  /** Who is quoted in the passage, directly or reported; who is not named by the article is left out. */
  readonly speakers: readonly string[];
}

export interface BriefingRetrieverOptions extends BaseRetrieverInput {
  /** How many passages, 10 where not given. */
  readonly k?: number;
}

/**
 * The briefing as a LangChain retriever: `pageContent` is a passage exactly as the article has it, `metadata` its source.
 * Invoking it throws a BriefingError (`question-empty`) for a query without a word.
 */
export function createBriefingRetriever(
  briefing: Pick<BriefingDocuments, 'search' | 'quotes'>,
  options: BriefingRetrieverOptions = {},
): BriefingRetriever {
  return new BriefingRetriever(briefing, options);
}

/** A class because LangChain wants one; made by `createBriefingRetriever`. */
export class BriefingRetriever extends BaseRetriever<PassageMetadata> {
  static override lc_name(): string {
    return 'BriefingRetriever';
  }

  lc_namespace: string[] = ['briefing-bot', 'retrievers'];
  readonly #briefing: Pick<BriefingDocuments, 'search' | 'quotes'>;
  readonly #k: number | undefined;

  constructor(briefing: Pick<BriefingDocuments, 'search' | 'quotes'>, { k, ...fields }: BriefingRetrieverOptions) {
    super(fields);
    this.#briefing = briefing;
    this.#k = k;
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const { hits } = await this.#briefing.search(query, { k: this.#k });
    const articles = [...new Set(hits.map(({ article }) => article.id))];
    const quoted = await Promise.all(articles.map((article) => this.#briefing.quotes({ article })));
    const quotes = quoted.flatMap((found) => found.quotes);
    return hits.map((hit) => passageOf(hit, quotes));
  }
}

function passageOf(hit: HitDocument, quotes: readonly QuoteDocument[]): Document<PassageMetadata> {
  const { article, span, excerpt, kind, score, ranks } = hit;
  const { id, file, title, publisher, publishedOn, url } = article;
  const inside = quotes.filter(
    (quote) => quote.article.id === id && quote.span.start < span.end && span.start < quote.span.end,
  );
  const speakers = [...new Set(inside.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))];
  const source = { article: id, file, title, publisher, publishedOn, url, ...span };
  return new Document({
    id: `${id}:${span.start}-${span.end}`,
    pageContent: excerpt,
    metadata: { ...source, kind, score, ranks, speakers },
  });
}
