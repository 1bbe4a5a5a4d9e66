import type { Span } from '../core/article.js';
import { FINITE_VERBS, PREPOSITIONS } from '../text/names-words.js';
import { sentencesOf } from '../text/sentences.js';
import { describedActors, rememberingBearers } from './coreference-roles.js';
import type { Gender, NamedArticle, PlacedName } from './speakers-article.js';
import { type Figure, type Figures, looksPersonal } from './speakers-figures.js';

/** What a pronoun asks for: a person of a gender, one institution, or a group. */
export type Wanted = Gender | 'thing' | 'many';

/** Somebody who acts at a place before a pronoun: a name, or who was found to speak there. */
interface Actor {
  readonly at: number;
  readonly figure: Figure;
  readonly strength: 'speaker' | 'subject' | 'object' | 'owner';
}

export interface PronounReader {
  /** The person or, for "it", the institution that a pronoun stands for; `null` when the text leaves it open. */
  resolve(pronoun: Span, wanted: Wanted, speech: Span): Figure | null;
  /** Tells who speaks at a place, so that a later pronoun can mean the speaker. Asked and told in reading order. */
  spoke(at: number, figure: Figure): void;
}

/** How many sentences back a pronoun may point, and how many when each of them goes on with the same pronoun. */
const REACH = 3;
const REACH_THROUGH_PRONOUNS = 12;
/** "It" and "they" may be anything, and after another sentence they usually are. */
const NEXT_DOOR = 1;

/** Reads pronouns of one article: the previous speaker or the subject of the nearest sentence before, if gender allows. */
export function createPronounReader(article: NamedArticle, { all, figureOf }: Figures): PronounReader {
  const told: Actor[] = [];
  let read: Stage | null = null;
  return {
    spoke(at, figure) {
      told.push({ at, figure, strength: 'speaker' });
    },
    resolve(pronoun, wanted, speech) {
      read ??= stageOf(
        article,
        figureOf,
        all.filter(({ kind, ambiguous }) => kind === 'person' && !ambiguous),
      );
      for (const actor of told.splice(0)) listAt(read.actors, spanAt(read.sentences, actor.at)).push(actor);
      return resolveIn(article, read, pronoun, wanted, speech);
    },
  };
}

/** Walks back sentence by sentence until one holds somebody who fits. */
function resolveIn(article: NamedArticle, stage: Stage, pronoun: Span, wanted: Wanted, speech: Span): Figure | null {
  const { sentences, actors } = stage;
  const here = spanAt(sentences, pronoun.start);
  const last = Math.max(0, here - REACH_THROUGH_PRONOUNS);
  let reach = wanted === 'thing' || wanted === 'many' ? NEXT_DOOR : REACH;
  for (let at = here; at >= last && reach >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined || (at < here && article.source.article.text.charAt(sentence.start) === '(')) continue;
    const limit = Math.min(sentence.end, pronoun.start);
    const before = (actors.get(at) ?? []).filter((actor) => actor.at < limit && !stands(actor.at, speech));
    const chain = subjectPronoun(article, { start: sentence.start, end: limit }, wanted, speech);
    const found = bestOf(chain === null ? before : before.filter((actor) => isFirm(actor, chain)), wanted);
    if (found === 'open') return null;
    if (found !== null)
      return at < here && isDoubtful(found, actors.get(here) ?? [], pronoun, wanted) ? null : found.figure;
    if (at === here || chain === null) reach -= 1;
  }
  return null;
}

/** In "Lind was in the running, he said" he may be Lind as well as the subject of an earlier sentence. */
function isDoubtful(found: Actor, here: readonly Actor[], pronoun: Span, wanted: Wanted): boolean {
  const told = bestOf(
    here.filter(({ at, strength }) => at < pronoun.start && strength === 'subject'),
    wanted,
  );
  return found.strength !== 'speaker' && told !== null && (told === 'open' || told.figure !== found.figure);
}

function stands(at: number, { start, end }: Span): boolean {
  return start <= at && at < end;
}

/** Where a sentence goes on with "he", only who stands before it as its subject, or speaks, can be another "he". */
function isFirm({ at, strength }: Actor, chain: number): boolean {
  return strength === 'speaker' || (strength === 'subject' && at < chain);
}

/** The sentences of an article and who acts in each: read when the first pronoun asks. */
interface Stage {
  readonly sentences: readonly Span[];
  readonly actors: Map<number, Actor[]>;
}

function stageOf(article: NamedArticle, figureOf: ReadonlyMap<PlacedName, Figure>, people: readonly Figure[]): Stage {
  const { text } = article.source.article;
  const body = article.source.blocks.filter(({ kind }) => kind === 'body');
  const sentences = body.flatMap(({ span }) => sentencesOf(text, span));
  const quoted = quotationsOf(text, article);
  const actors = actorsBySentence(article, sentences, quoted, figureOf);
  const bearerOf = rememberingBearers(people);
  for (const [number, sentence] of sentences.entries()) {
    for (const { at, figure } of describedActors(text, sentence, bearerOf)) {
      if (spanAt(quoted, at) === -1) listAt(actors, number).push({ at, figure, strength: 'subject' });
    }
    actors.get(number)?.sort((a, b) => a.at - b.at);
  }
  return { sentences, actors };
}

function listAt(actors: Map<number, Actor[]>, sentence: number): Actor[] {
  const list = actors.get(sentence) ?? [];
  actors.set(sentence, list);
  return list;
}

function spanAt(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && (spans[low]?.start ?? 0) <= at ? low : -1;
}

function actorsBySentence(
  article: NamedArticle,
  sentences: readonly Span[],
  quoted: readonly Span[],
  figureOf: ReadonlyMap<PlacedName, Figure>,
): Map<number, Actor[]> {
  const { text } = article.source.article;
  const actors = new Map<number, Actor[]>();
  let quotation = 0;
  for (const name of article.names) {
    while ((quoted[quotation]?.end ?? Infinity) <= name.span.start) quotation += 1;
    const figure = figureOf.get(name);
    const inside = (quoted[quotation]?.start ?? Infinity) <= name.span.start;
    const sentence = spanAt(sentences, name.span.start);
    if (figure === undefined || inside || sentence === -1 || name.attributive) continue;
    listAt(actors, sentence).push({ at: name.span.start, figure, strength: strengthOf(text, name) });
  }
  return actors;
}

/** A name behind a preposition or a verb, or with a possessive ending, is not who acts in its clause. */
function strengthOf(text: string, { span, role, possessive }: PlacedName): Actor['strength'] {
  const start = role !== null && role.start < span.start ? role.start : span.start;
  const before = text.slice(Math.max(0, start - LONGEST_WORDS_BEFORE), start).toLowerCase();
  const word = /(\p{L}+)\s+(?:(?:the|a|an|his|her|their|its|mr\.?|mrs\.?|ms\.?|dr\.?)\s+)?$/u.exec(before)?.[1] ?? '';
  if (possessive) return 'owner';
  if (/\bas for (?:\S+ )?$/u.test(before)) return 'subject';
  return takesObject(word) ? 'object' : 'subject';
}

const LONGEST_WORDS_BEFORE = 28;

/** "for", "supporting", "accused"; but "and" and "added" stand before subjects too. */
function takesObject(word: string): boolean {
  if (word === 'told' || word === 'tells' || (PREPOSITIONS.has(word) && word !== 'and')) return true;
  return /.{3}(?:ing|ed)$/u.test(word) && !FINITE_VERBS.has(word);
}

/** Who is meant if the pronoun points into this sentence; `open` when several could be, `null` when nobody. */
function bestOf(actors: readonly Actor[], wanted: Wanted): Actor | 'open' | null {
  const fit = actors.filter(({ figure, strength }) => agrees(figure, wanted, strength === 'speaker'));
  const speaker = fit.findLast(({ strength }) => strength === 'speaker');
  const subject = fit.find((actor) => actor.strength === 'subject' && actor.figure.kind !== 'other');
  if (speaker !== undefined && !givesWay(speaker, subject, wanted)) return speaker;
  const named = subject ?? fit.find(({ strength }) => strength === 'subject');
  const known = fit.filter(({ figure }) => figure.gender === wanted);
  if (named !== undefined) {
    const rivals = named.figure.gender === null ? known.filter(({ strength }) => strength !== 'owner') : [];
    return onlyOne([named, ...rivals]);
  }
  return fit.length === 0 ? null : onlyOne(known.length > 0 ? known : fit);
}

/** "A reporter asked. Lind smiled." leaves the floor to Lind; so does a source that may be no person at all. */
function givesWay(speaker: Actor, subject: Actor | undefined, wanted: Wanted): boolean {
  if (subject === undefined || subject.figure === speaker.figure || wanted === 'thing' || wanted === 'many')
    return false;
  if (speaker.figure.worded !== null) return subject.at > speaker.at;
  return speaker.figure.kind !== 'person' && subject.at < speaker.at;
}

function onlyOne(actors: readonly Actor[]): Actor | 'open' {
  const [first] = actors;
  return first !== undefined && actors.every(({ figure }) => figure === first.figure) ? first : 'open';
}

/** Who speaks is somebody; a lone word with a capital letter may be anything. */
function agrees(
  { kind, gender, full, ambiguous, worded, names, words }: Figure,
  wanted: Wanted,
  speaks: boolean,
): boolean {
  if (wanted === 'thing')
    return kind === 'institution' || (speaks && worded === null && kind !== 'person' && gender === null);
  if (wanted === 'many') return speaks && (kind === 'institution' || (kind === 'other' && worded !== null));
  if (ambiguous || kind === 'institution' || kind === 'place' || (worded !== null && kind !== 'person')) return false;
  if (gender !== null && gender !== wanted) return false;
  return (
    kind === 'person' ||
    speaks ||
    (full && looksPersonal(words) && !names.every(({ written }) => written === written.toUpperCase()))
  );
}

/** The place of the first "he" (or "she", whichever is wanted) of a stretch, outside the speech; `null` without one. */
function subjectPronoun({ pronouns }: NamedArticle, stretch: Span, wanted: Wanted, speech: Span): number | null {
  let [low, high] = [0, pronouns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pronouns[middle]?.at ?? 0) < stretch.start) low = middle + 1;
    else high = middle;
  }
  for (let next = pronouns[low]; next !== undefined && next.at < stretch.end; next = pronouns[++low]) {
    if (next.subject && next.gender === wanted && !stands(next.at, speech)) return next.at;
  }
  return null;
}

/** The stretches in double quotation marks, paragraph by paragraph; one that is not closed runs to the paragraph's end. */
function quotationsOf(text: string, { source }: NamedArticle): Span[] {
  return source.blocks.flatMap(({ span }) => {
    const quotations: Span[] = [];
    let open: number | null = null;
    for (const { index, 0: mark } of text.slice(span.start, span.end).matchAll(/["“”«»]|''/gu)) {
      const at = span.start + index;
      const opens = mark === '“' || mark === '«' || ((mark === '"' || mark === "''") && open === null);
      if (opens) open ??= at;
      else if (open !== null) quotations.push({ start: open, end: at + 1 });
      if (!opens) open = null;
    }
    if (open !== null) quotations.push({ start: open, end: span.end });
    return quotations;
  });
}
