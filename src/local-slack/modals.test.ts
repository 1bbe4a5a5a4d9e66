import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { appForTest, clientOf } from '../testing/local-slack-app.js';
import { button, buttons, plain } from '../testing/slack-buttons.js';

const modal = (title: string, fields: object = {}) => ({
  type: 'modal' as const,
  title: plain(title),
  blocks: [{ type: 'divider' as const }],
  ...fields,
});
const reason = {
  type: 'input' as const,
  block_id: 'reason',
  label: plain('Why?'),
  element: { type: 'plain_text_input' as const, action_id: 'text' },
};

describe('modals', () => {
  /** A command that opens a modal and keeps the trigger. */
  async function withModal(view: object, listen: (app: App) => void = () => undefined) {
    let now = Date.now();
    const triggers: string[] = [];
    const town = await appForTest(
      (app) => {
        app.command('/briefing', async ({ ack, command, client }) => {
          await ack();
          triggers.push(command.trigger_id);
          if (command.text === 'later') return;
          await client.views.open({ trigger_id: command.trigger_id, view: view as never });
        });
        listen(app);
      },
      { clock: () => now },
    );
    await town.slack.command(town.ana, town.news, '/briefing');
    await town.slack.until(() => town.slack.modals(town.ana).length === 1);
    return {
      ...town,
      triggers,
      client: clientOf(town.slack),
      pass: (milliseconds: number) => {
        now += milliseconds;
      },
    };
  }

  it('open once for a trigger, within three seconds', async () => {
    const { slack, client, ana, news, triggers, pass } = await withModal(modal('Article'));
    const open = () => client.views.open({ trigger_id: triggers.at(-1) ?? '', view: modal('Again') });
    await expect(open()).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
    await expect(client.views.open({ trigger_id: 'x', view: modal('x') })).rejects.toMatchObject({
      data: { error: 'invalid_trigger_id' },
    });
    await slack.command(ana, news, '/briefing later');
    await slack.until(() => triggers.length === 2);
    pass(3001);
    await expect(open()).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } });
  });

  it('are changed by their id, where nothing came between', async () => {
    const { slack, client, ana } = await withModal(modal('Loading'));
    const [{ id, hash } = { id: '', hash: '' }] = slack.modals(ana);
    await client.views.update({ view_id: id, hash, view: modal('Article') });
    expect(slack.modals(ana).map(({ title }) => title)).toEqual(['Article']);
    await expect(client.views.update({ view_id: id, hash, view: modal('x') })).rejects.toMatchObject({
      data: { error: 'hash_conflict' },
    });
    await slack.close(ana);
    await expect(client.views.update({ view_id: id, view: modal('x') })).rejects.toMatchObject({
      data: { error: 'not_found' },
    });
  });

  it('are refused with what is wrong', async () => {
    const { slack, client, ana } = await withModal(modal('Loading'));
    const [{ id } = { id: '' }] = slack.modals(ana);
    const messages = ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'];
    const wrong = client.views.update({ view_id: id, view: modal('An article with a long title') });
    await expect(wrong).rejects.toMatchObject({
      data: { error: 'invalid_arguments', response_metadata: { messages } },
    });
  });

  it('stand three upon each other at most', async () => {
    const more = modal('Article', { blocks: [buttons(button('push', '1'))] });
    const { slack, ana } = await withModal(more, (app) => {
      app.action('push', async ({ ack, body, client }) => {
        await ack();
        if ('trigger_id' in body) await client.views.push({ trigger_id: body.trigger_id, view: more });
      });
      app.error(async () => undefined);
    });
    for (const height of [2, 3]) {
      await slack.press(ana, slack.modals(ana).at(-1) ?? 'home', { actionId: 'push' });
      await slack.until(() => slack.modals(ana).length === height);
    }
    await slack.press(ana, slack.modals(ana).at(-1) ?? 'home', { actionId: 'push' });
    const refused = await slack.until(() => slack.calls.find(({ answer }) => answer?.error === 'push_limit_reached'));
    expect(refused.method).toBe('views.push');
  });

  it('give what was filled in, once everything is that must be', async () => {
    const form = modal('Feedback', { callback_id: 'feedback', submit: plain('Send'), blocks: [reason] });
    const sent: unknown[] = [];
    const { slack, ana } = await withModal(form, (app) => {
      app.view('feedback', async ({ ack, view }) => {
        sent.push(view.state.values.reason?.text?.value);
        await (sent.length === 1 ? ack({ response_action: 'errors', errors: { reason: 'Say more' } }) : ack());
      });
    });
    expect((await slack.submit(ana)).errors).toEqual({ reason: 'Please complete this required field.' });
    expect((await slack.submit(ana, { reason: 'old' })).errors).toEqual({ reason: 'Say more' });
    expect((await slack.submit(ana, { reason: 'out of date' })).errors).toBeNull();
    expect({ sent, modals: slack.modals(ana) }).toEqual({ sent: ['old', 'out of date'], modals: [] });
  });

  it.each([
    ['update', { response_action: 'update', view: modal('Thanks') }, ['Thanks']],
    ['push', { response_action: 'push', view: modal('Sure?') }, ['Feedback', 'Sure?']],
    ['clear', { response_action: 'clear' }, []],
  ])('do what the answer to a submission says: %s', async (_what, answer, titles) => {
    const form = modal('Feedback', { callback_id: 'feedback', submit: plain('Send') });
    const { slack, ana } = await withModal(form, (app) =>
      app.view('feedback', async ({ ack }) => ack(answer as never)),
    );
    await slack.submit(ana);
    expect(slack.modals(ana).map(({ title }) => title)).toEqual(titles);
  });

  it('show nothing where the answer to a submission is not right', async () => {
    const form = modal('Feedback', { callback_id: 'feedback', submit: plain('Send'), blocks: [reason] });
    const answer = { response_action: 'errors' as const, errors: { elsewhere: 'Say more' } };
    const { slack, ana } = await withModal(form, (app) => app.view('feedback', async ({ ack }) => ack(answer)));
    expect(await slack.submit(ana, { reason: 'old' })).toMatchObject({ errors: null, refused: 'invalid_errors' });
  });

  it('tell that they were closed where they asked for it', async () => {
    const closed: unknown[] = [];
    const { slack, ana } = await withModal(
      modal('Article', { callback_id: 'article', notify_on_close: true }),
      (app) => {
        app.view({ callback_id: 'article', type: 'view_closed' }, async ({ ack, body }) => {
          await ack();
          closed.push('is_cleared' in body && body.is_cleared);
        });
      },
    );
    await slack.close(ana);
    expect({ closed, modals: slack.modals(ana) }).toEqual({ closed: [false], modals: [] });
  });
});
