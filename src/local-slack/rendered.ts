import { markdown, markUp, NOTHING_SHOWN, plain, type Shown, together } from './mark-up.js';
import type { Json, SlackMessage } from './objects.js';
import { isObject } from './shape.js';

export interface Rendered extends Shown {
  /** Addresses that Slack would show a preview of. */
  readonly previews: readonly string[];
}

/** What a message or view really comes to: whom it calls, where it leads, which of its words are formatted. The top-level
 * `text` counts too, for it is what notifications show. */
export function rendered(
  shown: Partial<Pick<SlackMessage, 'text' | 'blocks' | 'unfurl_links' | 'unfurl_media'>>,
): Rendered {
  const text =
    shown.text === undefined || shown.text === '' ? [] : [markUp(shown.text, { verbatim: false, names: false })];
  const parts = together([...text, ...(shown.blocks ?? []).flatMap(inBlock)]);
  const quiet = shown.unfurl_links === false && shown.unfurl_media === false;
  return { ...parts, previews: quiet ? [] : parts.links.map(({ url }) => url) };
}

/** Whatever shows text, however deep, in order. */
function inBlock(value: unknown): readonly Shown[] {
  if (Array.isArray(value)) return value.flatMap(inBlock);
  if (!isObject(value)) return [];
  const own = OF_TYPE[String(value.type)];
  if (own !== undefined) return [own(value)];
  const { url, ...parts } = value;
  const leads =
    typeof url === 'string' && value.type === 'button' ? [{ ...NOTHING_SHOWN, links: [{ url, label: url }] }] : [];
  return [...leads, ...Object.values(parts).flatMap(inBlock)];
}

const OF_TYPE: Readonly<Record<string, (value: Json) => Shown>> = {
  plain_text: ({ text, emoji }) => plain(String(text), emoji !== false),
  mrkdwn: ({ text, verbatim }) => markUp(String(text), { verbatim: verbatim === true, names: true }),
  markdown: ({ text }) => markdown(String(text)),
  raw_text: ({ text }) => plain(String(text), false),
  text: ({ text }) => plain(String(text), false),
  user: ({ user_id }) => ({ ...NOTHING_SHOWN, mentions: [String(user_id)] }),
  usergroup: ({ usergroup_id }) => ({ ...NOTHING_SHOWN, mentions: [String(usergroup_id)] }),
  broadcast: ({ range }) => ({ ...NOTHING_SHOWN, mentions: [String(range)] }),
  channel: ({ channel_id }) => ({ ...NOTHING_SHOWN, channels: [String(channel_id)] }),
  emoji: ({ name }) => ({ ...NOTHING_SHOWN, emoji: [String(name)] }),
  link: ({ url, text }) => {
    const label = String(text ?? url);
    return { ...NOTHING_SHOWN, words: label, links: [{ url: String(url), label }] };
  },
};
