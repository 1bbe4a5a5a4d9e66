import { randomUUID } from 'node:crypto';
import type { ChannelKind, Json, SlackMessage } from './objects.js';
import type { State } from './state.js';
import { randomId } from './timestamps.js';

/** Turns what happens into events for the app: those it is subscribed to and has the scopes for. */
export interface Raising {
  posted(message: SlackMessage): void;
  changedMessage(before: SlackMessage, after: SlackMessage): void;
  deleted(message: SlackMessage): void;
  raise(event: Json, channel?: string): void;
}

type Send = (payload: Json) => void;

const CHANNEL_EVENT: Readonly<
  Record<ChannelKind, { readonly event: string; readonly scope: string; readonly type: string }>
> = {
  public: { event: 'message.channels', scope: 'channels:history', type: 'channel' },
  private: { event: 'message.groups', scope: 'groups:history', type: 'group' },
  im: { event: 'message.im', scope: 'im:history', type: 'im' },
  mpim: { event: 'message.mpim', scope: 'mpim:history', type: 'mpim' },
};

export function createRaising(state: State, send: Send): Raising {
  const raise = (event: Json, channel?: string) => send(envelopeOf(state, event, channel));

  function inChannel(channel: string, event: Json): void {
    const place = state.channels.get(channel);
    if (place === undefined || !place.members.includes(state.bot.userId)) return;
    const { event: subscription, scope, type } = CHANNEL_EVENT[place.kind];
    if (!state.events.has(subscription) || !state.scopes.has(scope)) return;
    raise({ ...event, channel, channel_type: type }, channel);
  }

  function mention(message: SlackMessage): void {
    const place = state.channels.get(message.channel);
    const heard = state.events.has('app_mention') && state.scopes.has('app_mentions:read');
    if (!heard || place === undefined || place.kind === 'im' || !place.members.includes(state.bot.userId)) return;
    raise({ ...eventOf(message), type: 'app_mention' }, message.channel);
  }

  return {
    raise,
    posted: (message) => {
      inChannel(message.channel, eventOf(message));
      if (mentionsBot(state, message)) mention(message);
    },
    changedMessage: (before, after) => {
      const event_ts = state.nextTs();
      const hidden = { type: 'message', subtype: 'message_changed', hidden: true, ts: event_ts, event_ts };
      inChannel(after.channel, { ...hidden, message: stored(after), previous_message: stored(before) });
      if (!mentionsBot(state, before) && mentionsBot(state, after)) mention(after);
    },
    deleted: (message) => {
      const event_ts = state.nextTs();
      const hidden = { type: 'message', subtype: 'message_deleted', hidden: true, ts: event_ts, event_ts };
      inChannel(message.channel, { ...hidden, deleted_ts: message.ts, previous_message: stored(message) });
    },
  };
}

/** The bot's own words may name it without calling it. */
function mentionsBot({ bot }: State, message: SlackMessage): boolean {
  return message.user !== bot.userId && message.text.includes(`<@${bot.userId}>`);
}

function eventOf(message: SlackMessage): Json {
  return { ...stored(message), channel: message.channel, event_ts: message.ts };
}

/** A message as apps get it: without what this Slack keeps for its own use. Its metadata only says its kind. */
export function stored(message: SlackMessage): Json {
  const { metadata, ...rest } = storedWhole(message);
  return metadata === undefined ? rest : { ...rest, metadata: { ...(metadata as Json), event_payload: {} } };
}

/** The same with all its metadata, for whoever asks for it. */
export function storedWhole(message: SlackMessage): Json {
  const { channel: _channel, unfurl_links: _links, unfurl_media: _media, ephemeral_for: _for, ...rest } = message;
  return rest;
}

function envelopeOf(state: State, event: Json, channel?: string): Json {
  return {
    token: randomUUID(),
    team_id: state.teamId,
    context_team_id: state.teamId,
    context_enterprise_id: null,
    api_app_id: state.appId,
    event,
    type: 'event_callback',
    event_id: randomId('Ev'),
    event_time: Math.floor(state.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: state.teamId,
        user_id: state.bot.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel !== undefined && state.channels.get(channel)?.shared === true,
    event_context: randomUUID(),
  };
}
