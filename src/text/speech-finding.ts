import { contentsOf } from './speech-content.js';
import { endsSentence } from './speech-content-end.js';
import type { Cue } from './speech-cue.js';
import { cuesOf } from './speech-cues.js';
import { cueSpan, type Draft, draftOf, type Findings, mentionOf, type Pending } from './speech-drafts.js';
import { leadingSubject } from './speech-leading-subjects.js';
import { isWorthQuoting } from './speech-quoted-words.js';
import { findWithoutCue } from './speech-without-cue.js';
import { type Frame, MOST_WORDS_OF_FRAME, type Word } from './speech-words.js';
import { type Told, worthTelling } from './speech-worth-telling.js';

/** Adds what one frame holds. */
export function findInFrame(text: string, frame: Frame, findings: Findings): void {
  const { words } = frame;
  const index = findings.frames;
  findings.frames += 1;
  if (words.length > MOST_WORDS_OF_FRAME) return;
  const cues = cuesOf(frame);
  const told = toldIn(words, cues, index);
  const claimed = new Set(told.flatMap(({ draft }) => draft.quotations));
  const drafts = worthTelling(words, told).map(({ draft }) => draft);
  findings.drafts.push(...drafts.filter((draft) => isWorthQuoting(text, draft)));
  const free = words.flatMap(({ quotation }) => (quotation === null || claimed.has(quotation) ? [] : [quotation]));
  if (free.length > 0) findWithoutCue(text, { frame, index, free, cues }, findings);
  findings.pending = pendingOf(words, cues, drafts, index);
  if (tagsQuestion(text, frame, findings)) giveToLast(findings);
}

/** "“Who pays?” Ann Poe, a farmer, shouted from the back.": a sentence that only says who spoke the one before. */
function tagsQuestion(text: string, { words, span }: Frame, { drafts, pending, frames }: Findings): boolean {
  const last = drafts.at(-1);
  const quoted = last?.quotations.at(-1);
  if (pending?.cue == null || pending.mention === null || last?.cue !== null || !last.direct || quoted === undefined)
    return false;
  if (last.lastFrame !== frames - 2 || quoted.span.end > span.start || words.at(-1)?.text === ':') return false;
  if (!/^\s?$/u.test(text.slice(quoted.span.end, span.start))) return false;
  return pending.mention.start - span.start < NEAR && /[?!]$/u.test(text.slice(quoted.inner.start, quoted.inner.end));
}

const NEAR = 2;

function giveToLast(findings: Findings): void {
  const { drafts, pending, frames } = findings;
  const last = drafts.pop() as Draft;
  drafts.push({ ...last, cue: pending?.cue ?? null, mention: pending?.mention ?? null, lastFrame: frames - 1 });
  findings.pending = null;
}

function toldIn(words: readonly Word[], cues: readonly Cue[], index: number): Told[] {
  return cues.flatMap((cue) => {
    const contents = contentsOf(words, cue, cues);
    const draft = draftOf(words, cue, contents, index);
    return draft === null ? [] : [{ cue, contents, draft }];
  });
}

/** "Smith tweeted:", or any sentence about someone that ends in a colon. */
function pendingOf(
  words: readonly Word[],
  cues: readonly Cue[],
  drafts: readonly Draft[],
  frame: number,
): Pending | null {
  const last = cues.at(-1);
  if (last?.form?.uses.has('saying') && (drafts.every(({ direct }) => !direct) || endsSentence(words, last))) {
    const cue = cueSpan(words, last);
    if (!drafts.some((draft) => draft.cue?.start === cue.start))
      return { cue, mention: mentionOf(words, last.source), frame };
  }
  if (words.at(-1)?.text !== ':') return null;
  return { cue: null, mention: mentionOf(words, last?.source ?? leadingSubject(words)), frame };
}
