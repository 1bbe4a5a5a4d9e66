import { describe, expect, it } from 'vitest';
import { appForTest, clientOf, slackForTest } from '../testing/local-slack-app.js';
import { button, buttons, plain } from '../testing/slack-buttons.js';
import type { LocalSlack } from './local-slack.js';

describe('a button', () => {
  it('tells the app which it was, and where', async () => {
    const { slack, app, ana, news } = await appForTest((listening) => {
      listening.action('more', async ({ ack, respond }) => {
        await ack();
        await respond({ text: 'More', replace_original: false });
      });
    });
    const blocks = [buttons(button('more', '1'), button('less', '2'))];
    const { ts = '' } = await app.client.chat.postMessage({ channel: news, text: 'Rain', blocks });
    expect(await slack.press(ana, posted(slack, news), { actionId: 'more' })).toMatchObject({
      acknowledged: true,
      failure: null,
    });
    await slack.until(() => slack.ephemerals(ana, news)[0]?.text === 'More');
    expect(slack.deliveries.at(-1)?.payload).toMatchObject({
      user: { id: ana },
      container: { message_ts: ts },
      actions: [{ action_id: 'more', value: '1' }],
    });
  });

  it('must be there, and be the only one that fits', async () => {
    const { slack, ana, news } = await slackForTest();
    const blocks = [buttons(button('open', '1')), buttons(button('open', '2'))];
    await clientOf(slack).chat.postMessage({ channel: news, text: 'Rain', blocks });
    const message = posted(slack, news);
    await expect(slack.press(ana, message, { actionId: 'close' })).rejects.toThrow('Nothing to press');
    await expect(slack.press(ana, message, { actionId: 'open' })).rejects.toThrow('2 elements to press');
    const eli = slack.addPerson({ name: 'Eli' }).id;
    await expect(slack.press(eli, message, { actionId: 'open', value: '1' })).rejects.toThrow('is not in');
  });

  it('is gone with its message', async () => {
    const { slack, ana, news } = await slackForTest();
    const client = clientOf(slack);
    const { ts = '' } = await client.chat.postMessage({
      channel: news,
      text: 'Rain',
      blocks: [buttons(button('more', '1'))],
    });
    const message = posted(slack, news);
    await client.chat.delete({ channel: news, ts });
    await expect(slack.press(ana, message, { actionId: 'more' })).rejects.toThrow('does not see this message');
  });

  it('on an ephemeral message is that person’s alone, and comes without the message', async () => {
    const { slack, app, ana, news } = await appForTest((listening) =>
      listening.action('more', async ({ ack }) => ack()),
    );
    const eli = slack.addPerson({ name: 'Eli' }).id;
    slack.addMember(news, eli);
    await app.client.chat.postEphemeral({
      channel: news,
      user: ana,
      text: 'Rain',
      blocks: [buttons(button('more', '1'))],
    });
    const [message] = slack.ephemerals(ana);
    if (message === undefined) throw new Error('no message');
    await expect(slack.press(eli, message, { actionId: 'more' })).rejects.toThrow('does not see this message');
    await slack.press(ana, message, { actionId: 'more' });
    expect(slack.deliveries.at(-1)?.payload).toMatchObject({ container: { is_ephemeral: true } });
    expect(slack.deliveries.at(-1)?.payload).not.toHaveProperty('message');
  });

  it('of two that judge an answer gives its value', async () => {
    const { slack, app, ana, news } = await appForTest((listening) =>
      listening.action('judge', async ({ ack }) => ack()),
    );
    const judging = {
      type: 'feedback_buttons',
      action_id: 'judge',
      positive_button: { text: plain('Good'), value: 'good' },
      negative_button: { text: plain('Bad'), value: 'bad' },
    };
    const blocks = [{ type: 'context_actions', elements: [judging] }] as never;
    await app.client.chat.postMessage({ channel: news, text: 'Rain', blocks });
    await slack.press(ana, posted(slack, news), { actionId: 'judge', feedback: 'negative' });
    expect(slack.deliveries.at(-1)?.payload).toMatchObject({ actions: [{ type: 'feedback_buttons', value: 'bad' }] });
  });
});

/** The first message of the channel. */
function posted(slack: LocalSlack, channel: string) {
  const [message] = slack.messages(channel);
  if (message === undefined) throw new Error('no message');
  return message;
}
