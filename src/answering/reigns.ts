import { strengthIn } from './coverage.js';
import type { QueryTerm } from './query-terms.js';
import type { Unit } from './units.js';

const REIGN = /^(?:administration|presidency|premiership|chancellorship|papacy|reign|era|tenure|mayoralty)$/u;
const WHILE = /^(?:during|since|throughout)$/u;
/** "during the second term of the Berg administration" */
const REACH = 6;
/** So vague a time is an answer only where the very deed is told. */
const SAME_DEED = 0.75;

/** "During the Berg administration the council began …": who was in office says when, of what is asked about and nothing else. */
export function happenedInReign({ terms, stems }: Unit, asked: readonly QueryTerm[]): boolean {
  const isTold = terms.some(
    ({ word }, at) =>
      REIGN.test(word) && terms.slice(Math.max(0, at - REACH), at).some((before) => WHILE.test(before.word)),
  );
  return isTold && asked.every((each) => strengthIn(each, stems) >= SAME_DEED);
}
