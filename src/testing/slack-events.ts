/** What Slack delivers when people do things, as far as the bot reads it. */

export interface MessageParts {
  readonly text: string;
  readonly ts: string;
  readonly channel?: string;
  readonly user?: string;
  readonly threadTs?: string;
  readonly eventId?: string;
  readonly rest?: Readonly<Record<string, unknown>>;
}

let events = 0;

export function mention(parts: MessageParts) {
  return eventOf('app_mention', parts);
}

export function message(parts: MessageParts) {
  return eventOf('message', parts);
}

export function direct(parts: MessageParts) {
  return message({ channel: 'D1', ...parts, rest: { channel_type: 'im', ...parts.rest } });
}

export function event(event: Readonly<Record<string, unknown>>, eventId = `Ev${++events}`) {
  return { type: 'event_callback', team_id: 'T1', api_app_id: 'A1', event_id: eventId, event };
}

function eventOf(type: 'app_mention' | 'message', parts: MessageParts) {
  const { text, ts, channel = 'C1', user = 'U1', threadTs, eventId, rest = {} } = parts;
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return event({ type, channel, user, text, ts, team: 'T1', ...thread, ...rest }, eventId);
}
