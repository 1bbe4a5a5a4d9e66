import type { Span } from '../core/article.js';
import { hull } from '../core/span.js';
import { isCapitalized, ROLES, SUBJECT_PRONOUNS } from './grammar.js';
import type { Quotation } from './quotation-marks.js';
import { contentsOf } from './speech-content.js';
import { type Cue, cuesOf } from './speech-cues.js';
import { isDash, leadingSubject, type Phrase, sourceAfter, spanOfPhrase } from './speech-mentions.js';
import { type Frame, MOST_WORDS_OF_FRAME, type Word } from './speech-words.js';

/** Speech while it is being put together. */
export interface Draft {
  readonly contents: Span[];
  readonly quotations: Quotation[];
  /** Whether all of it stands in quotation marks. */
  readonly direct: boolean;
  readonly cue: Span | null;
  readonly mention: Span | null;
  /** Index of the frame it ends in, counted over all blocks. */
  lastFrame: number;
}

/** Who was last said to speak without the words that follow yet: "Smith tweeted:". */
interface Pending {
  readonly cue: Span | null;
  readonly mention: Span | null;
  readonly frame: number;
}

export interface Findings {
  readonly drafts: Draft[];
  pending: Pending | null;
  frames: number;
}

/** Adds what one frame holds. */
export function findInFrame(text: string, frame: Frame, findings: Findings): void {
  const { words } = frame;
  const index = findings.frames;
  findings.frames += 1;
  if (words.length > MOST_WORDS_OF_FRAME) return;
  const cues = cuesOf(frame);
  const drafts = cues.flatMap((cue) => draftOf(words, cue, cues, index) ?? []);
  const claimed = new Set(drafts.flatMap(({ quotations }) => quotations));
  findings.drafts.push(...drafts.filter((draft) => isWorthQuoting(text, draft)));
  const free = words.flatMap(({ quotation }) => (quotation === null || claimed.has(quotation) ? [] : [quotation]));
  if (free.length > 0) findWithoutCue(text, { frame, index, free, cues }, findings);
  findings.pending = pendingOf(words, cues, drafts, index);
}

/** "Smith tweeted:", or any sentence about someone that ends in a colon. */
function pendingOf(
  words: readonly Word[],
  cues: readonly Cue[],
  drafts: readonly Draft[],
  frame: number,
): Pending | null {
  const last = cues.at(-1);
  if (last?.form?.uses.has('saying')) {
    const cue = cueSpan(words, last);
    if (!drafts.some((draft) => draft.cue?.start === cue.start))
      return { cue, mention: mentionOf(words, last.source), frame };
  }
  if (words.at(-1)?.text !== ':') return null;
  return { cue: null, mention: mentionOf(words, last?.source ?? leadingSubject(words)), frame };
}

function draftOf(words: readonly Word[], cue: Cue, cues: readonly Cue[], frame: number): Draft | null {
  const contents = contentsOf(words, cue, cues);
  if (contents.length === 0) return null;
  const inside = contents.flatMap(({ from, to }) => words.slice(from, to));
  if (cue.form !== null && onlyBeside(cue) && !inside.every(({ kind }) => kind !== 'word')) return null;
  return {
    contents: contents.map((content) => spanOfPhrase(words, content)),
    quotations: inside.flatMap(({ quotation }) => quotation ?? []),
    direct: inside.every(({ kind }) => kind !== 'word'),
    cue: cueSpan(words, cue),
    mention: mentionOf(words, cue.source),
    lastFrame: frame,
  };
}

/** Verbs such as "began" mean saying only right beside a quotation. */
function onlyBeside({ form }: Cue): boolean {
  return form !== null && form.uses.has('beside') && form.uses.size === 1;
}

function cueSpan(words: readonly Word[], { from, to }: Cue): Span {
  return spanOfPhrase(words, { from, to });
}

function mentionOf(words: readonly Word[], source: Phrase | null): Span | null {
  return source === null ? null : spanOfPhrase(words, source);
}

interface Free {
  readonly frame: Frame;
  readonly index: number;
  readonly free: readonly Quotation[];
  readonly cues: readonly Cue[];
}

/** How many finds of one frame are looked through for the one that goes on. */
const MOST_IN_FRAME = 12;

/** They may stand before a quotation that goes on: "But then: “…”" */
const LINKS = new Set([
  'and',
  'but',
  'then',
  'so',
  'or',
  'also',
  'plus',
  'after',
  'all',
  'still',
  'instead',
  'again',
  'because',
  'later',
]);

/** Quotations that no cue of their sentence reports: speech that goes on, that a colon introduces, or no speech. */
function findWithoutCue(text: string, { frame, index, free, cues }: Free, findings: Findings): void {
  const { words } = frame;
  const alone = words.every(({ kind, lower }) => kind !== 'word' || LINKS.has(lower));
  const sentences = free.filter((quotation) => isSentence(text, quotation) || isFragment(text, quotation));
  const opens = words[0]?.quotation === free[0] && (sentences.length > 0 || opensSentence(text, free[0] as Quotation));
  if ((alone || opens) && goesOn(free, findings, index)) {
    extend(free, findings, index);
    return;
  }
  if (sentences.length === 0) return;
  const pending = findings.pending !== null && findings.pending.frame >= index - 1 ? findings.pending : null;
  const carried = alone || opens ? (pending?.mention ?? lastMention(findings.drafts, index)) : null;
  const mention = introducedBy(words, free[0] as Quotation) ?? signatureOf(words, free.at(-1) as Quotation) ?? carried;
  findings.drafts.push({
    contents: sentences.map(({ span }) => span),
    quotations: [...sentences],
    direct: true,
    cue: alone ? (pending?.cue ?? null) : null,
    mention: mention ?? sourceNear(words, free[0] as Quotation, cues),
    lastFrame: index,
  });
}

/** Who speaks or acts in the sentence of a quotation that stands in it like any other words. */
function sourceNear(words: readonly Word[], quotation: Quotation, cues: readonly Cue[]): Span | null {
  const at = words.findIndex((word) => word.quotation === quotation);
  const cue = cues.findLast(({ from, source }) => from < at && source !== null) ?? cues[0];
  return mentionOf(
    words,
    cue?.source ?? (at > 0 && quotation.sentence === false ? leadingSubject(words.slice(0, at)) : null),
  );
}

/** Further back the speaker has been forgotten. */
const FURTHEST_MENTION_IN_FRAMES = 4;

function lastMention(drafts: readonly Draft[], index: number): Span | null {
  const near = drafts.slice(-MOST_IN_FRAME).filter(({ lastFrame }) => lastFrame >= index - FURTHEST_MENTION_IN_FRAMES);
  return near.findLast(({ mention }) => mention !== null)?.mention ?? null;
}

/** "“…” — Ann Poe, the mayor". */
function signatureOf(words: readonly Word[], quotation: Quotation): Span | null {
  const at = words.findIndex((word) => word.quotation === quotation) + 1;
  if (!isDash(words[at]?.text ?? '') || !isCapitalized(words[at + 1]?.text ?? '')) return null;
  const source = sourceAfter(words, at + 1);
  return source !== null && source.to >= words.length - 1 ? spanOfPhrase(words, source) : null;
}

function goesOn(free: readonly Quotation[], { drafts, pending }: Findings, index: number): boolean {
  if (pending !== null) return false;
  const previous = openSpeech(drafts, index);
  if (previous !== null && previous.quotations.length >= MOST_PARTS) return false;
  return previous !== null && (previous.direct || free[0]?.continues === true);
}

/** The speech that the frame before ends in, direct speech first: "“…,” said Smith, who noted that … “…”" */
function openSpeech(drafts: readonly Draft[], index: number): Draft | null {
  const open = drafts.slice(-MOST_IN_FRAME).filter(({ lastFrame }) => lastFrame === index - 1 || lastFrame === index);
  return open.findLast(({ direct }) => direct) ?? open.at(-1) ?? null;
}

/** A speech of more parts is told in several. */
const MOST_PARTS = 12;

function extend(free: readonly Quotation[], { drafts }: Findings, index: number): void {
  const previous = openSpeech(drafts, index) as Draft;
  previous.contents.push(...free.map(({ span }) => span));
  previous.quotations.push(...free);
  previous.lastFrame = index;
}

/** "Smith: “…”", "Smith on taxes: “…”". */
function introducedBy(words: readonly Word[], quotation: Quotation): Span | null {
  const at = words.findIndex((word) => word.quotation === quotation);
  if (words[at - 1]?.text !== ':') return null;
  const subject = leadingSubject(words.slice(0, at - 1));
  if (subject === null) return null;
  const people = words
    .slice(subject.from, subject.to)
    .some(({ text, lower }) => SUBJECT_PRONOUNS.has(lower) || isCapitalized(text) || ROLES.has(lower));
  return people ? spanOfPhrase(words, subject) : null;
}

/** Fewer words than this are a term, not a sentence. */
const SHORTEST_SENTENCE_IN_WORDS = 4;

/** Whether the quotation is a sentence of its own: a capital letter, an end, and no title of a work. */
function isSentence(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 2000));
  const count = words.split(/\s+/u).length;
  return (
    count >= SHORTEST_SENTENCE_IN_WORDS &&
    /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) &&
    /[.?!,…]\W*$/u.test(text.slice(inner.end - 4, inner.end + 1)) &&
    !isTitle(words)
  );
}

/** "“There have been some …” of the evidence": a sentence that the paper ends. */
function opensSentence(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_TITLE));
  return /^\p{Lu}/u.test(words) && words.split(/\s+/u).length > SHORTEST_SENTENCE_IN_WORDS && !isTitle(words);
}

/** Marks around nothing, and titles of works: "in his book “The Long Way”". */
function isWorthQuoting(text: string, { direct, quotations, contents, cue, mention }: Draft): boolean {
  if (!direct) return true;
  const told = quotations.filter(({ inner }) =>
    /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.start + LONGEST_TITLE)),
  );
  const tag = cue === null || mention === null ? cue : hull(cue, mention);
  const beside =
    tag !== null &&
    contents.some(({ start, end }) => start - tag.end < FARTHEST_BESIDE && tag.start - end < FARTHEST_BESIDE);
  return told.some(
    ({ inner }) => beside || !isTitle(text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST_TITLE))),
  );
}

const LONGEST_TITLE = 200;
/** Room for a comma, a space and a mark. */
const FARTHEST_BESIDE = 4;

/** "The Art of the Deal": every long word has a capital, and nothing ends a sentence. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/u).filter((word) => word.length > 3);
  return long.length > 1 && long.every((word) => /^\W*\p{Lu}/u.test(word)) && !/[?!]\W*$/u.test(words);
}

const SHORTEST_FRAGMENT_IN_WORDS = 4;

/** Several words that are no name: not the paper's own. */
function isFragment(text: string, { inner, single }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 400));
  return !single && /^\p{Ll}/u.test(words) && words.split(/\s+/u).length >= SHORTEST_FRAGMENT_IN_WORDS;
}

/** The span from the first to the last word of what is said. */
export function speechSpan({ contents }: Draft): Span {
  const first = contents[0] as Span;
  return contents.reduce((outer, span) => hull(outer, span), first);
}
