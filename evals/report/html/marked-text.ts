import type { Span } from '../../contract.js';

/** Why a stretch of an article is marked: it was due, it was shown, it must not be cited. */
export type Mark = 'due' | 'shown' | 'forbidden';

export interface MarkedSpan extends Span {
  readonly mark: Mark;
}

/** A stretch of text under the same marks; `null` text stands for what was left out. */
export interface Segment {
  readonly text: string | null;
  readonly marks: readonly Mark[];
}

/** Characters shown around a mark, up to the ends of the lines. */
const AROUND = 160;

/** The parts of an article in which something is marked, cut where marks begin and end. */
export function markedText(text: string, marked: readonly MarkedSpan[]): Segment[] {
  return windowsOf(text, marked).flatMap((window, index) => [
    ...(index > 0 || window.start > 0 ? [{ text: null, marks: [] }] : []),
    ...segmentsOf(text, window, marked),
    ...(window.last && window.end < text.length ? [{ text: null, marks: [] }] : []),
  ]);
}

interface Window extends Span {
  readonly last: boolean;
}

/** Stretches around the marks; those that touch become one. */
function windowsOf(text: string, marked: readonly MarkedSpan[]): Window[] {
  const windows: { start: number; end: number }[] = [];
  for (const { start, end } of [...marked].sort((a, b) => a.start - b.start)) {
    const wide = { start: wordStart(text, start - AROUND), end: wordEnd(text, end + AROUND) };
    const before = windows.at(-1);
    if (before && wide.start <= before.end) before.end = Math.max(before.end, wide.end);
    else windows.push(wide);
  }
  return windows.map((window, index) => ({ ...window, last: index === windows.length - 1 }));
}

function segmentsOf(text: string, window: Span, marked: readonly MarkedSpan[]): Segment[] {
  const inside = marked
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => window.start < cut && cut < window.end);
  const cuts = [...new Set([window.start, ...inside, window.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    const over = marked.filter((span) => span.start <= start && end <= span.end).map(({ mark }) => mark);
    return { text: text.slice(start, end), marks: [...new Set(over)].sort() };
  });
}

/** The start of the word that holds this place. */
function wordStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && /\S/u.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** The end of the word that holds this place. */
function wordEnd(text: string, at: number): number {
  let end = Math.min(text.length, at);
  while (end < text.length && /\S/u.test(text[end] ?? '')) end += 1;
  return end;
}
