import { cueForm } from './cue-forms.js';
import { AUXILIARIES, isCapitalized, SUBJECT_PRONOUNS } from './grammar.js';
import { isDash } from './speech-phrases.js';
import type { Word } from './speech-words.js';

/** At a comma or dash that no list and no name needs, or before "and" with a verb. */
export function leavesPhrase(words: readonly Word[], at: number): boolean {
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
  'after before during amid when while because since until though although unless whereas was were is are has had'.split(
    ' ',
  ),
);

/** "…, Y and Z", "…, Ohio". */
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
