import { contentOf } from './check-message.js';
import type { Courier } from './deliveries.js';
import { giveResponseUrl, giveTrigger } from './interactions.js';
import type { Outcome } from './link.js';
import type { CommandMet, Met, People, Place } from './local-slack.js';
import type { Channel, Json, SlackMessage, SlackView } from './objects.js';
import { channelOf } from './people-messages.js';
import { personOf } from './places.js';
import { actionOf, chosen, pressableIn } from './pressing.js';
import { type Raising, stored } from './raising.js';
import { Refusal } from './refusal.js';
import { answerIn, current } from './response-urls.js';
import type { State } from './state.js';
import { viewJson } from './views.js';

export interface PeopleParts {
  readonly state: State;
  readonly raising: Raising;
  readonly courier: Courier;
  readonly command: string;
  /** The address for the id of a `response_url`. */
  readonly responseUrl: (id: string) => string;
}

/** Commands and buttons. */
export function createInteractions(parts: PeopleParts): Pick<People, 'command' | 'press'> {
  return {
    command: async (user, channel, text, { threadTs } = {}) => {
      if (threadTs !== undefined) throw new Error('Slack has no commands in threads.');
      const [, name, rest = ''] = /^(\/\S+)(?:\s+(.*))?$/su.exec(text) ?? [];
      if (name !== parts.command) throw new Error(`${text} is not a valid command.`);
      return giveCommand(parts, user, channelOf(parts.state, user, channel), rest);
    },
    press: async (user, place, pressing) => {
      const surface = surfaceOf(parts.state, user, place);
      const pressed = pressableIn(surface.blocks, pressing, user);
      const payload = pressPayload(parts, user, surface, actionOf(pressed, pressing, parts.state.nextTs()));
      const outcome = await parts.courier.interaction('interactive', payload);
      return met(outcome);
    },
  };
}

async function giveCommand(parts: PeopleParts, user: string, channel: Channel, text: string): Promise<CommandMet> {
  const { state, raising, courier, command } = parts;
  const id = giveResponseUrl(state, user, channel.id, null);
  const payload = { ...whoAndWhere(state, user, channel), command, text, response_url: parts.responseUrl(id) };
  const outcome = await courier.interaction('slash_commands', payload);
  const result = met(outcome);
  const said = result.acknowledgement;
  if (said === null || (said.text === undefined && said.blocks === undefined)) return { ...result, reply: null };
  try {
    const reply = answerIn(state, raising, { user, channel: channel.id }, said, contentOf(said, 'response_url'));
    const kept = state.responseUrls.get(id);
    if (kept !== undefined && kept.message === null) state.responseUrls.set(id, { ...kept, message: reply });
    return { ...result, reply };
  } catch (error) {
    if (error instanceof Refusal) return { ...result, refused: error.message, reply: null };
    throw error;
  }
}

/** The text comes as it was typed: the command does not ask Slack to turn names into mentions. */
function whoAndWhere(state: State, user: string, channel: Channel): Json {
  const names = { public: channel.name, private: 'privategroup', im: 'directmessage', mpim: channel.name };
  return {
    token: '',
    team_id: state.teamId,
    team_domain: 'local',
    channel_id: channel.id,
    channel_name: names[channel.kind],
    user_id: user,
    user_name: personOf(state, user).name,
    api_app_id: state.appId,
    is_enterprise_install: 'false',
    trigger_id: giveTrigger(state, user, false),
  };
}

type Surface =
  | { readonly kind: 'message'; readonly message: SlackMessage; readonly blocks: readonly Json[] }
  | { readonly kind: 'view'; readonly view: SlackView; readonly blocks: readonly Json[] };

/** The place as this person sees it now. */
function surfaceOf(state: State, user: string, place: Place): Surface {
  if (place === 'home' || 'hash' in place) {
    const views = place === 'home' ? [state.homes.get(user)] : (state.modals.get(user) ?? []);
    const view = views.find((each) => place === 'home' || each?.id === place.id);
    if (view === undefined) throw new Error(`${user} does not see this view.`);
    return { kind: 'view', view, blocks: view.blocks };
  }
  const message = current(state, place);
  const others = message?.ephemeral_for !== undefined && message.ephemeral_for !== user;
  if (message === null || others) throw new Error(`${user} does not see this message.`);
  channelOf(state, user, message.channel);
  return { kind: 'message', message, blocks: message.blocks ?? [] };
}

function pressPayload({ state, responseUrl }: PeopleParts, user: string, surface: Surface, action: Json): Json {
  const common = { type: 'block_actions', ...personPayload(state, user), actions: [action] };
  if (surface.kind === 'view') {
    const { view } = surface;
    const trigger_id = giveTrigger(state, user, view.type === 'modal');
    const shown = { ...viewJson(state, view), state: { values: valuesOf(view.blocks, {}) } };
    return { ...common, trigger_id, container: { type: 'view', view_id: view.id }, view: shown };
  }
  const { message } = surface;
  return {
    ...common,
    trigger_id: giveTrigger(state, user, false),
    container: containerOf(message),
    channel: { id: message.channel, name: state.channels.get(message.channel)?.name || 'directmessage' },
    // Of an ephemeral message Slack keeps no copy to send.
    ...(message.ephemeral_for === undefined ? { message: stored(message) } : {}),
    state: { values: valuesOf(message.blocks ?? [], {}) },
    response_url: responseUrl(giveResponseUrl(state, user, message.channel, message)),
  };
}

function containerOf({ ts, channel, thread_ts, ephemeral_for }: SlackMessage): Json {
  return {
    type: 'message',
    message_ts: ts,
    channel_id: channel,
    is_ephemeral: ephemeral_for !== undefined,
    ...(thread_ts === undefined ? {} : { thread_ts }),
  };
}

/** Who did it, as every interaction says. */
export function personPayload(state: State, user: string): Json {
  const { name, team } = personOf(state, user);
  return {
    user: { id: user, username: name.toLowerCase(), name: name.toLowerCase(), team_id: team },
    api_app_id: state.appId,
    token: '',
    team: { id: state.teamId, domain: 'local' },
    enterprise: null,
    is_enterprise_install: false,
  };
}

export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What stands in the inputs of these blocks, by block and action. */
export function valuesOf(blocks: readonly Json[], values: Values): Json {
  const inputs = blocks.filter(({ element }) => element !== undefined);
  return Object.fromEntries(inputs.map((block) => [String(block.block_id), valueIn(block, values)]));
}

function valueIn({ element, block_id }: Json, values: Values): Json {
  const input = element as Json;
  const given = values[String(block_id)] ?? values[String(input.action_id)] ?? initial(input);
  return { [String(input.action_id)]: { type: input.type, ...chosen(input, given) } };
}

function initial({ initial_value, initial_option, initial_options }: Json): string | readonly string[] | undefined {
  if (typeof initial_value === 'string') return initial_value;
  const options = (initial_options ?? (initial_option === undefined ? [] : [initial_option])) as readonly Json[];
  return options.length === 0 ? undefined : options.map(({ value }) => String(value));
}

/** What the person sees of how the app met it. */
export function met(outcome: Outcome): Met {
  const nothing = { acknowledged: false, acknowledgement: null, refused: null } as const;
  switch (outcome.kind) {
    case 'acknowledged':
      return { ...nothing, acknowledged: true, acknowledgement: outcome.payload, failure: null };
    case 'timeout':
      return { ...nothing, failure: 'operation_timeout' };
    case 'unreachable':
    case 'failed':
      return { ...nothing, failure: 'dispatch_failed' };
  }
}
