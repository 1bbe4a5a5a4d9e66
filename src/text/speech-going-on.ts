import type { Quotation } from './quotation-marks.js';
import type { Draft, Findings } from './speech-drafts.js';

/** How many finds of one frame are looked through for the one that goes on. */
export const MOST_IN_FRAME = 12;

/** Whether quotations without a cue, `alone` in their sentence or at its head, go on with what was said before them. */
export function goesOn(
  free: readonly Quotation[],
  findings: Findings,
  { index, alone }: { index: number; alone: boolean },
): boolean {
  const { drafts, pending, unbrokenFrom } = findings;
  if (pending !== null) return false;
  const previous = openSpeech(drafts, index);
  if (previous === null || previous.lastFrame < unbrokenFrom || previous.quotations.length >= MOST_PARTS) return false;
  return previous.direct || free[0]?.continues === true || (alone && brokeOff(previous));
}

/** "The plan “has many parts,” said Poe. “It will work.”": words in quotation marks are the last that were told. */
function brokeOff({ contents, quotations }: Draft): boolean {
  const told = contents.at(-1);
  const quoted = quotations.at(-1);
  return told !== undefined && quoted?.sentence === true && quoted.span.end >= told.end;
}

/** The speech that the frame before ends in, direct speech first: "“…,” said Smith, who noted that … “…”" */
function openSpeech(drafts: readonly Draft[], index: number): Draft | null {
  const open = drafts.slice(-MOST_IN_FRAME).filter(({ lastFrame }) => lastFrame === index - 1 || lastFrame === index);
  return open.findLast(({ direct }) => direct) ?? open.at(-1) ?? null;
}

/** A speech of more parts is told in several. */
const MOST_PARTS = 12;

export function extend(free: readonly Quotation[], { drafts }: Findings, index: number): void {
  const previous = openSpeech(drafts, index) as Draft;
  previous.contents.push(...free.map(({ span }) => span));
  previous.quotations.push(...free);
  previous.lastFrame = index;
}
