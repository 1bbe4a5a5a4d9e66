import type { Span } from '../core/article.js';
import { isRoleNoun } from '../text/names-role-words.js';
import { PREPOSITIONS } from '../text/names-words.js';

/**
 * The words of a mention that name or describe somebody: without a relative clause, without a verb and what follows it, and
 * without the small words that are left over behind it. Empty when it begins with a verb, or names nobody at all.
 */
export function nominalPart(text: string, mention: Span): Span {
  const words = wordsAt(text, mention);
  const first = words[0];
  if (first === undefined) return { start: mention.start, end: mention.start };
  if (BEGINS_CLAUSE.test(first.key) && words.length > 1) return { start: mention.start, end: mention.start };
  const cut = words.findIndex((word, at) => at > 0 && beginsRest(words, word, at));
  let last = cut === -1 ? words.length : cut;
  while (last > 1 && isLeftOver(words, last - 1)) last -= 1;
  const end = last === words.length ? mention.end : (words[last - 1]?.end ?? mention.end);
  return { start: mention.start, end };
}

/** Whether the mention holds more than its nominal part: a clause of its own. */
export function holdsClause(text: string, mention: Span): boolean {
  const words = wordsAt(text, mention);
  return words.some(({ word }, at) => at > 0 && (CLEAR_VERBS.test(word) || takesObject(words, at)));
}

/** "Neither", "others", "PHOTO": words that point to nobody by themselves. */
export function namesNobody(words: string): boolean {
  const key = words.trim().toLowerCase();
  return POINTS_TO_NOBODY.has(key) || LABELS.has(key);
}

const POINTS_TO_NOBODY = new Set(
  'that it this these those neither either none both others other another one ones some many most more much few several all any each such the a an so as what whatever whoever anyone anybody nobody no-one somebody everybody'.split(
    ' ',
  ),
);

const LABELS = new Set('photo photos image images picture pictures video caption advertisement ad credit'.split(' '));

interface WordAt extends Span {
  readonly word: string;
  readonly key: string;
  /** What stands before it. */
  readonly gap: string;
}

function wordsAt(text: string, { start, end }: Span): WordAt[] {
  let before = start;
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}'’.&$£€/-]*/gu)].map((found) => {
    const at = start + found.index;
    const gap = text.slice(before, at);
    before = at + found[0].length;
    return { start: at, end: before, word: found[0], key: found[0].toLowerCase(), gap };
  });
}

const RELATIVE = /^(?:who|whose|whom|which|who['’](?:s|ve|d|ll|re)|amid|amidst)$/u;

/** Verbs that are hardly ever nouns or participles. */
const CLEAR_VERBS =
  /^(?:is|are|was|were|has|have|had|would|could|should|did|does|comes|came|says|said|spoke|speaks|became|becomes|makes|gives|gave|takes|took|went|goes|began|begins|wrote|writes|tells|told|knew|seems|seemed|appears|insists|believes|agreed|suggests|isn['’]t|wasn['’]t|didn['’]t|doesn['’]t|won['’]t|hasn['’]t)$/u;

const BEGINS_CLAUSE =
  /^(?:is|are|was|were|has|had|would|could|should|did|does|came|comes|became|makes|made|gives|gave|takes|took|went|goes|began|seemed|seems|uniting|undermines|convince|directly)$/u;

function beginsRest(words: readonly WordAt[], { word, key, gap }: WordAt, at: number): boolean {
  if (RELATIVE.test(key) && !/^(?:of|to|for|with|from|by)$/u.test(words[at - 1]?.key ?? '')) return true;
  if (key === 'that' && at === words.length - 1) return true;
  if (CLEAR_VERBS.test(word)) return true;
  return takesObject(words, at) || (gap.startsWith(',') && beginsSentence(words, at));
}

const DETERMINER = /^(?:a|an|the|his|her|its|their|my|our|this|no)$/u;

/** "shared a syllabus" is a verb with its object; "people asked the most" too. */
function takesObject(words: readonly WordAt[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !/^\s+$/u.test(next.gap) || at === 0) return false;
  return /^(?:\p{Ll}{3,}ed|made|put|beat|met|held|sent|won|lost|built|brought|bought|sold)$/u.test(word.word)
    ? DETERMINER.test(next.key) && !/^(?:the|a|an)$/u.test(words[at - 1]?.key ?? '')
    : false;
}

/** After a comma a name and a verb: "report by the paper, Lind made an offer". */
function beginsSentence(words: readonly WordAt[], at: number): boolean {
  if (!/^\p{Lu}/u.test(words[at]?.word ?? '')) return false;
  for (let next = at + 1; next < Math.min(words.length, at + 4); next += 1) {
    if (/,/u.test(words[next]?.gap ?? '')) return false;
    if (CLEAR_VERBS.test(words[next]?.word ?? '') || takesObject(words, next)) return true;
  }
  return false;
}

/** "results released", "tests in", "violence that", "experts however": what is left when a clause breaks off. */
function isLeftOver(words: readonly WordAt[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || /^\p{Lu}/u.test(word.word)) return false;
  if (/^(?:that|however|also|then|now|but|or|as|if|when|while|an?|the)$/u.test(word.key)) return true;
  if (PREPOSITIONS.has(word.key)) return true;
  const breaksOff = /^(?:released|published|issued|put|leaked|posted|obtained|seen|filed|conducted|taken)$/u;
  return breaksOff.test(word.key) && !isRoleNoun(before.key.replace(/s$/u, ''));
}
