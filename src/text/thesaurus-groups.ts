import { ACTIONS } from './thesaurus/actions.js';
import { type Field, linesOf } from './thesaurus/field.js';
import { baseOfWord } from './thesaurus-bases.js';

/** Words and phrases for the same thing, and how nearly they mean the same. */
export interface Group {
  /** Bases; those of a phrase are joined by spaces: "put off". */
  readonly members: readonly string[];
  readonly strength: number;
}

/** One may stand for the other. */
const SAME = 0.8;
/** One is a kind of the other, or they are kinds of one thing. */
const AKIN = 0.45;

const FIELDS: readonly Field[] = [ACTIONS];

/** All groups of all fields. */
export const GROUPS: readonly Group[] = FIELDS.flatMap(({ same, akin }) => [
  ...linesOf(same).map((line) => groupOf(line, SAME)),
  ...linesOf(akin).map((line) => groupOf(line, AKIN)),
]);

/** The groups whose members may stand for one another. */
export const NEAR_SYNONYMS: readonly Group[] = GROUPS.filter(({ strength }) => strength === SAME);

function groupOf(line: string, strength: number): Group {
  return { members: [...new Set(line.split(' ').map(entryOf))], strength };
}

function entryOf(written: string): string {
  return written.split('_').map(baseOfWord).join(' ');
}
