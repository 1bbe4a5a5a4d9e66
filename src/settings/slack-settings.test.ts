import { describe, expect, it } from 'vitest';
import { parseSlackSettings } from './slack-settings.js';

const BOT = 'xoxb-1234567890-abcdefghij';
const APP = 'xapp-1-A0123ABCDEF-1234567890-abcdef';
const SECRET = '0123456789abcdef0123456789abcdef';
const socket = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP };
const http = { SLACK_MODE: 'http', SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET };

describe('the settings of Slack', () => {
  it('are the two tokens and nothing else, where nothing else is wanted', () => {
    expect(parseSlackSettings(socket)).toEqual({
      problems: [],
      settings: {
        connection: { mode: 'socket', botToken: BOT, appToken: APP },
        apiUrl: null,
        command: '/briefing',
        access: { channels: null, users: null, admins: [], guests: false, externals: false, bots: false },
        pace: { concurrentQuestions: 4, questionsPerUserPerMinute: 10, shutdownMilliseconds: 10_000 },
      },
    });
  });

  it('over HTTP need the signing secret and no app-level token', () => {
    expect(parseSlackSettings({ ...http, SLACK_PORT: '8080' }).settings?.connection).toEqual({
      mode: 'http',
      botToken: BOT,
      signingSecret: SECRET,
      port: 8080,
    });
  });

  it.each([
    ['SLACK_API_URL', 'http://127.0.0.1:9/api', { apiUrl: 'http://127.0.0.1:9/api/' }],
    ['SLACK_COMMAND', '/news', { command: '/news' }],
    ['SLACK_ALLOWED_CHANNELS', 'C01, G02  D03,', { access: { channels: ['C01', 'G02', 'D03'] } }],
    ['SLACK_ALLOWED_USERS', 'U01', { access: { users: ['U01'] } }],
    ['SLACK_ADMINS', 'U01;W02', { access: { admins: ['U01', 'W02'] } }],
    ['SLACK_ALLOW_GUESTS', 'Yes', { access: { guests: true } }],
    ['SLACK_ALLOW_EXTERNAL', '1', { access: { externals: true } }],
    ['SLACK_ALLOW_BOTS', 'off', { access: { bots: false } }],
    ['CONCURRENT_QUESTIONS', '12', { pace: { concurrentQuestions: 12 } }],
    ['QUESTIONS_PER_USER_PER_MINUTE', '3', { pace: { questionsPerUserPerMinute: 3 } }],
    ['SHUTDOWN_SECONDS', '0', { pace: { shutdownMilliseconds: 0 } }],
    ['SLACK_BOT_TOKEN', `  ${BOT}\n`, { connection: { botToken: BOT } }],
    ['SLACK_COMMAND', '   ', { command: '/briefing' }],
  ])('take %s=%j', (name, value, wanted) => {
    expect(parseSlackSettings({ ...socket, [name]: value }).settings).toMatchObject(wanted);
  });

  it.each([
    ['SLACK_BOT_TOKEN', '', /is not set: .*Bot User OAuth Token \(xoxb-…\)/u],
    ['SLACK_BOT_TOKEN', APP, /holds an app-level token \(xapp-…\), which belongs into SLACK_APP_TOKEN/u],
    [
      'SLACK_BOT_TOKEN',
      'xoxp-1234567890-abcdefghij',
      /holds a user token \(xoxp-…\)\. Wanted: .*Bot User OAuth Token/u,
    ],
    ['SLACK_BOT_TOKEN', 'xoxe.xoxb-1-abcdefghijklmn', /token rotation/u],
    ['SLACK_BOT_TOKEN', SECRET, /holds a signing secret, which belongs into SLACK_SIGNING_SECRET/u],
    ['SLACK_BOT_TOKEN', `"${BOT}"`, /quotation marks/u],
    ['SLACK_BOT_TOKEN', 'xoxb-1234567890 -abcdefghij', /white space inside.*Copy it again/u],
    ['SLACK_BOT_TOKEN', 'xoxb-…', /a character that no token has/u],
    ['SLACK_BOT_TOKEN', 'xoxb-1', /too short/u],
    ['SLACK_BOT_TOKEN', 'secret', /no secret of the form wanted/u],
    ['SLACK_APP_TOKEN', '', /is not set: .*connections:write/u],
    ['SLACK_APP_TOKEN', BOT, /holds a bot token \(xoxb-…\), which belongs into SLACK_BOT_TOKEN/u],
    ['SLACK_MODE', 'sockets', /socket .* or http/u],
    ['SLACK_PORT', '70000', /0 to 65535/u],
    ['SLACK_API_URL', 'slack.test', /http/u],
    ['SLACK_COMMAND', 'briefing', /such as \/briefing/u],
    ['SLACK_COMMAND', `/${'a'.repeat(32)}`, /such as \/briefing/u],
    ['SLACK_ALLOWED_CHANNELS', 'C01, #news', /holds "#news"; give channel ids/u],
    ['SLACK_ALLOWED_USERS', '@ana', /holds "@ana"; give member ids/u],
    ['SLACK_ADMINS', 'C01', /member ids/u],
    ['SLACK_ALLOW_GUESTS', 'maybe', /true or false/u],
    ['CONCURRENT_QUESTIONS', '0', /from 1 to 100/u],
    ['QUESTIONS_PER_USER_PER_MINUTE', '2.5', /whole number/u],
    ['SHUTDOWN_SECONDS', '-1', /from 0 to 600/u],
  ])('do not take %s=%j, and say what to do', (name, value, wanted) => {
    const { problems } = parseSlackSettings({ ...socket, [name]: value });
    expect(problems.map(({ setting }) => setting)).toEqual([name]);
    expect(problems[0]?.problem).toMatch(wanted);
  });

  it('name everything that is wrong at once', () => {
    const wrong = { SLACK_MODE: 'http', SLACK_BOT_TOKEN: APP, SLACK_ADMINS: 'me', SHUTDOWN_SECONDS: 'x' };
    const settings = parseSlackSettings(wrong).problems.map(({ setting }) => setting);
    expect(settings.sort()).toEqual(['SHUTDOWN_SECONDS', 'SLACK_ADMINS', 'SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET']);
  });

  it('never show a token', () => {
    const { problems } = parseSlackSettings({ SLACK_BOT_TOKEN: `${BOT} x`, SLACK_APP_TOKEN: `${BOT}` });
    expect(JSON.stringify(problems)).not.toContain('1234567890');
  });
});
