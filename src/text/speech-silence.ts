import { OF_DENIAL, SAYING_NOTHING } from './cues-of-denial.js';
import { AUXILIARIES, COMPLEMENTIZERS, PREPOSITIONS } from './grammar.js';
import { isToldAsClause } from './speech-clauses.js';
import { opensInfinitive } from './speech-complements.js';
import type { Content } from './speech-content.js';
import { type Cue, groupStart } from './speech-cue.js';
import type { Word } from './speech-words.js';

/** "Would not say whether", "declined to name him": words about which nobody is said to have said a thing. */
export function isSilence(words: readonly Word[], cue: Cue, [content]: readonly Content[]): boolean {
  const base = cue.form?.base ?? '';
  if (cue.kind !== 'verb') return false;
  if (cue.source !== null && NOBODY.test(words[cue.source.to - 1]?.lower ?? '')) return true;
  if (base === 'ask' && cue.participial) return cue.source === null;
  if (SAYING_NOTHING.has(base) && negationBefore(words, cue) !== null) return true;
  if (base !== 'decline' && base !== 'refuse') return false;
  const verb = words[content?.from ?? cue.after]?.lower === 'to' ? (content?.from ?? cue.after) + 1 : cue.after;
  return SAYING_NOTHING.has(words[verb]?.lower ?? '');
}

/**
 * Where speech begins whose words need their verb: at "denied" in "denied that cost had played a part", at "does" in
 * "does not believe that", at "praised" in "praised the crew", at "vowed" in "vowed to appeal"; `null` where the words
 * can stand alone.
 */
export function startOfVerb(words: readonly Word[], cue: Cue, content: Content): number | null {
  const { from, side } = content;
  const behindPreposition = from > cue.to && PREPOSITIONS.has(words[from - 1]?.lower ?? '');
  const needed =
    side === 'behind' &&
    cue.kind === 'verb' &&
    (opensInfinitive(words, from) || behindPreposition || isJudged(words, cue, content));
  return startOfDenial(words, cue) ?? (needed ? cue.from : null);
}

/** "Praised the crew", "called for a ban": the object is no clause. */
function isJudged(words: readonly Word[], { form }: Cue, content: Content): boolean {
  const { from } = content;
  if (form === null || !form.uses.has('object') || (form.uses.has('clause') && isToldAsClause(words, content)))
    return false;
  const { kind, lower = '' } = words[from] ?? {};
  return kind !== 'quotation' && (!COMPLEMENTIZERS.has(lower) || words[from + 1]?.lower === 'as');
}

function startOfDenial(words: readonly Word[], cue: Cue): number | null {
  const negation = cue.kind === 'verb' || cue.kind === 'state' ? negationBefore(words, cue) : null;
  if (negation !== null) return negation;
  const denies =
    OF_DENIAL.has(cue.form?.base ?? '') || (cue.form === null && OF_DENIAL.has(words[cue.from]?.lower ?? ''));
  return denies ? cue.from : null;
}

const NOBODY = /^(?:nobody|none|neither)$/u;
const NEGATION = /^(?:not|never|cannot|hardly|\w+n't)$/u;

/** Where the auxiliary of a negated verb stands, or the negation itself. */
function negationBefore(words: readonly Word[], { from }: Cue): number | null {
  const group = groupStart(words, from);
  const not = words.findIndex(({ lower }, at) => at >= group && at < from && NEGATION.test(lower));
  if (not < 0) return null;
  return AUXILIARIES.has(words[not - 1]?.lower ?? '') && not > group ? not - 1 : not;
}
