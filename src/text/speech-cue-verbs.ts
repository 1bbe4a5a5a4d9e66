import { type CueForm, cueForm } from './cue-forms.js';
import { AUXILIARIES, DETERMINERS, isCapitalized, OCCASIONS, PREPOSITIONS, ROLES } from './grammar.js';
import { type Cue, groupStart, hasBe, type Place } from './speech-cue.js';
import { isHeadline } from './speech-cue-headlines.js';
import { invertedSource, standsBehindQuotation } from './speech-cue-inverted.js';
import { leadingSubject } from './speech-leading-subjects.js';
import { isPlausible, nearestNoun } from './speech-noun-phrases.js';
import type { Phrase } from './speech-phrases.js';
import { subjectBefore } from './speech-subjects.js';
import { isReportingVerb, isVerb } from './speech-verbhood.js';
import type { Word } from './speech-words.js';

/** A verb of saying, thinking or wanting whose source the sentence names. */
export function verbAt(words: readonly Word[], at: number, earlier: readonly Cue[]): Cue | null {
  const word = words[at] as Word;
  const form = cueForm(word.lower) ?? puttingForm(words, at);
  if (form === null || (isCapitalized(word.text) && at > 0 && !isHeadline(words))) return null;
  const chained = startOfChain(words, at);
  const place = { at, group: chained ?? groupStart(words, at), form };
  if ((chained === null && !isVerb(words, place)) || isProductRecall(words, place)) return null;
  const to = form === PUT_IT ? at + 2 : at + 1;
  const verb = { kind: 'verb', from: at, to, form } as const;
  if (chained === null && isParticipial(words, place)) {
    const source = sourceOfParticiple(words, at, earlier);
    return { ...verb, clause: at, source, after: to, participial: true, inverted: false };
  }
  const found = finiteSource(words, place, earlier);
  return found === null ? null : { ...verb, ...found, after: Math.max(found.after, to), participial: false };
}

/** Verbs that only tell how, or how long, somebody says a thing: "went on to say", "seemed to suggest". */
const CHAINING = new Set(
  (
    'try tries tried trying seem seems seemed appear appears appeared continue continues continued begin begins began ' +
    'start starts started go goes went gone move moves moved rush rushed proceed proceeded'
  ).split(' '),
);

/** Where the verbs begin of "has tried to explain"; `null` where no such verb governs the infinitive. */
function startOfChain(words: readonly Word[], at: number): number | null {
  if (words[at - 1]?.lower !== 'to') return null;
  const before = words[at - 2]?.lower === 'on' ? at - 3 : at - 2;
  if (!CHAINING.has(words[before]?.lower ?? '')) return null;
  return groupStart(words, before);
}

const FURTHEST_FIGURE = 10;

/** "He put the chance at 30 percent": an estimate. "As he put it, “…”": his words. */
function puttingForm(words: readonly Word[], at: number): CueForm | null {
  if (!/^puts?$/u.test(words[at]?.lower ?? '')) return null;
  if (words[at + 1]?.lower === 'it') return PUT_IT;
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

const PUT_IT: CueForm = { ...PUT, uses: new Set(['saying']) };

function isParticipial(words: readonly Word[], { at, group, form }: Place): boolean {
  return words[at - 1]?.lower === 'to' || (form.inflections.has('gerund') && !hasBe(words, group, at));
}

/** Who spoke last before "adding", or whom the sentence is about. */
function sourceOfParticiple(words: readonly Word[], at: number, earlier: readonly Cue[]): Phrase | null {
  const moved = words[at - 1]?.lower === 'to' ? movedTo(words, at - 1) : null;
  if (moved !== null) return moved;
  const spoken = outermost(earlier.filter((cue) => !cue.participial && isSharedSource(cue)));
  return spoken?.source ?? leadingSubject(at === 0 ? words : words.slice(0, at));
}

const MOVING =
  /^(?:lead|leads|led|leading|prompt(?:s|ed|ing)?|forc(?:es?|ed|ing)|caus(?:es?|ed|ing)|allow(?:s|ed|ing)?|drove|push(?:es|ed|ing)?|inspir(?:es?|ed|ing))$/u;

/** "The storm led Mayor Poe to declare": whom the verb before it moves. */
function movedTo(words: readonly Word[], end: number): Phrase | null {
  const last = words[end - 1];
  const object = /^(?:him|her|them|me|us)$/u.test(last?.lower ?? '')
    ? { from: end - 1, to: end }
    : isPerson(last)
      ? nearestNoun(words, end)
      : null;
  const moving = words.slice(Math.max(0, end - FURTHEST_OBJECT), object?.from).some(({ lower }) => MOVING.test(lower));
  return moving ? object : null;
}

const FURTHEST_OBJECT = 12;

/** Not "led the effort to declare". */
function isPerson(word: Word | undefined): boolean {
  return word !== undefined && (isCapitalized(word.text) || ROLES.has(word.lower.replace(/s$/u, '')));
}

/** "Her support": whose support it is says nothing of who spoke. */
function isSharedSource({ kind, source }: Cue): boolean {
  return source !== null && kind !== 'noun';
}

/** "Poe said he saw no need, telling": the last of them, unless it stands in what the one before reports. */
function outermost(cues: readonly Cue[]): Cue | undefined {
  const last = cues.at(-1);
  const before = cues.at(-2);
  const inside = last?.kind === 'verb' && before?.kind === 'verb' && last.clause === before.after;
  return inside ? outermost(cues.slice(0, -1)) : last;
}

type Sourced = Pick<Cue, 'clause' | 'source' | 'after' | 'inverted'>;

/** The source behind the verb, before it, or shared with a verb before: "she stood up and said". */
function finiteSource(words: readonly Word[], place: Place, earlier: readonly Cue[]): Sourced | null {
  const { at, group } = place;
  const behind = invertedSource(words, place);
  if (behind !== null) return { clause: group, source: behind, after: behind.to, inverted: true };
  if (/^(?:and|but|or|then)$/u.test(words[group - 1]?.lower ?? '')) {
    const shared = earlier.findLast(isSharedSource)?.source ?? leadingSubject(words.slice(0, at));
    return shared === null ? null : { clause: group - 1, source: shared, after: at + 1, inverted: false };
  }
  const own = subjectBefore(words, group);
  if (own === null || modifiesOccasion(words, place) || !isReportingVerb(words, { ...place, own })) return null;
  if (AUXILIARIES.has(words[at + 1]?.lower ?? '')) return inRelative(words, own, at);
  const plausible = isPlausible(words, own) || standsBehindQuotation(words, own.from);
  const source = plausible ? own : (leadingSubject(words.slice(0, at)) ?? own);
  return { clause: Math.min(own.from, group), source, after: at + 1, inverted: false };
}

/** "A video posted on the website", "a letter seen by the paper": the participle tells of the letter. */
function modifiesOccasion(words: readonly Word[], { at, form }: Place): boolean {
  const { text = '', lower: before = '' } = words[at - 1] ?? {};
  if (!form.inflections.has('participle') || form.base === 'say' || !OCCASIONS.has(before) || isCapitalized(text))
    return false;
  return /^(?:on|by|to|in|at|from|during|after|before|earlier|last|this|\w+day)$/u.test(words[at + 1]?.lower ?? '');
}

/** "Is recalling 20,000 cars": a firm, not a memory. */
function isProductRecall(words: readonly Word[], { at, form }: Place): boolean {
  return form.base === 'recall' && /^(?:\d|its$|their$|all$|about$|some$|more$)/u.test(words[at + 1]?.lower ?? '');
}

/** "A trend the foundation predicts will go on": where the last phrase begins. */
function lastDeterminer(words: readonly Word[], { from, to }: Phrase): number {
  const last = words.findLastIndex(({ lower }, at) => at > from && at < to && DETERMINERS.has(lower));
  return last < 0 || PREPOSITIONS.has(words[last - 1]?.lower ?? '') ? from : last;
}

/** "A move Poe said was needed": only the name is the source, and what she said follows. */
function inRelative(words: readonly Word[], own: Phrase, at: number): Sourced {
  let from = own.to - 1;
  while (from > own.from && isCapitalized((words[from - 1] as Word).text)) from -= 1;
  if (!isCapitalized((words[from] as Word).text)) from = lastDeterminer(words, own);
  const source = { from, to: own.to };
  return { clause: source.from, source, after: at + 1, inverted: false };
}
