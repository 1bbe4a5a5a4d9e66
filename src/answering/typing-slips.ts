import type { Vocabulary } from '../core/ports.js';
import { editDistance } from '../text/edit-distance.js';
import { termsOf } from '../text/terms.js';
import { relatedTo } from '../text/thesaurus.js';
import { FILLER, SAYING, SAYINGS, SMALL_TALK } from './question-words.js';

/** Shorter words have too many neighbours. */
const SHORTEST = 4;

/** Words with which one asks; all others may be subjects, spelt as the reader knows them. */
const ASKING = 'about according regarding because between where which when what does with from have will would'.split(
  ' ',
);
const QUESTION_WORDS = [...SAYING, ...SAYINGS, ...ASKING].filter((word) => word.length >= SHORTEST);

/** The question with the slips in its asking words mended ("abuot", "sya"); words of its subject are left to search. */
export function typedWords(question: string, vocabulary: Vocabulary): string {
  let mended = '';
  let at = 0;
  for (const { word, stem, stop, capital, span } of termsOf(question)) {
    if (stop || capital || word.length < SHORTEST || vocabulary.knows(stem) || QUESTION_WORDS.includes(word)) continue;
    if (FILLER.has(word) || SMALL_TALK.has(word)) continue;
    const meant = QUESTION_WORDS.find((known) => known[0] === word[0] && editDistance(word, known, 1) <= 1);
    if (meant === undefined || vocabulary.spellings(word).length > 0 || hasMeaning(stem, vocabulary)) continue;
    mended += question.slice(at, span.start) + meant;
    at = span.end;
  }
  return mended + question.slice(at);
}

/** It is a word of its own, with others for it in the briefing. */
function hasMeaning(stem: string, vocabulary: Vocabulary): boolean {
  return [...relatedTo(stem).keys()].some(vocabulary.knows);
}
