import { MONTH_NAMES, WEEKDAY_NAMES } from './month-names.js';
import { plainFold } from './plain-fold.js';

const MONTHS = new Map(MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** How a date may be written, and which groups are its year, month and day. Day and month in figures must not be mistakable. */
const FORMS: readonly {
  readonly form: RegExp;
  readonly read: (parts: readonly string[]) => readonly [number, number, number];
}[] = [
  { form: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, read: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
  { form: /(?<!\d)(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日/u, read: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
  { form: /^(\d{4})(\d{2})(\d{2})$/u, read: ([y, m, d]) => [Number(y), Number(m), Number(d)] },
  {
    form: /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d(?!\d?:\d))/u,
    read: ([month = '', d, y]) => [Number(y), MONTHS.get(month) ?? 0, Number(d)],
  },
  {
    form: /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[ -](?:de |of )?(\p{L}{3,10})\.?,?[ -](?:de |del )?(\d{4})(?!\d(?!\d?:\d))/u,
    read: ([d, month = '', y]) => [Number(y), MONTHS.get(month) ?? 0, Number(d)],
  },
  {
    form: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u,
    read: ([a, b, y]) => [Number(y), ...monthAndDay(Number(a), Number(b))],
  },
];

/** 13/2 and 2/13 can only be the same day; 3/2 is one day in Boston and another in Dublin, so it is none. */
function monthAndDay(first: number, second: number): readonly [number, number] {
  if (first === second || (first > 12 && second <= 12)) return [second, first];
  return second > 12 ? [first, second] : [0, 0];
}

/** No date or time is written without them, and most lines have none. Full-width figures count. */
const HAS_FIGURES = /\p{Nd}/u;

/** The first calendar day that a short text states, as `YYYY-MM-DD`. A day without a year is none. */
export function parseDate(words: string): string | null {
  return HAS_FIGURES.test(words) ? (findDate(plainFold(words))?.day ?? null) : null;
}

interface FoundDate {
  readonly day: string;
  readonly index: number;
  readonly length: number;
}

function findDate(folded: string): FoundDate | null {
  const found = FORMS.flatMap(({ form, read }) => {
    const match = form.exec(folded);
    const day = match === null ? null : calendarDay(...read(match.slice(1)));
    return match === null || day === null ? [] : [{ day, index: match.index, length: match[0].length }];
  });
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const TIME =
  /\b\d{1,2}(?:[:h]\d{2}){1,2}\s?(?:[ap]\.?\s?m\b\.?)?|\b\d{1,2}\.\d{2}\s?(?:[ap]\.?\s?m\b\.?|uhr\b)|\b\d{1,2}\s?[ap]\.?m\b\.?/gu;
const ZONE_OR_JOINT =
  /\b(?:[a-z]{1,2}[sd]t|[pmce]t|gmt|utc|bst|cet|cest|ist|local time|eastern|pacific|time|at|on|um|uhr|a las|alle|as|the|o'clock|z)\b/gu;

/** 18.30 is a time next to a date; alone it may be a price. */
const TIME_WITH_A_STOP = /(?<!\d[.,]?)(?:[01]?\d|2[0-3])\.[0-5]\d(?!\d)/gu;
/** 3/4/2024 states a day, though it does not say which. */
const UNCLEAR_DATE = /(?<!\d)\d{1,2}([/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/u;

/** Whether a line says nothing but when: a date, a time, or both, with or without the day of the week. */
export function isDateOrTime(words: string): boolean {
  if (!HAS_FIGURES.test(words)) return false;
  const folded = plainFold(words);
  const rest = withoutDate(folded);
  const withoutTime = rest.replace(TIME, ' ');
  if (rest === folded && withoutTime === rest) return false;
  return saysNoMore(rest === folded ? withoutTime : withoutTime.replace(TIME_WITH_A_STOP, ' '));
}

/** "Tuesday 3 June, 14:20": a day that leaves the year to the reader. Alone it may be a heading, behind "Published" it is none. */
export function isDayWithoutYear(words: string): boolean {
  if (!HAS_FIGURES.test(words)) return false;
  const folded = plainFold(words);
  return DAYS_WITHOUT_YEAR.some((form) => {
    const found = form.exec(folded);
    if (found === null || !MONTHS.has(found[1] ?? '')) return false;
    return saysNoMore(folded.replace(found[0], ' ').replace(TIME, ' ').replace(TIME_WITH_A_STOP, ' '));
  });
}

const DAYS_WITHOUT_YEAR: readonly RegExp[] = [
  /(?<!\p{L})(\p{L}{3,10})\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)/u,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th)? (\p{L}{3,10})(?!\p{L})/u,
];

function withoutDate(folded: string): string {
  const date = findDate(folded);
  if (date === null) return folded.replace(UNCLEAR_DATE, ' ');
  return folded.slice(0, date.index) + folded.slice(date.index + date.length).replace(/^t(?=\d)/u, '');
}

function saysNoMore(rest: string): boolean {
  const left = rest.replace(ZONE_OR_JOINT, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.every((word) => WEEKDAY_NAMES.has(word));
}
