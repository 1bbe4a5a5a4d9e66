/** What Slack's `<…>` stand for: users by id as known to the asker. */
export interface IncomingText {
  readonly text: string;
  /** The bot's own user id: mentioning it is how it is called, no part of the question. */
  readonly botUserId: string | null;
  /** Names by user id, for those mentioned besides; who is not in it becomes "someone". */
  readonly names?: ReadonlyMap<string, string>;
}

/** What a person typed, from the text as Slack sends it; empty when they typed nothing but the bot's name. */
export function incomingText({ text, botUserId, names = new Map() }: IncomingText): string {
  return withoutMarks(text.replace(MARKUP, (_, inner: string) => meaning(inner, { botUserId, names })))
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** Slack escapes the `<` and `>` that people type, so what is left of them is its own. */
const MARKUP = /<([^<>]*)>/gu;

type Knowing = Required<Pick<IncomingText, 'botUserId' | 'names'>>;

function meaning(inner: string, knowing: Knowing): string {
  const [target = '', label = ''] = inner.split(/\|(.*)/su);
  switch (target.charAt(0)) {
    case '@':
      return person(target.slice(1), label, knowing);
    case '#':
      return label === '' ? '' : `#${label}`;
    case '!':
      return label === '' ? broadcast(target) : label;
    default:
      return label || target.replace(/^mailto:|^tel:/u, '');
  }
}

function person(id: string, label: string, { botUserId, names }: Knowing): string {
  if (id === botUserId) return ' ';
  return `@${names.get(id) ?? (label || 'someone')}`;
}

/** "<!here>" and its like; of others without a label nothing can be read. */
function broadcast(target: string): string {
  return /^!(?:here|channel|everyone)$/u.test(target) ? `@${target.slice(1)}` : '';
}

/** Marks of formatting that stand around words, as people type them for emphasis. */
function withoutMarks(text: string): string {
  return text
    .replace(/```([^`]*)```/gu, ' $1 ')
    .replace(/`([^`\n]+)`/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}~])~(?=\S)([^~\n]*\S)~(?![\p{L}\p{N}~])/gu, '$1')
    .replace(/^&gt; ?/gmu, '');
}
