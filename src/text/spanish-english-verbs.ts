import { linesOf } from './thesaurus/field.js';
import { IRREGULAR_FORMS } from './thesaurus/irregular-forms.js';
import { lazily } from './thesaurus/lazily.js';

/** The past tense of an English verb or verb phrase: "hand over" gives "handed over". */
export function pastOf(english: string): string {
  return inflected(english, 1);
}

/** The past participle: "took" and "taken" differ. */
export function participleOf(english: string): string {
  return inflected(english, 2);
}

function inflected(english: string, column: 1 | 2): string {
  const [base = '', ...rest] = english.split(' ');
  const known = irregular().get(base);
  const form = known?.[column] ?? known?.[1] ?? regularPast(base);
  return [form, ...rest].join(' ');
}

const irregular = lazily(() => {
  const listed = linesOf(`be was been\nhave had\ndo did done\nput put\ncut cut\nhit hit\nset set\ncost cost\nread read
beat beat beaten\nbecome became become\ncome came come\nrun ran run`).concat(linesOf(IRREGULAR_FORMS));
  return new Map(listed.toReversed().map((line) => [line.split(' ')[0] ?? '', line.split(' ')] as const));
});

/** Verbs that double their last consonant. */
const DOUBLING = new Set('stop plan admit ban permit submit rob drop patrol control prefer refer occur'.split(' '));

function regularPast(base: string): string {
  if (DOUBLING.has(base)) return `${base}${base.slice(-1)}ed`;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
