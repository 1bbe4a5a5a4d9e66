import type { Span } from '../core/article.js';
import { contains } from '../core/span.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isCapitalized,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { isToldAsClause } from './speech-clauses.js';
import type { Content } from './speech-content.js';
import type { Cue } from './speech-cue.js';
import type { Draft } from './speech-drafts.js';
import { isTime, spanOfPhrase } from './speech-phrases.js';
import { isSilence, startOfVerb } from './speech-silence.js';
import type { Word } from './speech-words.js';

/** What one cue of a frame reports. */
export interface Told {
  readonly cue: Cue;
  readonly contents: readonly Content[];
  readonly draft: Draft;
}

/** Without what was left unsaid, what says nothing by itself, and what another of them tells as well. */
export function worthTelling(words: readonly Word[], told: readonly Told[]): Told[] {
  const unsaid = told.filter(({ cue, contents }) => isSilence(words, cue, contents));
  const silence = spansOf(words, unsaid);
  const said = told.filter(
    (one) => !unsaid.includes(one) && (namesSpeaker(words, one) || !isWithin(words, one, silence)),
  );
  const full = said.filter((one) => one.draft.quotations.length > 0 || saysSomething(words, one));
  return full.filter((one) => !isTold(words, one, full));
}

/** "The port declined to comment and Mayor Poe said": somebody else speaks again. */
function namesSpeaker(words: readonly Word[], { cue: { kind, clause, source } }: Told): boolean {
  if (kind !== 'verb' || source === null || !/^(?:and|but)$/u.test(words[clause - 1]?.lower ?? '')) return false;
  const { lower } = words[source.from] as Word;
  return !SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower);
}

function spansOf(words: readonly Word[], told: readonly Told[]): Span[] {
  return told.flatMap(({ contents }) => contents.map((content) => spanOfPhrase(words, content)));
}

function isWithin(words: readonly Word[], { cue }: Told, spans: readonly Span[]): boolean {
  const own = spanOfPhrase(words, cue);
  return spans.some((span) => contains(span, own));
}

/** "He had asked for a delay", inside what somebody says he did: the outer words tell it. */
function isTold(words: readonly Word[], one: Told, all: readonly Told[]): boolean {
  const { cue, contents } = one;
  const shared = /^(?:and|but|or)$/u.test(words[cue.clause]?.lower ?? '');
  const dependent = shared || startOfVerb(words, cue, contents[0] as Content) !== null;
  if (
    one.draft.quotations.length > 0 ? !isLoose(words, one) : !dependent && !isLoose(words, one) && cue.kind !== 'noun'
  )
    return false;
  const around = all.filter(
    (other) => other !== one && (cue.kind === 'noun' || !isLoose(words, other)) && other.cue.kind !== 'nobody',
  );
  return isWithin(words, one, spansOf(words, around));
}

/** An object, a noun's or an infinitive's phrase: no clause that somebody says. */
function isLoose(words: readonly Word[], { cue, contents, draft }: Told): boolean {
  if (draft.direct) return cue.form?.uses.has('saying') !== true;
  if (cue.kind === 'nobody' || cue.kind === 'passive' || cue.kind === 'state') return true;
  return !isToldAsClause(words, contents[0] as Content);
}

const FEWEST_WORDS_OF_CLAUSE = 3;
/** "Vowed to fight on", "ruled out closing the line": the verb tells the rest. But not of "rejected the finding". */
const FEWEST_WORDS_WITH_THEIR_VERB = 3;
/** Behind a noun or an adjective, where no verb is shown: "convinced by the report’s findings" needs more. */
const FEWEST_WORDS_OF_OBJECT = 4;

function saysSomething(words: readonly Word[], { cue, contents }: Told): boolean {
  const inside = contents.flatMap(({ from, to }) => words.slice(from, to)).filter(({ kind }) => kind === 'word');
  const [first] = inside;
  if (first === undefined || inside.every(isMeasure)) return false;
  if (cue.kind === 'verb' && contents[0]?.side === 'behind' && FINITE.has(first.lower)) return false;
  if (asksForNoName(inside) || isEvent(words, cue, first) || isSum(cue, first)) return false;
  if (words.slice(cue.to, contents[0]?.from).some(({ lower }) => lower === 'anonymity')) return false;
  if (!hasSpeaker(words, cue) || needsClause(words, cue, contents)) return false;
  if (isToldAsClause(words, contents[0] as Content)) return inside.length >= FEWEST_WORDS_OF_CLAUSE;
  if (takesSides(words, cue, inside)) return true;
  const infinitive = inside.slice(0, 3).some(({ lower }) => lower === 'to');
  const short = infinitive || cue.kind === 'verb';
  return inside.length >= (short ? FEWEST_WORDS_WITH_THEIR_VERB : FEWEST_WORDS_OF_OBJECT);
}

/** "Endorsed Mrs. Poe": what is held of somebody named, however short. */
function takesSides(words: readonly Word[], { kind, form, after }: Cue, inside: readonly Word[]): boolean {
  const [first] = inside;
  if (kind !== 'verb' || first === undefined || !TAKING_SIDES.has(form?.base ?? '') || words[after] !== first)
    return false;
  return isCapitalized(first.text);
}

const TAKING_SIDES = new Set(
  (
    'endorse support oppose back criticize criticise condemn denounce decry praise applaud welcome reject mock favor ' +
    'favour acknowledge attack slam blast demand'
  ).split(' '),
);

/** Reported speech of nobody, or of words that are no noun's phrase, is a misreading as often as not. */
function hasSpeaker(words: readonly Word[], { kind, source }: Cue): boolean {
  if (source === null) return kind === 'nobody';
  const { lower } = words[source.from] as Word;
  if (
    [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES].some((list) => list.has(lower)) ||
    (isTime(lower) && !/^\d/u.test(lower))
  )
    return false;
  return !words.slice(source.from, source.to).some((word) => FINITE.has(word.lower));
}

/** Their objects are things and people: "added a job", "knew the mayor", "saw him". */
const WITH_CLAUSE_ONLY = new Set(['add', 'know', 'figure', 'state', 'email', 'post', 'see', 'name']);

function needsClause(words: readonly Word[], { form }: Cue, contents: readonly Content[]): boolean {
  const inside = contents.flatMap(({ from, to }) => words.slice(from, to));
  const asSuch = form?.base === 'see' && inside.some(({ lower }) => lower === 'as');
  return WITH_CLAUSE_ONLY.has(form?.base ?? '') && !asSuch && !isToldAsClause(words, contents[0] as Content);
}

/** "three times", "last week". */
function isMeasure({ lower }: Word): boolean {
  return (
    isTime(lower) || DETERMINERS.has(lower) || ADVERBS.has(lower) || /^(?:last|next|in|on|at|for|and)$/u.test(lower)
  );
}

const FINITE = new Set('is are was were has had have would could will can did does do may might should'.split(' '));

/** "Asked not to be named", "wanted to remain anonymous", "asking for anonymity". */
function asksForNoName(inside: readonly Word[]): boolean {
  if (inside.some(({ lower }) => lower === 'anonymity')) return true;
  const opening = inside.slice(0, 6).map(({ lower }) => lower);
  return /^(?:not )?(?:to )?(?:not )?(?:be|remain|stay) (?:named|identified|quoted|anonymous)\b/u.test(
    opening.join(' '),
  );
}

/** "Called a vote", "called an election": no opinion. */
function isEvent(words: readonly Word[], { form, after }: Cue, first: Word): boolean {
  return form?.base === 'call' && words[after] === first && /^an?$/u.test(first.lower);
}

/** "Could add 0.3 points": arithmetic. */
function isSum({ form }: Cue, { text }: Word): boolean {
  return form?.base === 'add' && /^[$\d]/u.test(text);
}
