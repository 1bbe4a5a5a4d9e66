import { overlaps } from '../core/span.js';
import { properNamesIn } from '../text/names.js';
import { termsOf } from '../text/terms.js';
import { strengthIn } from './coverage.js';
import type { QueryTerm } from './query-terms.js';
import { stemsIn, type Unit } from './units.js';

/** A chief, a secretary and a minister may be one office in two papers. */
const SAME_OFFICE = 0.4;

/** Whether a sentence names the holder of the office that a question describes: "Northland's works chief, Ada Lind". */
export function namesHolder({ passage: { article }, span }: Unit, asked: readonly QueryTerm[]): boolean {
  if (asked.length === 0) return false;
  return properNamesIn(article.text, span).some(({ kind, roles, span: name }) => {
    if (kind !== 'person' || roles.length === 0 || roles.some((role) => overlaps(role, name))) return false;
    const stems = stemsIn(termsOf(roles.map(({ start, end }) => article.text.slice(start, end)).join(' . ')));
    return asked.every((each) => strengthIn(each, stems) >= SAME_OFFICE);
  });
}
