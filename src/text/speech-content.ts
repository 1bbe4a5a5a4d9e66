import { cueForm } from './cue-forms.js';
import { WITH_PREPOSITION } from './cues.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  isCapitalized,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from './grammar.js';
import { afterListener, type Cue, isFinding } from './speech-cues.js';
import { isDash, type Phrase } from './speech-mentions.js';
import type { Word } from './speech-words.js';

/** What a cue reports: a run of words of its frame, and whether it stands before the cue or behind. */
export interface Content extends Phrase {
  readonly side: 'before' | 'behind';
}

/** What one of the frame's cues reports there; `null` when the words around it are no content. */
export function contentsOf(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  if (cue.kind === 'nobody') return heldByNobody(words, cue, cues);
  if (cue.kind === 'passive') return [{ from: cue.clause, to: groupBefore(words, cue), side: 'before' }];
  const behind = behindCue(words, cue, cues);
  const before = beforeCue(words, cue, cues);
  const around = aroundCue(words, cue, cues);
  if (around !== null) return around;
  if (before === null) return behind === null ? [] : [behind];
  if (behind === null) return endsInQuotation(words, before) ? [before, ...resumed(words, cue, cues)] : [before];
  const quoted = words[behind.from]?.kind === 'quotation';
  const leadsIn = words[before.from]?.kind !== 'quotation' && !isClause(words, before);
  if (endsInQuotation(words, before) && leadsIn && startsSurely(words, behind)) return [behind];
  if (endsInQuotation(words, before)) return quoted ? [before, behind] : [before, ...resumed(words, cue, cues)];
  return startsSurely(words, behind) ? [behind] : [before];
}

/** "“…,” Smith wrote in a statement explaining why he came, “but …”": the quotation that the cue broke off goes on. */
function resumed(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  const at = words.findIndex((_, index) => index >= cue.after && resumes(words, index));
  if (at < 0 || cues.some(({ after, from }) => from > cue.from && (after === at || after === at - 1))) return [];
  const spoken = cues.findLast(({ from, form }) => from < at && form?.uses.has('saying') && form.uses.has('clause'));
  return spoken === undefined || spoken === cue ? [{ from: at, to: at + 1, side: 'behind' }] : [];
}

/** A quotation behind a comma, in a sentence in which an earlier one broke off at a comma. */
function resumes(words: readonly Word[], at: number): boolean {
  if (words[at]?.kind !== 'quotation' || words[at - 1]?.text !== ',') return false;
  return words.slice(0, at).some(({ quotation }) => quotation?.sentence === true);
}

/** The subject of a passive ends where its verbs begin. */
function groupBefore(words: readonly Word[], cue: Cue): number {
  let to = cue.from;
  while (
    to > cue.clause + 1 &&
    (AUXILIARIES.has(words[to - 1]?.lower ?? '') ||
      ADVERBS.has(words[to - 1]?.lower ?? '') ||
      /[a-z]{3}ly$/u.test(words[to - 1]?.lower ?? ''))
  )
    to -= 1;
  return to;
}

/** "The court is expected to rule": what is expected is the subject and the infinitive. */
function heldByNobody(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] {
  const end = endOfContent(words, cue.after, cue, cues);
  const group = words.findIndex((word, at) => at >= cue.clause && AUXILIARIES.has(word.lower));
  if (end <= cue.after + 1 || group <= cue.clause) return [];
  return [
    { from: cue.clause, to: group, side: 'before' },
    { from: cue.after, to: end, side: 'behind' },
  ];
}

function endsInQuotation(words: readonly Word[], { from, to }: Phrase): boolean {
  return words.slice(Math.max(from, to - 2), to).some(({ kind }) => kind === 'quotation');
}

function startsSurely(words: readonly Word[], { from }: Phrase): boolean {
  const first = words[from];
  return (
    first !== undefined &&
    (first.kind === 'quotation' ||
      COMPLEMENTIZERS.has(first.lower) ||
      SUBJECT_PRONOUNS.has(first.lower) ||
      DETERMINERS.has(first.lower) ||
      isCapitalized(first.text))
  );
}

/** "The closures, he said, have involved public courses": one clause with the cue in its middle. */
function aroundCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content[] | null {
  if (cue.kind !== 'verb' || cue.participial || !(cue.form?.uses.has('clause') || cue.form?.uses.has('saying')))
    return null;
  if (words[cue.clause - 1]?.text !== ',') return null;
  let after = cue.after;
  for (let next = afterAdjunct(words, after); next > after; next = afterAdjunct(words, after)) after = next;
  if (words[after]?.text !== ',') return null;
  const to = cue.clause - 1;
  const from = startOfClauseBefore(words, cue, cues, to);
  const end = endOfContent(words, after + 1, cue, cues);
  if (to <= from || end <= after + 1 || to - from > 25 || words[to - 1]?.kind === 'quotation') return null;
  if (!goesOnAsClause(words, { from, to }, after + 1)) return null;
  return [
    { from, to, side: 'before' },
    { from: after + 1, to: end, side: 'behind' },
  ];
}

/** What stands before is no clause yet, and what follows makes it one: "But the years that followed, he said, brought". */
function goesOnAsClause(words: readonly Word[], before: Phrase, at: number): boolean {
  const { lower, kind, text } = words[at] ?? { lower: '', kind: 'mark', text: '' };
  if (kind !== 'word' || CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || /ing$/u.test(lower)) return false;
  const opener = words[before.from]?.lower ?? '';
  const startsClause = SUBJECT_PRONOUNS.has(lower) || DETERMINERS.has(lower) || isCapitalized(text);
  if (startsClause) return before.to - before.from <= 2 || PREPOSITIONS.has(opener) || CONJUNCTIONS.has(opener);
  const relative = words.slice(before.from, before.to).findIndex((word) => RELATIVES.has(word.lower));
  const main = words.slice(before.from, relative < 0 ? before.to : before.from + relative);
  return !main.some((word) => AUXILIARIES.has(word.lower) || word.kind === 'quotation');
}

/** "…, he said": the clause or quotation before, to where the last cue's content or the sentence began. */
function beforeCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  if (cue.kind === 'noun' || cue.kind === 'state' || cue.kind === 'nobody' || cue.kind === 'passive' || cue.participial)
    return null;
  const saying =
    cue.form === null || cue.form.uses.has('saying') || cue.form.uses.has('beside') || cue.form.uses.has('clause');
  if (!saying) return null;
  let to = cue.clause;
  if (/^(?:and|but|or)$/u.test(words[to]?.lower ?? '')) return null;
  if (words[to - 1]?.lower === 'as') to -= 1;
  const comma = words[to - 1];
  const set =
    comma !== undefined &&
    (comma.text === ',' || isDash(comma.text) || comma.kind === 'quotation' || /^[?!]$/u.test(comma.text));
  const source = cue.kind === 'source';
  if (!set && !source) return null;
  while (to > 0 && words[to - 1]?.kind === 'mark') to -= 1;
  const from = startOfClauseBefore(words, cue, cues, to);
  if (to <= from) return null;
  if (words[to - 1]?.kind === 'quotation' || words[from]?.kind === 'quotation') return { from, to, side: 'before' };
  const surely = cue.kind === 'verb' && cue.inverted && to - from >= 3;
  return surely || isClause(words, { from, to }) ? { from, to, side: 'before' } : null;
}

function startOfClauseBefore(words: readonly Word[], cue: Cue, cues: readonly Cue[], to: number): number {
  const previous = cues.findLast((other) => other.to <= cue.from && other.to <= to && other !== cue);
  let from = 0;
  if (
    previous !== undefined &&
    previous.after < to &&
    /^(?:saying|source)$/u.test('saying') &&
    previous.form?.uses.has('saying') &&
    hasQuotation(words, previous.after, to)
  )
    from = previous.after;
  for (let at = to - 1; at >= from; at -= 1) {
    const text = words[at]?.text;
    if (text === ';') return at + 1;
  }
  while (from < to && (words[from]?.kind === 'mark' || /^(?:but|and|so|yet)$/u.test(words[from]?.lower ?? '')))
    from += 1;
  return from;
}

function hasQuotation(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ kind }) => kind === 'quotation');
}

/** Enough words, and none that makes them an adjunct: "In a statement", "When asked about it". */
function isClause(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from];
  if (first === undefined || to - from < 3) return false;
  if (
    !(
      PREPOSITIONS.has(first.lower) ||
      CONJUNCTIONS.has(first.lower) ||
      /(?:ing|ed)$/u.test(first.lower) ||
      ADVERBS.has(first.lower)
    )
  )
    return true;
  const comma = words.slice(from, to).findIndex(({ text }) => text === ',');
  return (
    comma >= 0 && isClause(words, { from: from + comma + 1, to }) && !isCapitalizedTail(words, from + comma + 1, to)
  );
}

function isCapitalizedTail(words: readonly Word[], from: number, to: number): boolean {
  return to - from < 4 && words.slice(from, to).every(({ text }) => isCapitalized(text));
}

function behindCue(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  const { form } = cue;
  if (cue.kind === 'source') return behindSource(words, cue, cues);
  const start = complementStart(words, cue);
  const first = words[start];
  if (first === undefined || (cue.inverted && first.kind !== 'quotation')) return null;
  const to = endOfContent(words, start, cue, cues);
  if (to <= start) return null;
  const content: Content = { from: start, to, side: 'behind' };
  if (cue.kind === 'noun' || cue.kind === 'state') return content;
  if (form === null) return null;
  const opensClause = COMPLEMENTIZERS.has(first.lower);
  if (first.kind === 'quotation') return content;
  if (form.uses.has('beside') && form.uses.size === 1) return null;
  if (opensClause)
    return form.uses.has('clause') ||
      form.uses.has('clause-with-that') ||
      form.uses.has('saying') ||
      PREPOSITIONS.has(words[start - 1]?.lower ?? '')
      ? content
      : null;
  if (first.lower === 'to') return form.uses.has('to') ? content : null;
  if (form.uses.has('clause-with-that') && isFinding(words, cue) && to - start >= 3) return content;
  if (form.uses.has('object') && !cue.inverted) return to - start >= 1 && opensNominal(first) ? content : null;
  if (cue.inverted) return null;
  if (
    form.uses.has('clause') &&
    to - start >= 3 &&
    (opensNominal(first) || (to - start >= 5 && form.uses.has('saying')))
  )
    return content;
  return hasQuotation(words, start, to) && form.uses.has('saying') ? content : null;
}

function opensNominal(word: Word): boolean {
  return (
    word.kind === 'quotation' ||
    (word.kind === 'word' && !ADVERBS.has(word.lower) && !CONJUNCTIONS.has(word.lower)) ||
    word.lower === 'for' ||
    word.lower === 'there'
  );
}

/** "According to the mayor, …" */
function behindSource(words: readonly Word[], cue: Cue, cues: readonly Cue[]): Content | null {
  const opensSentence = words
    .slice(0, cue.from)
    .every(({ kind, lower }) => kind === 'mark' || /^(?:but|and)$/u.test(lower));
  if (!opensSentence || words[cue.after]?.text !== ',') return null;
  const from = cue.after + 1;
  const to = endOfContent(words, from, cue, cues);
  return to > from ? { from, to, side: 'behind' } : null;
}

const FURTHEST_COMPLEMENTIZER = 16;

/** Behind listener, time and occasion: "told Fox News on Monday that". */
function complementStart(words: readonly Word[], cue: Cue): number {
  let at = afterListener(words, cue);
  if (cue.kind === 'noun' || cue.kind === 'state') return at;
  if (takesPreposition(words, cue, at)) return at + 1;
  if (words[at]?.lower === 'to' && cue.form?.uses.has('to')) return at;
  const that = complementizerAhead(words, at, cue);
  if (that !== null) return that;
  const quotation = quotationAhead(words, at);
  if (quotation !== null) return quotation;
  let skipped = at;
  do {
    at = skipped;
    skipped = afterAdjunct(words, at);
  } while (skipped > at);
  return words[at]?.text === ',' || words[at]?.text === ':' ? at + 1 : at;
}

/** "adding", "said": what follows belongs to it. */
function isOtherCue({ lower }: Word): boolean {
  const form = cueForm(lower);
  return (
    form !== null &&
    (form.inflections.has('gerund') ||
      (form.inflections.has('past') && form.uses.has('clause') && form.uses.has('saying')))
  );
}

function takesPreposition(words: readonly Word[], { form }: Cue, at: number): boolean {
  const preposition = words[at]?.lower ?? '';
  return form !== null && (WITH_PREPOSITION.get(preposition)?.has(form.base) ?? false);
}

/** "said on Monday in a letter to the court that": only adjuncts stand between. */
function complementizerAhead(words: readonly Word[], from: number, cue: Cue): number | null {
  for (let at = from; at < Math.min(words.length, from + FURTHEST_COMPLEMENTIZER); at += 1) {
    const { lower, kind } = words[at] as Word;
    if (kind === 'quotation' || (at > from && cueForm(lower)?.inflections.has('past'))) return null;
    if (at > from && cue.form !== null && !cue.form.uses.has('clause') && !cue.form.uses.has('saying')) return null;
    const opens = lower === 'that' || (at === from && COMPLEMENTIZERS.has(lower));
    if (opens && (at === from || startsWithAdjunct(words, from))) return at;
    if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return null;
    if (AUXILIARIES.has(lower)) return null;
  }
  return null;
}

function quotationAhead(words: readonly Word[], from: number): number | null {
  let at = from;
  while (at < Math.min(words.length, from + FURTHEST_COMPLEMENTIZER)) {
    const word = words[at] as Word;
    if (word.kind === 'quotation') return at > from && !/^[,:]$/u.test(words[at - 1]?.text ?? '') ? null : at;
    if (AUXILIARIES.has(word.lower) || isOtherCue(word)) return null;
    at += 1;
  }
  return null;
}

function startsWithAdjunct(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    PREPOSITIONS.has(lower) ||
    DAYS.has(lower) ||
    ADVERBS.has(lower) ||
    /^(?:last|this|earlier|late|,)$/u.test(words[at]?.text ?? '') ||
    /ly$/u.test(lower)
  );
}

/** Behind one adjunct of time or occasion, or `at` when none stands there. */
function afterAdjunct(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower ?? '';
  if (DAYS.has(lower) || (ADVERBS.has(lower) && lower !== 'there' && lower !== 'to') || /^\w+ly$/u.test(lower))
    return at + 1;
  const timed = /^(?:last|this|earlier|late|next)$/u.test(lower);
  const opens = timed || /^(?:in|on|at|during|after|before|via|through|to|from|of|about|with|for|as)$/u.test(lower);
  if (!opens || (lower === 'to' && !isListener(words, at))) return at;
  let to = at + 1;
  while (to < words.length && to - at < 14 && inAdjunct(words, at, to)) to += 1;
  return to;
}

function isListener(words: readonly Word[], at: number): boolean {
  return (
    /^(?:reporters|supporters|journalists|the|a|him|her|me|us|them)$/u.test(words[at + 1]?.lower ?? '') ||
    isCapitalized(words[at + 1]?.text ?? '')
  );
}

function inAdjunct(words: readonly Word[], from: number, at: number): boolean {
  const { kind, lower, text } = words[at] as Word;
  if (kind !== 'word') return false;
  if (SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower)) return false;
  if (AUXILIARIES.has(lower) || COMPLEMENTIZERS.has(lower)) return false;
  const before = words[at - 1] as Word;
  const ended =
    TIMES.has(before.lower) || DAYS.has(before.lower) || (OCCASIONS.has(before.lower) && !OCCASIONS.has(lower));
  if (ended && !PREPOSITIONS.has(lower) && !DAYS.has(lower) && !/^\d/u.test(text)) return false;
  return !(DETERMINERS.has(lower) && at - from > 1 && !PREPOSITIONS.has(before.lower));
}

/** Content runs to the end of its sentence, unless another clause of saying begins or the source follows. */
function endOfContent(words: readonly Word[], from: number, cue: Cue, cues: readonly Cue[]): number {
  let to = words.length;
  for (const other of cues) {
    if (other === cue || other.from <= from) continue;
    const begins = beginningOf(words, other, isLoose(words, from, cue));
    if (begins !== null && begins > from) {
      to = Math.min(to, begins);
      break;
    }
  }
  const loose = isLoose(words, from, cue);
  let inRelative = false;
  for (let at = from; at < to; at += 1) {
    const { text, lower } = words[at] as Word;
    if (text === ',') inRelative = false;
    else if (RELATIVES.has(lower)) inRelative = true;
    if (
      text === ';' ||
      (at > from && !cue.form?.uses.has('saying') && resumes(words, at)) ||
      (!loose && at > from + 3 && leavesClause(words, at)) ||
      (loose && at > from && !inRelative && leavesPhrase(words, at))
    )
      to = at;
  }
  while (to > from && words[to - 1]?.kind === 'mark' && !/^[)\]%]$/u.test(words[to - 1]?.text ?? '')) to -= 1;
  return to;
}

/** An object, an infinitive or a noun's clause ends sooner than a clause with "that". */
function isLoose(words: readonly Word[], from: number, cue: Cue): boolean {
  const { lower = '' } = words[from] ?? {};
  if (cue.participial && words[cue.from]?.lower === 'asked') return true;
  if (cue.kind === 'source' || COMPLEMENTIZERS.has(lower)) return false;
  if (cue.kind === 'noun' || cue.kind === 'state' || cue.kind === 'nobody' || lower === 'to') return true;
  return !(cue.form?.uses.has('clause') || (cue.form?.uses.has('clause-with-that') && isFinding(words, cue)));
}

/** ", even though …", ", as has …", ", a plan that …": the paper's own words again. */
function leavesClause(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',' && !isDash(words[at]?.text ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  return ENDS_CLAUSE.has(next);
}

const ENDS_CLAUSE = new Set(['although', 'though', 'even', 'whereas', 'as']);

/** At a comma or dash that no list and no name needs, or before "and" with a verb. */
function leavesPhrase(words: readonly Word[], at: number): boolean {
  const { text, lower } = words[at] as Word;
  const next = words[at + 1];
  if (isDash(text)) return true;
  if (lower === 'and' || lower === 'but')
    return (
      next !== undefined &&
      (AUXILIARIES.has(next.lower) ||
        SUBJECT_PRONOUNS.has(next.lower) ||
        (cueForm(next.lower)?.inflections.has('past') ?? false))
    );
  if (LEAVES_PHRASE.has(lower)) return true;
  if (text !== ',' || next === undefined) return false;
  return !continuesList(words, at + 1);
}

/** A clause of its own, or the verb of the sentence in which the phrase stands. */
const LEAVES_PHRASE = new Set(
  'after before when while because since until though although unless whereas was were is are has had'.split(' '),
);

/** "…, Y and Z", "…, R-Texas". */
function continuesList(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (first === undefined || first.kind !== 'word') return false;
  for (let at = from; at < Math.min(words.length, from + 5) && words[at]?.kind === 'word'; at += 1)
    if (AUXILIARIES.has((words[at] as Word).lower)) return false;
  if (isCapitalized(first.text)) return true;
  for (let at = from; at < Math.min(words.length, from + 6); at += 1) {
    const { lower, text } = words[at] as Word;
    if (lower === 'and' || lower === 'or') return at > from;
    if (text === ',' || SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower)) return false;
  }
  return false;
}

function closes(word: Word | undefined): boolean {
  return word !== undefined && (word.text === ',' || isDash(word.text));
}

/** Where a later cue cuts what an earlier one reports: at ", saying", ", according to", ", but he said", "and said". */
function beginningOf(words: readonly Word[], cue: Cue, loose: boolean): number | null {
  const before = words[cue.clause - 1];
  if (cue.kind === 'noun' || cue.kind === 'state' || cue.kind === 'nobody') return null;
  if (cue.kind === 'source') return cue.clause;
  if (cue.participial) return before?.kind === 'quotation' ? cue.clause : closes(before) ? cue.clause - 1 : null;
  const speaks = cue.form !== null && cue.form.uses.has('saying') && cue.form.uses.has('clause');
  if (/^(?:and|but|or)$/u.test(words[cue.clause]?.lower ?? '')) return loose || speaks ? cue.clause : null;
  if (cue.inverted) return cue.clause;
  const conjunction = /^(?:but|and|while|though|although|whereas|as|when)$/u.test(before?.lower ?? '');
  if (conjunction && (speaks || loose) && words[cue.clause - 2]?.text === ',') return cue.clause - 2;
  return null;
}
