import { editDistance } from '../text/edit-distance.js';

/** A known word that a misspelt one may stand for. */
export interface Expansion {
  readonly word: string;
  readonly stem: string;
  readonly edits: number;
}

export interface Vocabulary {
  /** The known words fewest edits away, commonest spellings in the order of the texts; none for numbers and short words. */
  near(word: string): readonly Expansion[];
}

/** One letter changes "aid" into "air" and "war" into "was": shorter words are other words, not misspellings. */
const SHORTEST_MISSPELT = 4;
/** In long words two slips still leave no doubt which word was meant. */
const SHORTEST_TWICE_MISSPELT = 8;
/** More candidates than this mean that the word says too little to tell them apart. */
const MOST_EXPANSIONS = 5;

export function createVocabulary(stemByWord: ReadonlyMap<string, string>): Vocabulary {
  const wordsByLength = new Map<number, WordShape[]>();
  for (const [word, stem] of stemByWord) {
    if (!isSpelling(word)) continue;
    const sameLength = wordsByLength.get(word.length) ?? [];
    sameLength.push({ word, stem, letters: lettersOf(word) });
    wordsByLength.set(word.length, sameLength);
  }

  const within = (word: string, limit: number): Expansion[] => {
    const letters = lettersOf(word);
    const lengths = Array.from({ length: 2 * limit + 1 }, (_, at) => word.length - limit + at);
    return lengths
      .flatMap((length) => wordsByLength.get(length) ?? [])
      .filter((known) => bitCount(known.letters ^ letters) <= 2 * limit)
      .map(({ word: known, stem }) => ({ word: known, stem, edits: editDistance(word, known, limit) }))
      .filter(({ edits }) => edits <= limit);
  };

  return {
    near(word) {
      if (word.length < SHORTEST_MISSPELT || !isSpelling(word)) return [];
      const once = within(word, 1);
      const found = once.length > 0 || word.length < SHORTEST_TWICE_MISSPELT ? once : within(word, 2);
      return oneForEachStem(found).slice(0, MOST_EXPANSIONS);
    },
  };
}

interface WordShape {
  readonly word: string;
  readonly stem: string;
  /** One bit for each letter that occurs; an edit changes at most two of them. */
  readonly letters: number;
}

/** Numbers have no spelling: another number is another number. */
function isSpelling(word: string): boolean {
  return /^[\p{L}\p{M}'-]+$/u.test(word);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function oneForEachStem(expansions: readonly Expansion[]): Expansion[] {
  const byStem = new Map<string, Expansion>();
  for (const expansion of expansions.toSorted((a, b) => a.edits - b.edits)) {
    if (!byStem.has(expansion.stem)) byStem.set(expansion.stem, expansion);
  }
  return [...byStem.values()];
}
