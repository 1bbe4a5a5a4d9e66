/** What a text comes to before a reader's eyes. */
export interface Shown {
  /** The words alone. */
  readonly words: string;
  /** Ids of people and groups, and `here`, `channel`, `everyone`. */
  readonly mentions: readonly string[];
  /** Ids of channels that can be clicked. */
  readonly channels: readonly string[];
  readonly links: readonly Link[];
  /** Words that are bold, italic, struck or code by mark-up within the text. */
  readonly styled: readonly string[];
  /** Names that are shown as a picture. */
  readonly emoji: readonly string[];
}

export interface Link {
  readonly url: string;
  /** Its words; the address itself where it has none. */
  readonly label: string;
}

export const NOTHING_SHOWN: Shown = { words: '', mentions: [], channels: [], links: [], styled: [], emoji: [] };

export function together(parts: readonly Shown[]): Shown {
  return {
    words: parts.map(({ words }) => words).join('\n'),
    mentions: parts.flatMap(({ mentions }) => mentions),
    channels: parts.flatMap(({ channels }) => channels),
    links: parts.flatMap(({ links }) => links),
    styled: parts.flatMap(({ styled }) => styled),
    emoji: parts.flatMap(({ emoji }) => emoji),
  };
}

/** `plain_text`: nothing but emoji. */
export function plain(text: string, emoji = true): Shown {
  return { ...NOTHING_SHOWN, words: text, emoji: emoji ? emojiIn(text) : [] };
}

/** Slack's mark-up. Unless `verbatim`, Slack also turns addresses and `@channel` that stand there bare into what they name. */
export function markUp(
  text: string,
  { verbatim, names }: { readonly verbatim: boolean; readonly names: boolean },
): Shown {
  const tokens = [...text.matchAll(TOKEN)].map(([, content = '']) => content).filter(isMarkUp);
  const words = unescaped(
    text.replace(TOKEN, (whole, content: string) => (isMarkUp(content) ? labelOf(content) : whole)),
  );
  const bare = text.replace(TOKEN, ' ');
  const named = verbatim || !names ? [] : [...bare.matchAll(BARE_NAME)].map(([, name = '']) => name);
  const addresses = verbatim ? [] : [...bare.matchAll(BARE_ADDRESS)].map(([url]) => unescaped(url));
  return {
    words,
    mentions: [...tokens.filter((token) => /^[@!](?!date\^)/u.test(token)).map(idOf), ...named],
    channels: tokens.filter((token) => token.startsWith('#')).map(idOf),
    links: [...tokens.flatMap(linkOf), ...addresses.map((url) => ({ url, label: url }))],
    styled: styledIn(bare),
    emoji: emojiIn(bare),
  };
}

/** The `markdown` block: links and mentions; a backslash takes the meaning from what follows. */
export function markdown(text: string): Shown {
  const literal = text.replaceAll(/\\[\\`*_{}[\]()#+.!<>@:~|-]/gu, ' ');
  const links = [...literal.matchAll(/\[([^\]]*)\]\(([^)\s]*)\)/gu)];
  const rest = literal.replaceAll(/\[([^\]]*)\]\(([^)\s]*)\)/gu, '$1');
  const shown = markUp(rest, { verbatim: false, names: true });
  return { ...shown, links: [...links.map(([, label = '', url = '']) => ({ url, label })), ...shown.links] };
}

const TOKEN = /<([^<>\n]+)>/gu;
const BARE_NAME = /(?<![\w&@/.])@(here|channel|everyone)(?!\w)/giu;
const BARE_ADDRESS = /https?:\/\/[^\s<>|]+/giu;

/** `<…>` that names somebody or something, or leads somewhere. Anything else stays as it stands. */
function isMarkUp(content: string): boolean {
  return /^(?:[@#!]\w|[a-z][a-z0-9+.-]*:\S)/iu.test(content);
}

function idOf(token: string): string {
  return token.slice(1).split('|')[0] ?? '';
}

function labelOf(content: string): string {
  const [target = '', label] = content.split('|');
  return label ?? target;
}

function linkOf(token: string): readonly Link[] {
  return /^[@#!]/u.test(token) ? [] : [{ url: unescaped(token.split('|')[0] ?? ''), label: unescaped(labelOf(token)) }];
}

export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Marks count only at the edges of words, within a line. */
function styledIn(text: string): readonly string[] {
  const marked =
    /(?<![\p{L}\p{N}*_~`])(?:\*([^\s*](?:[^*\n]*[^\s*])?)\*|_([^\s_](?:[^_\n]*[^\s_])?)_|~([^\s~](?:[^~\n]*[^\s~])?)~|`([^`\n]+)`)(?![\p{L}\p{N}*_~`])/gu;
  return [...text.matchAll(marked)].map((match) => match.slice(1).find((words) => words !== undefined) ?? '');
}

function emojiIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w:]):([a-z0-9_+-]*[a-z][a-z0-9_+-]*):(?!\w)/gu)].map(([, name = '']) => name);
}
