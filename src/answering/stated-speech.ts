import type { Span } from '../core/article.js';
import type { Corpus } from '../core/ports.js';
import { contains } from '../core/span.js';
import type { Quote } from '../core/speech.js';
import { foldedText } from '../text/fold.js';
import { type Speech, speechIn } from '../text/speech.js';
import { termsOf } from '../text/terms.js';
import { REPORTING } from './question-words.js';
import type { SpeechPlaces } from './speech-places.js';
import { isBorneOut, LIKE, type Support } from './support.js';
import { whoIsMeant } from './who-is-meant.js';

/**
 * A statement that says whose words it tells: where all its excerpts are somebody's and it names none of them, they are
 * named before it, as a claim must not read as a fact.
 */
export function withSpeakers(text: string, { citations }: Support): string {
  const speakers = citations.map((citation) => (citation.kind === 'speech' ? citation.quote.speaker : null));
  const known = [...new Map(speakers.flatMap((each) => (each === null ? [] : [[each.id, each] as const]))).values()];
  const stems = new Set(termsOf(text).map(({ stem }) => stem));
  const isNamed = known.some(({ name, aliases, role }) =>
    [name, ...aliases, role ?? ''].some((each) => termsOf(each).some(({ stop, stem }) => !stop && stems.has(stem))),
  );
  if (speakers.includes(null) || isNamed || tellsOfWords(text)) return text;
  return `According to ${known.map(({ name }) => name).join(' and ')}: ${text}`;
}

function tellsOfWords(text: string): boolean {
  return /\b(?:he|she|they)\b/iu.test(text) || termsOf(text).some(({ word }) => REPORTING.has(word));
}

interface Known {
  readonly corpus: Corpus;
  readonly speech: SpeechPlaces;
}

/** Whom a statement lets say something that its excerpts have somebody else say; `null` when nobody. */
export function misattributed(text: string, support: Support, known: Known): string | null {
  const shown = quotesShown(support, known.speech);
  const claimed = speechOf(text);
  const fits = (speech: Speech) =>
    isSaidBy(speech, text, shown, known.corpus) || isWordedSo(speech, text, support.excerpts);
  // Whoever is quoted may tell of what others said: "According to Brandt, Vos proposed …".
  const wrong = claimed.find(
    (speech) => !fits(speech) && !claimed.some((outer) => outer !== speech && isInside(speech, outer) && fits(outer)),
  );
  return wrong?.mention ? wordsAt(text, wrong.mention) : null;
}

/** All that anybody is said to say in the excerpts. */
export function quotesShown({ citations }: Support, speech: SpeechPlaces): Quote[] {
  return citations.flatMap(({ excerpt }) => [...speech.at(excerpt.article, excerpt.span)]);
}

function isInside({ cue, mention }: Speech, { speech }: Speech): boolean {
  return cue !== null && contains(speech, cue) && mention !== null && contains(speech, mention);
}

/** "Vos has repeatedly accused", in the excerpt as in the statement, though no words of his are found there. */
function isWordedSo({ mention, cue }: Speech, text: string, excerpts: readonly string[]): boolean {
  if (mention === null || cue === null) return false;
  const [who] = termsOf(wordsAt(text, mention)).slice(-1);
  const verb = termsOf(wordsAt(text, cue)).find(({ stop }) => !stop);
  if (who === undefined || verb === undefined) return false;
  return excerpts.some((excerpt) => {
    const terms = termsOf(excerpt);
    return terms.some(({ stem }, at) => {
      if (stem !== who.stem) return false;
      const next = terms.slice(at + 1).find((term) => !term.stop && !/..ly$/u.test(term.word));
      const between = next && excerpt.slice(terms[at]?.span.end, next.span.start);
      return next?.stem === verb.stem && !/[,;:.“”"]/u.test(between ?? '');
    });
  });
}

/** What somebody is said to say; what they want, decide or do is told by the paper. */
function speechOf(text: string): Speech[] {
  const found = speechIn(text, [{ kind: 'body', span: { start: 0, end: text.length } }]);
  return found.filter(({ cue }) => cue !== null && termsOf(wordsAt(text, cue)).some(({ word }) => REPORTING.has(word)));
}

/** Where the excerpts hold no speech, names and words are all there is to hold a statement against. */
function isSaidBy({ mention, speech }: Speech, text: string, shown: readonly Quote[], corpus: Corpus): boolean {
  const spoken = shown.filter(({ speaker }) => speaker !== null);
  if (mention === null || spoken.length === 0) return true;
  const isTheirs = speakersMeant(wordsAt(text, mention), corpus);
  if (isTheirs === null) return true;
  const likeness = (quotes: readonly Quote[]) =>
    Math.max(-1, ...quotes.map((quote) => sharedWords(text, speech, quote)));
  const theirs = likeness(spoken.filter(isTheirs));
  return theirs >= 0 && theirs >= likeness(spoken.filter((quote) => !isTheirs(quote)));
}

/** Whether a quote is by whom these words mean; `null` where they mean nobody that the briefing knows. */
function speakersMeant(words: string, { people }: Corpus): ((quote: Quote) => boolean) | null {
  // After "by", a capital letter says that a word is a name.
  const meant = new Set(whoIsMeant(`by ${words}`, people).map(({ speaker }) => speaker.id));
  if (meant.size === 0) return null;
  const folded = foldedText(words);
  const names = people.filter(({ id }) => meant.has(id)).map(({ name }) => foldedText(name));
  return ({ speaker }) => {
    if (speaker === null) return false;
    const name = foldedText(speaker.name);
    // "A review by the auditor Mina Lund" speaks for her.
    return (
      meant.has(speaker.id) ||
      folded.includes(name) ||
      names.some((each) => name.endsWith(` by ${each}`) || OF_AUTHOR.test(name.replace(each, '')))
    );
  };
}

/** What is left of a speaker's name that is a text's, without its author's: "report by the auditor". */
const OF_AUTHOR = /\b(?:review|report|study|paper|letter|survey|analysis|inquiry|investigation)\b.*\bby\b/u;

function sharedWords(text: string, claimed: Span, { speech }: Quote): number {
  const words = wordsAt(speech.article.text, speech.span);
  const stems = new Set(termsOf(words).map(({ stem }) => stem));
  return termsOf(wordsAt(text, claimed)).filter(({ stop, stem }) => !stop && isBorneOut(stem, { stems }, LIKE)).length;
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
