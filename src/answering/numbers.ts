import type { Span } from '../core/article.js';
import { overlaps } from '../core/span.js';
import { foldedText } from '../text/fold.js';

/** A figure where it stands, in digits or in letters. */
export interface Figure {
  readonly span: Span;
  /** What it may stand for: the "12" of "12 to 15 million" is 12 or 12 million. */
  readonly values: readonly number[];
  /** How much one step of its last digit is worth: 0.1 million for "1.5 million". */
  readonly step: number;
  /** The million of "1.5 million"; 1 where none is written. */
  readonly scale: number;
  readonly unit: Unit | null;
}

export type Unit = (typeof UNITS)[number][0];

/** The figures of a text in reading order. "One" is left out, since it mostly counts nothing; so are "first" and "second". */
export function figuresIn(text: string): Figure[] {
  const digits = figuresInDigits(text);
  const letters = figuresInLetters(text).filter(({ span }) => !digits.some((each) => overlaps(each.span, span)));
  const figures = [...digits, ...letters].sort((a, b) => a.span.start - b.span.start);
  return figures.map((figure, at) => withScaleBehind(figure, figures[at + 1], text));
}

const DIGITS =
  /(?<![\p{L}\p{N}])(?:[$€£]\s?)?(?:\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(?:\.\d+|,\d{1,2}(?!\d))?(?:\s?(?:tn|bn|[mk])\b|[\s-](?:hundred|thousand|million|billion|trillion)\b)?/giu;

function figuresInDigits(text: string): Figure[] {
  return [...text.matchAll(DIGITS)].map(({ 0: written, index }) => {
    const span = { start: index, end: index + written.length };
    const [, digits = '', scaleWord = ''] = /([\d.,\u00a0\u202f]+)[\s-]?(\p{L}*)$/u.exec(written) ?? [];
    const plain = digits.replace(/[,\u00a0\u202f](?=\d{3}(?:\D|$))/gu, '').replace(',', '.');
    const scale = SCALES.get(scaleWord.toLowerCase()) ?? 1;
    const decimals = plain.split('.')[1]?.length ?? 0;
    const value = Number(plain);
    // "5m" is five million or five metres.
    const values = scaleWord.length === 1 ? [value * scale, value] : [value * scale];
    return { span, values, step: 10 ** -decimals * scale, scale, unit: unitAt(text, span) };
  });
}

const SCALES = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    k: 1e3,
    m: 1e6,
    bn: 1e9,
    tn: 1e12,
  }),
);

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORDS = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ['dozen', 12] as const,
]);
const LETTERS = new RegExp(
  `\\b(?:${[...NUMBER_WORDS.keys(), 'hundred', 'thousand', 'million', 'billion', 'trillion'].join('|')})\\b(?:[\\s-]+(?:and\\s+)?(?:${[...NUMBER_WORDS.keys(), 'hundred', 'thousand', 'million', 'billion', 'trillion'].join('|')})\\b)*`,
  'giu',
);

function figuresInLetters(text: string): Figure[] {
  return [...text.matchAll(LETTERS)].flatMap(({ 0: written, index }) => {
    const words = foldedText(written).split(/[\s-]+/u);
    if (words.join(' ') === 'one') return [];
    const span = { start: index, end: index + written.length };
    const scale = Math.max(1, ...words.map((word) => SCALES.get(word) ?? 1));
    return [{ span, values: [counted(words)], step: 1, scale, unit: unitAt(text, span) }];
  });
}

/** "two hundred and fifty thousand": each scale multiplies what was counted before it. */
function counted(words: readonly string[]): number {
  let total = 0;
  let small = 0;
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale === undefined && word === 'dozen') small = (small || 1) * 12;
    else if (scale === undefined) small += NUMBER_WORDS.get(word) ?? 0;
    else if (scale === 100) small = (small || 1) * scale;
    else {
      total += (small || 1) * scale;
      small = 0;
    }
  }
  return total + small;
}

const UNITS = [
  ['point', /^$/u, /^[\s-]percentage[\s-]points?/iu],
  ['percent', /^$/u, /^(?:\s?%|[\s-]per\s?cent)/iu],
  ['dollar', /\$\s?$/u, /^[\s-](?:u\.?s\.? )?dollars?\b/iu],
  ['euro', /€\s?$/u, /^[\s-](?:euros?\b|€)/iu],
  ['pound', /£\s?$/u, /^[\s-]pounds?\b/iu],
  ['ton', /^$/u, /^[\s-](?:metric |short )?ton(?:ne)?s?\b/iu],
  ['kilogram', /^$/u, /^[\s-]?(?:kilo(?:gram(?:me)?)?s?|kgs?)\b/iu],
  ['kilometre', /^$/u, /^[\s-]?(?:kilomet(?:er|re)s?|km)\b/iu],
  ['mile', /^$/u, /^[\s-]miles?\b/iu],
  ['metre', /^$/u, /^[\s-]met(?:er|re)s?\b/iu],
  ['hectare', /^$/u, /^[\s-]hectares?\b/iu],
  ['degree', /^$/u, /^(?:[\s-]degrees?\b|\s?°)/iu],
  ['year', /^$/u, /^[\s-](?:years?\b|-?year-)/iu],
  ['month', /^$/u, /^[\s-]months?\b/iu],
  ['week', /^$/u, /^[\s-]weeks?\b/iu],
  ['day', /^$/u, /^[\s-]days?\b/iu],
  ['hour', /^$/u, /^[\s-]hours?\b/iu],
  ['minute', /^$/u, /^[\s-]minutes?\b/iu],
  ['second', /^$/u, /^[\s-]seconds?\b/iu],
] as const satisfies readonly (readonly [string, before: RegExp, behind: RegExp])[];

function unitAt(text: string, { start, end }: Span): Unit | null {
  const before = text.slice(Math.max(0, start - 2), start) + (/^[$€£]/u.exec(text.slice(start, end))?.[0] ?? '');
  const behind = text.slice(end, end + 20);
  return UNITS.find(([, sign, word]) => (before !== '' && sign.test(before)) || word.test(behind))?.[0] ?? null;
}

/** Between two figures that share what stands behind the second. */
const RANGE = /^\s*(?:to|and|or|[-–—])\s*$/u;

function withScaleBehind(figure: Figure, next: Figure | undefined, text: string): Figure {
  if (next === undefined || !RANGE.test(text.slice(figure.span.end, next.span.start))) return figure;
  const shared = figure.scale === 1 ? figure.values.map((value) => value * next.scale) : [];
  return { ...figure, values: [...new Set([...figure.values, ...shared])], unit: figure.unit ?? next.unit };
}
