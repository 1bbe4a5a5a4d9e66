import type { Channel, Json, Person } from './objects.js';

/** Who and what `@` and `#` may name. */
export interface Directory {
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly channels: readonly Pick<Channel, 'id' | 'name'>[];
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'channel'; readonly id: string; readonly name: string }
  | { readonly kind: 'broadcast'; readonly range: string }
  | { readonly kind: 'link'; readonly url: string; readonly label: string | null };

/** What somebody types, as Slack gives it to apps: the text with its mentions, and the block it makes of it. */
export function asSlackMakesIt(typed: string, directory: Directory): { readonly text: string; readonly block: Json } {
  const pieces = piecesOf(typed, directory);
  const elements = pieces.map(elementOf);
  return {
    text: pieces.map(markupOf).join(''),
    block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] },
  };
}

/** The only three characters that Slack escapes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An address ends before the punctuation of its sentence. */
const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?"')\]]|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|example)(?![\w.])/giu;

function piecesOf(typed: string, directory: Directory): readonly Piece[] {
  const special = new RegExp([...namedIn(typed, directory), ADDRESS.source].join('|'), 'giu');
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of typed.matchAll(special)) {
    pieces.push({ kind: 'text', text: typed.slice(end, match.index) }, pieceOf(match[0], directory));
    end = match.index + match[0].length;
  }
  return [...pieces, { kind: 'text' as const, text: typed.slice(end) }].filter(
    (piece) => piece.kind !== 'text' || piece.text !== '',
  );
}

/** What stands in the text of all that `@` and `#` may name, the longest first, as patterns. */
function namedIn(typed: string, { people, channels }: Directory): readonly string[] {
  const names = people.map(({ name }) => `@${name}`);
  const places = channels.filter(({ name }) => name !== '').map(({ name }) => `#${name}`);
  const text = typed.toLowerCase();
  return [...names, ...places, '@here', '@channel', '@everyone']
    .filter((name) => text.includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length)
    .map((name) => `${literally(name)}(?!\\w)`);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function pieceOf(match: string, { people, channels }: Directory): Piece {
  const name = match.slice(1).toLowerCase();
  const person = people.find((each) => each.name.toLowerCase() === name);
  if (match.startsWith('@') && person !== undefined) return { kind: 'user', id: person.id };
  if (match.startsWith('@')) return { kind: 'broadcast', range: name };
  const channel = channels.find((each) => each.name.toLowerCase() === name);
  if (match.startsWith('#') && channel !== undefined) return { kind: 'channel', ...channel };
  return /^https?:/iu.test(match)
    ? { kind: 'link', url: match, label: null }
    : { kind: 'link', url: `http://${match}`, label: match };
}

function markupOf(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'user':
      return `<@${piece.id}>`;
    case 'channel':
      return `<#${piece.id}|${piece.name}>`;
    case 'broadcast':
      return `<!${piece.range}>`;
    case 'link':
      return piece.label === null ? `<${escaped(piece.url)}>` : `<${escaped(piece.url)}|${escaped(piece.label)}>`;
  }
}

function elementOf(piece: Piece): Json {
  switch (piece.kind) {
    case 'text':
      return { type: 'text', text: piece.text };
    case 'user':
      return { type: 'user', user_id: piece.id };
    case 'channel':
      return { type: 'channel', channel_id: piece.id };
    case 'broadcast':
      return { type: 'broadcast', range: piece.range };
    case 'link':
      return { type: 'link', url: piece.url, ...(piece.label === null ? {} : { text: piece.label }) };
  }
}
