import type { Span } from '../core/article.js';
import { properNamesIn } from '../text/names.js';
import { foldName } from '../text/names-fold.js';
import { isFullName, nameKey, shortForms } from '../text/names-key.js';
import { createPronounReader, type PronounReader } from './coreference.js';
import { type NamedArticle, type PlacedName, placed } from './speakers-article.js';
import type { Figure, Figures } from './speakers-figures.js';
import { genderOfRole } from './speakers-gender.js';
import { coreOf, describedName, headName } from './speakers-mention.js';
import { bearerOfRole, groupOf, roleWordsOf } from './speakers-roles.js';

/** Who speaks at a place, and the description that stands there for a name. */
export interface Voice {
  readonly figure: Figure;
  readonly description: string | null;
}

/** Answers who is meant by the words that say who speaks; `null` for a pronoun that the text leaves open. */
export type VoiceFinder = (mention: Span, speech: Span) => Voice | null;

/** Finds the voices of one article. Mentions must be asked in reading order: a pronoun may mean the speaker before it. */
export function createVoiceFinder(article: NamedArticle, figures: Figures): VoiceFinder {
  const { text } = article.source.article;
  const pronouns = createPronounReader(article, figures);
  const people = figures.all.filter(({ kind, ambiguous }) => kind === 'person' && !ambiguous);
  const institutions = figures.all.filter(({ kind }) => kind === 'institution');
  let byName: Map<string, Figure> | null = null;
  const worded = new Map<string, Figure>();

  const named = (mention: Span): Voice | null => {
    const names = namesNear(article.names, mention);
    const head = headName(text, mention, names);
    if (head === 'several') return null;
    if (head !== null) return plain(figures.figureOf.get(head));
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
  const described = (mention: Span): Voice | null => {
    const words = wordsAt(text, { start: mention.start, end: coreOf(text, mention).end });
    const person = bearerOfRole(words, people);
    const found = person ?? groupOf(words, institutions, mention.start);
    return found === null
      ? null
      : { figure: found, description: person === null ? null : wordsAt(text, coreOf(text, mention)) };
  };
  const asWorded = (mention: Span): Voice | null => {
    const words = wordsAt(text, coreOf(text, mention));
    if (words === '' || !/\p{L}.*\p{L}/u.test(words)) return null;
    const figure = worded.get(words) ?? wordedFigure(words, foldName(words));
    worded.set(words, figure);
    return plain(figure);
  };

  return (mention, speech) => {
    const pronoun = PRONOUNS.get(text.slice(mention.start, mention.end).trim().toLowerCase());
    const voice =
      pronoun === undefined
        ? (named(mention) ?? described(mention) ?? asWorded(mention))
        : plain(behindPronoun(article, figures, pronouns, pronoun, mention, speech));
    if (voice !== null) pronouns.spoke(mention.start, voice.figure);
    return voice;
  };
}

type Pronoun = 'male' | 'female' | 'thing' | 'many' | 'relative' | 'nobody';

const PRONOUNS = new Map<string, Pronoun>([
  ...['he', 'him', 'himself', 'his'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'herself', 'hers'].map((word) => [word, 'female'] as const),
  ...['it', 'its', 'itself'].map((word) => [word, 'thing'] as const),
  ...['they', 'them', 'their', 'themselves'].map((word) => [word, 'many'] as const),
  ['who', 'relative'],
  ...[
    'i',
    'me',
    'my',
    'we',
    'us',
    'our',
    'you',
    'your',
    'that',
    'which',
    'this',
    'these',
    'those',
    'there',
    'what',
  ].map((word) => [word, 'nobody'] as const),
]);

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

/** How far a description stands from the name it describes. */
const NEARBY = 160;

/** The names around a mention, found by halving: articles may be long. */
function namesNear(names: readonly PlacedName[], { start, end }: Span): readonly PlacedName[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.span.end ?? 0) < start - NEARBY) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < names.length && (names[to]?.span.start ?? 0) <= end + NEARBY) to += 1;
  return names.slice(low, to);
}

function nameIndex({ all }: Figures): Map<string, Figure> {
  const index = new Map<string, Figure | null>();
  for (const figure of all) {
    const keys = new Set([...figure.names.map(({ words }) => nameKey(words)), ...shortForms(figure.words)]);
    for (const key of keys) index.set(key, index.has(key) && index.get(key) !== figure ? null : figure);
  }
  return new Map([...index].flatMap(([key, figure]) => (figure === null ? [] : [[key, figure] as const])));
}

function plain(figure: Figure | null | undefined): Voice | null {
  return figure === null || figure === undefined ? null : { figure, description: null };
}

function withDescription(figure: Figure | undefined, description: string): Voice | null {
  return figure === undefined ? null : { figure, description };
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ');
}

function strayFigure(name: PlacedName): Figure {
  const kind = name.kind === 'unknown' ? 'other' : name.kind;
  const { words } = name;
  return {
    key: nameKey(words),
    words,
    kind,
    full: isFullName(words),
    ambiguous: false,
    gender: null,
    names: [name],
    worded: null,
  };
}

/** Who asks is seldom the "he" who says something next. */
const ASKS = new Set(['reporter', 'journalist', 'interviewer', 'moderator', 'host', 'questioner']);

function wordedFigure(words: string, key: string): Figure {
  const role = roleWordsOf(words);
  const kind = role === null || ASKS.has(role.head) ? 'other' : 'person';
  return {
    key,
    words: [key],
    kind,
    full: false,
    ambiguous: false,
    gender: genderOfRole(words),
    names: [],
    worded: words,
  };
}
