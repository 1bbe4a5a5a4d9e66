import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientOf, slackForTest } from '../testing/local-slack-app.js';
import { EVENTS, SCOPES } from './state.js';

/** The error Slack answers with, and why. */
const refusal = (error: string, details: object = {}) =>
  expect.objectContaining({ data: expect.objectContaining({ ok: false, error, ...details }) });

async function townWithClient(options: Parameters<typeof slackForTest>[0] = {}) {
  const town = await slackForTest(options);
  return { ...town, client: clientOf(town.slack) };
}

describe('tokens and scopes', () => {
  it('are those of the manifest that ships', () => {
    const { oauth_config, settings } = JSON.parse(readFileSync('slack-manifest.json', 'utf8'));
    expect(SCOPES).toEqual(oauth_config.scopes.bot.toSorted());
    expect(EVENTS).toEqual(settings.event_subscriptions.bot_events.toSorted());
  });

  it('tells who the bot is and what it may do', async () => {
    const { slack, client } = await townWithClient({ scopes: ['chat:write'] });
    const { user_id, bot_id, team_id, response_metadata } = await client.auth.test();
    expect({ user_id, bot_id, team_id }).toEqual({
      user_id: slack.bot.userId,
      bot_id: slack.bot.botId,
      team_id: slack.teamId,
    });
    expect(response_metadata?.scopes).toEqual(['chat:write']);
  });

  it('refuses no token, a strange one, one of the wrong kind and one that was taken back', async () => {
    const { slack, client } = await townWithClient();
    await expect(client.auth.test({ token: 'xoxb-strange' })).rejects.toEqual(refusal('invalid_auth'));
    await expect(client.auth.test({ token: slack.appToken })).rejects.toEqual(refusal('not_allowed_token_type'));
    await expect(client.apps.connections.open()).rejects.toEqual(refusal('not_allowed_token_type'));
    slack.revokeToken('token_revoked');
    await expect(client.auth.test()).rejects.toEqual(refusal('token_revoked'));
    const answer = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST' });
    expect(await answer.json()).toMatchObject({ error: 'not_authed' });
  });

  it('says which scope is missing', async () => {
    const { slack, client, news } = await townWithClient();
    slack.revokeScope('chat:write');
    const missing = refusal('missing_scope', { needed: 'chat:write' });
    await expect(client.chat.postMessage({ channel: news, text: 'Rain' })).rejects.toEqual(missing);
    await expect(client.conversations.info({ channel: news })).rejects.toEqual(
      refusal('missing_scope', { needed: 'channels:read' }),
    );
  });

  it('knows no method that it does not know', async () => {
    const { client } = await townWithClient();
    await expect(client.apiCall('chat.shout')).rejects.toEqual(refusal('unknown_method'));
    await expect(client.apiCall('constructor')).rejects.toEqual(refusal('unknown_method'));
  });
});
