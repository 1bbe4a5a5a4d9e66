import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { SlackCalls } from './slack-calls.js';

/** What kind of person somebody is to this workspace. */
export type PersonKind = 'member' | 'guest' | 'external' | 'bot';

/** Says what kind of person somebody is; Slack is asked once in a while for each. */
export interface People {
  /** @throws SlackCallError when Slack does not say, as without the scope `users:read`. */
  kindOf(user: string): Promise<PersonKind>;
}

export interface Home {
  readonly teamId: string;
  readonly enterpriseId: string | null;
}

/** A guest who becomes a member need not wait longer than this. */
const REMEMBERED_FOR_MILLISECONDS = 10 * 60_000;

const MOST_PEOPLE = 5000;

const USER = z.object({
  team_id: z.string().optional(),
  is_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  enterprise_user: z.object({ enterprise_id: z.string().optional() }).optional(),
});

export function createPeople({ calls, home }: { readonly calls: SlackCalls; readonly home: Home }): People {
  const known = new LRUCache<string, PersonKind>({ max: MOST_PEOPLE, ttl: REMEMBERED_FOR_MILLISECONDS });
  return {
    kindOf: async (user) => {
      const remembered = known.get(user);
      if (remembered !== undefined) return remembered;
      const { user: told } = await calls.call('users.info', { user });
      const kind = kindIn(home, USER.parse(told));
      known.set(user, kind);
      return kind;
    },
  };
}

function kindIn(home: Home, user: z.infer<typeof USER>): PersonKind {
  if (user.is_bot) return 'bot';
  if (user.is_stranger || !isOfHome(home, user)) return 'external';
  return user.is_restricted || user.is_ultra_restricted ? 'guest' : 'member';
}

function isOfHome({ teamId, enterpriseId }: Home, { team_id, enterprise_user }: z.infer<typeof USER>): boolean {
  const ofEnterprise = enterpriseId !== null && enterprise_user?.enterprise_id === enterpriseId;
  return team_id === undefined || team_id === teamId || ofEnterprise;
}
