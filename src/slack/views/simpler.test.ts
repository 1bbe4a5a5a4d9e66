import { describe, expect, it } from 'vitest';
import { answerDocument, citationDocument } from '../../testing/documents.js';
import { lines } from '../../testing/slack-blocks.js';
import { answerMessage } from './answer-message.js';
import { asPlainText, asSections } from './simpler.js';

const message = answerMessage({
  answer: answerDocument(),
  answerId: 'a-1',
  notice: 'It is late.',
  audience: 'private',
});

describe('an answer that Slack refuses as it is', () => {
  it('still says who, what and where from in simple sections', () => {
    const { blocks, text } = asSections(message);
    expect(text).toBe(message.text);
    expect(new Set(blocks.map(({ type }) => type))).toEqual(new Set(['section']));
    expect(lines(blocks)).toEqual([
      'how old is the boiler?',
      'Greta Olsen, Mayor: [1]\n“The boiler is 41 years old.”\n[1] Greta Olsen, direct speech · Council to close pool — The Courier, 14 March 2025',
      'It is late.',
    ]);
  });

  it('and with no blocks at all', () => {
    expect(asPlainText(message).text.split('\n')).toEqual([
      'how old is the boiler?',
      'Greta Olsen, Mayor: [1]',
      '“The boiler is 41 years old.”',
      '[1] Greta Olsen, direct speech · Council to close pool — The Courier, 14 March 2025',
      'It is late.',
    ]);
  });

  it('says that somebody asked, where it cannot say who', () => {
    const shared = {
      answer: answerDocument(),
      answerId: 'a-1',
      notice: null,
      audience: 'shared',
      sharedBy: 'U7',
    } as const;
    expect(lines(asSections(answerMessage(shared)).blocks)[0]).toBe('Someone asked: how old is the boiler?');
  });

  it('keeps every source where the excerpts are long', () => {
    const statements = Array.from({ length: 5 }, (_, index) => {
      const excerpt = `Part ${index}: ${'the council met again and '.repeat(60)}`;
      return { text: excerpt, citations: [citationDocument({ excerpt, span: { start: index, end: index + 1 } })] };
    });
    const long = answerMessage({
      answer: answerDocument({ statements }),
      answerId: null,
      notice: null,
      audience: 'thread',
    });
    const { text } = asPlainText(long);
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text.match(/Council to close pool/gu)).toHaveLength(5);
    expect(text.match(/Part \d/gu)).toHaveLength(5);
  });
});
