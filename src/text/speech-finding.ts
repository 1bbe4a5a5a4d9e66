import type { Span } from '../core/article.js';
import { hull } from '../core/span.js';
import { isCapitalized, ROLES, SUBJECT_PRONOUNS } from './grammar.js';
import type { Quotation } from './quotation-marks.js';
import { contentsOf } from './speech-content.js';
import { type Cue, cuesOf } from './speech-cues.js';
import { leadingSubject, type Phrase, spanOfPhrase } from './speech-mentions.js';
import type { Frame, Word } from './speech-words.js';

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
  readonly cue: Span;
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
  const quotations = words.flatMap(({ quotation }) => quotation ?? []);
  const cues = cuesOf(frame);
  const claimed = new Set<Quotation>();
  for (const cue of cues) {
    const draft = draftOf(words, cue, cues, index);
    if (draft === null) continue;
    for (const quotation of draft.quotations) claimed.add(quotation);
    if (draft.direct && !draft.quotations.some((quotation) => isWorthQuoting(text, quotation))) continue;
    findings.drafts.push(draft);
  }
  const free = quotations.filter((quotation) => !claimed.has(quotation));
  if (free.length > 0) findWithoutCue(text, { frame, index, free, cues }, findings);
  const last = cues.at(-1);
  const open =
    last !== undefined &&
    last.form?.uses.has('saying') &&
    !findings.drafts.some((draft) => draft.cue?.start === words[last.from]?.span.start);
  findings.pending =
    open && last !== undefined
      ? { cue: cueSpan(words, last), mention: mentionOf(words, last.source), frame: index }
      : null;
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
  const opens = words[0]?.quotation === free[0] && sentences.length > 0;
  if ((alone || opens) && goesOn(free, findings, index)) {
    extend(free, findings, index);
    return;
  }
  if (sentences.length === 0) return;
  const previous = findings.drafts.at(-1);
  const pending = findings.pending !== null && findings.pending.frame >= index - 1 ? findings.pending : null;
  const near = previous !== undefined && previous.lastFrame >= index - 1 ? previous : null;
  const introduced = introducedBy(words, free[0] as Quotation);
  const mention = introduced ?? (alone || opens ? (pending?.mention ?? near?.mention ?? null) : null);
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

function goesOn(free: readonly Quotation[], { drafts, pending }: Findings, index: number): boolean {
  if (pending !== null) return false;
  const previous = openSpeech(drafts, index);
  return previous !== null && (previous.direct || free[0]?.continues === true);
}

/** The speech that the frame before ends in, direct speech first: "“…,” said Smith, who noted that … “…”" */
function openSpeech(drafts: readonly Draft[], index: number): Draft | null {
  const open = drafts.slice(-MOST_IN_FRAME).filter(({ lastFrame }) => lastFrame === index - 1 || lastFrame === index);
  return open.findLast(({ direct }) => direct) ?? open.at(-1) ?? null;
}

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

function isWorthQuoting(text: string, { inner }: Quotation): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.start + 200));
}

/** "The Art of the Deal": every long word has a capital, and nothing ends a sentence. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/u).filter((word) => word.length > 3);
  return long.length > 0 && long.every((word) => /^\W*\p{Lu}/u.test(word)) && !/[.?!,]\W*$/u.test(words);
}

const SHORTEST_FRAGMENT_IN_WORDS = 4;

/** Several words that are no name: not the paper's own. */
function isFragment(text: string, { inner, single }: Quotation): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 400));
  return !single && /^\p{Ll}/u.test(words) && words.split(/\s+/u).length >= SHORTEST_FRAGMENT_IN_WORDS;
}

/** The span from the first to the last word of what is said. */
export function speechSpan({ contents }: Draft): Span {
  return hull(contents[0] as Span, ...contents.slice(1));
}
