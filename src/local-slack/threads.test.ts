import { describe, expect, it } from 'vitest';
import { clientOf, slackForTest } from '../testing/local-slack-app.js';

const divider = { type: 'divider' };

/** The error Slack answers with, and why. */
const refusal = (error: string, details: object = {}) =>
  expect.objectContaining({ data: expect.objectContaining({ ok: false, error, ...details }) });

async function townWithClient(options: Parameters<typeof slackForTest>[0] = {}) {
  const town = await slackForTest(options);
  return { ...town, client: clientOf(town.slack) };
}

describe('beside a thread', () => {
  it('shows a status until the bot posts, or for two minutes', async () => {
    let now = Date.now();
    const { slack, client, ana, news } = await townWithClient({ clock: () => now });
    const { ts } = slack.post(ana, news, 'one');
    const status = { channel_id: news, thread_ts: ts, status: 'is searching…', loading_messages: ['reading'] };
    await client.assistant.threads.setStatus(status);
    expect(slack.status(news, ts)).toMatchObject({ text: 'is searching…', loadingMessages: ['reading'] });
    await client.chat.postMessage({ channel: news, thread_ts: ts, text: 'Found' });
    expect(slack.status(news, ts).text).toBe('');
    await client.assistant.threads.setStatus(status);
    now += 2 * 60 * 1000 + 1;
    expect(slack.status(news, ts).text).toBe('');
  });

  it('refuses more than ten messages to wait by', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts } = slack.post(ana, news, 'one');
    const loading_messages = Array.from({ length: 11 }, () => 'reading');
    await expect(
      client.assistant.threads.setStatus({ channel_id: news, thread_ts: ts, status: 'x', loading_messages }),
    ).rejects.toEqual(refusal('invalid_arguments'));
  });

  it('suggests prompts for the conversation, and nothing for a thread of it', async () => {
    const { slack, client, ana } = await townWithClient();
    const channel_id = slack.directMessages(ana).id;
    const prompts = [{ title: 'Rain', message: 'Will it rain?' }];
    await client.assistant.threads.setSuggestedPrompts({ channel_id, prompts, thread_ts: slack.tell(ana, 'hello').ts });
    expect(slack.suggestedPrompts(channel_id)).toBeNull();
    await client.assistant.threads.setSuggestedPrompts({ channel_id, prompts, title: 'Ask' });
    expect(slack.suggestedPrompts(channel_id)).toEqual({ title: 'Ask', prompts });
    const five = Array.from({ length: 5 }, () => ({ title: 'Rain', message: 'Rain?' }));
    await expect(client.assistant.threads.setSuggestedPrompts({ channel_id, prompts: five })).rejects.toEqual(
      refusal('invalid_arguments'),
    );
  });
});

describe('a message that grows', () => {
  it('takes pieces until it is finished', async () => {
    const { slack, client, ana } = await townWithClient();
    const { channel, ts: thread_ts } = slack.tell(ana, 'hello');
    const { ts = '' } = await client.chat.startStream({ channel, thread_ts, markdown_text: 'One' });
    await client.chat.appendStream({
      channel,
      ts,
      chunks: [{ type: 'task_update', id: 't', title: 'Searching', status: 'in_progress' }] as never,
    });
    await expect(client.chat.update({ channel, ts, text: 'x' })).rejects.toEqual(refusal('streaming_state_conflict'));
    await client.chat.stopStream({ channel, ts, markdown_text: ', two', blocks: [divider] });
    expect(slack.message(channel, ts)).toMatchObject({ text: 'One, two', streaming_state: 'completed' });
    expect(slack.message(channel, ts)?.blocks?.map(({ type }) => type)).toEqual(['task_card', 'divider']);
    await expect(client.chat.appendStream({ channel, ts, markdown_text: 'x' })).rejects.toEqual(
      refusal('message_not_in_streaming_state'),
    );
  });

  it('names its reader in channels, and ends of itself', async () => {
    let now = Date.now();
    const { slack, client, ana, news } = await townWithClient({ clock: () => now });
    const { ts: thread_ts } = slack.post(ana, news, 'hello');
    const start = { channel: news, thread_ts, markdown_text: 'One' };
    await expect(client.chat.startStream(start)).rejects.toEqual(refusal('missing_recipient_user_id'));
    await expect(client.chat.startStream({ ...start, recipient_user_id: ana })).rejects.toEqual(
      refusal('missing_recipient_team_id'),
    );
    const { ts = '' } = await client.chat.startStream({
      ...start,
      recipient_user_id: ana,
      recipient_team_id: slack.teamId,
    });
    now += 5 * 60 * 1000 + 1;
    await expect(client.chat.appendStream({ channel: news, ts, markdown_text: 'x' })).rejects.toEqual(
      refusal('message_not_in_streaming_state'),
    );
  });
});
