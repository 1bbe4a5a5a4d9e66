import type { CueForm } from './cue-forms.js';
import { WITH_LISTENER } from './cues.js';
import { ADVERBS, COMPLEMENTIZERS, DETERMINERS, isCapitalized, PREPOSITIONS, SUBJECT_PRONOUNS } from './grammar.js';
import { isComma } from './speech-cue.js';
import { isDash, type Phrase } from './speech-phrases.js';
import { sourceAfter } from './speech-sources.js';
import type { Word } from './speech-words.js';

/** "“…,” said Smith": nothing that could be a subject stands before, and a name or noun behind. */
export function invertedSource(words: readonly Word[], group: number, at: number, form: CueForm): Phrase | null {
  if (!(form.uses.has('saying') || form.uses.has('beside')) || group !== at) return null;
  const before = words[at - 1];
  const afterQuotation =
    before?.kind === 'quotation' ||
    (isComma(before) && words[at - 2]?.kind === 'quotation') ||
    (before !== undefined && isDash(before.text) && words[at - 2]?.kind === 'quotation');
  const afterClause =
    isComma(before) &&
    (!opensEarlier(words, at - 1) || (!WITH_LISTENER.has(form.base) && closesBehindName(words, at + 1)));
  const asPut = before?.lower === 'as';
  if (!afterQuotation && !afterClause && !asPut && before !== undefined) return null;
  if (before === undefined && !isCapitalized(words[at]?.text ?? '')) return null;
  const first = words[at + 1];
  if (first === undefined || first.kind !== 'word' || COMPLEMENTIZERS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return null;
  const nominal =
    isCapitalized(first.text) || DETERMINERS.has(first.lower) || SUBJECT_PRONOUNS.has(first.lower) || afterQuotation;
  return nominal && !ADVERBS.has(first.lower) ? sourceAfter(words, at + 1) : null;
}

/** "…, said Smith, with": nothing follows the name that could be its verb. */
function closesBehindName(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < words.length && at - from < 6 && isCapitalized(words[at]?.text ?? '')) at += 1;
  if (at > from) return at === words.length || words[at]?.kind === 'mark';
  const source = DETERMINERS.has(words[from]?.lower ?? '') ? sourceAfter(words, from) : null;
  if (source === null) return false;
  return source.to >= words.length - 1 || words[source.to]?.lower === 'who';
}

/** Whether the comma closes a parenthesis that another opened. */
function opensEarlier(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && at > comma - 40; at -= 1) if (isComma(words[at])) return true;
  return false;
}
