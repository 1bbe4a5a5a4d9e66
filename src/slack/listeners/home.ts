import type { types } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import type { ListenerParts } from '../running-bot.js';
import { causeOf } from '../slack-failure.js';
import { line, richText, words } from '../views/blocks.js';
import { homeView } from '../views/home.js';
import { suggestedPrompts } from '../views/prompts.js';
import { HOME_EVENT } from './events.js';

/** What people last saw of the Home tab and the prompts, so that it can follow a change of the briefing. */
interface Seen {
  readonly user: string;
  readonly channel: string | undefined;
  readonly tab: 'home' | 'messages';
}

/** After a change, this many last looks are brought up to date; everybody else gets it when they open the tab. */
const MOST_SEEN = 100;

const PROMPTS_TITLE = 'Ask the briefing, for example:';

export interface HomeListener {
  onOpened(event: { readonly event: unknown }): Promise<void>;
  /** Brings what people see up to date. Never rejects. */
  refresh(): Promise<void>;
}

/** Somebody opened the app: the Home tab tells what the briefing holds, the Messages tab suggests what to ask. */
export function createHomeListener(parts: ListenerParts): HomeListener {
  const lately = new LRUCache<string, Seen>({ max: MOST_SEEN });

  const show = async (seen: Seen) => {
    try {
      await shown(seen, parts);
    } catch (error) {
      parts.logger.warn('The app’s own tab could not be shown', {
        user: seen.user,
        tab: seen.tab,
        cause: causeOf(error),
      });
    }
  };

  return {
    onOpened: async ({ event }) => {
      const opened = HOME_EVENT.safeParse(event).data;
      if (opened === undefined) return;
      const seen = { user: opened.user, channel: opened.channel, tab: opened.tab };
      lately.set(`${seen.tab} ${seen.user}`, seen);
      await show(seen);
    },
    refresh: async () => {
      for (const seen of lately.values()) await show(seen);
    },
  };
}

async function shown({ user, channel, tab }: Seen, parts: ListenerParts): Promise<void> {
  const admission = await parts.access.admit({ user, channel: null, team: null, isBot: false });
  const refusal = admission.kind === 'refused' ? (admission.line ?? '') : null;
  if (tab === 'home') {
    await parts.calls.call('views.publish', { user_id: user, view: refusal === null ? home(parts) : closed(refusal) });
  } else if (refusal === null && channel !== undefined) {
    const prompts = suggestedPrompts(parts.briefing.current().corpus);
    // A thread_ts would make Slack's agent view ignore the prompts.
    await parts.calls.call('assistant.threads.setSuggestedPrompts', {
      channel_id: channel,
      title: PROMPTS_TITLE,
      prompts,
    });
  }
}

function home({ briefing, command }: ListenerParts): types.HomeView {
  return homeView({ corpus: briefing.current().corpus, openedAt: briefing.openedAt(), command });
}

function closed(text: string): types.HomeView {
  return { type: 'home', blocks: [richText(line(words(text)))] };
}
