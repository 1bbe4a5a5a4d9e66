import { randomBytes } from 'node:crypto';
import { checkedView } from './check-view.js';
import type { Json, SlackView } from './objects.js';
import { Refusal } from './refusal.js';
import type { State } from './state.js';
import { randomId } from './timestamps.js';

/** A person's modals: at most three, one upon the other. */

const MOST_MODALS = 3;

export function opened(state: State, user: string, given: unknown): SlackView {
  const view = newView(state, checkedView(given, 'modal'), null);
  state.modals.set(user, [view]);
  state.changed();
  return view;
}

export function pushed(state: State, user: string, given: unknown): SlackView {
  const stack = state.modals.get(user) ?? [];
  const below = stack.at(-1);
  if (below === undefined) throw new Refusal('not_found');
  const content = checkedView(given, 'modal');
  if (stack.length >= MOST_MODALS) throw new Refusal('push_limit_reached');
  const view = newView(state, content, below);
  state.modals.set(user, [...stack, view]);
  state.changed();
  return view;
}

/** Replaces what a view says, wherever in a stack it is. */
export function updated(state: State, is: (view: SlackView) => boolean, given: unknown, hash?: string): SlackView {
  for (const [user, stack] of state.modals) {
    const old = stack.find(is);
    if (old === undefined) continue;
    if (hash !== undefined && hash !== old.hash) throw new Refusal('hash_conflict');
    const view = { ...viewOf(checkedView(given, 'modal'), old), hash: newHash(state) };
    state.modals.set(
      user,
      stack.map((each) => (each === old ? view : each)),
    );
    state.changed();
    return view;
  }
  throw new Refusal('not_found');
}

export function published(state: State, user: string, given: unknown, hash?: string): SlackView {
  const old = state.homes.get(user);
  if (hash !== undefined && old !== undefined && hash !== old.hash) throw new Refusal('hash_conflict');
  const content = checkedView(given, 'home');
  const view = old === undefined ? newView(state, content, null) : { ...viewOf(content, old), hash: newHash(state) };
  state.homes.set(user, view);
  state.changed();
  return view;
}

/** Takes the topmost away, or all. */
export function closed(state: State, user: string, all: boolean): void {
  state.modals.set(user, all ? [] : (state.modals.get(user) ?? []).slice(0, -1));
  state.changed();
}

function newView(state: State, content: Json, below: SlackView | null): SlackView {
  const id = randomId('V');
  const external = String(content.external_id ?? '');
  const taken = [...state.modals.values()]
    .flat()
    .some(({ external_id }) => external !== '' && external_id === external);
  if (taken) throw new Refusal('duplicate_external_id');
  const place = { id, root_view_id: below?.root_view_id ?? id, previous_view_id: below?.id ?? null };
  return viewOf(content, { ...place, hash: newHash(state) });
}

type Identity = Pick<SlackView, 'id' | 'root_view_id' | 'previous_view_id' | 'hash'>;

function viewOf(content: Json, { id, root_view_id, previous_view_id, hash }: Identity): SlackView {
  return {
    id,
    root_view_id,
    previous_view_id,
    hash,
    type: content.type === 'home' ? 'home' : 'modal',
    callback_id: String(content.callback_id ?? ''),
    external_id: String(content.external_id ?? ''),
    private_metadata: String(content.private_metadata ?? ''),
    title: wordsOf(content.title) ?? '',
    submit: wordsOf(content.submit),
    blocks: withIds(content.blocks as readonly Json[]),
    notify_on_close: content.notify_on_close === true,
    clear_on_close: content.clear_on_close === true,
  };
}

function wordsOf(text: unknown): string | null {
  return text === undefined ? null : String((text as Json).text);
}

function newHash(state: State): string {
  return `${Math.floor(state.now() / 1000)}.${randomBytes(4).toString('hex')}`;
}

/** Slack gives every block an id that has none, and every element that can be pressed an action id. */
export function withIds(blocks: readonly Json[]): readonly Json[] {
  return blocks.map((block) => ({ ...named(block), block_id: block.block_id ?? randomBytes(4).toString('hex') }));
}

const PRESSABLE = /button|select|picker|radio|checkbox|overflow|input/u;

function named(block: Json): Json {
  const name = (element: Json): Json =>
    PRESSABLE.test(String(element.type)) && element.action_id === undefined
      ? { ...element, action_id: randomBytes(4).toString('hex') }
      : element;
  const holds = block.type === 'actions' || block.type === 'context_actions';
  return {
    ...block,
    ...(holds ? { elements: (block.elements as readonly Json[]).map(name) } : {}),
    ...(block.accessory === undefined ? {} : { accessory: name(block.accessory as Json) }),
    ...(block.element === undefined ? {} : { element: name(block.element as Json) }),
  };
}

/** A view as apps get it. */
export function viewJson(state: State, view: SlackView): Json {
  const { title, submit, ...rest } = view;
  return {
    ...rest,
    team_id: state.teamId,
    app_id: state.appId,
    bot_id: state.bot.botId,
    app_installed_team_id: state.teamId,
    ...(view.type === 'modal' ? { title: plain(title), submit: submit === null ? null : plain(submit) } : {}),
  };
}

function plain(text: string): Json {
  return { type: 'plain_text', text, emoji: true };
}
