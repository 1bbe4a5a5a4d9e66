import { allScorers } from '../scorers/all.js';
import type { Scorer } from '../scorers/scorer.js';
import type { Slice } from '../slices.js';
import type { Figure } from '../statistics/bootstrap.js';
import { formatFigure, formatInterval } from './format.js';

/** Main figures of one answerer, the two halves beside the whole. */
export function figureTable(slices: readonly Slice[], scorers: readonly Scorer[] = allScorers): string {
  const columns = ['all', 'split:tune', 'split:held'].flatMap(
    (name) => slices.find((slice) => slice.name === name) ?? [],
  );
  const head = ['', '95 % interval', ...columns.map(({ name, cases }) => `${name.replace('split:', '')} (${cases})`)];
  const rows = scorers.flatMap((scorer) => {
    const figures = columns.map(({ figures: all }) => all[scorer.name]);
    if (figures.every((figure) => figure?.value === null)) return [];
    return [
      [scorer.title, formatInterval(scorer, figures[0]), ...figures.map((figure) => formatFigure(scorer, figure))],
    ];
  });
  return aligned([head, ...rows].map(([title = '', interval = '', ...values]) => [title, ...values, interval]));
}

/** The figures a person compares parts by. */
const PART_FIGURES = [
  'headline',
  'right',
  'evidence@1',
  'evidence@3',
  'speaker',
  'needless-decline',
  'right-decline',
  'brevity',
];

export const partScorers = PART_FIGURES.flatMap((name) => allScorers.find((scorer) => scorer.name === name) ?? []);

/** One line for each briefing, reason and tag. */
export function partTable(slices: readonly Slice[], scorers: readonly Scorer[] = partScorers): string {
  const parts = slices
    .filter(({ name }) => /^(?:briefing|reason|tag):/u.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const cell = (figures: Record<string, Figure>) => scorers.map((scorer) => formatFigure(scorer, figures[scorer.name]));
  const rows = parts.map(({ name, cases, figures }) => [name, String(cases), ...cell(figures)]);
  return aligned([['', 'cases', ...scorers.map(({ name }) => name)], ...rows]);
}

/** Columns of equal width, the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
