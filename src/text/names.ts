import type { Span } from '../core/article.js';
import { OFTEN_INSIDE } from './abbreviations.js';
import { namesThing } from './names-key.js';
import { rolesAround } from './names-roles.js';
import { isGivenName, type Run, runsIn } from './names-runs.js';
import { splitTitle } from './names-titles.js';
import { type NameToken, nameTokensIn } from './names-tokens.js';
import { FINITE_VERBS, OPENING_WORDS, PLACE_PREPOSITIONS } from './names-words.js';
import { COMPANY_WORDS, ORGANISATION_WORDS, PLACE_CAPITALS } from './titles-organisations.js';

export type NameKind = 'person' | 'institution' | 'place' | 'unknown';

/** A proper name where it stands. */
export interface NameMention {
  /** The name without titles before it. */
  readonly span: Span;
  /** What the words around it say its bearer is, as worded: "Norwegian Prime Minister", "chairman of the club". */
  readonly role: Span | null;
  /** All such descriptions at this place, that one first. */
  readonly roles: readonly Span[];
  readonly kind: NameKind;
  /** The name as compared, word by word; particles included. */
  readonly words: readonly string[];
  /** The courtesy title before it, folded: "mr", "mrs", "dr". */
  readonly honorific: string | null;
  /** Whether more words follow that the name only describes: "the Lind campaign". */
  readonly attributive: boolean;
  readonly possessive: boolean;
}

/** The proper names in a stretch of text (a paragraph, say), in order. */
export function properNamesIn(text: string, span: Span = { start: 0, end: text.length }): NameMention[] {
  const tokens = nameTokensIn(text, span);
  return namesAmong(text, tokens, ordinaryWords(tokens));
}

/** Words that are written without a capital letter: at the start of a sentence their capital proves nothing. */
export function ordinaryWords(tokens: readonly NameToken[]): Set<string> {
  const asked = new Set<string>();
  for (const { capital, key } of tokens) if (capital) asked.add(key);
  const words = new Set<string>();
  for (const { capital, key } of tokens) if (!capital && asked.has(key)) words.add(key);
  return words;
}

/** The same for words that were read before, with what the whole article says of ordinary words. */
export function namesAmong(text: string, tokens: readonly NameToken[], ordinary: ReadonlySet<string>): NameMention[] {
  return runsIn(tokens, ordinary).flatMap((run) => {
    const named = splitTitle(tokens, run, ordinary);
    return named === null ? [] : [mentionOf(text, tokens, named)];
  });
}

/** The capitalised names in a question, sentence starts such as "What" and "Tell" left out. */
export function namesIn(question: string): { readonly span: Span; readonly text: string }[] {
  return properNamesIn(question)
    .filter(({ words }) => !words.every((word) => QUESTION_WORDS.has(word)))
    .map(({ span }) => ({ span, text: question.slice(span.start, span.end) }));
}

const QUESTION_WORDS = new Set(
  'compare summarize summarise explain list describe give show find name quote define tell any anybody whats which'.split(
    ' ',
  ),
);

interface Named {
  readonly name: Run;
  readonly title: Run | null;
  readonly honorific: string | null;
}

function mentionOf(text: string, tokens: readonly NameToken[], { name, title, honorific }: Named): NameMention {
  const last = tokens[name.to - 1];
  const span = { start: tokens[name.from]?.start ?? 0, end: last?.end ?? 0 };
  const words = tokens.slice(name.from, name.to).map(({ key }) => key);
  const shape = kindByShape(tokens, name) ?? (isOperator(tokens, name) ? 'institution' : null);
  const roles = shape === 'institution' || shape === 'place' ? [] : rolesAround(text, tokens, name, title);
  const role = roles[0] ?? null;
  const kind = shape ?? (role !== null || honorific !== null ? 'person' : kindByContext(tokens, name, words));
  const next = tokens[name.to];
  const attributive =
    next !== undefined && next.gap === 'space' && !next.capital && !last?.possessive && isNounLike(next);
  return { span, role, roles, kind, words, honorific, attributive, possessive: last?.possessive ?? false };
}

/** What the name's own words settle; a title in front outweighs nothing here. */
function kindByShape(tokens: readonly NameToken[], { from, to }: Run): NameKind | null {
  const run = tokens.slice(from, to);
  const [first] = run;
  if (first === undefined) return 'unknown';
  if (run.length === 1 && (PLACE_CAPITALS.has(first.key) || OFTEN_INSIDE.has(first.key)))
    return first.word.endsWith('.') || PLACE_CAPITALS.has(first.key) ? 'place' : null;
  if (run.some(({ key, capital }) => capital && ORGANISATION_WORDS.has(key)))
    return isGivenName(first.key) && run.length === 2 ? null : 'institution';
  return null;
}

/** "the grid operator, Coastal Power": a company does what a person could do as well. */
function isOperator(tokens: readonly NameToken[], { from, to }: Run): boolean {
  const [before, first, last] = [tokens[from - 1], tokens[from], tokens[to - 1]];
  if (before === undefined || first === undefined || last === undefined || to - from < 2) return false;
  if (first.gap === 'break' || !/^(?:operator|builder|supplier|maker|developer|publisher)$/u.test(before.key))
    return false;
  return COMPANY_WORDS.has(last.key) && !isGivenName(first.key);
}

function kindByContext(tokens: readonly NameToken[], { from, to }: Run, words: readonly string[]): NameKind {
  const [first = ''] = words;
  const [before, next] = [tokens[from - 1], tokens[to]];
  const attached = tokens[from]?.gap === 'space';
  if (words.length > 1 && PLACE_CAPITALS.has(first)) return 'institution';
  if (namesThing(words)) return 'unknown';
  if (words.length > 1 && (isGivenName(first) || hasInitials(tokens, { from, to }))) return 'person';
  if (words.length === 1 && isAcronym(tokens[from])) return 'institution';
  if (attached && before?.key === 'the' && (next?.gap !== 'space' || !isNounLike(next))) return 'institution';
  return attached && PLACE_PREPOSITIONS.has(before?.key ?? '') ? 'place' : 'unknown';
}

/** "H.R. Lind", "Ada B. Lind". */
function hasInitials(tokens: readonly NameToken[], { from, to }: Run): boolean {
  const [first, second] = [tokens[from]?.word ?? '', tokens[from + 1]?.word ?? ''];
  return /^(?:\p{Lu}\.){1,3}$/u.test(first) || (to - from > 2 && /^\p{Lu}\.?$/u.test(second));
}

function isAcronym(token: NameToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{Lu}\p{N}&]{1,5}$/u.test(token.word);
}

/** Not a verb, an adverb or a small word: what a name before it could describe. */
function isNounLike({ key }: NameToken): boolean {
  return !FINITE_VERBS.has(key) && !OPENING_WORDS.has(key) && !SMALL.test(key) && !/(?:ed|ly|ing)$/u.test(key);
}

const SMALL =
  /^(?:a|an|the|and|or|but|of|for|from|by|to|with|on|in|at|as|if|that|who|when|while|where|after|before|because|since|until|than|then|also|not|never|later|earlier|again|too|both|went|came|made|took|got|gave|thinks|believes|wants|makes|argues|claims|notes|adds|insists|warns|explains|writes|points|calls|asks|recalls|suggests|agrees|knew|thought|felt|saw|spoke|began|won|lost|led|ran|held|put|set|met|left|kept|became|sees|seems|about|so|now|still|just|only|once|often|his|her|their|its|himself|herself|\d+)$/u;
