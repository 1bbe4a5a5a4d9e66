import type { Vocabulary } from '../core/ports.js';
import type { Term } from '../text/terms.js';
import { relatedTo } from '../text/thesaurus.js';
import { FILLER } from './question-words.js';

/** A word of the question that an answer should bear out, with the other stems that would do. */
export interface QueryTerm {
  readonly term: Term;
  /** How much it counts; rarer words say more about the subject. */
  readonly weight: number;
  /** Stems that stand for it and how well, from 0 to 1; only such as the briefing knows. */
  readonly forms: ReadonlyMap<string, number>;
}

/** A misspelling is probably, but not surely, what was meant. */
const MISSPELT = 0.9;
/** Words that the briefing does not know at all weigh a little less: people embellish. */
const UNKNOWN_WEIGHT = 0.85;

export function queryTerms(terms: readonly Term[], vocabulary: Vocabulary): QueryTerm[] {
  const seen = new Set<string>();
  return terms.flatMap((term) => {
    if (term.stop || FILLER.has(term.word) || seen.has(term.stem)) return [];
    seen.add(term.stem);
    const forms = formsOf(term, vocabulary);
    return [{ term, forms, weight: weightOf(term, forms, vocabulary) }];
  });
}

function formsOf(term: Term, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  const add = (stem: string, strength: number) => {
    if (vocabulary.knows(stem) && strength > (forms.get(stem) ?? 0)) forms.set(stem, strength);
  };
  add(term.stem, 1);
  for (const [stem, strength] of relatedTo(term.stem)) add(stem, strength);
  if (forms.size === 0) {
    for (const stem of vocabulary.spellings(term.word)) {
      add(stem, MISSPELT);
      for (const [related, strength] of relatedTo(stem)) add(related, strength * MISSPELT);
    }
  }
  return forms;
}

/** The rarity of its commonest strong form: who asks about "soldiers" asks about what the paper calls "troops". */
function weightOf(term: Term, forms: ReadonlyMap<string, number>, vocabulary: Vocabulary): number {
  if (forms.size === 0) return vocabulary.rarity(term.stem) * UNKNOWN_WEIGHT;
  const strongest = Math.max(...forms.values());
  const strong = [...forms].filter(([, strength]) => strength >= strongest).map(([stem]) => vocabulary.rarity(stem));
  return Math.min(...strong);
}
