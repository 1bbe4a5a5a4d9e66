import type { ReadArticle, Span } from '../core/article.js';
import type { Speaker } from '../core/speech.js';
import { acronymsOf } from './speakers-acronyms.js';
import { readNames } from './speakers-article.js';
import { type Character, castOf } from './speakers-cast.js';
import { type Figure, figuresOf } from './speakers-figures.js';
import { idsFor, portraitOf } from './speakers-portrait.js';
import { postsIn } from './speakers-posts.js';
import type { RoleWords } from './speakers-roles.js';
import { createVoiceFinder, type Voice } from './speakers-voices.js';

/** A place where somebody speaks. */
export interface Utterance {
  readonly article: ReadArticle;
  /** The words that say who speaks: "he", "the mayor", "Ada Lind". */
  readonly mention: Span | null;
  /** The speech. */
  readonly at: Span;
}

export interface NamedSpeakers {
  /** Who speaks anywhere, in the order of the utterances. */
  readonly speakers: Speaker[];
  /** In the order of the utterances; `null` where the text leaves open who speaks. */
  readonly speakerOf: (Speaker | null)[];
  /** Every person the articles name, quoted or not. */
  readonly people: Speaker[];
}

/** Finds the one person or institution behind the different words that articles use for a speaker. */
export function nameSpeakers(articles: readonly ReadArticle[], utterances: readonly Utterance[]): NamedSpeakers {
  const all = [...new Set([...articles, ...utterances.map(({ article }) => article)])];
  const voiceOf = new Map<Utterance, Voice | null>();
  const byArticle = grouped(utterances);
  const read = all.map((article) => voicesOf(article, byArticle.get(article) ?? [], voiceOf));
  const cast = castOf(read);
  const show = createGallery(cast, [...voiceOf.values()], read);
  const speakerOf = utterances.map((utterance) => {
    const voice = voiceOf.get(utterance) ?? null;
    return voice === null ? null : show(voice.figure);
  });
  const people = read.flatMap(({ figures }) => figures.filter(isNamedPerson).map(show));
  return {
    speakers: [...new Set(speakerOf.filter((speaker) => speaker !== null))],
    speakerOf,
    people: [...new Set(people.filter((person) => person !== null))],
  };
}

function grouped(utterances: readonly Utterance[]): Map<ReadArticle, Utterance[]> {
  const groups = new Map<ReadArticle, Utterance[]>();
  for (const utterance of utterances) {
    const group = groups.get(utterance.article);
    if (group === undefined) groups.set(utterance.article, [utterance]);
    else group.push(utterance);
  }
  return groups;
}

/** Reads one article, notes who speaks in each of its utterances, and returns who speaks and all persons it names. */
function voicesOf(article: ReadArticle, utterances: readonly Utterance[], voiceOf: Map<Utterance, Voice | null>) {
  const names = readNames(article);
  const figures = figuresOf(names);
  const voice = createVoiceFinder(names, figures);
  const heard = new Set<Figure>(figures.all.filter(isNamedPerson));
  const offices = new Map<Figure, RoleWords>();
  const inOrder = [...utterances].sort((a, b) => (a.mention ?? a.at).start - (b.mention ?? b.at).start);
  for (const utterance of inOrder) {
    const found = utterance.mention === null ? null : voice(utterance.mention, utterance.at);
    voiceOf.set(utterance, found);
    if (found === null) continue;
    heard.add(found.figure);
    if (found.office !== null) offices.set(found.figure, found.office);
  }
  const acronyms = acronymsOf(names, figures);
  for (const owner of acronyms.values()) heard.add(owner);
  const named = new Set(figures.all.map(({ key }) => key));
  return { id: article.article.id, figures: [...heard], acronyms, offices, named, posts: postsIn(names, figures) };
}

function isNamedPerson({ kind, worded, ambiguous }: Figure): boolean {
  return kind === 'person' && worded === null && !ambiguous;
}

/** Draws the portrait of each character once. */
function createGallery(
  cast: ReadonlyMap<Figure, Character>,
  voices: readonly (Voice | null)[],
  articles: readonly { readonly posts: ReadonlyMap<Figure, readonly string[]> }[],
) {
  const descriptions = new Map<Character, string[]>();
  const describe = (figure: Figure, words: readonly string[]) => {
    const character = cast.get(figure);
    if (character === undefined) return;
    const known = descriptions.get(character);
    if (known === undefined) descriptions.set(character, [...words]);
    else known.push(...words);
  };
  for (const voice of voices)
    if (voice !== null && voice.description !== null) describe(voice.figure, [voice.description]);
  for (const { posts } of articles) for (const [figure, words] of posts) describe(figure, words);
  const shown = new Set(voices.flatMap((voice) => (voice === null ? [] : (cast.get(voice.figure) ?? []))));
  for (const [figure, character] of cast) if (isNamedPerson(figure)) shown.add(character);
  const portraits = [...shown].map((character) => ({
    ...portraitOf(character, descriptions.get(character) ?? []),
    key: character.key,
  }));
  const ids = idsFor(portraits);
  const speakers = new Map<string, Speaker>();
  for (const { key, ...portrait } of portraits) {
    const id = ids.get(key);
    if (id !== undefined) speakers.set(key, { id, ...portrait });
  }
  return (figure: Figure): Speaker | null => speakers.get(cast.get(figure)?.key ?? '') ?? null;
}
