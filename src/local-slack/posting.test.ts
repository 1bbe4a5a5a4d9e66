import { describe, expect, it } from 'vitest';
import { clientOf, slackForTest } from '../testing/local-slack-app.js';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const divider = { type: 'divider' };

/** The error Slack answers with, and why. */
const refusal = (error: string, details: object = {}) =>
  expect.objectContaining({ data: expect.objectContaining({ ok: false, error, ...details }) });

async function townWithClient(options: Parameters<typeof slackForTest>[0] = {}) {
  const town = await slackForTest(options);
  return { ...town, client: clientOf(town.slack) };
}

describe('posting', () => {
  it('reaches channels and threads, and people by their id', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts = '' } = await client.chat.postMessage({ channel: news, text: 'Rain' });
    await client.chat.postMessage({ channel: news, text: 'More rain', thread_ts: ts });
    await client.chat.postMessage({ channel: ana, text: 'Take an umbrella' });
    expect(slack.thread(news, ts).map(({ text }) => text)).toEqual(['Rain', 'More rain']);
    expect(slack.messages(slack.directMessages(ana).id).map(({ text }) => text)).toEqual(['Take an umbrella']);
  });

  it('joins the thread of the reply it is given', async () => {
    const { slack, client, news } = await townWithClient();
    const { ts = '' } = await client.chat.postMessage({ channel: news, text: 'Rain' });
    const reply = await client.chat.postMessage({ channel: news, text: 'More', thread_ts: ts });
    await client.chat.postMessage({ channel: news, text: 'Still more', thread_ts: reply.ts ?? '' });
    expect(slack.thread(news, ts)).toHaveLength(3);
  });

  it('says why it cannot be', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const outside = slack.addChannel({ name: 'outside', members: [ana], bot: false }).id;
    const secret = slack.addChannel({ name: 'secret', kind: 'private', members: [ana], bot: false }).id;
    const post = (channel: string, more: object = {}) => client.chat.postMessage({ channel, text: 'Rain', ...more });
    await expect(post('C0')).rejects.toEqual(refusal('channel_not_found'));
    await expect(post(outside)).rejects.toEqual(refusal('not_in_channel'));
    await expect(post(secret)).rejects.toEqual(refusal('channel_not_found'));
    await expect(post(news, { thread_ts: '1.000001' })).rejects.toEqual(refusal('thread_not_found'));
    await expect(post(news, { text: '' })).rejects.toEqual(refusal('no_text'));
    slack.archive(news);
    await expect(post(news)).rejects.toEqual(refusal('is_archived'));
  });

  it('tells where the blocks are not right', async () => {
    const { client, news } = await townWithClient();
    const blocks = [divider, { type: 'header', text: plain('w'.repeat(151)) }];
    const messages = ['[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]'];
    const why = { response_metadata: expect.objectContaining({ messages }) };
    await expect(client.chat.postMessage({ channel: news, text: 'Rain', blocks })).rejects.toEqual(
      refusal('invalid_blocks', why),
    );
  });

  it('is seen by one person alone where it is ephemeral', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const eli = slack.addPerson({ name: 'Eli' }).id;
    await client.chat.postEphemeral({ channel: news, user: ana, text: 'Only you' });
    expect(slack.ephemerals(ana, news)).toEqual([expect.objectContaining({ text: 'Only you' })]);
    expect(slack.messages(news)).toEqual([]);
    await expect(client.chat.postEphemeral({ channel: news, user: eli, text: 'x' })).rejects.toEqual(
      refusal('user_not_in_channel'),
    );
  });
});

describe('an ephemeral message in a thread', () => {
  it('is seen only where the thread has replies', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts } = slack.post(ana, news, 'Rain');
    const whisper = () => client.chat.postEphemeral({ channel: news, user: ana, text: 'Only you', thread_ts: ts });
    await whisper();
    expect(slack.ephemerals(ana)).toEqual([]);
    slack.post(ana, news, 'Really', { threadTs: ts });
    await whisper();
    expect(slack.ephemerals(ana)).toHaveLength(1);
  });
});

describe('changing and deleting', () => {
  it('loses the blocks that are not given again', async () => {
    const { slack, client, news } = await townWithClient();
    const { ts = '' } = await client.chat.postMessage({ channel: news, text: 'Rain', blocks: [divider] });
    await client.chat.update({ channel: news, ts, text: 'Sun' });
    expect(slack.message(news, ts)).toMatchObject({ text: 'Sun', edited: { user: slack.bot.userId } });
    expect(slack.message(news, ts)).not.toHaveProperty('blocks');
  });

  it('does not replace rich text by something else', async () => {
    const { client, news } = await townWithClient();
    const elements = [{ type: 'rich_text_quote', elements: [{ type: 'text', text: 'Rain' }] }];
    const { ts = '' } = await client.chat.postMessage({
      channel: news,
      text: 'Rain',
      blocks: [{ type: 'rich_text', elements }] as never,
    });
    await expect(client.chat.update({ channel: news, ts, text: 'Sun', blocks: [divider] })).rejects.toEqual(
      refusal('block_mismatch'),
    );
  });

  it('does not touch what others wrote, or what is not there', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts } = slack.post(ana, news, 'Rain');
    await expect(client.chat.update({ channel: news, ts, text: 'Sun' })).rejects.toEqual(
      refusal('cant_update_message'),
    );
    await expect(client.chat.delete({ channel: news, ts })).rejects.toEqual(refusal('cant_delete_message'));
    await expect(client.chat.update({ channel: news, ts: '1.000001', text: 'Sun' })).rejects.toEqual(
      refusal('message_not_found'),
    );
  });

  it('leaves a tombstone where there are replies', async () => {
    const { slack, client, ana, news } = await townWithClient();
    const { ts = '' } = await client.chat.postMessage({ channel: news, text: 'Rain' });
    slack.post(ana, news, 'Really?', { threadTs: ts });
    await client.chat.delete({ channel: news, ts });
    expect(slack.thread(news, ts)).toMatchObject([{ subtype: 'tombstone' }, { text: 'Really?' }]);
  });
});

describe('reactions', () => {
  it('are there once, and can be taken back', async () => {
    const { slack, client, ana, news } = await townWithClient({ scopes: ['reactions:write'] });
    const { ts } = slack.post(ana, news, 'hello');
    const reaction = { channel: news, timestamp: ts, name: 'eyes' };
    await client.reactions.add(reaction);
    await expect(client.reactions.add(reaction)).rejects.toEqual(refusal('already_reacted'));
    expect(slack.message(news, ts)?.reactions).toEqual([{ name: 'eyes', users: [slack.bot.userId], count: 1 }]);
    await client.reactions.remove(reaction);
    await expect(client.reactions.remove(reaction)).rejects.toEqual(refusal('no_reaction'));
  });
});
