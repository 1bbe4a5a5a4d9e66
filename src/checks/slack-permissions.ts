/** A permission the app asks for, and what it is needed for: the Web API methods it opens and the events it lets through. */
export interface Permission {
  readonly scope: string;
  readonly methods: readonly string[];
  readonly events: readonly string[];
}

/** All that the bot may do in Slack. The manifest asks for exactly these; docs/slack.md explains each. */
export const PERMISSIONS: readonly Permission[] = [
  { scope: 'app_mentions:read', methods: [], events: ['app_mention'] },
  {
    scope: 'channels:history',
    methods: ['conversations.replies', 'conversations.history'],
    events: ['message.channels'],
  },
  { scope: 'groups:history', methods: ['conversations.replies', 'conversations.history'], events: ['message.groups'] },
  { scope: 'im:history', methods: ['conversations.replies', 'conversations.history'], events: ['message.im'] },
  { scope: 'mpim:history', methods: ['conversations.replies', 'conversations.history'], events: ['message.mpim'] },
  {
    scope: 'chat:write',
    methods: ['chat.postMessage', 'chat.postEphemeral', 'assistant.threads.setStatus', 'agents.sessions.setStatus'],
    events: ['agent_session_stopped'],
  },
  { scope: 'assistant:write', methods: ['assistant.threads.setSuggestedPrompts'], events: [] },
  { scope: 'commands', methods: [], events: [] },
  { scope: 'users:read', methods: ['users.info'], events: [] },
];

/** Methods and events that need no scope. */
export const OPEN_METHODS: readonly string[] = [
  'auth.test',
  'apps.connections.open',
  'views.open',
  'views.push',
  'views.update',
  'views.publish',
];
export const OPEN_EVENTS: readonly string[] = ['app_home_opened'];

export const SCOPES: readonly string[] = PERMISSIONS.map(({ scope }) => scope);
export const EVENTS: readonly string[] = [...PERMISSIONS.flatMap(({ events }) => events), ...OPEN_EVENTS];
