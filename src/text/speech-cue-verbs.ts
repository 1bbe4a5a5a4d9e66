import { type CueForm, cueForm } from './cue-forms.js';
import { AUXILIARIES, isCapitalized, OCCASIONS } from './grammar.js';
import { type Cue, groupStart, hasBe, type Place } from './speech-cue.js';
import { isHeadline } from './speech-cue-headlines.js';
import { invertedSource } from './speech-cue-inverted.js';
import { leadingSubject } from './speech-leading-subjects.js';
import { isPlausible } from './speech-noun-phrases.js';
import type { Phrase } from './speech-phrases.js';
import { subjectBefore } from './speech-subjects.js';
import { isReportingVerb, isVerb } from './speech-verbhood.js';
import type { Word } from './speech-words.js';

/** A verb of saying, thinking or wanting whose source the sentence names. */
export function verbAt(words: readonly Word[], at: number, earlier: readonly Cue[]): Cue | null {
  const word = words[at] as Word;
  const form = cueForm(word.lower) ?? estimateForm(words, at);
  if (form === null || (isCapitalized(word.text) && at > 0 && !isHeadline(words))) return null;
  const place = { at, group: groupStart(words, at), form };
  if (!isVerb(words, place) || isProductRecall(words, place)) return null;
  const verb = { kind: 'verb', from: at, to: at + 1, form } as const;
  if (isParticipial(words, place)) {
    const source = sourceOfParticiple(words, at, earlier);
    return { ...verb, clause: at, source, after: at + 1, participial: true, inverted: false };
  }
  const found = finiteSource(words, place, earlier);
  return found === null ? null : { ...verb, ...found, participial: false };
}

const FURTHEST_FIGURE = 10;

/** "He put the chance at 30 percent": an estimate. */
function estimateForm(words: readonly Word[], at: number): CueForm | null {
  if (!/^puts?$/u.test(words[at]?.lower ?? '')) return null;
  const near = words.slice(at + 1, at + FURTHEST_FIGURE);
  const figure = near.findIndex(({ lower }, index) => lower === 'at' && startsFigure(near, index + 1));
  return figure > 0 && near.slice(0, figure).every(({ kind }) => kind === 'word') ? PUT : null;
}

function startsFigure(words: readonly Word[], at: number): boolean {
  const { text = '', lower = '' } = words[at] ?? {};
  return (
    /^[$£€]?\d/u.test(text) ||
    text === '£' ||
    text === '€' ||
    /^(?:about|around|nearly|almost|between|under|over)$/u.test(lower)
  );
}

const PUT: CueForm = { base: 'put', inflections: new Set(['past', 'third', 'base']), uses: new Set(['object']) };

function isParticipial(words: readonly Word[], { at, group, form }: Place): boolean {
  return words[at - 1]?.lower === 'to' || (form.inflections.has('gerund') && !hasBe(words, group, at));
}

/** Who spoke last before "adding", or whom the sentence is about. */
function sourceOfParticiple(words: readonly Word[], at: number, earlier: readonly Cue[]): Phrase | null {
  const spoken = earlier.findLast((cue) => cue.source !== null && !cue.participial)?.source;
  return spoken ?? leadingSubject(at === 0 ? words : words.slice(0, at));
}

type Sourced = Pick<Cue, 'clause' | 'source' | 'after' | 'inverted'>;

/** The source behind the verb, before it, or shared with a verb before: "she stood up and said". */
function finiteSource(words: readonly Word[], place: Place, earlier: readonly Cue[]): Sourced | null {
  const { at, group } = place;
  const behind = invertedSource(words, place);
  if (behind !== null) return { clause: group, source: behind, after: behind.to, inverted: true };
  if (/^(?:and|but|or|then)$/u.test(words[group - 1]?.lower ?? '')) {
    const shared = earlier.findLast((cue) => cue.source !== null)?.source ?? leadingSubject(words.slice(0, at));
    return shared === null ? null : { clause: group - 1, source: shared, after: at + 1, inverted: false };
  }
  const own = subjectBefore(words, group);
  if (own === null || modifiesOccasion(words, place) || !isReportingVerb(words, { ...place, own })) return null;
  if (AUXILIARIES.has(words[at + 1]?.lower ?? '')) return inRelative(words, own, at);
  const source = isPlausible(words, own) ? own : (leadingSubject(words.slice(0, at)) ?? own);
  return { clause: Math.min(own.from, group), source, after: at + 1, inverted: false };
}

/** "A video posted on the website", "a letter seen by the paper": the participle tells of the letter. */
function modifiesOccasion(words: readonly Word[], { at, form }: Place): boolean {
  if (!form.inflections.has('participle') || form.base === 'say' || !OCCASIONS.has(words[at - 1]?.lower ?? ''))
    return false;
  return /^(?:on|by|to|in|at|from|during|after|before|earlier|last|this|\w+day)$/u.test(words[at + 1]?.lower ?? '');
}

/** "Is recalling 20,000 cars": a firm, not a memory. */
function isProductRecall(words: readonly Word[], { at, form }: Place): boolean {
  return form.base === 'recall' && /^(?:\d|its$|their$|all$|about$|some$|more$)/u.test(words[at + 1]?.lower ?? '');
}

/** "A move Poe said was needed": only the name is the source, and what she said follows. */
function inRelative(words: readonly Word[], own: Phrase, at: number): Sourced {
  let from = own.to - 1;
  while (from > own.from && isCapitalized((words[from - 1] as Word).text)) from -= 1;
  const source = isCapitalized((words[from] as Word).text) ? { from, to: own.to } : own;
  return { clause: source.from, source, after: at + 1, inverted: false };
}
