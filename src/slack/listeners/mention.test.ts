import { expect, it } from 'vitest';
import { startedBot } from '../../testing/slack-bot.js';
import { mention } from '../../testing/slack-events.js';

it('answers a mention in its thread, with the excerpt as a quotation and its source', async () => {
  const { slack, answers } = await startedBot();
  await slack.deliver(mention({ text: '<@UBOT> what did the mayor say about the library?', ts: '100.1' }));
  const posts = slack.callsOf('chat.postMessage');
  expect(posts).toHaveLength(1);
  expect(posts[0]).toMatchObject({ channel: 'C1', thread_ts: '100.1', unfurl_links: 'false', unfurl_media: 'false' });
  expect(JSON.stringify(posts[0]?.blocks)).toContain('A town without a library is a town without a memory');
  expect(posts[0]?.text).toContain('Ana Brandt');
  expect(answers.answers[0]).toMatchObject({
    question: 'what did the mayor say about the library?',
    by: 'somebody-U1',
  });
});
