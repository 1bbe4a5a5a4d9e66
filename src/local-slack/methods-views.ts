import { optional, required } from './arguments.js';
import { takeTrigger } from './interactions.js';
import type { Methods } from './methods.js';
import type { SlackView } from './objects.js';
import { personOf } from './places.js';
import { Refusal } from './refusal.js';
import { opened, published, pushed, updated, viewJson } from './views.js';

/** Modals and the Home tab. */
export const viewMethods: Methods = {
  'views.open': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const { user } = takeTrigger(state, required(given, 'trigger_id'));
      return { view: viewJson(state, opened(state, user, given.view)) };
    },
  },
  'views.push': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const { user, inModal } = takeTrigger(state, required(given, 'trigger_id'));
      if (!inModal) throw new Refusal('not_found');
      return { view: viewJson(state, pushed(state, user, given.view)) };
    },
  },
  'views.update': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const external = optional(given, 'external_id');
      const id = external ?? required(given, 'view_id');
      const is = (view: SlackView) => (external === undefined ? view.id : view.external_id) === id;
      return { view: viewJson(state, updated(state, is, given.view, optional(given, 'hash'))) };
    },
  },
  'views.publish': {
    scopes: [],
    token: 'bot',
    run: (given, { state }) => {
      const user = personOf(state, required(given, 'user_id'));
      return { view: viewJson(state, published(state, user.id, given.view, optional(given, 'hash'))) };
    },
  },
};
