import { beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../core/ports.js';
import { ANOTHER_BRIEFING } from '../../testing/another-briefing.js';
import { buttonsIn, lines } from '../../testing/slack-blocks.js';
import { briefingInMemory } from '../../testing/small-briefing.js';
import { helpMessage } from './help-message.js';
import { homeView } from './home.js';
import { suggestedPrompts } from './prompts.js';
import { queueMessage } from './queue-message.js';
import { sorryMessage } from './sorry-message.js';
import { sourcesMessage } from './sources-message.js';
import { statusMessage } from './status-message.js';

const OPENED = Date.UTC(2025, 2, 15, 9, 30);

let corpus: Corpus;
beforeAll(async () => {
  corpus = (await briefingInMemory(ANOTHER_BRIEFING)).corpus;
});

describe('the Home tab', () => {
  it('says what the briefing holds, who speaks most, how to ask, and what for example', () => {
    const { blocks } = homeView({ corpus, openedAt: OPENED, command: '/ask' });
    const written = lines(blocks);
    expect(written).toContain(`6 articles, 1 of them of 14 March 2025, ${corpus.quotes.length} quotes`);
    expect(written).toContain('Last read 2025-03-15 09:30 UTC');
    expect(written).toContain('• Council votes for a tram to the harbour — The Elmwick Courier, 14 March 2025');
    expect(written.some((each) => /^• Lucinda Okoro, .+ \(\d quotes\)$/u.test(each))).toBe(true);
    expect(written.some((each) => each.startsWith('• /ask question'))).toBe(true);
    expect(buttonsIn(blocks).map(({ value }) => value)).toEqual(suggestedPrompts(corpus).map(({ message }) => message));
  });

  it('shows dates in the reader’s own time zone', () => {
    const { blocks } = homeView({ corpus, openedAt: OPENED, command: '/ask' });
    expect(JSON.stringify(blocks)).toContain(`"type":"date","timestamp":${OPENED / 1000}`);
  });
});

describe('the list of sources', () => {
  it('gives titles, publishers and dates, the newest first', () => {
    const written = lines(sourcesMessage(corpus).blocks);
    expect(written[0]).toBe('The briefing holds 6 articles.');
    expect(written[1]).toBe('• Council votes for a tram to the harbour — The Elmwick Courier, 14 March 2025');
    expect(written).toHaveLength(7);
  });

  it('says which files are left out, and why', async () => {
    const articles = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.txt`, `Day ${index} at the pool\n\nThe pool was open.`]),
    );
    const many = { ...(await briefingInMemory(articles)).corpus, skipped: [{ file: 'x.pdf', reason: 'no text' }] };
    const written = lines(sourcesMessage(many).blocks);
    expect(written).toContain('… and 5 more articles');
    expect(written.slice(-2)).toEqual(['1 file left out:', 'x.pdf: no text']);
  });
});

it('help tells every way to ask', () => {
  const { blocks, text } = helpMessage({ command: '/ask', prompts: suggestedPrompts(corpus) });
  expect(text).toContain('/ask');
  for (const way of ['quotes NAME about TOPIC', 'sources', 'status']) {
    expect(lines(blocks).join('\n')).toContain(`/ask ${way}`);
  }
  expect(buttonsIn(blocks)).toHaveLength(4);
});

it('the status tells what was read, what answers and how busy it is', () => {
  const parts = { corpus, openedAt: OPENED, answerer: 'extractive', waiting: 2, configuration: 'c0ffee' };
  expect(lines(statusMessage(parts).blocks)).toEqual([
    `Briefing: 6 articles, ${corpus.quotes.length} quotes, ${corpus.speakers.length} speakers`,
    'Last read: 2025-03-15 09:30 UTC',
    'Answers by: extractive',
    'Questions in hand: 2',
    'Configuration: c0ffee',
  ]);
});

it.each([
  [1, '1 question before yours.'],
  [2, '2 questions before yours.'],
])('a question that waits is told so: %i', (before, words) => {
  expect(queueMessage(before).text).toContain(words);
  expect(lines(queueMessage(before).blocks)[0]).toContain(words);
});

it('an apology says what is wrong, what to do, and the id to give', () => {
  const { text, blocks } = sorryMessage({
    message: 'The question has 2,400 characters; at most 2,000 are read.',
    hint: 'Ask a shorter question.',
    reference: 'q-17',
  });
  expect(text).toBe(
    'The question has 2,400 characters; at most 2,000 are read. Ask a shorter question. Reference: q-17',
  );
  expect(lines(blocks)).toEqual([
    'The question has 2,400 characters; at most 2,000 are read. Ask a shorter question.',
    'Reference: q-17',
  ]);
});
