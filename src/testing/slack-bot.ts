import type { Briefing } from '../core/ports.js';
import { createSlackBot, type SlackBot, type SlackBotParts } from '../slack/slack-bot.js';
import {
  type FakeAnswerLog,
  type FakeLiveBriefing,
  type FakeLogger,
  type FakeMeter,
  type FakeTakenQuestions,
  fakeAnswerLog,
  fakeLiveBriefing,
  fakeLogger,
  fakeMeter,
  fakeTakenQuestions,
} from './fake-parts.js';
import { briefingInMemory } from './small-briefing.js';
import { type StubSlack, stubSlack } from './stub-slack.js';

/** A bot with everything it touches open to be looked at. */
export interface BotUnderTest {
  readonly bot: SlackBot;
  readonly briefing: FakeLiveBriefing;
  readonly taken: FakeTakenQuestions;
  readonly answers: FakeAnswerLog;
  readonly logger: FakeLogger;
  readonly meter: FakeMeter;
  /** The pauses between tries, in milliseconds; none of them is spent. */
  readonly pauses: readonly number[];
}

export interface BotOptions extends Partial<Omit<SlackBotParts, 'briefing' | 'answers' | 'taken'>> {
  readonly briefing?: Briefing;
  readonly answers?: FakeAnswerLog;
  readonly taken?: FakeTakenQuestions;
  readonly slack?: StubSlack;
}

export const OPEN_ACCESS: SlackBotParts['access'] = {
  channels: null,
  users: null,
  admins: ['UADMIN'],
  guests: false,
  externals: false,
  bots: false,
};

/** A bot between stubs, started. */
export async function startedBot(options: BotOptions = {}): Promise<BotUnderTest & { readonly slack: StubSlack }> {
  const { slack = stubSlack(), ...parts } = options;
  const pauses: number[] = [];
  const wait = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  const made = await botUnderTest({ transport: { receiver: slack.receiver, fetch: slack.fetch, wait }, ...parts });
  await made.bot.start();
  return { ...made, slack, pauses };
}

/** A bot that is not started yet, and what it was made of. */
export async function botUnderTest(options: Omit<BotOptions, 'slack'>): Promise<BotUnderTest> {
  const { briefing, taken, answers, ...parts } = options;
  const fakes = {
    briefing: fakeLiveBriefing(briefing ?? (await briefingInMemory())),
    taken: taken ?? fakeTakenQuestions(),
    answers: answers ?? fakeAnswerLog(),
    logger: fakeLogger(),
    meter: fakeMeter(),
  };
  const bot = createSlackBot({
    connection: { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' },
    apiUrl: null,
    briefingFolder: 'seeds',
    pseudonym: (user) => `somebody-${user}`,
    access: OPEN_ACCESS,
    pace: { concurrentQuestions: 4, questionsPerUserPerMinute: 20, shutdownMilliseconds: 100 },
    command: '/briefing',
    clock: Date.now,
    configuration: () => 'c0ffee',
    answerer: 'extractive',
    ...parts,
    ...fakes,
  });
  return { bot, pauses: [], ...fakes };
}
