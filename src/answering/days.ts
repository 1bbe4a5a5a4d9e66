import type { Span } from '../core/article.js';

/** A date as far as a text gives it. */
export interface Day {
  readonly span: Span;
  readonly year: number | null;
  /** From 1. */
  readonly month: number | null;
  readonly day: number | null;
  /** From 0 for Sunday. */
  readonly weekday: number | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;
const DAYS =
  '(?<days>\\d{1,2}(?:st|nd|rd|th)?(?:(?:\\s*(?:and|or|to|-|–)|,(?=[\\d\\s,]*(?:and|or)\\s+\\d))\\s*\\d{1,2}(?:st|nd|rd|th)?(?!\\d|\\s?%| per ?cent))*)';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d|21\\d\\d)';

/** "March 3, 2025", "3 to 5 March", "March 2025", "2025-03-14", "Tuesday", "March", "2025": the longest form first. */
const FORMS = [
  `(?<![\\d-])(?<iso>\\d{4}-\\d\\d-\\d\\d)(?!\\d)`,
  `\\b${MONTH} ${DAYS}(?!\\d)(?:,? ${YEAR}\\b)?`,
  `\\b${DAYS} (?:of )?${MONTH}\\b(?:,? ${YEAR}\\b)?`,
  `\\b${MONTH},? (?:of )?${YEAR}\\b`,
  `\\b(?<weekday>${WEEKDAYS.join('|')})s?\\b`,
  `\\b${MONTH}(?=\\W|$)`,
  `(?<![\\d.,$€£])\\b${YEAR}\\b(?![.,]?\\d)(?!\\s?(?:%|percent|per cent))`,
].map((form) => new RegExp(form, 'giu'));

/** The dates in a text. A list of days ("March 3 and 4") gives each. */
export function daysIn(text: string): Day[] {
  const days: Day[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (days.some((each) => each.span.start < span.end && span.start < each.span.end)) continue;
      if (isVerb(match[0], text, span)) continue;
      days.push(...daysOf(match.groups ?? {}, span));
    }
  }
  return days;
}

/** "May" and "March" are months where a capital stands that no sentence's beginning explains. */
function isVerb(written: string, text: string, { start }: Span): boolean {
  if (!/^(?:may|march)$/iu.test(written)) return false;
  return written.charAt(0) === written.charAt(0).toLowerCase() || /(?:^|[.!?]\s+)["“]?$/u.test(text.slice(0, start));
}

function daysOf({ iso, month, days, year, weekday }: Record<string, string | undefined>, span: Span): Day[] {
  if (iso !== undefined) return [dayOfIso(iso, span)];
  const parts = {
    span,
    year: year === undefined ? null : Number(year),
    month: monthOf(month),
    weekday: weekdayOf(weekday),
  };
  const numbers = days?.match(/\d+/gu) ?? [];
  return numbers.length === 0 ? [{ ...parts, day: null }] : numbers.map((day) => ({ ...parts, day: Number(day) }));
}

/** `YYYY-MM-DD`. */
export function dayOfIso(iso: string, span: Span = { start: 0, end: iso.length }): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { span, year, month, day, weekday: null };
}

function monthOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return MONTHS.findIndex((name) => name.startsWith(written.toLowerCase().slice(0, 3))) + 1;
}

function weekdayOf(written: string | undefined): number | null {
  return written === undefined ? null : WEEKDAYS.indexOf(written.toLowerCase().replace(/days$/u, 'day'));
}

/** Whether one date says all that another says. */
export function givesDay(evidence: Day, claimed: Day): boolean {
  return (['year', 'month', 'day', 'weekday'] as const).every(
    (part) => claimed[part] === null || claimed[part] === evidence[part],
  );
}
