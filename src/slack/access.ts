import { LRUCache } from 'lru-cache';
import type { Logger } from '../core/ports.js';
import type { Home, People, PersonKind } from './people.js';
import type { SlackAccess } from './slack-bot.js';
import { causeOf } from './slack-failure.js';

/** Who wants something, and where. */
export interface Asker {
  readonly user: string;
  readonly channel: string | null;
  /** The team that Slack says the person belongs to, where it says so. */
  readonly team: string | null;
  readonly isBot: boolean;
}

export type Admission =
  | { readonly kind: 'admitted' }
  /** `line` is for the person, `null` where nobody is to be told; `repeated` when they heard it within the day. */
  | { readonly kind: 'refused'; readonly line: string | null; readonly repeated: boolean };

/** Decides who is answered where. Everything that shows words of the briefing asks here first. */
export interface Access {
  admit(asker: Asker): Promise<Admission>;
  isAdmin(user: string): boolean;
}

export interface AccessParts {
  readonly rules: SlackAccess;
  readonly people: People;
  readonly home: Home;
  readonly logger: Logger;
}

type Refusal = Exclude<PersonKind, 'member'> | 'unlisted' | 'channel' | 'unknown';

const LINES: Readonly<Record<Exclude<Refusal, 'bot'>, string>> = {
  guest: 'I answer members of this workspace only, not guests. Ask the person who runs me to allow guests.',
  external: 'I answer members of this workspace only. Ask the person who runs me to allow people of other workspaces.',
  unlisted: 'I answer only people on a list, and you are not on it yet. Ask the person who runs me to add you.',
  channel: 'I do not answer in this channel. Write to me directly, or ask the person who runs me to add the channel.',
  unknown: 'I could not find out from Slack whether I may answer you. Please try again in a few minutes.',
};

/** Once a day is enough to hear the same refusal. */
const TOLD_FOR_MILLISECONDS = 24 * 3_600_000;

export function createAccess({ rules, people, home, logger }: AccessParts): Access {
  const told = new LRUCache<string, true>({ max: 10_000, ttl: TOLD_FOR_MILLISECONDS });

  const kindOf = async ({ user, team, isBot }: Asker): Promise<PersonKind | 'unknown'> => {
    if (isBot) return 'bot';
    if (rules.guests && rules.externals && rules.bots) return 'member';
    if (team !== null && home.enterpriseId === null && team !== home.teamId) return 'external';
    return people.kindOf(user).catch((error: unknown) => {
      const hint =
        'The scope users:read tells members from guests; without it only SLACK_ALLOW_* for all lets people in.';
      logger.error('Slack did not say who somebody is', { user, cause: causeOf(error), hint });
      return 'unknown' as const;
    });
  };

  const refusal = async (asker: Asker): Promise<Refusal | null> => {
    const kind = await kindOf(asker);
    if (kind === 'unknown') return 'unknown';
    if (!isWelcome(kind, rules)) return kind as Refusal;
    if (rules.users !== null && !rules.users.includes(asker.user)) return kind === 'bot' ? 'bot' : 'unlisted';
    return isOpen(asker.channel, rules) ? null : 'channel';
  };

  const refused = (why: Refusal, { user, channel }: Asker): Admission => {
    const key = [user, channel, why].join(' ');
    const repeated = why !== 'unknown' && told.has(key);
    told.set(key, true);
    return { kind: 'refused', line: why === 'bot' ? null : LINES[why], repeated };
  };

  return {
    admit: async (asker) => {
      const why = await refusal(asker);
      if (why === null) return { kind: 'admitted' };
      logger.info('Somebody was not answered', { user: asker.user, channel: asker.channel, why });
      return refused(why, asker);
    },
    isAdmin: (user) => rules.admins.includes(user),
  };
}

function isWelcome(kind: PersonKind, { guests, externals, bots }: SlackAccess): boolean {
  switch (kind) {
    case 'member':
      return true;
    case 'guest':
      return guests;
    case 'external':
      return externals;
    case 'bot':
      return bots;
  }
}

/** Direct messages (`D…`) and the Home tab are no channel: nobody else reads there. */
function isOpen(channel: string | null, { channels }: SlackAccess): boolean {
  return channels === null || channel === null || channel.startsWith('D') || channels.includes(channel);
}
