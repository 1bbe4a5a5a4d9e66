import { randomUUID } from 'node:crypto';
import { App, type Receiver, webApi } from '@slack/bolt';
import { BriefingError } from '../core/errors.js';
import { createAccess } from './access.js';
import { createAsking } from './asking.js';
import { boltLogger } from './bolt-logger.js';
import { bounded } from './bounded.js';
import { type Connection, createConnection, givenConnection } from './connection.js';
import { createInFlight } from './in-flight.js';
import { listen } from './listeners/listen.js';
import { createPeople } from './people.js';
import { createPosting } from './posting.js';
import { createQuestionDesk } from './question-desk.js';
import { createRateCap } from './rate-cap.js';
import { createReceipts } from './receipts.js';
import { createSignsOfLife } from './signs-of-life.js';
import type { SlackBotParts } from './slack-bot.js';
import { createSlackCalls, type SlackCalls, type Wait, WEB_CLIENT_OPTIONS } from './slack-calls.js';
import { causeOf } from './slack-failure.js';
import { createThreads } from './thread.js';
import { checkTokens, type Identity } from './tokens.js';
import { apologiseForUnfinished } from './unfinished.js';

/** A bot that is connected. */
export interface RunningBot {
  stop(): Promise<void>;
  readonly connected: () => boolean;
}

/** Slack closes the connection at once or not at all. */
const CLOSING_IN_MILLISECONDS = 1000;

/** An apology is one post; a process that is asked to end has no longer than this for it. */
const LAST_WORDS_IN_MILLISECONDS = 3000;

/** @throws BriefingError (`slack-tokens`, `slack-unavailable`) */
export async function startBot(parts: SlackBotParts): Promise<RunningBot> {
  const { connection: how, transport = {}, logger } = parts;
  const wait = transport.wait ?? pause;
  const clientOptions = clientOptionsOf(parts);
  const callsWith = (token: string) =>
    createSlackCalls({ client: new webApi.WebClient(token, clientOptions), wait, logger, meter: parts.meter });
  const calls = callsWith(how.botToken);
  const appCalls = how.mode === 'socket' && transport.receiver === undefined ? callsWith(how.appToken) : null;
  const identity = await checkTokens({ calls, appCalls });
  const connection = transport.receiver
    ? givenConnection(transport.receiver)
    : createConnection({ connection: how, clientOptions, wait, logger });
  const receipts = createReceipts();
  const app = await boltApp({ parts, identity, receiver: receipts.held(connection.receiver), clientOptions });
  const made = assembled({ ...parts, taken: receipts.given(parts.taken) }, { calls, identity, wait });
  const inFlight = createInFlight();
  const stopListening = listen(app, made, inFlight);
  await connected(app, connection);
  logger.info('Answering in Slack', { team: identity.team, mode: how.mode });
  void inFlight.track(apologiseForUnfinished({ ...parts, calls, posting: made.posting }));
  return {
    connected: connection.connected,
    stop: async () => {
      stopListening();
      await bounded(connection.close(), CLOSING_IN_MILLISECONDS);
      if (await bounded(inFlight.settled(), parts.pace.shutdownMilliseconds)) return;
      made.desk.close();
      await bounded(inFlight.settled(), LAST_WORDS_IN_MILLISECONDS);
    },
  };
}

function clientOptionsOf({ apiUrl, transport, logger }: SlackBotParts): webApi.WebClientOptions {
  return {
    ...WEB_CLIENT_OPTIONS,
    logger: boltLogger(logger),
    ...(apiUrl !== null && { slackApiUrl: apiUrl }),
    ...(transport?.fetch && { fetch: transport.fetch }),
  };
}

interface AppParts {
  readonly parts: SlackBotParts;
  readonly identity: Identity;
  readonly receiver: Receiver;
  readonly clientOptions: webApi.WebClientOptions;
}

/** The tokens are known to be good, so Bolt need not ask again. */
async function boltApp({ parts, identity, receiver, clientOptions }: AppParts): Promise<App> {
  const app = new App({
    token: parts.connection.botToken,
    botId: identity.botId,
    botUserId: identity.botUserId,
    receiver,
    clientOptions: { ...clientOptions },
    logger: boltLogger(parts.logger),
    tokenVerificationEnabled: false,
    deferInitialization: true,
    convoStore: false,
  });
  app.error(async (error) => {
    parts.logger.error('Something Slack sent could not be handled', { cause: causeOf(error) });
  });
  await app.init();
  return app;
}

async function connected(app: App, connection: Connection): Promise<void> {
  try {
    await app.start();
    connection.watch();
  } catch (error) {
    await bounded(connection.close(), CLOSING_IN_MILLISECONDS);
    throw new BriefingError('slack-unavailable', {
      message: `No connection to Slack could be made (${causeOf(error)}).`,
      hint: 'Check the network, in HTTP mode that SLACK_PORT is free, and start again.',
      cause: error,
    });
  }
}

interface Assembling {
  readonly calls: SlackCalls;
  readonly identity: Identity;
  readonly wait: Wait;
}

/** The one place where the bot's own parts are put together. */
function assembled(parts: SlackBotParts, { calls, identity, wait }: Assembling) {
  const { taken, clock, logger, meter, pace, briefing, answers } = parts;
  const { botUserId } = identity;
  const rateCap = createRateCap({ perMinute: pace.questionsPerUserPerMinute, clock });
  const desk = createQuestionDesk({ taken, rateCap, concurrency: pace.concurrentQuestions, logger, meter });
  return {
    ...{ calls, wait, desk, briefing, answers, clock, logger, meter, botUserId },
    newId: shortId,
    command: parts.command,
    configuration: parts.configuration,
    answerer: parts.answerer,
    pseudonym: parts.pseudonym,
    posting: createPosting({ calls, logger, meter }),
    signs: createSignsOfLife({ calls, logger }),
    threads: createThreads({ calls, answers, botUserId, logger }),
    asking: createAsking({ ...parts, desk, newId: shortId }),
    access: createAccess({
      rules: parts.access,
      people: createPeople({ calls, home: identity }),
      home: identity,
      logger,
    }),
  };
}

/** What the listeners are given. */
export type ListenerParts = ReturnType<typeof assembled>;

/** Short enough to read out, and one in 2⁴⁸ is nobody else's. */
function shortId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 12);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
