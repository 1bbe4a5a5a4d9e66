import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSlack } from '../local-slack/local-slack.js';
import { startLocalSlack } from '../local-slack/start-local-slack.js';
import { type BuiltProgram, buildProgram } from '../testing/built-program.js';
import { startOpenAiServer } from '../testing/openai-server.js';

/** `briefing start` as a process, against a small Slack on loopback. */

const root = mkdtempSync(join(tmpdir(), 'start-'));
let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
}, 60_000);
afterAll(() => {
  program.remove();
  rmSync(root, { recursive: true });
});

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The app is as the manifest makes it. */
const MANIFEST = JSON.parse(readFileSync(join(PROJECT, 'slack-manifest.json'), 'utf8'));

const ferry = (people: number) =>
  `New ferry for the island\n\nA new ferry will carry ${people} people to Stony Island from May 4, the harbour board announced.\n\n“Islanders have waited nine years for this,” said its chairwoman, Rosa Lind.\n`;
const QUESTION = 'how many people will the ferry carry?';

let slack: LocalSlack;
let running: ChildProcess[] = [];
let count = 0;
let folder = '';
beforeEach(async () => {
  count += 1;
  folder = join(root, `news-${count}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'ferry.txt'), ferry(90));
  slack = await startLocalSlack({
    scopes: MANIFEST.oauth_config.scopes.bot,
    events: MANIFEST.settings.event_subscriptions.bot_events,
  });
  running = [];
});
afterEach(async () => {
  for (const child of running) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await slack.stop();
});

const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  HOME: root,
  BRIEFING_DIR: folder,
  BRIEFING_INDEX: join(root, `index-${count}`),
  BRIEFING_DATA: join(root, `data-${count}`),
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_APP_TOKEN: slack.appToken,
  SHUTDOWN_SECONDS: '5',
  ...more,
});

interface Bot {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly printed: () => string;
  /** Resolves when it said this; rejects when it ended before. */
  says(words: RegExp): Promise<void>;
  ends(): Promise<number | null>;
}

function startBot(more: Record<string, string> = {}, args: readonly string[] = ['start']): Bot {
  const child = spawn(process.execPath, [join(program.folder, 'main.js'), ...args], {
    env: environment(more),
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let [said, printed] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = once(child, 'close').then(([status]) => status as number | null);
  return {
    child,
    said: () => said,
    printed: () => printed,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => words.test(said) && resolve();
        child.stderr.on('data', look);
        look();
        void ended.then((status) => reject(new Error(`It ended with ${status}:\n${said}\n${printed}`)));
      }),
    ends: () => ended,
  };
}

const READY = /Ctrl\+C stops it/u;

let askers = 0;
/** Asks in a channel and gives the words of the answer. */
async function asked(question = QUESTION): Promise<string> {
  askers += 1;
  const person = slack.addPerson({ name: `Ana ${askers}` });
  const channel = slack.addChannel({ name: `news-${askers}`, members: [person.id] });
  const message = slack.post(person.id, channel.id, `@${slack.bot.name} ${question}`);
  const answer = await slack.until(() => slack.thread(channel.id, message.ts)[1], { timeout: 20_000 });
  return JSON.stringify(answer);
}

describe('briefing start', () => {
  it('answers in Slack, says what it runs on, and stops when told to', async () => {
    const bot = startBot();
    await bot.says(READY);
    expect(bot.said()).toMatch(
      /Connected to Slack by Socket Mode.*\nBriefing: 1 article in .*\nAnswers: .*without a language model/u,
    );
    expect(await asked()).toContain('90 people');
    bot.child.kill('SIGTERM');
    expect(await bot.ends()).toBe(0);
    expect(slack.connections()).toBe(0);
  });

  it('takes in an article that changes while it runs', async () => {
    const bot = startBot();
    await bot.says(READY);
    writeFileSync(join(folder, 'ferry.txt'), ferry(120));
    await new Promise<void>((resolve) => {
      bot.child.stdout?.on('data', () => /taken in anew/u.test(bot.printed()) && resolve());
    });
    expect(await asked()).toContain('120 people');
  });

  it('keeps answers where the evals find them, and lets nobody else write there', async () => {
    const bot = startBot();
    await bot.says(READY);
    await asked();
    const path = join(root, `data-${count}`, 'feedback.jsonl');
    const [line] = readFileSync(path, 'utf8').split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({
      kind: 'answer',
      question: QUESTION,
      briefing: `news-${count}`,
      configuration: expect.stringMatching(/^[0-9a-f]{12}$/u),
    });
    const second = startBot();
    expect(await second.ends()).toBe(1);
    expect(second.said()).toMatch(new RegExp(`Process ${bot.child.pid} .*\\n.*BRIEFING_DATA`, 'u'));
    const deletion = startBot({}, ['feedback', '--delete-all']);
    expect(await deletion.ends()).toBe(1);
    bot.child.kill('SIGTERM');
    await bot.ends();
    const again = startBot({}, ['feedback', '--delete-all', '--json']);
    expect(await again.ends()).toBe(0);
    expect(JSON.parse(again.printed())).toMatchObject({ file: path, deleted: 1, answers: 0 });
  });

  it('goes on after it was killed without a word, and answers nothing twice', async () => {
    const bot = startBot();
    await bot.says(READY);
    await asked();
    // A kill between the post and this line would make the next run apologise for an answer that is there.
    const taken = join(root, `data-${count}`, 'taken-questions.jsonl');
    while (!(await readFile(taken, 'utf8')).includes('"finished"'));
    const delivered = slack.deliveries.filter(({ kind }) => kind === 'events_api');
    bot.child.kill('SIGKILL');
    await bot.ends();
    const posts = () => slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
    const before = posts();
    const next = startBot();
    await next.says(READY);
    for (const delivery of delivered) await slack.redeliver(delivery);
    expect(await asked('who said that islanders have waited?')).toContain('Rosa Lind');
    expect(posts()).toBe(before + 1);
  });

  it('deletes at the start what is older than the setting allows', async () => {
    const path = join(root, `data-${count}`, 'feedback.jsonl');
    mkdirSync(join(root, `data-${count}`));
    const saidDaysAgo = (days: number) => {
      const at = new Date(Date.now() - days * 86_400_000).toISOString();
      return JSON.stringify({ kind: 'feedback', version: 1, answerId: `${days}`, at, by: null, verdict: 'right' });
    };
    writeFileSync(path, `${saidDaysAgo(31)}\n${saidDaysAgo(29)}\n`);
    const bot = startBot({ FEEDBACK_RETENTION_DAYS: '30' });
    await bot.says(READY);
    expect(readFileSync(path, 'utf8')).toContain('"29"');
    expect(readFileSync(path, 'utf8')).not.toContain('"31"');
  });

  it('logs no token and no words of people', async () => {
    const bot = startBot({ LOG_LEVEL: 'info' });
    await bot.says(READY);
    await asked();
    bot.child.kill('SIGTERM');
    await bot.ends();
    const shown = bot.said() + bot.printed();
    for (const words of [slack.botToken, slack.appToken, QUESTION, '90 people']) expect(shown).not.toContain(words);
    for (const line of bot.printed().split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('level');
  });

  it('serves its health and its figures', async () => {
    const bot = startBot({ MONITORING_PORT: '0' });
    await bot.says(READY);
    const [, address] = /(http:\S+)\/healthz/u.exec(bot.said()) ?? [];
    const health = await fetch(`${address}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      200,
      expect.objectContaining({ connected: true, articles: 1 }),
    ]);
    await asked();
    const figures = async () => (await fetch(`${address}/metrics`)).text();
    // The post is counted when Slack has taken it, which is a moment after it is seen there.
    while (!/^briefing_questions_total\{surface="mention",outcome="answered"\} 1$/mu.test(await figures()));
    expect(await figures()).toMatch(/^briefing_articles 1$/mu);
  });

  it('answers over HTTP as well', async () => {
    const port = await freePort();
    const http = { SLACK_MODE: 'http', SLACK_SIGNING_SECRET: slack.signingSecret, SLACK_PORT: `${port}` };
    const bot = startBot({ ...http, SLACK_APP_TOKEN: '' });
    await bot.says(READY);
    await slack.useRequestUrl(`http://127.0.0.1:${port}/slack/events`);
    expect(await asked()).toContain('90 people');
    bot.child.kill('SIGINT');
    expect(await bot.ends()).toBe(0);
  });
});

describe('briefing start with a model', () => {
  it('asks it, and answers without it where it fails', async () => {
    const server = await startOpenAiServer({ reply: () => ({ kind: 'error', status: 400, message: 'no' }) });
    const bot = startBot({
      PROMPTS_DIR: join(PROJECT, 'prompts'),
      MODEL: 'openai:any',
      MODEL_BASE_URL: server.baseUrl,
      MODEL_API_KEY: 'sk-0123456789abcdefghij',
    });
    await bot.says(READY);
    expect(bot.said()).toContain('Answers: by openai:any');
    expect(await asked()).toContain('90 people');
    expect(server.requests.length).toBeGreaterThan(0);
    expect(bot.said() + bot.printed()).not.toContain('sk-0123456789');
    await server.close();
  });
});

describe('briefing start ends at once, with words,', () => {
  const expectWords = async (bot: Bot, words: RegExp) => {
    expect(await bot.ends()).toBe(1);
    expect(bot.said()).toMatch(words);
    expect(bot.said()).not.toMatch(/^\s+at .+:\d+:\d+|node:internal|\[object/mu);
    expect(slack.calls.filter(({ method }) => method !== 'auth.test')).toEqual([]);
  };

  it('without tokens, naming each', async () => {
    const bot = startBot({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' });
    await expectWords(bot, /SLACK_BOT_TOKEN is not set[\s\S]*SLACK_APP_TOKEN is not set/u);
    expect(slack.calls).toEqual([]);
  });

  it('with tokens that are swapped', async () => {
    const bot = startBot({ SLACK_BOT_TOKEN: slack.appToken, SLACK_APP_TOKEN: slack.botToken });
    await expectWords(bot, /belongs into SLACK_APP_TOKEN[\s\S]*belongs into SLACK_BOT_TOKEN/u);
    expect(slack.calls).toEqual([]);
  });

  it('with a token that Slack refuses', async () => {
    await expectWords(startBot({ SLACK_BOT_TOKEN: 'xoxb-1234567890-unknown' }), /Error: .*token/iu);
  });

  it('where Slack is not to be reached', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}/api/`;
    await expectWords(startBot({ SLACK_API_URL: nowhere }), /Error: .*Slack/u);
  });

  it('with a briefing that is not there', async () => {
    await expectWords(startBot({ BRIEFING_DIR: join(root, 'none') }), /There is no folder/u);
  });

  it('with data inside the briefing', async () => {
    await expectWords(startBot({ BRIEFING_DATA: join(folder, 'data') }), /inside the briefing/u);
  });
});

describe('briefing doctor', () => {
  const examined = async (more: Record<string, string> = {}, args: readonly string[] = []) => {
    const bot = startBot(more, ['doctor', '--json', ...args]);
    const status = await bot.ends();
    const { checks } = JSON.parse(bot.printed());
    const by = Object.fromEntries(checks.map((check: { name: string }) => [check.name, check]));
    return { status, by };
  };

  it('finds all well where all is well', async () => {
    const { status, by } = await examined();
    expect(Object.values(by).map((check) => (check as { passed: boolean }).passed)).not.toContain(false);
    expect(Object.keys(by)).toEqual(
      expect.arrayContaining([
        'Node.js',
        'Settings',
        'Manifest',
        'Briefing',
        'Index',
        'Data',
        'Bot token',
        'Scopes',
        'App token',
      ]),
    );
    expect(status).toBe(0);
  });

  it('asks nobody offline', async () => {
    const { status } = await examined({}, ['--offline']);
    expect([status, slack.calls]).toEqual([0, []]);
  });

  it('says what to do for each failure, and goes on', async () => {
    slack.revokeToken('token_revoked');
    const { status, by } = await examined({ BRIEFING_DIR: join(root, 'none'), BRIEFING_DATA: '/proc/none' });
    expect(status).toBe(1);
    for (const name of ['Briefing', 'Index', 'Data', 'Bot token']) {
      expect(by[name]).toMatchObject({ passed: false, advice: expect.stringMatching(/\w{3}/u) });
    }
  });

  it('names the scopes a token lacks', async () => {
    slack.revokeScope('users:read');
    const { by } = await examined();
    expect(by.Scopes).toMatchObject({ passed: false, finding: expect.stringContaining('users:read') });
  });

  it('looks at the folders even where tokens are missing', async () => {
    const { status, by } = await examined({ SLACK_BOT_TOKEN: '' });
    expect(by).toMatchObject({ Settings: { passed: false }, Briefing: { passed: true }, Slack: { passed: null } });
    expect(status).toBe(1);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
