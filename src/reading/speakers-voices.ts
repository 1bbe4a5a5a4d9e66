import type { Span } from '../core/article.js';
import { contains } from '../core/span.js';
import { properNamesIn } from '../text/names.js';
import { nameKey } from '../text/names-key.js';
import { GROUP_NOUNS } from '../text/titles-organisations.js';
import { createPronounReader, type PronounReader } from './coreference.js';
import { rememberingBearers } from './coreference-roles.js';
import { type NamedArticle, type PlacedName, placed } from './speakers-article.js';
import { createElaboration } from './speakers-elaborations.js';
import type { Figure, Figures } from './speakers-figures.js';
import { createGroupFinder } from './speakers-groups.js';
import { coreOf, describedName, headName } from './speakers-mention.js';
import { nameIndex, namesNear } from './speakers-nearby.js';
import { type Pronoun, pronounOf } from './speakers-pronouns.js';
import { type RoleWords, roleWordsOf } from './speakers-roles.js';
import { createWordedFigures, strayFigure } from './speakers-unnamed.js';
import { holdsClause, namesNobody, nominalPart } from './speakers-wording.js';

/** Who speaks at a place, and the description that stands there for a name. */
export interface Voice {
  readonly figure: Figure;
  readonly description: string | null;
  /** For somebody only described: the role by which another article may name them; `null` for "a mayor". */
  readonly office: RoleWords | null;
}

/** Answers who is meant by the words that say who speaks; `null` for a pronoun that the text leaves open. */
export type VoiceFinder = (mention: Span, speech: Span) => Voice | null;

/** Finds the voices of one article. Mentions must be asked in reading order: a pronoun may mean the speaker before it. */
export function createVoiceFinder(article: NamedArticle, figures: Figures): VoiceFinder {
  const { text } = article.source.article;
  const pronouns = createPronounReader(article, figures);
  const bearerOf = rememberingBearers(figures.all.filter(({ kind, ambiguous }) => kind === 'person' && !ambiguous));
  const elaborates = createElaboration(article, figures);
  const groupOf = createGroupFinder(text, figures.all);
  let byName: Map<string, Figure> | null = null;
  const worded = createWordedFigures();

  const named = (mention: Span): Voice | null => {
    const names = namesNear(article.names, mention);
    const head = headName(text, mention, names);
    if (head === 'several') return null;
    if (head !== null) return withDescription(figures.figureOf.get(head), kindBefore(text, mention, head));
    const described = describedName(text, mention, names);
    if (described !== null)
      return withDescription(figures.figureOf.get(described), wordsAt(text, coreOf(text, mention)));
    return names.some(({ span }) => span.start >= mention.start && span.end <= mention.end) ? null : unlisted(mention);
  };
  /** A name in a heading, where names are not collected. */
  const unlisted = (mention: Span): Voice | null => {
    const names = properNamesIn(text, mention).map((name) => placed(text, name, -1));
    const head = headName(text, mention, names);
    if (head === null || head === 'several' || roleWordsOf(head.written) !== null) return null;
    byName ??= nameIndex(figures);
    return plain(byName.get(nameKey(head.words)) ?? strayFigure(head));
  };
  const described = (mention: Span, before: Spoken | null): Voice | null => {
    const words = wordsAt(text, { start: mention.start, end: coreOf(text, mention).end });
    const person = bearerOf(words) ?? (before !== null && elaborates(mention, words, before) ? before.figure : null);
    const found = person ?? groupOf(words, mention.start);
    return found === null
      ? null
      : withDescription(found, person === null ? null : wordsAt(text, coreOf(text, mention)));
  };
  const asWorded = (mention: Span): Voice | null => {
    const words = wordsAt(text, coreOf(text, mention));
    if (words === '' || !/\p{L}.*\p{L}/u.test(words)) return null;
    const isDefinite = /^the\s/iu.test(text.slice(mention.start, mention.end));
    const { figure, isNew } = worded(words, isDefinite);
    const description = figure.worded === words ? null : words;
    return { figure, description, office: isNew && isDefinite ? roleWordsOf(words) : null };
  };
  const inWords = (mention: Span, before: Spoken | null): Voice | null => {
    const part = nominalPart(text, mention);
    if (namesNobody(wordsAt(text, coreOf(text, part)))) return null;
    const voice = named(part) ?? (holdsClause(text, mention) ? atEnd(mention) : null);
    return voice ?? described(part, before) ?? asWorded(part);
  };
  /** "the push comes as Ada Lind": a clause of its own stands before the one name. */
  const atEnd = (mention: Span): Voice | null => {
    const inside = namesNear(article.names, mention).filter(({ span }) => contains(mention, span));
    const [only, another] = inside;
    if (only === undefined || another !== undefined || only.span.end < coreOf(text, mention).end) return null;
    const before = text.slice(mention.start, only.span.start);
    return JOINS_CLAUSE.test(before) ? plain(figures.figureOf.get(only)) : null;
  };

  let before: Spoken | null = null;
  return (mention, speech) => {
    const pronoun = pronounOf(text.slice(mention.start, mention.end));
    const voice =
      pronoun === null
        ? inWords(mention, before)
        : plain(behindPronoun(article, figures, pronouns, pronoun, mention, speech));
    if (voice !== null) pronouns.spoke(mention.start, voice.figure);
    before = voice === null ? null : { at: mention.start, figure: voice.figure };
    return voice;
  };
}

interface Spoken {
  readonly at: number;
  readonly figure: Figure;
}

const JOINS_CLAUSE = /\b(?:as|because|when|while|but|after|before|since|and)\s$/iu;

function behindPronoun(
  article: NamedArticle,
  figures: Figures,
  pronouns: PronounReader,
  pronoun: Pronoun,
  mention: Span,
  speech: Span,
): Figure | null {
  if (pronoun === 'nobody') return null;
  if (pronoun !== 'relative') return pronouns.resolve(mention, pronoun, speech);
  const before = namesNear(article.names, mention).findLast(({ span }) => span.end <= mention.start);
  const attached =
    before !== undefined && /^['’]?[,\s]*$/u.test(article.source.article.text.slice(before.span.end, mention.start));
  return before !== undefined && attached ? (figures.figureOf.get(before) ?? null) : null;
}

function plain(figure: Figure | null | undefined): Voice | null {
  return figure === null || figure === undefined ? null : { figure, description: null, office: null };
}

/** "drivers' association" in "the drivers' association DVA", which readers may ask for. */
function kindBefore(text: string, mention: Span, { span, kind }: PlacedName): string | null {
  const before = wordsAt(text, { start: coreOf(text, mention).start, end: span.start })
    .replace(/^(?:its|their|his|her)\s/iu, '')
    .trim();
  return kind === 'institution' && GROUP_NOUNS.has(before.split(' ').at(-1) ?? '') ? before : null;
}

function withDescription(figure: Figure | undefined, description: string | null): Voice | null {
  return figure === undefined ? null : { figure, description, office: null };
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}
