import { describe, expect, it } from 'vitest';
import { clientOf, slackForTest } from '../testing/local-slack-app.js';

/** The error Slack answers with, and why. */
const refusal = (error: string, details: object = {}) =>
  expect.objectContaining({ data: expect.objectContaining({ ok: false, error, ...details }) });

async function townWithClient(options: Parameters<typeof slackForTest>[0] = {}) {
  const town = await slackForTest(options);
  return { ...town, client: clientOf(town.slack) };
}

describe('reading', () => {
  it('gives a thread page by page', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts } = slack.post(ana, news, 'one');
    for (const text of ['two', 'three']) slack.post(ana, news, text, { threadTs: ts });
    const texts: (string | undefined)[] = [];
    for await (const page of client.paginate('conversations.replies', { channel: news, ts, limit: 2 })) {
      texts.push(...(page as unknown as { messages: { text: string }[] }).messages.map(({ text }) => text));
    }
    expect(texts).toEqual(['one', 'two', 'three']);
  });

  it('gives the metadata of a message to whoever asks for it', async () => {
    const { client, news } = await townWithClient();
    const metadata = { event_type: 'answered', event_payload: { id: 'a1' } };
    const { ts = '' } = await client.chat.postMessage({ channel: news, text: 'Rain', metadata });
    const read = async (include_all_metadata: boolean) =>
      (await client.conversations.replies({ channel: news, ts, include_all_metadata })).messages?.[0]?.metadata;
    expect(await read(true)).toEqual(metadata);
    expect(await read(false)).toEqual({ event_type: 'answered', event_payload: {} });
    const wrong = client.apiCall('chat.postMessage', { channel: news, text: 'Rain', metadata: { id: 'a1' } });
    await expect(wrong).rejects.toEqual(refusal('invalid_metadata_format'));
  });

  it('gives a channel newest first, without replies', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts } = slack.post(ana, news, 'one');
    slack.post(ana, news, 'reply', { threadTs: ts });
    slack.post(ana, news, 'two');
    const { messages = [] } = await client.conversations.history({ channel: news });
    expect(messages.map(({ text }) => text)).toEqual(['two', 'one']);
  });

  it('says why it cannot', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const outside = slack.addChannel({ name: 'outside', members: [ana], bot: false }).id;
    await expect(client.conversations.replies({ channel: news, ts: '1.000001' })).rejects.toEqual(
      refusal('thread_not_found'),
    );
    await expect(client.conversations.history({ channel: outside })).rejects.toEqual(refusal('not_in_channel'));
    slack.revokeScope('channels:history');
    await expect(client.conversations.history({ channel: news })).rejects.toEqual(
      refusal('missing_scope', { needed: 'channels:history' }),
    );
  });

  it('tells who somebody is', async () => {
    const { slack, client } = await townWithClient();
    const kinds = ['member', 'guest', 'single-channel-guest', 'stranger', 'bot'] as const;
    const users = await Promise.all(
      kinds.map(
        async (kind) =>
          (await client.users.info({ user: slack.addPerson({ name: kind, kind }).id })).user as Record<string, unknown>,
      ),
    );
    const flags = users.map(({ is_restricted, is_ultra_restricted, is_stranger, is_bot }) => [
      is_restricted,
      is_ultra_restricted,
      is_stranger,
      is_bot,
    ]);
    expect(flags).toEqual([
      [false, false, false, false],
      [true, false, false, false],
      [true, true, false, false],
      [false, false, true, false],
      [false, false, false, true],
    ]);
    expect(users[3]?.team_id).not.toBe(slack.teamId);
    await expect(client.users.info({ user: 'U0' })).rejects.toEqual(refusal('user_not_found'));
  });

  it('gives the address of a message', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts } = slack.post(ana, news, 'one');
    const { permalink } = await client.chat.getPermalink({ channel: news, message_ts: ts });
    expect(permalink).toContain(`${news}/p${ts.replace('.', '')}`);
  });
});
