import type { Corpus, Vocabulary } from '../core/ports.js';
import { computedNote, recomputed } from './computed.js';
import { withLeads } from './leads.js';
import { figuresIn } from './numbers.js';
import { deniedAsTold, turnedAround } from './polarity.js';
import { quotedVerbatim } from './quoted-words.js';
import type { ClaimedStatement } from './reply.js';
import type { SpeechPlaces } from './speech-places.js';
import { addedCause, addedShare, inventedDeed, overstatedShare } from './stated-causes.js';
import { figureTurned } from './stated-directions.js';
import { isGiven, unsupportedDay, unsupportedFigure } from './stated-figures.js';
import { unsupportedNames } from './stated-names.js';
import { wrongRole } from './stated-roles.js';
import { misattributed, quotesShown, withSpeakers } from './stated-speech.js';
import { garbledWord, isAboutExcerpts } from './stated-words.js';
import type { Support } from './support.js';
import { swapped } from './swapped.js';
import { toldAsDone } from './told-as-done.js';

interface Known {
  readonly corpus: Corpus;
  readonly speech: SpeechPlaces;
  readonly vocabulary: Vocabulary;
}

export type CheckedText =
  | { readonly kind: 'borne-out'; readonly text: string }
  | { readonly kind: 'not-borne-out'; readonly why: string };

/**
 * Holds a statement against its excerpts: its quotations, names, dates and figures must stand there, its words mostly,
 * and nothing may be turned around, made surer or put in another's mouth. What these checks cannot see, such as who did
 * what to whom where no names tell, the reader can: the excerpts are shown.
 */
export function checkedText(text: string, { computed }: ClaimedStatement, support: Support, known: Known): CheckedText {
  const quoted = quotedVerbatim(text, support);
  if (quoted.kind === 'invented') return notBorneOut(`no excerpt has the quoted words "${quoted.words}"`);
  const [name] = unsupportedNames(text, withLeads(support, known.corpus));
  if (name !== undefined) return notBorneOut(`no excerpt names "${name}"`);
  const day = unsupportedDay(text, support);
  if (day !== null) return notBorneOut(`no excerpt gives the date "${day}"`);
  const again = recomputed(computed, support);
  if (again.kind === 'wrong') return notBorneOut(`it computes wrongly: ${again.why}`);
  const figure = unsupportedFigure(text, support, again.figures);
  if (figure !== null) return notBorneOut(`no excerpt has the figure "${figure}"`);
  if (!isAboutExcerpts(text, support)) return notBorneOut('its words are not those of its excerpts');
  const garbled = garbledWord(text, support, known.vocabulary);
  if (garbled !== null) return notBorneOut(`"${garbled}" is garbled`);
  const turned = turnedAround(text, support) ?? deniedAsTold(text, quotesShown(support, known.speech));
  if (turned !== null) return notBorneOut(`its excerpts say the opposite of "${turned}"`);
  const role = wrongRole(text, support, known.corpus);
  if (role !== null) return notBorneOut(`nobody of this name is given as "${role}"`);
  const overdone = overdoneIn(text, support);
  if (overdone !== null) return notBorneOut(overdone);
  const speaker = misattributed(text, support, known);
  if (speaker !== null) return notBorneOut(`its excerpts do not let "${speaker}" say this`);
  const shown = figuresIn(text).some((each) => isGiven(each, again.figures)) ? computedNote(computed) : '';
  return { kind: 'borne-out', text: withSpeakers(quoted.text, support) + shown };
}

/** Why a statement says more, or more surely, than its excerpts, or the other way round; `null` when it does not. */
function overdoneIn(text: string, support: Support): string | null {
  const done = toldAsDone(text, support);
  if (done !== null) return `its excerpts do not tell "${done}" as done or certain`;
  const turned = figureTurned(text, support);
  if (turned !== null) return turned;
  const cause = addedCause(text, support);
  if (cause !== null) return `its excerpts give no cause, as "${cause}" does`;
  const share = addedShare(text, support) ?? overstatedShare(text, support);
  if (share !== null) return `no excerpt says "${share}"`;
  const deed = inventedDeed(text, support);
  if (deed !== null) return `no excerpt tells of "${deed}"`;
  const parts = swapped(text, support);
  return parts === null ? null : `its excerpts have "${parts}" the other way round`;
}

function notBorneOut(why: string): CheckedText {
  return { kind: 'not-borne-out', why };
}
