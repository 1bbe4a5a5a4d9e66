import { stemOf } from './porter2.js';
import { linesOf } from './thesaurus/field.js';
import { IRREGULAR_FORMS } from './thesaurus/irregular-forms.js';

/** The stem that stands for all forms of an irregular word: "said" and "says" both give "say". Others are their own base. */
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

for (const line of linesOf(IRREGULAR_FORMS)) {
  const stems = [...new Set(line.split(' ').map(stemOf))];
  const [base] = stems;
  if (base === undefined || stems.length === 1) continue;
  forms.set(base, stems);
  for (const stem of stems) bases.set(stem, base);
}
