import type { Vocabulary } from '../core/ports.js';
import type { Term } from '../text/terms.js';
import { baseOfWord } from '../text/thesaurus-bases.js';
import { groupsOf } from '../text/thesaurus-groups.js';
import { ROLES, TITLES } from '../text/titles.js';
import type { Meant } from './who-is-meant.js';

const NATIONALITY = /.{2}(?:ican|ian|ean|ese|ish|man|ench|utch|wiss|eek|lander|aqi|aeli|stani)$/u;
/** "Norwegian prime minister Lind" */
const LONGEST_TITLE = 3;

/**
 * Whether a question gives somebody of the briefing a nationality that the briefing has nowhere: asked about "the Norwegian
 * president Lind", it may mean another Lind.
 */
export function isMisdescribed(terms: readonly Term[], named: readonly Meant[], vocabulary: Vocabulary): boolean {
  return terms.some(({ word, stem }, at) => {
    if (!NATIONALITY.test(word) || vocabulary.knows(stem) || groupsOf(baseOfWord(word)).length > 0) return false;
    const behind = terms.slice(at + 1, at + 2 + LONGEST_TITLE);
    const name = behind.findIndex(({ span }) =>
      named.some((meant) => meant.span.start <= span.start && span.end <= meant.span.end),
    );
    const next = behind[0];
    return (
      name !== -1 &&
      next !== undefined &&
      isTitle(next.word) &&
      behind.slice(0, name).every((term) => isTitle(term.word))
    );
  });
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || ROLES.has(word) || word === 'prime' || word === 'foreign' || word === 'former';
}
