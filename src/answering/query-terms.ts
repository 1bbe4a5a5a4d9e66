import type { Vocabulary } from '../core/ports.js';
import { editDistance } from '../text/edit-distance.js';
import { stemOf } from '../text/porter2.js';
import type { Term } from '../text/terms.js';
import { type Phrase, phrasesIn, relatedTo } from '../text/thesaurus.js';
import { baseOfWord } from '../text/thesaurus-bases.js';
import { familyOf } from '../text/thesaurus-derivations.js';
import { groups, groupsOf } from '../text/thesaurus-groups.js';
import { FILLER } from './question-words.js';
import { phraseKey } from './units.js';

/** A word or phrase of the question that an answer should bear out, with the stems that would do. */
export interface QueryTerm {
  readonly term: Term;
  /** How much it counts; rarer words say more about the subject. */
  readonly weight: number;
  /** Stems that stand for it and how well, from 0 to 1. */
  readonly forms: ReadonlyMap<string, number>;
  /** Whether the briefing has any of them. */
  readonly known: boolean;
}

/** A misspelling is probably, but not surely, what was meant. */
const MISSPELT = 0.9;
/** A word of a phrase alone says half of what the phrase says. */
const PART_OF_PHRASE = 0.5;
/** Words that the briefing does not know at all weigh a little less: people embellish. */
const UNKNOWN_WEIGHT = 0.85;
/** Even a word that stands in every passage counts this much of the rarest. */
const LEAST_WEIGHT = 0.3;

export function queryTerms(terms: readonly Term[], vocabulary: Vocabulary): QueryTerm[] {
  const phrases = phrasesIn(terms);
  const inPhrase = new Map(phrases.flatMap((phrase) => phrase.terms.map((term) => [term, phrase] as const)));
  const seen = new Set<unknown>();
  return terms.flatMap((term) => {
    const phrase = inPhrase.get(term);
    const key = phrase ?? term.stem;
    if (seen.has(key)) return [];
    seen.add(key);
    if (phrase) return phraseTerm(phrase, vocabulary);
    return term.stop || FILLER.has(term.word) ? [] : queryTerm(term, formsOf(term, vocabulary), vocabulary);
  });
}

function queryTerm(term: Term, forms: ReadonlyMap<string, number>, vocabulary: Vocabulary): QueryTerm[] {
  return [{ term, forms, weight: weightOf(forms, vocabulary), known: [...forms.keys()].some(vocabulary.knows) }];
}

/** A phrase of common words that means nothing to the briefing ("going to") says nothing. */
function phraseTerm({ terms, stems }: Phrase, vocabulary: Vocabulary): QueryTerm[] {
  const forms = formsOfPhrase(terms, stems, vocabulary);
  if (forms.size === 1 && terms.every(({ stop, word }) => stop || FILLER.has(word))) return [];
  return queryTerm(mergedTerm(terms), forms, vocabulary);
}

function mergedTerm(terms: readonly Term[]): Term {
  const [first] = terms;
  if (first === undefined) throw new RangeError('A phrase has words.');
  const end = Math.max(...terms.map(({ span }) => span.end));
  const word = terms.map((term) => term.word).join(' ');
  return { ...first, word, stem: word, span: { start: first.span.start, end }, stop: false };
}

function formsOfPhrase(
  terms: readonly Term[],
  meanings: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const known = [...meanings].filter(([stem]) => vocabulary.knows(stem));
  const parts = terms.filter(({ stop, stem, word }) => !stop && !FILLER.has(word) && vocabulary.knows(stem));
  return new Map([...parts.map(({ stem }) => [stem, PART_OF_PHRASE] as const), ...known, [phraseKey(terms), 1]]);
}

function formsOf(term: Term, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  // The word itself always: a phrase of the articles may stand for it where no article has the word.
  const forms = new Map([[term.stem, 1]]);
  const add = (stem: string, strength: number) => {
    if (vocabulary.knows(stem) && strength > (forms.get(stem) ?? 0)) forms.set(stem, strength);
  };
  for (const [stem, strength] of relatedTo(term.stem)) add(stem, strength);
  if (forms.size > 1 || vocabulary.knows(term.stem)) return forms;
  for (const stem of partsOf(term, vocabulary)) add(stem, PART_OF_COMPOUND);
  if (forms.size > 1 || isEnglish(term.word)) return forms;
  const meant = [...vocabulary.spellings(term.word), ...englishSpellings(term.word)];
  for (const stem of meant) {
    add(stem, MISSPELT);
    for (const [related, strength] of relatedTo(stem)) add(related, strength * MISSPELT);
  }
  return forms;
}

/** A word that the thesaurus has is no misspelling of another. */
function isEnglish(word: string): boolean {
  const base = baseOfWord(word);
  return groupsOf(base).length > 0 || familyOf(base).length > 0;
}

/** Shorter words are too like each other. */
const SHORTEST_MISSPELT = 5;

/** Stems of English words one slip away, for a misspelt word that the articles have only synonyms of. */
function englishSpellings(word: string): string[] {
  if (word.length < SHORTEST_MISSPELT) return [];
  return thesaurusWords()
    .filter((known) => known[0] === word[0] && editDistance(word, known, 1) === 1)
    .map(stemOf);
}

let words: readonly string[] | null = null;

function thesaurusWords(): readonly string[] {
  words ??= [...new Set(groups().flatMap(({ members }) => members))].filter(
    (member) => member.length >= SHORTEST_MISSPELT && !member.includes(' '),
  );
  return words;
}

/** "shootout" where the articles have "shoot-out". */
const PART_OF_COMPOUND = 0.7;
const SHORTEST_PART = 3;

function partsOf({ word }: Term, vocabulary: Vocabulary): string[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)].map(stemOf);
    if (parts.every(vocabulary.knows)) return parts;
  }
  return [];
}

/** By the rarity of its strongest forms on average: who asks about "soldiers" asks about what the paper calls "troops". */
function weightOf(forms: ReadonlyMap<string, number>, vocabulary: Vocabulary): number {
  const rarest = vocabulary.rarity('');
  const least = LEAST_WEIGHT * rarest;
  const known = [...forms].filter(([stem]) => vocabulary.knows(stem));
  if (known.length === 0) return rarest * UNKNOWN_WEIGHT;
  const strongest = Math.max(...known.map(([, strength]) => strength));
  const strong = known.filter(([, strength]) => strength >= strongest).map(([stem]) => vocabulary.rarity(stem));
  return Math.max(least, strong.reduce((sum, each) => sum + each, 0) / strong.length);
}
