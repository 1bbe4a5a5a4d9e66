import { giveTrigger } from './interactions.js';
import type { People, SubmissionMet } from './local-slack.js';
import type { Json, SlackView } from './objects.js';
import { met, type PeopleParts, personPayload, type Values, valuesOf } from './people-interactions.js';
import { Refusal } from './refusal.js';
import { isObject } from './shape.js';
import type { State } from './state.js';
import { closed, pushed, updated, viewJson } from './views.js';

/** What people do with the topmost modal. */
export function createModals(parts: PeopleParts): Pick<People, 'submit' | 'close'> {
  const { state, courier } = parts;
  return {
    submit: async (user, values = {}) => {
      const view = topmost(state, user);
      if (view.submit === null) throw new Error(`The modal "${view.title}" has nothing to submit.`);
      const missing = unfilled(view, values);
      if (missing !== null) return { ...met({ kind: 'acknowledged', payload: null }), errors: missing };
      const result = met(await courier.interaction('interactive', submission(state, user, view, values)));
      return {
        ...result,
        ...(result.acknowledged ? followed(state, user, view, result.acknowledgement) : { errors: null }),
      };
    },
    close: async (user) => {
      const view = topmost(state, user);
      closed(state, user, view.clear_on_close);
      if (!view.notify_on_close) return;
      const shown = { ...viewJson(state, view), state: { values: valuesOf(view.blocks, {}) } };
      const common = { type: 'view_closed', ...personPayload(state, user) };
      await courier.interaction('interactive', { ...common, view: shown, is_cleared: view.clear_on_close });
    },
  };
}

function topmost(state: State, user: string): SlackView {
  const view = state.modals.get(user)?.at(-1);
  if (view === undefined) throw new Error(`${user} has no modal open.`);
  return view;
}

function submission(state: State, user: string, view: SlackView, values: Values): Json {
  const shown = { ...viewJson(state, view), state: { values: valuesOf(view.blocks, values) } };
  const trigger_id = giveTrigger(state, user, true);
  return { type: 'view_submission', ...personPayload(state, user), trigger_id, view: shown, response_urls: [] };
}

/** Slack itself asks for what is not optional, and does not bother the app. */
function unfilled(view: SlackView, values: Values): Readonly<Record<string, string>> | null {
  const filled = valuesOf(view.blocks, values) as Readonly<Record<string, Readonly<Record<string, Json>>>>;
  const empty = view.blocks.filter(({ element, optional, block_id }) => {
    if (element === undefined || optional === true) return false;
    return Object.values(filled[String(block_id)] ?? {}).every(isEmpty);
  });
  const errors = empty.map(({ block_id }) => [String(block_id), 'Please complete this required field.']);
  return errors.length === 0 ? null : Object.fromEntries(errors);
}

function isEmpty({ type: _type, ...value }: Json): boolean {
  return Object.values(value).every(
    (each) => each === null || each === '' || (Array.isArray(each) && each.length === 0),
  );
}

/** Does what the acknowledgement says should follow; without a word of it the modal closes. */
function followed(
  state: State,
  user: string,
  view: SlackView,
  acknowledgement: Json | null,
): Partial<SubmissionMet> & Pick<SubmissionMet, 'errors'> {
  try {
    return { errors: follow(state, user, view, acknowledgement) };
  } catch (error) {
    if (error instanceof Refusal) return { errors: null, refused: error.message };
    throw error;
  }
}

function follow(state: State, user: string, view: SlackView, said: Json | null): SubmissionMet['errors'] {
  switch (said?.response_action) {
    case 'errors':
      return errorsOf(view, said.errors);
    case 'clear':
      closed(state, user, true);
      return null;
    case 'update':
      updated(state, ({ id }) => id === view.id, said.view);
      return null;
    case 'push':
      pushed(state, user, said.view);
      return null;
    case undefined:
      if (state.modals.get(user)?.at(-1)?.id === view.id) closed(state, user, false);
      return null;
    default:
      throw new Refusal('invalid_response_action');
  }
}

/** @throws Refusal where an error belongs to no input of the view: Slack would show nothing */
function errorsOf(view: SlackView, errors: unknown): SubmissionMet['errors'] {
  const inputs = view.blocks.filter(({ type }) => type === 'input').map(({ block_id }) => block_id);
  if (!isObject(errors) || Object.keys(errors).some((id) => !inputs.includes(id))) throw new Refusal('invalid_errors');
  return errors as Readonly<Record<string, string>>;
}
