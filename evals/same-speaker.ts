import type { Citation } from './contract.js';

/** Words before or inside a name that do not tell people apart. */
const UNTELLING = new Set(
  'the a an mr mrs ms dr sir dame president secretary minister senator sen rep gov governor general gen'.split(' '),
);

/** Someone who speaks for or under another is not that other: both names must have the word, or neither. */
const STAND_INS =
  /^(?:spokes(?:man|woman|person|people)|aides?|officials?|advisers?|advisors?|lawyers?|sources?|former)$/u;

/**
 * Whether the speaker shown is the one expected: by name or alias, letter case, accents, articles and titles aside; a
 * shorter form of the same name ("Harfuch") counts, another name beside it does not.
 */
export function isSpeaker(shown: NonNullable<Citation['speaker']>, expected: string): boolean {
  const wanted = nameWords(expected);
  return [shown.name, ...shown.aliases].some((name) => {
    const words = nameWords(name);
    return sameStandIns(words, wanted) && (isPart(words, wanted) || isPart(wanted, words));
  });
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

function sameStandIns(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => STAND_INS.test(word)) === b.some((word) => STAND_INS.test(word));
}

function nameWords(name: string): string[] {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\.)/gu, '$1');
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !UNTELLING.has(word));
  return telling.length > 0 ? telling : words;
}
