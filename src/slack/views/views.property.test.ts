import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerDocument, CitationDocument } from '../../contract/documents.js';
import { contentOf, textLength } from '../../local-slack/check-message.js';
import { problemsOfView } from '../../local-slack/check-view.js';
import { rendered } from '../../local-slack/rendered.js';
import { corpusOf } from '../../reading/corpus.js';
import { readArticle } from '../../reading/read-article.js';
import { oddAnswer, oddArticles, oddCitation, oddText } from '../../testing/odd-documents.js';
import { LIMITS } from '../limits.js';
import { linkable, shown } from '../mrkdwn.js';
import { answerMessage } from './answer-message.js';
import type { MessageContent } from './blocks.js';
import { textsIn } from './characters.js';
import { contextModal } from './context-modal.js';
import { feedbackModal } from './feedback-modal.js';
import { helpMessage } from './help-message.js';
import { homeView } from './home.js';
import { moreModal } from './more-modal.js';
import { suggestedPrompts } from './prompts.js';
import { quotesMessage, quotesModal } from './quotes-message.js';
import { reloadedMessage } from './reloaded-message.js';
import { asPlainText, asSections } from './simpler.js';
import { sorryMessage } from './sorry-message.js';
import { sourcesMessage } from './sources-message.js';
import { statusMessage } from './status-message.js';

/** Whatever articles, questions and models hold: Slack takes what is posted, and reads nothing into it. */

function expectPostable({ text, blocks }: MessageContent, urls: readonly (string | null)[]) {
  expect(() => contentOf({ text, blocks }, 'update')).not.toThrow();
  expect(textLength(blocks)).toBeLessThanOrEqual(LIMITS.charactersInMessage);
  expect(text.trim()).not.toBe('');
  expectHarmless({ text, blocks }, urls);
}

/** No mention, link, preview, picture or formatting but those that are meant, and nothing that does not show. */
function expectHarmless(
  payload: { text?: string; blocks: readonly types.AnyBlock[] },
  urls: readonly (string | null)[],
) {
  const { mentions, channels, styled, emoji, links, words } = rendered(JSON.parse(JSON.stringify(payload)));
  expect({ mentions, channels, styled, emoji }).toEqual({ mentions: [], channels: [], styled: [], emoji: [] });
  expect(words.trim()).not.toBe('');
  const allowed = new Set(urls.map(linkable));
  expect(links.filter(({ url }) => !allowed.has(url))).toEqual([]);
  for (const each of [payload.text ?? '', ...textsIn(payload.blocks)]) expect(shown(each)).toBe(each);
  expect(JSON.stringify(payload)).not.toMatch(/(?<!\\)\\u[0-9a-f]{4}/u);
}

function expectView(view: types.ModalView | types.HomeView, urls: readonly (string | null)[]) {
  expect(problemsOfView(view, view.type)).toEqual([]);
  expectHarmless({ blocks: view.blocks }, urls);
}

const citationsIn = ({ statements, nearest }: AnswerDocument): readonly CitationDocument[] => [
  ...statements.flatMap(({ citations }) => citations),
  ...nearest,
];
const urlsOf = (citations: readonly CitationDocument[]) => citations.map(({ article }) => article.url);

/** Every quotation is the beginning of an excerpt, in its own characters. */
function expectExact(blocks: readonly types.AnyBlock[], citations: readonly CitationDocument[]) {
  const beginnings = citations.map(({ excerpt }) => shown(excerpt) || ' ');
  for (const quotation of quotationsIn(blocks)) {
    expect(beginnings.some((beginning) => beginning.startsWith(quotation))).toBe(true);
  }
}

function quotationsIn(blocks: readonly types.AnyBlock[]): string[] {
  const elements = blocks.flatMap((block) => ('elements' in block ? (block as types.RichTextBlock).elements : []));
  return elements.filter(({ type }) => type === 'rich_text_quote').map((element) => textsIn(element).join(''));
}

const RUNS = { numRuns: 100 };

describe('an answer', () => {
  const parts = fc.record({
    answer: oddAnswer,
    answerId: fc.constantFrom('a-1', null, 'x'.repeat(3_000)),
    notice: fc.option(oddText()),
    audience: fc.constantFrom('thread', 'private', 'shared'),
  });

  it('is postable, harmless and exact', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const message = answerMessage(given);
        expectPostable(message, urlsOf(citationsIn(given.answer)));
        expectExact(message.blocks, citationsIn(given.answer));
      }),
      RUNS,
    );
  });

  it('is so in simpler forms too', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const message = answerMessage(given);
        expectPostable(asSections(message), []);
        const { text } = asPlainText(message);
        expect(text.length).toBeLessThanOrEqual(LIMITS.text);
        expectHarmless({ text, blocks: [] }, []);
      }),
      RUNS,
    );
  });

  it('shows all its excerpts in a modal', () => {
    fc.assert(
      fc.property(oddAnswer, fc.nat(20), (answer, page) => {
        const view = moreModal({ answer, answerId: 'a-1', page });
        expectView(view, urlsOf(citationsIn(answer)));
        expectExact(view.blocks, citationsIn(answer));
      }),
      RUNS,
    );
  });
});

describe('a list of quotes', () => {
  it('is postable, harmless and exact', () => {
    const asked = fc.record({ speaker: fc.option(oddText()), about: fc.option(oddText()) });
    const quotes = fc.array(oddCitation, { maxLength: 30 });
    fc.assert(
      fc.property(quotes, asked, fc.nat(5), fc.option(fc.record({ name: oddText() })), (them, ask, page, speaker) => {
        const parts = { quotes: them, asked: ask, speaker };
        expectPostable(quotesMessage(parts), urlsOf(them));
        expectView(quotesModal(parts, page), urlsOf(them));
        expectExact([...quotesMessage(parts).blocks, ...quotesModal(parts, page).blocks], them);
      }),
      RUNS,
    );
  });
});

describe('an excerpt in its article', () => {
  const place = fc.tuple(oddArticles, fc.nat(30_000), fc.nat(30_000)).map(([articles, from, length]) => {
    const [[file, text] = ['a.txt', 'x']] = Object.entries(articles);
    const read = readArticle({ file, text });
    const start = from % read.article.text.length;
    return { read, span: { start, end: Math.min(read.article.text.length, start + 1 + length) } };
  });

  it('is shown whole unless it is very long, and marked', () => {
    fc.assert(
      fc.property(place, ({ read, span }) => {
        const excerpt = read.article.text.slice(span.start, span.end);
        const view = contextModal({ article: read.article, span, excerpt }, read);
        expectView(view, [read.article.url]);
        const marked = markedIn(view.blocks);
        expect(shown(excerpt).startsWith(marked)).toBe(true);
        if (shown(excerpt).length <= 6_000) expect(marked).toBe(shown(excerpt));
      }),
      RUNS,
    );
  });

  it('is shown as it was quoted where the article has changed or is gone', () => {
    fc.assert(
      fc.property(oddCitation, fc.option(place), (citation, now) => {
        expectView(contextModal(citation, now?.read ?? null), [citation.article.url, now?.read.article.url ?? null]);
      }),
      RUNS,
    );
  });
});

/** The bold words within quote bars. */
function markedIn(blocks: readonly types.AnyBlock[]): string {
  const elements = blocks.flatMap((block) => (block as types.RichTextBlock).elements);
  const quotes = elements.flatMap((element) => (element.type === 'rich_text_quote' ? element.elements : []));
  return quotes.flatMap((each) => (each.type === 'text' && each.style?.bold ? [each.text] : [])).join('');
}

describe('what the briefing holds', () => {
  it('is postable and harmless', () => {
    fc.assert(
      fc.property(oddArticles, oddText(), (articles, name) => {
        const read = Object.entries(articles).map(([file, text]) => readArticle({ file, text }));
        const corpus = corpusOf(read, [{ file: name, reason: name }]);
        const urls = corpus.articles.map(({ article }) => article.url);
        const prompts = suggestedPrompts(corpus);
        expectView(homeView({ corpus, openedAt: 0, command: '/briefing' }), urls);
        expectPostable(sourcesMessage(corpus), urls);
        expectPostable(helpMessage({ command: '/briefing', prompts }), urls);
        expectPostable(statusMessage({ corpus, openedAt: 0, answerer: name, waiting: 3, configuration: name }), urls);
        for (const { title } of prompts) expect(title.length).toBeLessThanOrEqual(LIMITS.suggestedPromptTitle);
      }),
      { numRuns: 40 },
    );
  });
});

it('what a reload found is postable and harmless', () => {
  const files = fc.array(oddText(3), { maxLength: 15 });
  fc.assert(
    fc.property(fc.record({ added: files, changed: files, removed: files }), (reloaded) => {
      expectPostable(reloadedMessage(reloaded, 5), []);
    }),
    RUNS,
  );
});

it('an apology is postable and harmless', () => {
  fc.assert(
    fc.property(oddText(), oddText(), (message, hint) => {
      expectPostable(sorryMessage({ message: message || '.', hint, reference: 'r-1' }), []);
    }),
    RUNS,
  );
});

it('the feedback modal is one that Slack takes', () => {
  expectView(feedbackModal('a-1'), []);
});
