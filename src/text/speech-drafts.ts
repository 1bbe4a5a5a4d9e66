import type { Span } from '../core/article.js';
import { hull } from '../core/span.js';
import { isCapitalized, RELATIVES } from './grammar.js';
import type { Quotation } from './quotation-marks.js';
import type { Content } from './speech-content.js';
import type { Cue } from './speech-cue.js';
import { type Phrase, spanOfPhrase } from './speech-phrases.js';
import { startOfVerb } from './speech-silence.js';
import type { Word } from './speech-words.js';

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
export interface Pending {
  readonly cue: Span | null;
  readonly mention: Span | null;
  readonly frame: number;
}

export interface Findings {
  readonly drafts: Draft[];
  pending: Pending | null;
  frames: number;
  /** The first frame since something else last stood between the blocks: no speech goes on across that. */
  unbrokenFrom: number;
}

export function draftOf(words: readonly Word[], cue: Cue, contents: readonly Content[], frame: number): Draft | null {
  if (contents.length === 0) return null;
  const inside = contents.flatMap(({ from, to }) => words.slice(from, to));
  const bare = inside.every(({ kind }) => kind !== 'word');
  const direct = bare && !isNaming(words, cue, contents);
  if (bare ? !inside.some(({ kind }) => kind === 'quotation') : onlyBeside(cue)) return null;
  return {
    contents: contents.map((content) => spanOfPhrase(words, direct ? content : withVerb(words, cue, content))),
    quotations: inside.flatMap(({ quotation }) => quotation ?? []),
    direct,
    cue: cueSpan(words, cue),
    mention: mentionOf(words, cue.source),
    lastFrame: frame,
  };
}

/** From the cue on where the words mean little, or the opposite, without it. */
function withVerb(words: readonly Word[], cue: Cue, content: Content): Phrase {
  const { from, to, side } = content;
  const start = startOfVerb(words, cue, content);
  if (start === null) return { from, to };
  return side === 'behind' ? { from: Math.min(from, start), to } : { from, to: cue.kind === 'passive' ? cue.to : to };
}

/** "Which she described as “a promise”": words for something, no sentence of hers. */
function isNaming(words: readonly Word[], { form }: Cue, [content]: readonly Content[]): boolean {
  return NAMING.has(form?.base ?? '') && words[(content?.from ?? 0) - 1]?.lower === 'as';
}

const NAMING = new Set(['describe', 'label', 'characterize', 'characterise', 'portray', 'depict', 'brand']);

/** Verbs such as "began" mean saying only right beside a quotation. */
function onlyBeside({ form }: Cue): boolean {
  return form !== null && form.uses.size === 1 && form.uses.has('beside');
}

export function cueSpan(words: readonly Word[], { from, to }: Cue): Span {
  return spanOfPhrase(words, { from, to });
}

export function mentionOf(words: readonly Word[], source: Phrase | null): Span | null {
  return source === null ? null : spanOfPhrase(words, withoutRelative(words, paperOf(words, source)));
}

/** "U.S. officials, who": the officials. */
function withoutRelative(words: readonly Word[], { from, to }: Phrase): Phrase {
  let end = to;
  while (end > from + 1 && (RELATIVES.has(words[end - 1]?.lower ?? '') || words[end - 1]?.text === ',')) end -= 1;
  return { from, to: end };
}

const REPORTING = /^(?:reporting|reports?|articles?|stor(?:y|ies)|investigations?)$/u;

/** "A detailed report by The Herald": the paper, not its report. */
function paperOf(words: readonly Word[], { from, to }: Phrase): Phrase {
  const by = words.findIndex(
    ({ lower }, at) =>
      at > from && at < to && /^(?:by|from)$/u.test(lower) && REPORTING.test(words[at - 1]?.lower ?? ''),
  );
  return by >= 0 && by + 1 < to && isCapitalized(words[by + 1]?.text ?? '') ? { from: by + 1, to } : { from, to };
}

/** The span from the first to the last word of what is said. */
export function speechSpan({ contents }: Draft): Span {
  const first = contents[0] as Span;
  return contents.reduce((outer, span) => hull(outer, span), first);
}
