import type { Question, Turn } from '../core/answer.js';
import type { Corpus, Vocabulary } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';
import { questionTermsOf, type Term } from '../text/terms.js';
import { personOfThread } from './person-of-thread.js';
import { type QuestionReading, readQuestion } from './question-reading.js';
import { FILLER, OTHER_PRONOUNS, PERSONAL_PRONOUNS, SAYING } from './question-words.js';

/** A question as it stands in its thread. */
export type InThread =
  | { readonly kind: 'unclear'; readonly unresolved: string }
  | {
      readonly kind: 'clear';
      readonly reading: QuestionReading;
      /** Words of the thread that the question leans on; an answer should bear them out, but need not. */
      readonly background: readonly Term[];
      /** What the bot has said already, so that "what else" gives something else. */
      readonly alreadySaid: string | null;
      /** A pronoun that nothing explains, where the other words may do without: with no answer, it is asked about. */
      readonly unresolved: string | null;
    };

/** "and about drones?", "what about the mayor?", "why?" */
const CONTINUES =
  /^\W*(?:and|but|also|or|what about|how about|same for|then|ok(?:ay)? (?:and|but)|why\W*$|when\W*$|where\W*$|who\W*$|how so|how come\W*$|really\W*$)\b/iu;
const ELSE = /\b(?:else|other than that|anything more|more on that|besides that|next|further|another)\b/iu;
/** With fewer words of its own than this, a question with a pronoun leans on the thread. */
const OWN_WORDS = 3;

/** Reads a question with what its thread has said; a question that stands alone ignores the thread. */
export function readInThread(question: Question, corpus: Corpus, vocabulary: Vocabulary): InThread {
  const alone = readQuestion(question.text, corpus, vocabulary);
  const pronoun = unresolvedPronoun(alone);
  const before = lastAsked(question.history, corpus, vocabulary);
  if (before === null) {
    if (pronoun === null || !leansOnPronoun(alone, pronoun)) return standsAlone(alone);
    const unresolved = pronoun.word;
    return hasSubject(alone, pronoun) ? { ...standsAlone(alone), unresolved } : { kind: 'unclear', unresolved };
  }
  if (!leansOnThread(alone, pronoun)) return standsAlone(alone);
  const person = personOfThread(question.history, alone, corpus, vocabulary);
  if (pronoun !== null && PERSONAL_PRONOUNS.has(pronoun.word) && person === null)
    return { kind: 'unclear', unresolved: pronoun.word };
  const wantsMore = ELSE.test(question.text);
  return {
    kind: 'clear',
    reading: joined(alone, before, person),
    background: backgroundOf(before, alone),
    alreadySaid: wantsMore ? saidByBot(question.history) : null,
    unresolved: null,
  };
}

function standsAlone(reading: QuestionReading): Extract<InThread, { kind: 'clear' }> {
  return { kind: 'clear', reading, background: [], alreadySaid: null, unresolved: null };
}

/** Fewer words than this about what he did or what is hers may be of anybody. */
const WORDS_OF_SUBJECT = 2;

/** Whether a question with an unexplained "he" may find its one answer all the same, as "why did he turn down the alarm?" may. */
function hasSubject(reading: QuestionReading, pronoun: Term): boolean {
  const own = contentOf(reading.topic).filter(({ word }) => !SAYING.has(word)).length;
  const next = reading.terms[reading.terms.indexOf(pronoun) + 1];
  const isOfSomething =
    /^(?:his|her)$/u.test(pronoun.word) && next !== undefined && !next.stop && !SAYING.has(next.word);
  if (CONTINUES.test(reading.text)) return false;
  return own >= WORDS_OF_SUBJECT && (!reading.asksSpeech || isOfSomething);
}

/** Whether a question can be understood only with what its thread has said. */
export function needsThread({ text, history }: Question, corpus: Corpus, vocabulary: Vocabulary): boolean {
  if (lastAsked(history, corpus, vocabulary) === null) return false;
  const alone = readQuestion(text, corpus, vocabulary);
  return leansOnThread(alone, unresolvedPronoun(alone));
}

/** What the thread was about; whom it was about only where the follow-up names nobody else. */
function backgroundOf(before: QuestionReading, now: QuestionReading): readonly Term[] {
  const namesOther =
    now.named.length > 0 || now.terms.some(({ capital, stop, span }) => capital && !stop && span.start > 0);
  return contentOf(before.terms).filter(({ capital, span }) => !(namesOther && capital && span.start > 0));
}

/** The follow-up with the frame, the speaker and the detail that it leaves to the thread. */
function joined(now: QuestionReading, before: QuestionReading, person: Speaker | null): QuestionReading {
  const ownTopic = contentOf(now.topic);
  const usesPerson = now.terms.some(({ word }) => PERSONAL_PRONOUNS.has(word));
  const continues = CONTINUES.test(now.text);
  const asksSpeech = now.asksSpeech || (continues && before.frame === 'said' && now.detail === null);
  const ownSpeakers =
    now.speakers.length > 0 ? now.speakers : continues && asksSpeech && now.named.length > 0 ? now.named : [];
  const inherited = person !== null && (usesPerson || (asksSpeech && ownSpeakers.length === 0)) ? [person] : [];
  const speakers =
    ownSpeakers.length > 0
      ? ownSpeakers
      : asksSpeech
        ? before.frame === 'said' && !usesPerson
          ? before.speakers
          : inherited
        : [];
  const topic = ownSpeakers.length > 0 || ownTopic.length === 0 ? [...now.topic, ...before.topic] : now.topic;
  const named = usesPerson && person !== null ? [...now.named, person] : now.named;
  const frame =
    asksSpeech && speakers.length > 0 ? 'said' : now.frame === 'said' || now.frame === 'talk' ? 'fact' : now.frame;
  const detail = now.detail ?? (continues && frame === 'fact' ? before.detail : null);
  const terms = usesPerson && person !== null ? [...now.terms, ...questionTermsOf(person.name)] : now.terms;
  return {
    ...now,
    explicit: frame === 'said',
    terms,
    frame,
    speakers,
    stranger: speakers.length > 0 ? null : now.stranger,
    named,
    detail,
    topic,
  };
}

/** A pronoun that nothing in the question itself, no noun before it and nobody named, explains. */
function unresolvedPronoun({ frame, terms, namedFrom }: QuestionReading): Term | null {
  // "who said she would resign": the pronoun stands in the words that are looked for.
  if (frame === 'who-said') return null;
  for (const [at, term] of terms.entries()) {
    if (terms.slice(0, at).some((before, index) => isNoun(before) && terms[index - 1]?.word !== 'how')) return null;
    const isPronoun =
      PERSONAL_PRONOUNS.has(term.word) ||
      (OTHER_PRONOUNS.has(term.word) && term.word !== 'there' && term.word !== 'so');
    const isExplained = PERSONAL_PRONOUNS.has(term.word) && namedFrom !== null && namedFrom < term.span.start;
    if (isPronoun && !isExplained) return term;
  }
  return null;
}

/** "old" of "how old is he" explains no pronoun, and neither does a verb of saying. */
function isNoun({ word, stop }: Term): boolean {
  return !stop && !FILLER.has(word) && !SAYING.has(word);
}

/** Whether the question has hardly anything to go by but the pronoun. */
function leansOnPronoun(reading: QuestionReading, pronoun: Term): boolean {
  const own = contentOf(reading.topic).length;
  if (
    reading.frame === 'overview' ||
    reading.frame === 'speakers' ||
    reading.frame === 'summary' ||
    reading.frame === 'talk'
  )
    return false;
  return PERSONAL_PRONOUNS.has(pronoun.word) ? own < OWN_WORDS + 2 : own === 0;
}

function leansOnThread(reading: QuestionReading, pronoun: Term | null): boolean {
  if (CONTINUES.test(reading.text) || ELSE.test(reading.text)) return true;
  const own = contentOf(reading.topic).length;
  if (pronoun !== null) return PERSONAL_PRONOUNS.has(pronoun.word) || own < OWN_WORDS;
  return (
    own === 0 &&
    reading.named.length === 0 &&
    reading.frame !== 'overview' &&
    reading.frame !== 'speakers' &&
    reading.frame !== 'summary' &&
    reading.frame !== 'talk'
  );
}

function contentOf(terms: readonly Term[]): Term[] {
  return terms.filter(({ stop, word }) => !stop && !FILLER.has(word) && !ELSE.test(word));
}

/** The last question of the reader that says what it is about. */
function lastAsked(history: readonly Turn[], corpus: Corpus, vocabulary: Vocabulary): QuestionReading | null {
  const readings = history
    .filter(({ from }) => from === 'reader')
    .map(({ text }) => readQuestion(text, corpus, vocabulary));
  return (
    readings.findLast(
      (reading) => reading.frame !== 'talk' && (contentOf(reading.topic).length > 0 || reading.named.length > 0),
    ) ?? null
  );
}

function saidByBot(history: readonly Turn[]): string {
  return history
    .filter(({ from }) => from === 'bot')
    .map(({ text }) => text)
    .join('\n');
}
