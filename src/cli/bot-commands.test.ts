import { describe, expect, it } from 'vitest';
import { failed, notLookedAt, passed } from '../contract/checks.js';
import { BriefingError } from '../core/errors.js';
import { commandLine } from '../testing/command-line.js';
import { briefingInMemory } from '../testing/small-briefing.js';
import type { BotDesk, FeedbackDesk } from './bot-commands.js';
import { runCommand } from './run.js';

const COUNTS = { answers: 12, right: 3, wrong: 2, unreadable: 0, oldest: '2031-03-04T10:00:00.000Z' };

function desk(more: Partial<FeedbackDesk> = {}): FeedbackDesk {
  return {
    path: '/data/feedback.jsonl',
    counts: async () => COUNTS,
    forget: async () => 4,
    deleteAll: async () => 17,
    ...more,
  };
}

async function run(args: readonly string[], bot: Partial<BotDesk>) {
  const { line, terminal } = commandLine(briefingInMemory);
  const status = await runCommand(args, { ...line, bot: { ...line.bot, ...bot } });
  return { status, printed: terminal.printed.join('\n'), said: terminal.said.join('\n') };
}

describe('start', () => {
  it('runs the bot on the folders that are given, and ends well when it was asked to stop', async () => {
    let given: unknown = null;
    const start: BotDesk['start'] = async (options) => {
      given = options;
      options.say('Connected.');
      return true;
    };
    const { status, said } = await run(['start', '--briefing', 'news'], { start });
    expect([status, said]).toEqual([0, 'Connected.']);
    expect(given).toMatchObject({ articlesFolder: 'news', indexFolder: null });
  });

  it('ends with status 1 when something broke, and with words when it could not begin', async () => {
    expect((await run(['start'], { start: async () => false })).status).toBe(1);
    const locked = new BriefingError('data-locked', { message: 'Process 7 is using it.', hint: 'Stop that one.' });
    const { status, said } = await run(['start'], { start: () => Promise.reject(locked) });
    expect([status, said]).toEqual([1, 'Error: Process 7 is using it.\nStop that one.']);
  });

  it.each([[['start', '--json']], [['start', 'now']]])('takes no %j', async (args) => {
    expect((await run(args, { start: async () => true })).status).toBe(2);
  });
});

describe('doctor', () => {
  const checks = [
    passed('Node.js', '20.19.0.'),
    failed('Settings', 'Two are wrong:\n- SLACK_BOT_TOKEN is not set', 'Look at .env.example.'),
    notLookedAt('Slack', 'Not asked.'),
  ];

  it('shows each check with a mark, and what to do where it failed', async () => {
    const { status, printed } = await run(['doctor'], { examine: async () => checks });
    expect(status).toBe(1);
    expect(printed.split('\n')).toEqual([
      '✓ Node.js         20.19.0.',
      '✗ Settings        Two are wrong:',
      '                  - SLACK_BOT_TOKEN is not set',
      '                  → Look at .env.example.',
      '– Slack           Not asked.',
      '',
      '1 to mend.',
    ]);
  });

  it('is content with what was not looked at', async () => {
    const { status, printed } = await run(['doctor'], { examine: async () => [notLookedAt('Slack', 'Not asked.')] });
    expect([status, printed.split('\n').at(-1)]).toEqual([0, 'All is well.']);
  });

  it('gives programs the same as JSON, and does not ask Slack offline', async () => {
    let given: unknown = null;
    const examine: BotDesk['examine'] = async (options) => {
      given = options;
      return checks;
    };
    const { printed } = await run(['doctor', '--json', '--offline'], { examine });
    expect(JSON.parse(printed)).toEqual({ checks });
    expect(given).toMatchObject({ offline: true });
  });
});

describe('feedback', () => {
  const openFeedback = async () => desk();

  it('says how much there is and where', async () => {
    const { status, printed } = await run(['feedback'], { openFeedback });
    expect(status).toBe(0);
    expect(printed).toBe(
      '12 answers, 3 marked right, 2 marked wrong, since 2031-03-04.\nThey lie in /data/feedback.jsonl',
    );
  });

  it('forgets one person, or everything', async () => {
    expect((await run(['feedback', '--forget', 'U0123'], { openFeedback })).printed).toMatch(/^4 lines deleted\.\n/u);
    const { printed } = await run(['feedback', '--delete-all', '--json'], { openFeedback });
    expect(JSON.parse(printed)).toEqual({ file: '/data/feedback.jsonl', deleted: 17, ...COUNTS });
  });

  it.each([
    ['a name instead of an id', ['feedback', '--forget', 'ana'], /Copy member ID/u],
    ['both at once', ['feedback', '--forget', 'U0123', '--delete-all'], /the one or the other/u],
  ])('does not take %s, and deletes nothing', async (_, args, words) => {
    const never = () => Promise.reject(new Error('deleted'));
    const { status, said } = await run(args, { openFeedback: async () => desk({ forget: never, deleteAll: never }) });
    expect(status).toBe(2);
    expect(said).toMatch(words);
  });
});
