import { cueForm } from './cue-forms.js';
import { BEARERS_OF_FINDINGS, NOUNS, OFTEN_NOUNS } from './cues.js';
import {
  ARTICLES,
  AUXILIARIES,
  COMPLEMENTIZERS,
  DETERMINERS,
  isCapitalized,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { type Cue, groupStart, hasAuxiliary, hasBe, isComma, type Place } from './speech-cue.js';
import { isHeadline } from './speech-cue-headlines.js';
import { invertedSource } from './speech-cue-inverted.js';
import { leadingSubject } from './speech-leading-subjects.js';
import { isPlausible } from './speech-noun-phrases.js';
import type { Phrase } from './speech-phrases.js';
import { subjectBefore } from './speech-subjects.js';
import type { Word } from './speech-words.js';

export function verbAt(words: readonly Word[], at: number, earlier: readonly Cue[]): Cue | null {
  const word = words[at] as Word;
  const form = word.kind === 'word' ? cueForm(word.lower) : null;
  if (form === null || (isCapitalized(word.text) && at > 0 && !isHeadline(words))) return null;
  const group = groupStart(words, at);
  if (!isVerb(words, { at, group, form })) return null;
  const infinitive = words[at - 1]?.lower === 'to';
  const participial = infinitive || (form.inflections.has('gerund') && !hasBe(words, group, at));
  const base = { kind: 'verb', from: at, to: at + 1, form, participial } as const;
  if (participial) {
    const spoken = earlier.findLast((cue) => cue.source !== null && !cue.participial)?.source;
    const source = spoken ?? leadingSubject(at === 0 ? words : words.slice(0, at));
    return { ...base, clause: at, source, after: at + 1, inverted: false };
  }
  const inverted = invertedSource(words, group, at, form);
  if (inverted !== null) return { ...base, clause: group, source: inverted, after: inverted.to, inverted: true };
  const shared = /^(?:and|but|or|then)$/u.test(words[group - 1]?.lower ?? '');
  const own = shared ? null : subjectBefore(words, group);
  if (own !== null) {
    if (!accepts(words, { at, group, form, own })) return null;
    if (AUXILIARIES.has(words[at + 1]?.lower ?? '')) return { ...base, ...inRelative(words, own, at) };
    const source = isPlausible(words, own) ? own : (leadingSubject(words.slice(0, at)) ?? own);
    return { ...base, clause: Math.min(own.from, group), source, after: at + 1, inverted: false };
  }
  if (!shared) return null;
  const source = earlier.findLast((cue) => cue.source !== null)?.source ?? leadingSubject(words.slice(0, at));
  return source === null ? null : { ...base, clause: group - 1, source, after: at + 1, inverted: false };
}

/** "A move Poe said was needed": only the name is the source, and what she said follows. */
function inRelative(words: readonly Word[], own: Phrase, at: number) {
  let from = own.to - 1;
  while (from > own.from && isCapitalized((words[from - 1] as Word).text)) from -= 1;
  const source = isCapitalized((words[from] as Word).text) ? { from, to: own.to } : own;
  return { clause: source.from, source, after: at + 1, inverted: false };
}

/** "To declare it “in sight”": an infinitive counts when words in quotation marks follow. */
function quotesSoon(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 13).some(({ kind }) => kind === 'quotation');
}

/** Prepositions by now. */
const NO_VERBS = new Set(['considering', 'regarding', 'concerning']);

/** Whether the word is used as a verb with a subject of its own. */
function isVerb(words: readonly Word[], { at, group, form }: Place): boolean {
  const before = words[at - 1];
  const { inflections } = form;
  const next = words[at + 1]?.lower ?? '';
  if (before !== undefined && before.kind === 'word') {
    if (before.lower === 'to') return quotesSoon(words, at);
    const nominal =
      ARTICLES.has(before.lower) || POSSESSIVES.has(before.lower) || /^(?:some|any|each|every|no)$/u.test(before.lower);
    if (nominal || (/['’]s$/u.test(before.text) && !/^(?:he|she|it|who)['’]s$/u.test(before.lower))) return false;
    if (PREPOSITIONS.has(before.lower) && !inflections.has('gerund')) return false;
  }
  if (NO_VERBS.has(words[at]?.lower ?? '')) return false;
  if (inflections.has('gerund'))
    return !PREPOSITIONS.has(before?.lower ?? '') || before?.lower === 'by' || before?.lower === 'in';
  const be = hasBe(words, group, at);
  if (be) return false;
  const finite = inflections.has('past') || inflections.has('third') || hasAuxiliary(words, group, at);
  if (inflections.has('past') && next === 'by') return false;
  return finite || inflections.has('base');
}

/** Forms that are as often nouns or adjectives need more to count as verbs. */
function accepts(words: readonly Word[], { at, group, form, own }: Place & { own: Phrase }): boolean {
  const last = words[own.to - 1] as Word;
  const pronoun = SUBJECT_PRONOUNS.has(last.lower);
  const before = words[own.from - 1];
  const tags = before?.kind === 'quotation' || (isComma(before) && words[own.from - 2]?.kind === 'quotation');
  if (form.inflections.has('past') || tags) return true;
  if (/^(?:he|she|who)$/u.test(last.lower) && form.inflections.has('third')) return true;
  if (hasAuxiliary(words, group, at)) return true;
  const next = words[at + 1];
  if (form.inflections.has('third')) {
    if (!NOUNS.has((words[at] as Word).lower) && !OFTEN_NOUNS.has(form.base))
      return !/[^s]s$/u.test(last.lower) || pronoun || isCapitalized(last.text);
    return (
      (pronoun || isCapitalized(last.text) || DETERMINERS.has(words[own.from]?.lower ?? '')) &&
      (next?.kind === 'quotation' || opensObject(next))
    );
  }
  const finding = words.slice(own.from, own.to).some(({ lower }) => BEARERS_OF_FINDINGS.has(lower));
  if (finding || (!OFTEN_NOUNS.has(form.base) && !NOUNS.has(form.base)))
    return next?.kind === 'quotation' || opensObject(next) || form.base === 'say' || finding;
  const plural =
    /^(?:they|we|i|you|who|people|both|some|many|most|others|all|several|few|police)$/u.test(last.lower) ||
    /[^s']s$/u.test(last.lower);
  if (
    OFTEN_NOUNS.has(form.base) &&
    !pronoun &&
    !DETERMINERS.has(next?.lower ?? '') &&
    next?.lower !== 'that' &&
    !isCapitalized(next?.text ?? '')
  )
    return false;
  return plural && (next?.kind === 'quotation' || opensObject(next) || (words[at] as Word).lower === 'say');
}

function opensObject(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  const { lower, text } = word;
  return (
    COMPLEMENTIZERS.has(lower) ||
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    isCapitalized(text) ||
    lower === 'to' ||
    lower === 'for' ||
    lower === 'on'
  );
}
