import { foldedText } from './fold.js';
import { adjective, type English, functionWord, noun } from './spanish-lexicon.js';
import { verbForm } from './spanish-verbs.js';

export { looksSpanish } from './spanish-detection.js';
export { translateQuestion } from './spanish-questions.js';

/** What a Spanish word may be in English, the likeliest first; none for what is not known. */
export function englishOf(word: string): readonly string[] {
  const folded = foldedText(word);
  const verb = verbForm(folded);
  const known = [functionWord(folded), noun(folded), adjective(folded), verb?.english ?? null].flatMap(
    (english): English => english ?? [],
  );
  if (known.length > 0) return [...new Set(known)];
  const adverb = /^(.{4,})mente$/u.exec(folded)?.[1];
  return (adverb === undefined ? null : adjective(adverb)) ?? cognatesOf(folded);
}

/** Endings of learned words that Spanish and English share. */
const COGNATE_ENDINGS: readonly (readonly [spanish: RegExp, english: readonly string[]])[] = [
  [/ciones$/u, ['tions']],
  [/cion$/u, ['tion']],
  [/siones$/u, ['sions']],
  [/idades$/u, ['ities']],
  [/idad$/u, ['ity']],
  [/encia$/u, ['ence', 'ency']],
  [/ancia$/u, ['ance', 'ancy']],
  [/logia$/u, ['logy']],
  [/grafia$/u, ['graphy']],
  [/mente$/u, ['ly']],
  [/ismo$/u, ['ism']],
  [/ista$/u, ['ist']],
  [/icos?$/u, ['ic', 'ical']],
  [/icas?$/u, ['ic', 'ical']],
  [/ivos?$/u, ['ive']],
  [/ivas?$/u, ['ive']],
  [/osos?$/u, ['ous']],
  [/osas?$/u, ['ous']],
  [/entes?$/u, ['ent']],
  [/antes?$/u, ['ant']],
  [/arios?$/u, ['ary']],
  [/arias?$/u, ['ary']],
  [/izar$/u, ['ize']],
  [/ificar$/u, ['ify']],
];

function cognatesOf(word: string): string[] {
  const found = COGNATE_ENDINGS.find(([ending]) => ending.test(word) && word.length >= SHORTEST_COGNATE);
  return found === undefined ? [] : found[1].map((english) => word.replace(found[0], english));
}

/** Shorter words end like this by chance. */
const SHORTEST_COGNATE = 7;
