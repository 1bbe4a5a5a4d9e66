import type { CueForm } from './cue-forms.js';
import { WITH_LISTENER } from './cues.js';
import {
  ADVERBS,
  COMPLEMENTIZERS,
  DETERMINERS,
  isCapitalized,
  PREPOSITIONS,
  ROLES,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import { isComma, type Place } from './speech-cue.js';
import { leadingSubject } from './speech-leading-subjects.js';
import { isDash, type Phrase } from './speech-phrases.js';
import { isApposition, sourceAfter } from './speech-sources.js';
import type { Word } from './speech-words.js';

/** "“…,” said Smith": nothing that could be a subject stands before, and a name or noun behind. */
export function invertedSource(words: readonly Word[], { at, group, form }: Place): Phrase | null {
  if (!(form.uses.has('saying') || form.uses.has('beside')) || group !== at) return null;
  const quoted = standsBehindQuotation(words, at);
  if (!quoted && !mayInvert(words, at, form)) return null;
  const first = words[at + 1];
  if (first === undefined || first.kind !== 'word' || NO_SOURCE.some((words) => words.has(first.lower))) return null;
  const nominal = isCapitalized(first.text) || DETERMINERS.has(first.lower) || SUBJECT_PRONOUNS.has(first.lower);
  return nominal || quoted ? sourceAfter(words, at + 1) : null;
}

const NO_SOURCE = [ADVERBS, COMPLEMENTIZERS, PREPOSITIONS];

export function standsBehindQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.kind === 'quotation') return true;
  return (isComma(before) || isDash(before?.text ?? '')) && words[at - 2]?.kind === 'quotation';
}

/** At the head of a sentence, behind "as", and behind a comma that closes no parenthesis. */
function mayInvert(words: readonly Word[], at: number, form: CueForm): boolean {
  const before = words[at - 1];
  if (before === undefined) return isCapitalized(words[at]?.text ?? '');
  if (before.lower === 'as') return true;
  if (!isComma(before) || closesSubject(words, at - 1)) return false;
  return !opensEarlier(words, at - 1) || (!WITH_LISTENER.has(form.base) && closesBehindName(words, at + 1));
}

/** "Ann Poe, who chairs the council, said": the comma closes what is told of the subject. */
function closesSubject(words: readonly Word[], comma: number): boolean {
  const open = words.findLastIndex((word, at) => at < comma && isComma(word));
  if (open < 1) return false;
  const told = { from: open + 1, to: comma };
  const first = words[told.from];
  const opening = first?.lower ?? '';
  const parenthesis =
    /^(?:who|which|whose)$|(?:ing|ed)$/u.test(opening) || PREPOSITIONS.has(opening) || isApposition(words, told);
  return parenthesis && leadingSubject(words.slice(0, open))?.to === open;
}

/** "…, said Smith, with": nothing follows the name that could be its verb. */
function closesBehindName(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < words.length && at - from < 6 && isCapitalized(words[at]?.text ?? '')) at += 1;
  if (at > from) return at === words.length || words[at]?.kind === 'mark';
  const source = DETERMINERS.has(words[from]?.lower ?? '') ? sourceAfter(words, from) : null;
  if (source === null || !words.slice(source.from, source.to).some(isPerson)) return false;
  return source.to >= words.length - 1 || words[source.to]?.lower === 'who';
}

function isPerson({ text, lower }: Word): boolean {
  return isCapitalized(text) || ROLES.has(lower.replace(/s$/u, ''));
}

/** Whether the comma closes a parenthesis that another opened. */
function opensEarlier(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && at > comma - 40; at -= 1) if (isComma(words[at])) return true;
  return false;
}
