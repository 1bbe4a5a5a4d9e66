import { stemOf } from './porter2.js';
import { linesOf } from './thesaurus/field.js';
import { IRREGULAR_FORMS } from './thesaurus/irregular-forms.js';
import { ER_WORDS, IZE_VERBS, OR_WORDS, SPELLINGS } from './thesaurus/spellings.js';

/**
 * The stem that stands for all forms and spellings of a word: "said" gives "say", "labour" gives "labor". A word that is
 * regular and spelt in one way is its own base.
 */
export function baseOf(stem: string): string {
  return bases.get(stem) ?? stem;
}

/** The stems under which a word with this base may stand in a text, the base first: "say", "said". */
export function formsOf(base: string): readonly string[] {
  return forms.get(base) ?? [base];
}

/** The stem by which a word of the thesaurus is compared; "u.s." and numbers are written as their stems already. */
export function baseOfWord(word: string): string {
  return baseOf(/^[a-z']+$/u.test(word) ? stemOf(word) : word);
}

const bases = new Map<string, string>();
const forms = new Map<string, string[]>();

const spelledIn = (words: string, ours: RegExp, theirs: string) =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => [word, word.replace(ours, theirs)]);

/** Each the forms of one word, the base first. */
const WORDS = [
  ...linesOf(IRREGULAR_FORMS).map((line) => line.split(' ')),
  ...linesOf(SPELLINGS).map((line) => line.split(' ')),
  ...spelledIn(IZE_VERBS, /ize$/u, 'ise'),
  ...spelledIn(OR_WORDS, /or$/u, 'our'),
  ...spelledIn(ER_WORDS, /er$/u, 're'),
];

for (const word of WORDS) {
  const stems = [...new Set(word.map(stemOf))];
  const [base] = stems;
  if (base === undefined || stems.length === 1) continue;
  forms.set(base, stems);
  for (const stem of stems) bases.set(stem, base);
}
