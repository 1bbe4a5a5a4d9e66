import type { Term } from '../text/terms.js';
import { baseOf } from '../text/thesaurus-bases.js';

/** The stem of a word's base form: "bought" is a form of "buy" and "added" of "add", which their own stems do not show. */
export function plainStem({ word, stem }: Term): string {
  return /^add(?:s|ed|ing)$/u.test(word) ? 'add' : baseOf(stem);
}
