import { describe, expect, it } from 'vitest';
import type { AnswerDocument, CitationDocument } from '../../contract/documents.js';
import { contentOf, textLength } from '../../local-slack/check-message.js';
import { problemsOfView } from '../../local-slack/check-view.js';
import { answerDocument, citationDocument } from '../../testing/documents.js';
import { lines } from '../../testing/slack-blocks.js';
import { LIMITS } from '../limits.js';
import { answerMessage } from './answer-message.js';
import { moreModal } from './more-modal.js';
import { quotesMessage, quotesModal } from './quotes-message.js';
import { asPlainText, asSections } from './simpler.js';

/** Everything at once as long as it can be, in characters of every length that Slack counts. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['sentences', 'The council met again. '],
  ['one word', 'x'],
  ['markup', '<&>'],
  ['characters that do not show', '\u202e'],
  ['characters of two halves', '👩‍🚒'],
  ['empty lines', '\r\n'],
];

function longest(text: string) {
  const long = text.repeat(Math.ceil(20_000 / text.length));
  const speaker = (id: string) => ({ id, name: long, aliases: [], role: long, mention: null });
  const cited = (index: number): CitationDocument =>
    citationDocument({
      article: { id: `${index}`, file: long, title: long, publisher: long, publishedOn: long, url: null },
      span: { start: index, end: index + long.length },
      excerpt: long,
      speaker: speaker(`speaker-${index}`),
      speech: 'mixed',
      kind: 'caption',
    });
  const citations = Array.from({ length: 100 }, (_, index) => cited(index));
  const suggestions = [1, 2, 3, 4].map(() => ({ speaker: null, topic: long }));
  const question = long;
  const extractive = citations.map((each, index) => ({ text: each.excerpt, citations: [each, cited(200 + index)] }));
  const worded = citations.map((each) => ({ text: `${long}!`, citations: [each, ...citations] }));
  return { long, citations, suggestions, question, extractive, worded };
}

describe.each(TEXTS)('at its longest, made of %s,', (_, text) => {
  const { long, citations, suggestions, question, extractive, worded } = longest(text);
  const answers: readonly (readonly [string, Partial<AnswerDocument>])[] = [
    ['an extractive answer', { statements: extractive, suggestions, question }],
    ['an answer in words of its own', { statements: worded, suggestions, question }],
    [
      'a decline',
      { kind: 'not-in-briefing', statements: [], reason: 'outside', nearest: citations, suggestions, question },
    ],
  ];

  it.each(answers)('%s fits a message, in each of its forms', (_name, given) => {
    const message = answerMessage({
      answer: answerDocument(given),
      answerId: 'a-1',
      notice: long,
      audience: 'private',
    });
    for (const form of [message, asSections(message), { ...asPlainText(message), blocks: undefined }]) {
      expect(() => contentOf({ ...form }, 'update')).not.toThrow();
      expect(textLength(form.blocks)).toBeLessThanOrEqual(LIMITS.charactersInMessage);
    }
    expect(lines(message.blocks).filter((each) => each.startsWith('> '))).toHaveLength(5);
  });

  it('all excerpts and quotes fit a modal', () => {
    const answer = answerDocument({ statements: extractive, question });
    const quotes = { speaker: { name: long }, quotes: citations, asked: { speaker: long, about: long } };
    expect(problemsOfView(moreModal({ answer, answerId: 'a-1', page: 1 }), 'modal')).toEqual([]);
    expect(problemsOfView(quotesModal(quotes, 1), 'modal')).toEqual([]);
    expect(textLength(quotesMessage(quotes).blocks)).toBeLessThanOrEqual(LIMITS.charactersInMessage);
  });
});
