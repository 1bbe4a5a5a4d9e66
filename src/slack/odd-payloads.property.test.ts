import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startedBot } from '../testing/slack-bot.js';
import { event } from '../testing/slack-events.js';

/** Fields that Slack's payloads have, with anything in them; channel and user are what Bolt itself must be able to read. */
const FIELDS = [
  ...['ts', 'text', 'bot_id', 'thread_ts', 'subtype', 'channel_type', 'team', 'tab'],
  ...['message', 'deleted_ts', 'previous_message'],
];

const ODD = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.boolean(),
  fc.dictionary(fc.string(), fc.string()),
  fc.constantFrom('im', 'channel', 'message_deleted', 'message_changed', 'UBOT', '<@UBOT>', '', '100.1'),
);

const ODD_EVENT = fc.record(Object.fromEntries(FIELDS.map((field) => [field, ODD])), { requiredKeys: [] });
const TYPES = ['app_mention', 'message', 'app_home_opened', 'agent_session_stopped'] as const;

describe('whatever Slack sends', () => {
  it('as an event is answered or left alone, and breaks nothing', async () => {
    const { slack, logger } = await startedBot();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), ODD_EVENT, async (type, fields) => {
        await slack.deliver(event({ channel: 'C1', user: 'U1', ...fields, type }));
      }),
      { numRuns: 150 },
    );
    expect(logger.lines.filter(({ message }) => message.startsWith('Something Slack sent'))).toEqual([]);
  });

  it('as a press or a command is acknowledged, and breaks nothing', async () => {
    const { slack, logger } = await startedBot();
    const press = fc.record({
      action_id: fc.constantFrom(
        'show_in_context',
        'more_excerpts',
        'feedback',
        'share_in_channel',
        'ask_suggestion_1',
        'other',
      ),
      value: fc.oneof(fc.string(), fc.json()),
      action_ts: fc.constant('1.1'),
      block_id: fc.constant('b'),
      type: fc.constant('button'),
    });
    await fc.assert(
      fc.asyncProperty(press, fc.record({ container: ODD, message: ODD }), async (action, rest) => {
        const body = {
          type: 'block_actions',
          team: { id: 'T1' },
          user: { id: 'U1' },
          channel: { id: 'C1' },
          trigger_id: 't',
          ...rest,
          actions: [action],
        };
        expect(await slack.deliver(body)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const body = { command: '/briefing', text, user_id: 'U1', channel_id: 'C1', team_id: 'T1', trigger_id: text };
        const response_url = 'https://hooks.slack.example/commands/1';
        expect(await slack.deliver({ ...body, response_url })).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
    expect(logger.lines.filter(({ message }) => message.startsWith('Something Slack sent'))).toEqual([]);
  });
});
