import type { Span } from '../core/article.js';
import { hull } from '../core/span.js';
import type { Quotation } from './quotation-marks.js';
import { contentsOf } from './speech-content.js';
import type { Cue } from './speech-cue.js';
import { type Phrase, spanOfPhrase } from './speech-phrases.js';
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

export function draftOf(words: readonly Word[], cue: Cue, cues: readonly Cue[], frame: number): Draft | null {
  const contents = contentsOf(words, cue, cues);
  if (contents.length === 0) return null;
  const inside = contents.flatMap(({ from, to }) => words.slice(from, to));
  const direct = inside.every(({ kind }) => kind !== 'word');
  if (direct ? !inside.some(({ kind }) => kind === 'quotation') : onlyBeside(cue)) return null;
  return {
    contents: contents.map((content) => spanOfPhrase(words, content)),
    quotations: inside.flatMap(({ quotation }) => quotation ?? []),
    direct,
    cue: cueSpan(words, cue),
    mention: mentionOf(words, cue.source),
    lastFrame: frame,
  };
}

/** Verbs such as "began" mean saying only right beside a quotation. */
function onlyBeside({ form }: Cue): boolean {
  return form !== null && form.uses.size === 1 && form.uses.has('beside');
}

export function cueSpan(words: readonly Word[], { from, to }: Cue): Span {
  return spanOfPhrase(words, { from, to });
}

export function mentionOf(words: readonly Word[], source: Phrase | null): Span | null {
  return source === null ? null : spanOfPhrase(words, source);
}

/** The span from the first to the last word of what is said. */
export function speechSpan({ contents }: Draft): Span {
  const first = contents[0] as Span;
  return contents.reduce((outer, span) => hull(outer, span), first);
}
