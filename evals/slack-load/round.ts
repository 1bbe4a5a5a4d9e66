import type { LocalSlack } from '../../src/local-slack/local-slack.js';
import type { SlackMessage } from '../../src/local-slack/objects.js';

export interface RoundOptions {
  readonly inFlight: number;
  readonly channels: number;
  readonly questions: readonly string[];
}

/** How one question fared. In milliseconds. */
export interface Asked {
  /** From the question to the first thing Slack was told of it; `null` where nothing was. */
  readonly firstSign: number | null;
  /** From the question to the answer in its thread; `null` where there is none. */
  readonly answer: number | null;
  /** How many answers there are. */
  readonly answers: number;
}

export interface Round {
  /** The questions, which are looked at again once the bot has stopped: an answer may be given twice late. */
  readonly posts: readonly SlackMessage[];
  /** From the first question to the last answer. */
  readonly milliseconds: number;
  /** Calls that Slack put off with a 429. */
  readonly putOff: number;
}

const PATIENCE_MILLISECONDS = 120_000;

/**
 * Asks so many questions at once, each by somebody else, in channels nobody has written in before, and waits for the
 * answers. As Slack does, each comes as message and as mention; besides, every tenth delivery is made twice.
 */
export async function runRound(slack: LocalSlack, options: RoundOptions): Promise<Round> {
  const callsBefore = slack.calls.length;
  const startedAt = performance.now();
  const posts = posted(slack, options);
  await Promise.all(
    slack.deliveries
      .slice(-posts.length)
      .filter((_, at) => at % 10 === 0)
      .map((each) => slack.redeliver(each)),
  );
  await slack.until(allAnswered(slack, posts), { timeout: PATIENCE_MILLISECONDS }).catch(() => false);
  const milliseconds = performance.now() - startedAt;
  const calls = slack.calls.slice(callsBefore);
  const putOff = calls.filter(({ httpStatus }) => httpStatus === 429).length;
  return { posts, milliseconds, putOff };
}

/** Looks no more at what was answered: it is asked again whenever something happens. */
function allAnswered(slack: LocalSlack, posts: readonly SlackMessage[]): () => boolean {
  const open = [...posts];
  return () => {
    while (open[0] !== undefined && answersTo(slack, open[0]).length > 0) open.shift();
    return open.length === 0;
  };
}

function posted(slack: LocalSlack, { inFlight, channels, questions }: RoundOptions): readonly SlackMessage[] {
  const people = Array.from({ length: inFlight }, (_, at) => slack.addPerson({ name: `Reader ${at}` }).id);
  const places = Array.from(
    { length: channels },
    (_, at) => slack.addChannel({ name: `news-${at}`, members: people }).id,
  );
  return people.map((person, at) => {
    const question = questions[at % questions.length] ?? '';
    return slack.post(person, places[at % channels] ?? '', `@${slack.bot.name} ${question}`);
  });
}

/** How a question of a round fared. */
export function fared(slack: LocalSlack, post: SlackMessage): Asked {
  const answers = answersTo(slack, post);
  const [first] = answers;
  return {
    firstSign: firstSign(slack, post),
    answer: first === undefined ? null : (Number(first.ts) - Number(post.ts)) * 1000,
    answers: answers.length,
  };
}

function answersTo(slack: LocalSlack, { channel, ts }: SlackMessage): readonly SlackMessage[] {
  return slack.thread(channel, ts).filter(({ bot_id }) => bot_id === slack.bot.botId);
}

function firstSign(slack: LocalSlack, { ts }: SlackMessage): number | null {
  const call = slack.calls.find(({ arguments: given }) => given.thread_ts === ts);
  return call === undefined ? null : call.at - Number(ts) * 1000;
}
