import { type CueForm, cueForm } from './cue-forms.js';
import { AUXILIARIES, COMPLEMENTIZERS, isCapitalized, PREPOSITIONS, RELATIVES } from './grammar.js';
import { afterAdjunct } from './speech-adjuncts.js';
import { opensInfinitive } from './speech-complements.js';
import { resumes } from './speech-content-resumed.js';
import { type Cue, isFinding } from './speech-cue.js';
import { afterDateline } from './speech-leading-subjects.js';
import { leavesPhrase } from './speech-phrase-end.js';
import { isDash, type Phrase } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** Content runs to the end of its sentence, unless the paper or another cue takes over before. */
export function endOfContent(words: readonly Word[], from: number, cue: Cue, cues: readonly Cue[]): number {
  const loose = isLoose(words, from, cue);
  const limit = Math.min(
    endOfLeadIn(words, cue),
    endOfRelative(words, from, cue),
    nextBeginning(words, { from, cue, loose }, cues),
  );
  let to = firstLeaving(words, { from, cue, loose }, limit);
  while (to > from && words[to - 1]?.kind === 'mark' && !/^[)\]%]$/u.test(words[to - 1]?.text ?? '')) to -= 1;
  return to;
}

interface Opening {
  readonly from: number;
  readonly cue: Cue;
  /** Ends at the first comma, as objects do. */
  readonly loose: boolean;
}

/**
 * What a participle or a clause at the head of a sentence reports ends at the comma: "Calling it a joke, Poe left",
 * "When Poe announced the sale, the club".
 */
function endOfLeadIn(words: readonly Word[], cue: Cue): number {
  if (opensSubordinate(words, cue)) {
    const comma = words.findIndex(({ text }, at) => at > cue.after && text === ',');
    return comma < 0 ? words.length : comma;
  }
  const opens = cue.from === 0 || (PREPOSITIONS.has(words[0]?.lower ?? '') && !isParted(words, cue.from));
  if (!cue.participial || !opens) return words.length;
  const comma = words.findIndex(({ text, quotation }) => text === ',' || quotation?.sentence === true);
  return comma < 0 ? words.length : words[comma]?.kind === 'quotation' ? comma + 1 : comma;
}

/** "Poe, who thinks the plan is dear, called": the verb of the sentence follows. */
function endOfRelative(words: readonly Word[], from: number, { source, clause }: Cue): number {
  if (source === null || words[source.to - 1]?.lower !== 'who' || words[source.to - 2]?.text !== ',')
    return words.length;
  const ends = (at: number) => words[at]?.text === ',' && isFiniteVerb(words[at + 1]);
  const comma = words.findIndex((_, at) => at > from && at > clause && ends(at));
  return comma < 0 ? words.length : comma;
}

const SUBORDINATORS =
  /^(?:when|while|after|before|since|although|though|because|if|unless|until|once|as|whereas|whenever)$/u;

/** Whether the cue is the verb of a subordinate clause that the sentence begins with. */
function opensSubordinate(words: readonly Word[], cue: Cue): boolean {
  if (cue.kind !== 'verb' || cue.participial || cue.inverted) return false;
  let at = afterDateline(words);
  while (/^(?:but|and|even|just|yet|so)$/u.test(words[at]?.lower ?? '') || words[at]?.kind === 'mark') at += 1;
  if (!SUBORDINATORS.test(words[at]?.lower ?? '') || words[at + 1]?.lower === 'for') return false;
  return cue.clause > at && words.slice(at, cue.clause).every(({ text }) => text !== ',');
}

/** Whether a mark or a verb stands before the word: "In a note announcing" is still one adjunct. */
function isParted(words: readonly Word[], before: number): boolean {
  return words.slice(0, before).some(({ kind, lower }) => kind !== 'word' || AUXILIARIES.has(lower));
}

function isFiniteVerb(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  const form = cueForm(word.lower);
  return (
    AUXILIARIES.has(word.lower) || form?.inflections.has('past') === true || form?.inflections.has('third') === true
  );
}

/** Where the next cue takes over. */
function nextBeginning(words: readonly Word[], { from, cue, loose }: Opening, cues: readonly Cue[]): number {
  for (const other of cues) {
    if (other === cue || other.from <= from) continue;
    const begins = beginningOf(words, other, loose);
    if (begins !== null && begins > from) return begins;
  }
  return words.length;
}

/** The first word that no longer belongs to what is reported. */
function firstLeaving(words: readonly Word[], { from, cue, loose }: Opening, limit: number): number {
  let inRelative = false;
  for (let at = from; at < limit; at += 1) {
    const { text, lower } = words[at] as Word;
    if (text === ',') inRelative = false;
    else if (RELATIVES.has(lower)) inRelative = true;
    if (text === ';') return at;
    if (at > from && !cue.form?.uses.has('saying') && resumes(words, at)) return at;
    if (loose ? at > from && !inRelative && leavesPhrase(words, at) : at > from + 3 && leavesClause(words, at))
      return at;
  }
  return limit;
}

/** An object, an infinitive or a noun's clause ends sooner than a clause with "that". */
function isLoose(words: readonly Word[], from: number, cue: Cue): boolean {
  const { lower = '' } = words[from] ?? {};
  if (cue.participial && words[cue.from]?.lower === 'asked') return true;
  if (cue.kind === 'source' || COMPLEMENTIZERS.has(lower)) return false;
  if (cue.kind === 'noun' || cue.kind === 'state' || cue.kind === 'nobody' || opensInfinitive(words, from)) return true;
  if (cue.form !== null && isWhatWasFound(words, from, cue.form)) return false;
  return !(cue.form?.uses.has('clause') || (cue.form?.uses.has('clause-with-that') && isFinding(words, cue)));
}

const FINDING = new Set(['find', 'show', 'discover', 'learn', 'reveal']);
const NEAR = 8;

/** "Found the port was in debt", but not "found a letter that was lost". */
function isWhatWasFound(words: readonly Word[], from: number, { base }: CueForm): boolean {
  if (!FINDING.has(base)) return false;
  const clause = words.slice(from + 1, from + NEAR);
  const end = clause.findIndex(({ kind, lower }) => kind !== 'word' || RELATIVES.has(lower));
  return clause.slice(0, end < 0 ? NEAR : end).some(({ lower }) => AUXILIARIES.has(lower));
}

/** The same, or "showed Poe closing the gap". */
export function holdsFinding(words: readonly Word[], { from, to }: Phrase, form: CueForm): boolean {
  if (isWhatWasFound(words, from, form)) return true;
  const named = FINDING.has(form.base) && isCapitalized(words[from]?.text ?? '');
  return named && words.slice(from + 1, to).some(({ lower }) => lower === 'with' || /ing$/u.test(lower));
}

/** ", even though …", ", as has …", ", a plan that …": the paper's own words again. */
function leavesClause(words: readonly Word[], at: number): boolean {
  if (words[at]?.text !== ',' && !isDash(words[at]?.text ?? '')) return false;
  const next = words[at + 1]?.lower ?? '';
  return ENDS_CLAUSE.has(next) && words[at + 2]?.lower !== 'well';
}

const ENDS_CLAUSE = new Set(['although', 'though', 'even', 'whereas', 'as', 'something']);

/** "…, the company said on Tuesday.": a verb of saying with nothing behind it but a time. */
export function endsSentence(words: readonly Word[], cue: Cue): boolean {
  let at = cue.after;
  for (let next = afterAdjunct(words, at); next > at; next = afterAdjunct(words, at)) at = next;
  return words.slice(at).every(({ kind }) => kind === 'mark');
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
  const speaks = cue.form?.uses.has('saying') && cue.form.uses.has('clause');
  if (/^(?:and|but|or)$/u.test(words[cue.clause]?.lower ?? '')) return loose || speaks ? cue.clause : null;
  if (cue.inverted) return cue.clause;
  if (before?.text === ',' && speaks && endsSentence(words, cue)) return cue.clause - 1;
  if (before?.lower === 'which' && words[cue.clause - 2]?.text === ',') return cue.clause - 2;
  const conjunction = /^(?:but|and|while|though|although|whereas|as|when)$/u.test(before?.lower ?? '');
  if (conjunction && (speaks || loose) && words[cue.clause - 2]?.text === ',') return cue.clause - 2;
  return null;
}
