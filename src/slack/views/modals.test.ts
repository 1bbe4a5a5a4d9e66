import { describe, expect, it } from 'vitest';
import type { CitationDocument } from '../../contract/documents.js';
import { answerDocument, citationDocument } from '../../testing/documents.js';
import { buttonsIn, lines } from '../../testing/slack-blocks.js';
import { parsePlace } from '../places.js';
import { feedbackModal, parseFeedback } from './feedback-modal.js';
import { moreModal } from './more-modal.js';
import { quotesMessage, quotesModal } from './quotes-message.js';

const many = (count: number): CitationDocument[] =>
  Array.from({ length: count }, (_, index) =>
    citationDocument({ span: { start: index, end: index + 9 }, excerpt: `“Sentence ${index + 1}.”` }),
  );

const quotations = (written: readonly string[]) => written.filter((each) => each.startsWith('> '));

describe('all excerpts of an answer', () => {
  const answer = answerDocument({ statements: many(19).map((each) => ({ text: each.excerpt, citations: [each] })) });

  it('come a page at a time, each with its number and its way into the article', () => {
    const { blocks } = moreModal({ answer, answerId: 'a-1', page: 1 });
    expect(lines(blocks)[0]).toContain('Excerpts 9–16 of 19');
    expect(quotations(lines(blocks))[0]).toBe('> “Sentence 9.”');
    expect(parsePlace(buttonsIn(blocks)[0]?.value)).toEqual({ kind: 'citation', answer: 'a-1', number: 9 });
  });

  it('lead to the page before and the one after, as far as there are such', () => {
    const pages = [0, 1, 2].map((page) => buttonsIn(moreModal({ answer, answerId: 'a-1', page }).blocks).slice(-2));
    const turning = pages.map((buttons) => buttons.map(({ text }) => text.text).filter((each) => /[←→]/u.test(each)));
    expect(turning).toEqual([['More →'], ['← Back', 'More →'], ['← Back']]);
    expect(parsePlace(pages[1]?.[1]?.value)).toEqual({ kind: 'answer', answer: 'a-1', page: 2 });
  });

  it('end on the last page where an older button leads beyond', () => {
    expect(lines(moreModal({ answer, answerId: 'a-1', page: 7 }).blocks)[0]).toContain('Excerpts 17–19 of 19');
  });
});

describe('quotes', () => {
  const asked = { speaker: 'olsen', about: 'the boiler' };
  const speaker = { name: 'Greta Olsen' };

  it('stand under the name of who said them, the first five', () => {
    const { blocks, text } = quotesMessage({ speaker, quotes: many(7), asked });
    expect(lines(blocks).slice(0, 3)).toEqual([
      '7 quotes of Greta Olsen about “the boiler”',
      'Greta Olsen, Mayor',
      '> “Sentence 1.”',
    ]);
    expect(quotations(lines(blocks))).toHaveLength(5);
    expect(lines(blocks).filter((each) => each === 'Greta Olsen, Mayor')).toHaveLength(1);
    expect(text).toBe('7 quotes of Greta Olsen about “the boiler” “Sentence 1.”');
  });

  it('of several stand together for each of them', () => {
    const ferro = { id: 'joan-ferro', name: 'Joan Ferro', aliases: [], role: null, mention: null };
    const quotes = many(4).map((each, index) => (index % 2 === 0 ? each : { ...each, speaker: ferro }));
    const written = lines(quotesMessage({ speaker: null, quotes, asked: { speaker: null, about: null } }).blocks);
    expect(written.filter((each) => /^(?:>|Greta Olsen,|Joan Ferro)/u.test(each))).toEqual([
      'Greta Olsen, Mayor',
      '> “Sentence 1.”',
      '> “Sentence 3.”',
      'Joan Ferro',
      '> “Sentence 2.”',
      '> “Sentence 4.”',
    ]);
  });

  it('lead to the rest in the words they were asked for', () => {
    const more = buttonsIn(quotesMessage({ speaker, quotes: many(7), asked }).blocks).at(-1);
    expect(more?.text.text).toBe('2 more quotes');
    expect(parsePlace(more?.value)).toEqual({ kind: 'quotes', ...asked, page: 0 });
    expect(quotations(lines(quotesModal({ speaker, quotes: many(7), asked }, 0).blocks))).toHaveLength(7);
  });

  it('keep the words of each place by their hash, so that a change is noticed', () => {
    const [context] = buttonsIn(quotesMessage({ speaker, quotes: many(1), asked }).blocks);
    expect(parsePlace(context?.value)).toMatchObject({ kind: 'passage', article: 'pool.txt', start: 0, end: 9 });
  });

  it.each([
    [
      { speaker: 'Zola', about: null },
      null,
      'The briefing quotes nobody called “Zola”. Ask “Who is quoted?” to see who is.',
    ],
    [{ speaker: 'olsen', about: 'tulips' }, speaker, 'The briefing quotes nothing of Greta Olsen about “tulips”.'],
    [{ speaker: null, about: 'tulips' }, null, 'The briefing quotes nobody about “tulips”.'],
    [{ speaker: null, about: null }, null, 'The briefing quotes nobody.'],
  ])('that there are not are said not to be there: %j', (these, who, words) => {
    expect(lines(quotesMessage({ speaker: who, quotes: [], asked: these }).blocks)).toEqual([words]);
  });
});

describe('feedback', () => {
  it('asks for one of five reasons and, if one likes, a note', () => {
    const view = feedbackModal('a-1');
    expect(view.private_metadata).toBe('a-1');
    expect(JSON.stringify(view.blocks).match(/"value":"[a-z-]+"/gu)).toHaveLength(5);
    expect(view.blocks[1]).toMatchObject({ optional: true, element: { max_length: 1_000 } });
  });

  const given = (option: unknown, note: unknown) => ({
    reason: { reason: { type: 'radio_buttons', selected_option: option } },
    note: { note: { type: 'plain_text_input', value: note } },
  });

  it.each([
    [
      given({ value: 'wrong-speaker' }, ' It was the director. '),
      { reason: 'wrong-speaker', note: 'It was the director.' },
    ],
    [given({ value: 'other' }, null), { reason: 'other', note: null }],
    [given(null, '  '), { reason: null, note: null }],
  ])('is read from what Slack sends: %j', (values, expected) => {
    expect(parseFeedback(values)).toEqual(expected);
  });

  it.each([undefined, null, {}, given({ value: 'rude' }, ''), given({ value: 'other' }, 7)])(
    'is nothing where Slack would not send it: %j',
    (values) => {
      expect(parseFeedback(values)).toBeNull();
    },
  );
});
