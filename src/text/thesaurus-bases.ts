import { stemOf } from './porter2.js';
import { linesOf } from './thesaurus/field.js';
import { IRREGULAR_FORMS } from './thesaurus/irregular-forms.js';
import { lazily } from './thesaurus/lazily.js';
import { COMPARED, ER_WORDS, IZE_VERBS, OR_WORDS, SPELLINGS } from './thesaurus/spellings.js';

/**
 * The stem that stands for all forms and spellings of a word: "said" gives "say", "labour" gives "labor". A word that is
 * regular and spelt in one way is its own base.
 */
export function baseOf(stem: string): string {
  return words().bases.get(stem) ?? stem;
}

/** The stems under which a word with this base may stand in a text, the base first: "say", "said". */
export function formsOf(base: string): readonly string[] {
  return words().forms.get(base) ?? [base];
}

/** The stem by which a word of the thesaurus is compared; "u.s." and numbers are written as their stems already. */
export function baseOfWord(word: string): string {
  return baseOf(/^[a-z']+$/u.test(word) ? stemOf(word) : word);
}

const words = lazily(() => {
  const bases = new Map<string, string>();
  const forms = new Map<string, string[]>();
  for (const word of listedWords()) {
    const stems = [...new Set(word.map(stemOf))];
    const [base] = stems;
    if (base === undefined || stems.length === 1) continue;
    forms.set(base, stems);
    for (const stem of stems) bases.set(stem, base);
  }
  return { bases, forms };
});

/** Each the forms of one word, the base first. */
function listedWords(): string[][] {
  return [
    ...linesOf(IRREGULAR_FORMS).map((line) => line.split(' ')),
    ...linesOf(SPELLINGS).map((line) => line.split(' ')),
    ...spelledInTwoWays(IZE_VERBS, /ize$/u, 'ise'),
    ...spelledInTwoWays(OR_WORDS, /or$/u, 'our'),
    ...spelledInTwoWays(ER_WORDS, /er$/u, 're'),
    ...COMPARED.trim().split(/\s+/u).map(compared),
  ];
}

/** "big", "bigger", "biggest". */
function compared(adjective: string): string[] {
  const root = adjective
    .replace(/e$/u, '')
    .replace(/(?<=[^aeiou])y$/u, 'i')
    .replace(/(?<=[^aeiou][aeiou])([bdgmnt])$/u, '$1$1');
  return [adjective, `${root}er`, `${root}est`];
}

function spelledInTwoWays(table: string, ending: RegExp, otherEnding: string): string[][] {
  return table
    .trim()
    .split(/\s+/u)
    .map((word) => [word, word.replace(ending, otherEnding)]);
}
