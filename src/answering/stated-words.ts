import type { Vocabulary } from '../core/ports.js';
import { editDistance } from '../text/edit-distance.js';
import { isOrdinaryWord } from '../text/ordinary-words.js';
import { type Term, termsOf } from '../text/terms.js';
import { baseOfWord } from '../text/thesaurus-bases.js';
import { familyOf } from '../text/thesaurus-derivations.js';
import { groupsOf } from '../text/thesaurus-groups.js';
import { REPORTING } from './question-words.js';
import { isBorneOut, LIKE, type Support } from './support.js';

/** Of a statement's words, names included, more than this share stand in its excerpts or have a relative there. */
const TOO_FEW = 0.5;

/** Whether a statement is about what its excerpts are about. */
export function isAboutExcerpts(text: string, support: Support): boolean {
  const said = contentOf(text.replace(HAPPENING, ''));
  const borneOut = said.filter(({ stem }) => isBorneOut(stem, support, LIKE)).length;
  return borneOut > TOO_FEW * said.length;
}

const HAPPENING = /\b(?:t(?:akes?|ook|aken|aking) place|happen\w*|occur\w*)\b/giu;

/** What only says that something is said needs no excerpt. */
function contentOf(text: string): Term[] {
  return termsOf(text).filter(({ stop, word }) => !stop && !REPORTING.has(word));
}

/** Shorter words are too like each other: to be made of the same letters, and to be one slip apart. */
const SHORTEST_SHUFFLED = 3;
const SHORTEST_MISSPELT = 5;
const LONG_WORD = 8;

/** A word of the excerpts with its letters changed or out of order, or with signs among them; `null` when there is none. */
export function garbledWord(text: string, support: Support, vocabulary: Vocabulary): string | null {
  const shown = [...new Set(support.excerpts.flatMap((excerpt) => termsOf(excerpt).map(({ word }) => word)))];
  const signs = (SIGNS_INSIDE.exec(text) ?? SQUEEZED.exec(text))?.[0];
  if (signs !== undefined && !support.excerpts.some((excerpt) => excerpt.includes(signs))) return signs;
  const unknown = contentOf(text).filter((term) => ONLY_LETTERS.test(term.word) && !isKnown(term, support, vocabulary));
  return unknown.find(({ word }) => shown.some((other) => isGarbled(word, other)))?.word ?? null;
}

/** Words without the spaces between them. */
const SQUEEZED = /\p{L}[,;:!?]\p{L}+|\p{L}{30,}/u;
const ONLY_LETTERS = /^\p{L}+$/u;
const SIGNS_INSIDE = /\p{L}+[\d@#$%^*+=|~]+\p{L}[\p{L}\d@#$%^*+=|~]*/u;

function isKnown({ word, stem }: Term, support: Support, vocabulary: Vocabulary): boolean {
  if (isBorneOut(stem, support, LIKE) || vocabulary.knows(stem) || isOrdinaryWord(word)) return true;
  const base = baseOfWord(word);
  return groupsOf(base).length > 0 || familyOf(base).length > 0;
}

function isGarbled(word: string, shown: string): boolean {
  if (word.length < SHORTEST_SHUFFLED || Math.abs(word.length - shown.length) > 2) return false;
  const sorted = (letters: string) => [...letters].sort().join('');
  if (sorted(word) === sorted(shown)) return true;
  const slips = word.length >= LONG_WORD ? 2 : 1;
  return word.length >= SHORTEST_MISSPELT && editDistance(word, shown, slips) <= slips;
}
