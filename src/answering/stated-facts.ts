import type { Corpus, Vocabulary } from '../core/ports.js';
import { computedNote, recomputed } from './computed.js';
import { figuresIn } from './numbers.js';
import { turnedAround } from './polarity.js';
import { quotedVerbatim } from './quoted-words.js';
import type { ClaimedStatement } from './reply.js';
import type { SpeechPlaces } from './speech-places.js';
import { isGiven, unsupportedDay, unsupportedFigure } from './stated-figures.js';
import { unsupportedNames } from './stated-names.js';
import { misattributed, withSpeakers } from './stated-speech.js';
import { garbledWord, isAboutExcerpts } from './stated-words.js';
import type { Support } from './support.js';

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
 * and nothing may be turned around or put in another's mouth. What these checks cannot see, such as who did what to
 * whom, the reader can: the excerpts are shown.
 */
export function checkedText(text: string, { computed }: ClaimedStatement, support: Support, known: Known): CheckedText {
  const quoted = quotedVerbatim(text, support);
  if (quoted.kind === 'invented') return notBorneOut(`no excerpt has the quoted words "${quoted.words}"`);
  const [name] = unsupportedNames(text, support);
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
  const turned = turnedAround(text, support);
  if (turned !== null) return notBorneOut(`its excerpts say the opposite of "${turned}"`);
  const speaker = misattributed(text, support, known);
  if (speaker !== null) return notBorneOut(`its excerpts do not let "${speaker}" say this`);
  const shown = figuresIn(text).some((each) => isGiven(each, again.figures)) ? computedNote(computed) : '';
  return { kind: 'borne-out', text: withSpeakers(quoted.text, support) + shown };
}

function notBorneOut(why: string): CheckedText {
  return { kind: 'not-borne-out', why };
}
