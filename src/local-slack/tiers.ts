/** Slack's rate limits by method, in calls a minute for one app in one workspace; it promises no fewer. */

const TIERS = { two: 20, three: 50, four: 100 } as const;

const TIER_OF: Readonly<Record<string, keyof typeof TIERS>> = {
  'agents.sessions.rename': 'three',
  'agents.sessions.setStatus': 'three',
  'bots.info': 'three',
  'chat.appendStream': 'four',
  'chat.delete': 'three',
  'chat.postEphemeral': 'four',
  'chat.startStream': 'two',
  'chat.stopStream': 'two',
  'chat.update': 'three',
  'conversations.history': 'three',
  'conversations.info': 'three',
  'conversations.members': 'four',
  'conversations.open': 'three',
  'conversations.replies': 'three',
  'reactions.add': 'three',
  'reactions.remove': 'two',
  'users.info': 'four',
  'views.open': 'four',
  'views.publish': 'four',
  'views.push': 'four',
  'views.update': 'four',
};

/** `null` for a method whose limit Slack does not state. */
export function callsPerMinute(method: string): number | null {
  const tier = TIER_OF[method];
  return tier === undefined ? null : TIERS[tier];
}
