import type { Span } from '../core/article.js';
import { overlaps } from '../core/span.js';
import { termsOf } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import { daysIn } from './days.js';
import { type Figure, figuresIn } from './numbers.js';
import { plainStem } from './plain-stem.js';
import { isGiven } from './stated-figures.js';
import type { Support } from './support.js';

/** Why a figure of a statement does not say what it says in its excerpts, which have it; `null` when it does. */
export function figureTurned(text: string, { excerpts }: Support): string | null {
  const shown = excerpts.flatMap((excerpt) => placedFigures(excerpt));
  for (const claimed of placedFigures(text)) {
    const same = shown.filter(({ figure }) => isGiven(claimed.figure, [figure]));
    if (same.length === 0) continue;
    if (same.every((each) => isOtherWay(claimed, each))) return `"${claimed.written}" goes the other way`;
    if (same.every((each) => isOtherEnd(claimed, each))) return `"${claimed.written}" is the other end of a change`;
    if (same.every((each) => isOtherBound(claimed, each))) return `its excerpts bound "${claimed.written}" otherwise`;
    if (same.every((each) => isOfOpposite(text, each))) return `its excerpts give "${claimed.written}" of the opposite`;
    if (countsAnother(claimed, same, shown)) return `its excerpts give "${claimed.written}" of something else`;
  }
  return null;
}

interface PlacedFigure {
  readonly figure: Figure;
  readonly written: string;
  readonly sentence: string;
  /** Its clause up to it, and what stands behind it there. */
  readonly before: string;
  readonly behind: string;
}

function placedFigures(text: string): PlacedFigure[] {
  const days = daysIn(text);
  const figures = figuresIn(text).filter(({ span }) => !days.some((day) => overlaps(day.span, span)));
  return figures.map((figure) => {
    const { start, end } = figure.span;
    return { figure, sentence: text, written: text.slice(start, end), ...clauseAround(text, figure.span) };
  });
}

/** Between commas and words that begin another thought. A comma inside a figure parts nothing. */
const CLAUSE_END = /[,;:.!?—–](?=\s|["”’])|\s(?:but|and|while|against|after)\s/gu;

function clauseAround(text: string, { start, end }: Span): { before: string; behind: string } {
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
  const from = Math.max(0, ...ends.filter(({ to }) => to <= start).map(({ to }) => to));
  const to = Math.min(text.length, ...ends.filter((each) => each.from >= end).map((each) => each.from));
  return { before: text.slice(from, start), behind: text.slice(end, to) };
}

const UPWARD =
  /\b(?:r(?:ise[ns]?|ising|ose)|rais\w+|increas\w+|gr(?:ow\w*|ew)|gain\w*|climb\w*|jump\w*|soar\w*|surg\w+|up|higher|more|doubl\w+|tripl\w+|profits?)\b/iu;
const DOWNWARD =
  /\b(?:f(?:alls?|alling|allen|ell)|drop\w*|declin\w+|decreas\w+|cuts?|cutting|lower\w*|down|fewer|less|shr[aiu]nk\w*|s[aiu]nk|plung\w+|plummet\w*|slump\w*|reduc\w+|halv\w+|loss(?:es)?)\b/iu;

function isOtherWay(claimed: PlacedFigure, shown: PlacedFigure): boolean {
  const [one, other] = [wayOf(claimed), wayOf(shown)];
  return one !== null && other !== null && one !== other;
}

function wayOf({ before, behind }: PlacedFigure): 'up' | 'down' | null {
  const clause = `${withoutBound(before)} ${behind}`.replace(/\bup to\b/giu, '');
  const [up, down] = [UPWARD.test(clause), DOWNWARD.test(clause)];
  return up === down ? null : up ? 'up' : 'down';
}

/** "From 31 weeks to 20": which of the two it is. */
function isOtherEnd(claimed: PlacedFigure, shown: PlacedFigure): boolean {
  const [one, other] = [endOf(claimed), endOf(shown)];
  return one !== null && other !== null && one !== other;
}

function endOf({ before }: PlacedFigure): string | null {
  return /\b(from|to)\s+(?:about |around |some )?[$€£]?$/iu.exec(before)?.[1]?.toLowerCase() ?? null;
}

const BOUNDS = {
  above:
    /\b(?:more than|over|above|exceeding|upwards of|at least|no fewer than|no less than|greater than|beyond)\s[$€£]?$/iu,
  below: /\b(?:fewer than|less than|under|below|up to|at most|no more than|nearly|almost|as many as)\s[$€£]?$/iu,
  about: /\b(?:about|around|some|roughly|approximately|close to|closer to)\s[$€£]?$/iu,
} as const;

function boundOf({ before, behind }: PlacedFigure): keyof typeof BOUNDS | null {
  if (/\bmaximum\b/iu.test(before + behind)) return 'below';
  if (/\bminimum\b/iu.test(before + behind)) return 'above';
  return BOUNDS.above.test(before)
    ? 'above'
    : BOUNDS.below.test(before)
      ? 'below'
      : BOUNDS.about.test(before)
        ? 'about'
        : null;
}

function withoutBound(before: string): string {
  return Object.values(BOUNDS).reduce((rest, bound) => rest.replace(bound, ''), before);
}

/** "Nearly 300" is not 300, and 300 not "more than 300"; "about" may come and go. */
function isOtherBound(claimed: PlacedFigure, shown: PlacedFigure): boolean {
  const [one, other] = [boundOf(claimed), boundOf(shown)];
  if (one === 'about') return false;
  if (one === null) return other !== null && other !== 'about';
  return one !== other;
}

/** "Bought for 7 million" where the excerpt has "bought for 11 million and sold for 7 million": the nearer verb tells. */
function isOfOpposite(text: string, { sentence, figure }: PlacedFigure): boolean {
  const before = termsOf(sentence.slice(0, figure.span.start)).map(plainStem).reverse();
  return termsOf(text).some((term) => {
    if (term.stop) return false;
    const own = before.indexOf(plainStem(term));
    const opposites = [...oppositesOf(plainStem(term))].map((each) => before.indexOf(each)).filter((at) => at !== -1);
    const told = termsOf(text).map(plainStem);
    const both = [...oppositesOf(plainStem(term))].some((each) => told.includes(each));
    return own !== -1 && !both && opposites.some((at) => at < own);
  });
}

/** What is counted, where another figure counts it and this one counts something else: "5 tons of" this, "55 kilos of" that. */
function countsAnother(claimed: PlacedFigure, same: readonly PlacedFigure[], shown: readonly PlacedFigure[]): boolean {
  const thing = countedBy(claimed);
  if (thing === null) return false;
  const things = same.map(countedBy);
  return !things.includes(null) && !things.includes(thing) && shown.some((each) => countedBy(each) === thing);
}

function countedBy({ behind }: PlacedFigure): string | null {
  return /^[\s-]\p{L}+\s+of\s+(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? null;
}
