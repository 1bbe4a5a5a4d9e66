import type { Span } from '../core/article.js';
import { DETERMINERS, isCapitalized, ROLES, SUBJECT_PRONOUNS } from './grammar.js';
import type { Quotation } from './quotation-marks.js';
import type { Cue } from './speech-cue.js';
import { type Draft, type Findings, mentionOf } from './speech-drafts.js';
import { extend, goesOn, MOST_IN_FRAME } from './speech-going-on.js';
import { leadingSubject } from './speech-leading-subjects.js';
import { isDash, spanOfPhrase } from './speech-phrases.js';
import { isFragment, isSentence, opensSentence } from './speech-quoted-words.js';
import { sourceAfter } from './speech-sources.js';
import type { Frame, Word } from './speech-words.js';

interface Free {
  readonly frame: Frame;
  readonly index: number;
  readonly free: readonly Quotation[];
  readonly cues: readonly Cue[];
}

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
export function findWithoutCue(text: string, found: Free, findings: Findings): void {
  const { frame, index, free, cues } = found;
  const reported = cues.some(({ source }) => source !== null);
  const told = free.filter((quotation) => isSentence(text, quotation) || isFragment(text, quotation, reported));
  const alone = frame.words.every(({ kind, lower }) => kind !== 'word' || LINKS.has(lower));
  const heads = frame.words[0]?.quotation === free[0] && (told.length > 0 || opensSentence(text, free[0] as Quotation));
  if ((alone || heads) && goesOn(free, findings, { index, alone })) extend(free, findings, index);
  else if (told.length > 0) findings.drafts.push(draftWithoutCue(found, told, { alone, heads }, findings));
}

interface Standing {
  /** Nothing but quotations in the sentence; or one at its head. */
  readonly alone: boolean;
  readonly heads: boolean;
}

function draftWithoutCue(found: Free, told: readonly Quotation[], standing: Standing, findings: Findings): Draft {
  const { frame, index, free, cues } = found;
  const pending = findings.pending !== null && findings.pending.frame >= index - 1 ? findings.pending : null;
  const carries = standing.alone || standing.heads;
  const mention =
    introducedBy(frame.words, free[0] as Quotation) ??
    signatureOf(frame.words, free.at(-1) as Quotation) ??
    (carries ? (pending?.mention ?? lastMention(findings.drafts, index)) : null) ??
    sourceNear(frame.words, free[0] as Quotation, cues);
  const cue = standing.alone ? (pending?.cue ?? null) : null;
  return {
    contents: told.map(({ span }) => span),
    quotations: [...told],
    direct: true,
    cue,
    mention,
    lastFrame: index,
  };
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

/** "“…” — Ann Poe, the mayor", "“…” [The Herald]". */
function signatureOf(words: readonly Word[], quotation: Quotation): Span | null {
  const at = words.findIndex((word) => word.quotation === quotation) + 1;
  const mark = words[at]?.text ?? '';
  if (!(isDash(mark) || mark === '[' || mark === '(') || !isCapitalized(words[at + 1]?.text ?? '')) return null;
  const source = sourceAfter(words, at + 1);
  const rest = source === null ? [] : words.slice(source.to);
  return source !== null && rest.every(({ kind }) => kind === 'mark') ? spanOfPhrase(words, source) : null;
}

/** "Smith: “…”", "Smith on taxes: “…”". */
function introducedBy(words: readonly Word[], quotation: Quotation): Span | null {
  const at = words.findIndex((word) => word.quotation === quotation);
  if (words[at - 1]?.text !== ':') return null;
  const subject = leadingSubject(words.slice(0, at - 1));
  if (subject === null) return null;
  const people = words
    .slice(subject.from, subject.to)
    .some(
      ({ text, lower }) =>
        SUBJECT_PRONOUNS.has(lower) || (isCapitalized(text) && !DETERMINERS.has(lower)) || ROLES.has(lower),
    );
  return people ? spanOfPhrase(words, subject) : null;
}
