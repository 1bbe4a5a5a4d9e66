import type { Span } from '../core/article.js';
import { contains, overlaps, sharedLength } from '../core/span.js';
import { FINITE_VERBS, PREPOSITIONS } from '../text/names-words.js';
import type { PlacedName } from './speakers-article.js';
import { roleWordsOf } from './speakers-roles.js';

const LEADING = /^(?:[\s"“”'‘’([,:–—-]+|(?:both|the|a|an)\s)+/iu;
const TRAILING = /(?:[\s"“”([,:;.–—-]|['’]s?(?=$|[\s,]))+$/u;

/** The mention without articles, marks and possessive endings around it; empty when nothing else is there. */
export function coreOf(text: string, mention: Span): Span {
  const words = text.slice(mention.start, mention.end);
  const leading = /^[“‘(]/u.test(words) && /[”’)]/u.test(words.slice(1, -1)) ? null : LEADING.exec(words);
  const start = mention.start + (leading?.[0].length ?? 0);
  const core = text.slice(start, mention.end);
  const ending = endsLikeAbbreviation(core) ? null : TRAILING.exec(core);
  return { start, end: Math.max(start, mention.end - (ending?.[0].length ?? 0)) };
}

function endsLikeAbbreviation(words: string): boolean {
  return /(?:\b\p{Lu}|\b(?:Jr|Sr|Inc|Corp|Co|Ltd))\.$/u.test(words);
}

/**
 * The name that a mention is about, among the names that stand in it: "James Field" in "the ministry's spokesman James
 * Field", nobody in "Lind's campaign", "a spokesman for Lind" and "Lind supporters". `several` for "Lind and Field".
 */
export function headName(text: string, mention: Span, names: readonly PlacedName[]): PlacedName | 'several' | null {
  const inside = names.filter(
    ({ span }) => overlaps(span, mention) && sharedLength(span, mention) * 2 >= span.end - span.start,
  );
  const heads = inside.filter((name) => isHead(text, mention, name));
  const [first, second] = heads;
  if (first === undefined) return null;
  if (/\b(?:and|or) (?:the )?$/u.test(text.slice(mention.start, first.span.start))) return 'several';
  const joined = second !== undefined && JOINS.test(text.slice(first.span.end, second.span.start));
  return joined ? 'several' : first;
}

/** " and ", with a description of the first before it and a title of the second behind it. */
const JOINS = /^(?:,[^,]{0,60},?)?,?\s(?:and|&)\s(?!an?\s)[^,]{0,60}$/u;

function isHead(text: string, mention: Span, { span, role, kind, words }: PlacedName): boolean {
  const start = role !== null && role.start < span.start ? role.start : span.start;
  const before = text.slice(mention.start, Math.max(mention.start, start));
  const isGroup = kind === 'institution' || (kind !== 'person' && words.length === 1 && (words[0] ?? '').endsWith('s'));
  if ((isGroup && SOME.test(before)) || LISTS.test(before)) return false;
  return (leadsToName(before) || describesOne(before)) && endsThere(text.slice(span.end, mention.end));
}

/** "Some Lakelanders" and "a harbour board" are sources without a name. */
const SOME = /^(?:an?|one|some|many|most|several|few|other|another|two|three|certain|no|any|every|each)\s/iu;

/** "Three economists — " goes on with one of several. */
const LISTS = /(?:--|[—–:])\s*$/u;

/** "The head of the harbour board, " and "A pastor supporting Lind, " describe the one person whose name follows. */
function describesOne(before: string): boolean {
  return before.endsWith(', ') && (ONE_OF.test(before) || roleWordsOf(before.slice(0, -2)) !== null);
}

/** "One of its five members, ". */
const ONE_OF = /^one of [^,]{3,40}, $/iu;

/** Before the name only words that describe it, no "for" or "of" that would make it somebody else's. */
function leadsToName(before: string): boolean {
  const words = before.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return !words.some(
    (word) =>
      (PREPOSITIONS.has(word) && word !== 'and') ||
      FINITE_VERBS.has(word) ||
      RELATIVE.has(word) ||
      /.{3}ing$/u.test(word),
  );
}

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'what']);

/** After it a mark, a small word or nothing: in "Lind supporters" and "Lind's lawyer" someone else speaks. */
function endsThere(after: string): boolean {
  return /^(?:['’]s?)?$/u.test(after) || GOES_ON_ABOUT_IT.test(after);
}

const GOES_ON_ABOUT_IT =
  /^['’]?\s*(?:[,.;:()[\]"“”–—-]|(?:of|who|in|from|for|at|on|with|himself|herself|itself|also|both|then|now|later)\b|(?:and|or) (?:(?:the|his|her|its) )?\p{Lu})/u;

/** The person whose description the mention is: "the club's chairman" where ", Ada Lind," follows. */
export function describedName(text: string, mention: Span, names: readonly PlacedName[]): PlacedName | null {
  const core = coreOf(text, mention);
  const length = core.end - core.start;
  const isIt = (role: Span) =>
    sharedLength(role, core) * 5 >= length * 4 &&
    (contains(core, role) || (contains(role, core) && leadsToName(text.slice(role.start, core.start))));
  return length === 0 ? null : (names.find(({ roles }) => roles.some(isIt)) ?? null);
}
