import { describe, expect, it } from 'vitest';
import type { LoggedAnswer } from '../contract/answer-log.js';
import { fakeAnswerLog, fakeLogger } from '../testing/fake-parts.js';
import { answerMarker, lineMarker, markerMetadata } from './markers.js';
import type { SlackCalls, SlackReply } from './slack-calls.js';
import { SlackCallError } from './slack-failure.js';
import { createThreads } from './thread.js';

const PLACE = { channel: 'C1', thread: '100.1' };

/** Threads over pages of messages; `null` is a page that Slack refuses. */
function threadsOver(pages: readonly (readonly SlackReply[] | null)[], logged: readonly LoggedAnswer[] = []) {
  const asked: string[] = [];
  const calls: SlackCalls = {
    call: async (method, { cursor = '0' }) => {
      asked.push(String(cursor));
      const at = Number(cursor);
      const messages = pages[at] ?? null;
      if (messages === null) throw new SlackCallError(method, { kind: 'refused', error: 'missing_scope', details: [] });
      const next = at + 1 < pages.length ? String(at + 1) : '';
      return { ok: true, messages, response_metadata: { next_cursor: next } };
    },
  };
  const threads = createThreads({ calls, answers: fakeAnswerLog(logged), botUserId: 'UBOT', logger: fakeLogger() });
  return { threads, asked };
}

const says = (user: string, ts: string, text: string, marker?: string): SlackReply => ({
  ...{ user, ts, text },
  ...(marker !== undefined && { metadata: markerMetadata(marker) }),
});

function loggedAnswer(id: string, question: string, text: string): LoggedAnswer {
  const answer = {
    ...{ id, question, kind: 'answered', nearest: [], suggestions: [], reason: null, confidence: 1 },
    ...{ answerer: 'extractive', elapsedMilliseconds: 1, notice: null },
    statements: [{ text, citations: [] }],
  };
  return {
    ...{ kind: 'answer', version: 1, id, at: '2026-01-01T00:00:00.000Z', briefing: 'seeds', configuration: 'c0ffee' },
    ...{ question, history: [], answer: answer as unknown as LoggedAnswer['answer'] },
  };
}

describe('the history of a thread', () => {
  it('is what people wrote before the question, and the bot’s answers in full, but none of its other lines', async () => {
    const { threads } = threadsOver(
      [
        [
          says('U1', '100.1', '<@UBOT> who spoke of the library?'),
          says('UBOT', '100.2', 'Mayor… (cut)', answerMarker('a1')),
          says('UBOT', '100.3', 'Sorry, I am being restarted.', lineMarker('x')),
          says('U2', '100.4', 'and of the buses &amp; trams?'),
          says('U1', '100.5', 'later words'),
        ],
      ],
      [
        loggedAnswer(
          'a1',
          'who spoke of the library?',
          'The mayor: “A town without a library is a town without a memory.”',
        ),
      ],
    );
    const { turns, complete } = await threads.history(PLACE, '100.5');
    expect(complete).toBe(true);
    expect(turns).toEqual([
      { from: 'reader', text: 'who spoke of the library?' },
      { from: 'bot', text: 'The mayor: “A town without a library is a town without a memory.”' },
      { from: 'reader', text: 'and of the buses & trams?' },
    ]);
  });

  it('holds the question of an answer that was shared, though nobody wrote it there', async () => {
    const { threads } = threadsOver(
      [[says('UBOT', '100.1', 'Shared', answerMarker('a1'))]],
      [loggedAnswer('a1', 'who is the coach?', 'Lew Hartley')],
    );
    expect((await threads.history(PLACE, '100.9')).turns).toEqual([
      { from: 'reader', text: 'who is the coach?' },
      { from: 'bot', text: 'Lew Hartley' },
    ]);
  });

  it('takes an answer as it was shown when it is no longer kept', async () => {
    const { threads } = threadsOver([[says('UBOT', '100.1', 'Lew Hartley', answerMarker('gone'))]]);
    expect((await threads.history(PLACE, '100.9')).turns).toEqual([{ from: 'bot', text: 'Lew Hartley' }]);
  });

  it('is read to its end, of which the last turns count', async () => {
    const page = (from: number) =>
      Array.from({ length: 200 }, (_, at) => says('U1', `100.${1000 + from + at}`, `Line ${from + at}`));
    const { threads, asked } = threadsOver([page(0), page(200)]);
    const { turns } = await threads.history(PLACE, '200.0');
    expect(asked).toEqual(['0', '1']);
    expect(turns).toHaveLength(40);
    expect(turns.at(-1)?.text).toBe('Line 399');
  });

  it('is what the bot remembers where Slack does not let it be read, and says that it may lack something', async () => {
    const { threads } = threadsOver([null]);
    threads.remember(PLACE, [{ from: 'reader', text: 'who is the coach?' }]);
    expect(await threads.history(PLACE, '100.9')).toEqual({
      turns: [{ from: 'reader', text: 'who is the coach?' }],
      complete: false,
    });
  });
});

describe('a thread', () => {
  it('is the bot’s to answer in when it wrote there, and Slack is asked only once', async () => {
    const { threads, asked } = threadsOver([[says('U1', '100.1', 'Who?'), says('UBOT', '100.2', 'Somebody')]]);
    expect(await threads.isEngaged(PLACE)).toBe(true);
    expect(await threads.isEngaged(PLACE)).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('of others is left alone without asking Slack with each message, until the bot answers there', async () => {
    const { threads, asked } = threadsOver([[says('U1', '100.1', 'Lunch?')]]);
    expect(await threads.isEngaged(PLACE)).toBe(false);
    expect(await threads.isEngaged(PLACE)).toBe(false);
    expect(asked).toHaveLength(1);
    threads.engage(PLACE);
    expect(await threads.isEngaged(PLACE)).toBe(true);
  });

  it('that could not be read is tried again', async () => {
    const { threads, asked } = threadsOver([null]);
    expect(await threads.isEngaged(PLACE)).toBe(false);
    expect(await threads.isEngaged(PLACE)).toBe(false);
    expect(asked).toHaveLength(2);
  });
});
