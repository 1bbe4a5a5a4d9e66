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

/** A bot between stubs, started, with everything it touches open to be looked at. */
export interface BotUnderTest {
  readonly bot: SlackBot;
  readonly slack: StubSlack;
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

export async function startedBot(options: BotOptions = {}): Promise<BotUnderTest> {
  const { briefing: given, slack = stubSlack(), ...parts } = options;
  const fakes = {
    briefing: fakeLiveBriefing(given ?? (await briefingInMemory())),
    taken: options.taken ?? fakeTakenQuestions(),
    answers: options.answers ?? fakeAnswerLog(),
    logger: fakeLogger(),
    meter: fakeMeter(),
  };
  const pauses: number[] = [];
  const wait = async (milliseconds: number) => {
    pauses.push(milliseconds);
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
    transport: { receiver: slack.receiver, fetch: slack.fetch, wait },
    ...parts,
    ...fakes,
  });
  await bot.start();
  return { bot, slack, pauses, ...fakes };
}
