import { BEARERS_OF_FINDINGS, NOUNS, OFTEN_NOUNS } from './cues.js';
import {
  ARTICLES,
  COMPLEMENTIZERS,
  DETERMINERS,
  isCapitalized,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { hasAuxiliary, hasBe, isComma, type Place } from './speech-cue.js';
import type { Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** Whether the word is used as a verb here, as far as the words around it tell. */
export function isVerb(words: readonly Word[], { at, group, form }: Place): boolean {
  const before = words[at - 1]?.kind === 'word' ? (words[at - 1] as Word) : null;
  const { inflections } = form;
  if (before?.lower === 'to') return quotesSoon(words, at);
  if ((before !== null && opensNoun(before)) || NO_VERBS.has(words[at]?.lower ?? '') || isSoCalled(words, at))
    return false;
  const follows = before !== null && PREPOSITIONS.has(before.lower);
  if (inflections.has('gerund')) return !follows || BEFORE_GERUND.has(before.lower);
  if (follows || hasBe(words, group, at)) return false;
  return !inflections.has('past') || words[at + 1]?.lower !== 'by';
}

/** "By saying", "after telling": whom the sentence is about speaks. */
const BEFORE_GERUND = new Set(['by', 'in', 'after', 'before', 'upon', 'despite']);

/** "His claim", "the state", "Poe’s plan". */
function opensNoun({ lower, text }: Word): boolean {
  if (ARTICLES.has(lower) || POSSESSIVES.has(lower) || /^(?:some|any|each|every|no)$/u.test(lower)) return true;
  return /['’]s$/u.test(text) && !/^(?:he|she|it|who)['’]s$/u.test(lower);
}

/** "To declare it “in sight”": an infinitive counts when words in quotation marks follow. */
function quotesSoon(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 13).some(({ kind }) => kind === 'quotation');
}

function isSoCalled(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'called' && words[at - 1]?.lower === 'so';
}

/** Prepositions by now. */
const NO_VERBS = new Set(['considering', 'regarding', 'concerning']);

interface Clause extends Place {
  /** The subject. */
  readonly own: Phrase;
}

/** Whether a form that may as well be a noun ("claims", "reports") is a verb with this subject. */
export function isReportingVerb(words: readonly Word[], clause: Clause): boolean {
  const { at, group, form, own } = clause;
  if (form.inflections.has('past') || tagsQuotation(words, own) || hasAuxiliary(words, group, at)) return true;
  return form.inflections.has('third') ? isThirdPerson(words, clause) : takesBase(words, clause);
}

/** "“…,” Poe notes." */
function tagsQuotation(words: readonly Word[], { from }: Phrase): boolean {
  const before = words[from - 1];
  return before?.kind === 'quotation' || (isComma(before) && words[from - 2]?.kind === 'quotation');
}

function isThirdPerson(words: readonly Word[], { at, form, own }: Clause): boolean {
  const last = words[own.to - 1] as Word;
  if (/^(?:he|she|who)$/u.test(last.lower)) return true;
  const named = SUBJECT_PRONOUNS.has(last.lower) || isCapitalized(last.text);
  if (!isOftenNoun(words[at] as Word, form)) return named || !/[^s]s$/u.test(last.lower);
  return (named || DETERMINERS.has(words[own.from]?.lower ?? '')) && opensObject(words[at + 1]);
}

const PLURAL = /^(?:they|we|i|you|who|people|both|some|many|most|others|all|several|few|police)$|[^s']s$/u;

function takesBase(words: readonly Word[], { at, form, own }: Clause): boolean {
  const next = words[at + 1];
  if (words.slice(own.from, own.to).some(({ lower }) => BEARERS_OF_FINDINGS.has(lower))) return true;
  if (!isOftenNoun(words[at] as Word, form))
    return form.base === 'say' || opensObject(next) || isPlural(headOf(words, own));
  const last = words[own.to - 1] as Word;
  if (!PLURAL.test(last.lower) && !isPlural(headOf(words, own))) return false;
  const surely = next?.lower === 'that' || DETERMINERS.has(next?.lower ?? '') || isCapitalized(next?.text ?? '');
  return surely || (SUBJECT_PRONOUNS.has(last.lower) && opensObject(next));
}

/** "Analysts at Kessler Bank": the analysts. */
function headOf(words: readonly Word[], { from, to }: Phrase): string {
  const preposition = words.findIndex(({ lower }, at) => at > from && at < to && PREPOSITIONS.has(lower));
  return words[(preposition < 0 ? to : preposition) - 1]?.lower ?? '';
}

function isPlural(noun: string): boolean {
  return PLURAL.test(noun) || /(?:er|or|ist|al|ian|st|ent|ic)s$/u.test(noun);
}

function isOftenNoun({ lower }: Word, { base }: Place['form']): boolean {
  return OFTEN_NOUNS.has(base) || NOUNS.has(lower);
}

/** Whether an object or a clause may begin here. */
function opensObject(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return word?.kind === 'quotation';
  const { lower, text } = word;
  if (COMPLEMENTIZERS.has(lower) || DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  return isCapitalized(text) || lower === 'to' || lower === 'for' || lower === 'on';
}
