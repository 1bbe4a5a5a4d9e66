import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { appForTest, slackForTest } from '../testing/local-slack-app.js';

describe('a command', () => {
  const answering = (app: App) => {
    app.command('/briefing', async ({ ack, respond }) => {
      await ack({ text: 'Searching…' });
      await respond({ text: 'Found it', replace_original: true });
      await respond({ text: 'For everyone', response_type: 'in_channel' });
    });
  };

  it('is answered by the acknowledgement and by response_url', async () => {
    const { slack, ana, news } = await appForTest(answering);
    const { acknowledged, reply } = await slack.command(ana, news, '/briefing bridge');
    expect({ acknowledged, ts: reply?.ts }).toEqual({ acknowledged: true, ts: slack.ephemerals(ana)[0]?.ts });
    await slack.until(() => slack.messages(news).length === 1);
    expect(slack.ephemerals(ana, news).map(({ text }) => text)).toEqual(['Found it']);
    expect(slack.messages(news)[0]?.text).toBe('For everyone');
  });

  it('works where the bot is no member', async () => {
    const { slack, ana } = await appForTest(answering);
    const outside = slack.addChannel({ name: 'outside', members: [ana], bot: false }).id;
    await slack.command(ana, outside, '/briefing bridge');
    await slack.until(() => slack.messages(outside).length === 1);
  });

  it('cannot be given in a thread, or by another name', async () => {
    const { slack, ana, news } = await slackForTest();
    const { ts } = slack.post(ana, news, 'Rain');
    await expect(slack.command(ana, news, '/briefing x', { threadTs: ts })).rejects.toThrow('no commands in threads');
    await expect(slack.command(ana, news, '/weather')).rejects.toThrow('not a valid command');
  });

  it('shows that it did not work where nobody is there, or nobody acknowledges', async () => {
    const patience = { acknowledgement: 20 };
    const { slack, ana, news } = await slackForTest();
    expect(await slack.command(ana, news, '/briefing')).toMatchObject({
      acknowledged: false,
      failure: 'dispatch_failed',
    });
    const silent = await appForTest((app) => app.command('/briefing', async () => undefined), { patience });
    const met = await silent.slack.command(silent.ana, silent.news, '/briefing');
    expect(met).toMatchObject({ acknowledged: false, failure: 'operation_timeout' });
  });

  it('shows nothing of an acknowledgement that Slack would refuse', async () => {
    const header = { type: 'header' as const, text: { type: 'plain_text' as const, text: '' } };
    const { slack, ana, news } = await appForTest((app) => {
      app.command('/briefing', async ({ ack }) => ack({ blocks: [header] }));
    });
    const { refused, reply } = await slack.command(ana, news, '/briefing');
    expect(reply).toBeNull();
    expect(refused).toContain('invalid_blocks');
  });
});

describe('a response_url', () => {
  async function urlOfCommand() {
    let now = Date.now();
    const town = await appForTest((app) => app.command('/briefing', async ({ ack }) => ack()), { clock: () => now });
    await town.slack.command(town.ana, town.news, '/briefing');
    const url = String(town.slack.deliveries[0]?.payload.response_url);
    const post = async (body: object) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return [answer.status, ((await answer.json()) as { error?: string }).error];
    };
    return {
      ...town,
      post,
      pass: (milliseconds: number) => {
        now += milliseconds;
      },
    };
  }

  it('works five times', async () => {
    const { slack, ana, post } = await urlOfCommand();
    const statuses: unknown[] = [];
    for (const text of ['1', '2', '3', '4', '5', '6']) statuses.push(await post({ text }));
    expect(statuses.slice(0, 5).every((status) => String(status) === '200,')).toBe(true);
    expect(statuses[5]).toEqual([404, 'used_url']);
    expect(slack.ephemerals(ana)).toHaveLength(5);
  });

  it('works for half an hour', async () => {
    const { post, pass } = await urlOfCommand();
    pass(30 * 60 * 1000);
    expect(await post({ text: 'in time' })).toEqual([200, undefined]);
    pass(1);
    expect(await post({ text: 'too late' })).toEqual([404, 'expired_url']);
  });

  it('refuses blocks that are not right, and takes back what it said', async () => {
    const { slack, ana, post } = await urlOfCommand();
    expect(await post({ blocks: [{ type: 'section' }] })).toEqual([400, 'invalid_blocks']);
    await post({ text: 'Found it' });
    await post({ delete_original: true });
    expect(slack.ephemerals(ana)).toEqual([]);
  });

  it('can be made to fail', async () => {
    const { slack, post } = await urlOfCommand();
    slack.fail('response_url', { httpStatus: 503 });
    expect((await post({ text: 'x' }))[0]).toBe(503);
    slack.expireInteractions();
    expect(await post({ text: 'x' })).toEqual([404, 'expired_url']);
  });
});
