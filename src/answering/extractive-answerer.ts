import type { Answer, AnswerEvent, Citation, Hit, NonEmpty, Observe } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import type { Answerer, Corpus, Retriever, Vocabulary } from '../core/ports.js';
import { type Term, termsOf } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { eachSpeakersBest } from './comparison.js';
import { factCandidates } from './fact.js';
import { type InThread, readInThread } from './follow-up.js';
import { type QueryTerm, queryTerms } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { COMPARING, REPORTING, SAYING } from './question-words.js';
import { saidCandidates } from './said.js';
import { type Measure, statementsOf } from './selection.js';
import { suggestionsFrom } from './suggestions.js';
import { createUnits, type Units } from './units.js';
import { confidenceOf, declineReason, ENOUGH_CONFIDENCE, signsOf } from './verdict.js';
import { openingCandidates, speakerCandidates } from './whole-briefing.js';

export interface ExtractiveAnswererParts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
}

/** Sentences are looked for in this many passages. */
const PASSAGES = 12;
const NEAREST = 3;
/** How many candidates an explanation lists. */
const EXPLAINED = 8;

const FEW: Measure = { statements: 3, characters: 600, share: 0.6 };
const WHO: Measure = { statements: 2, characters: 600, share: 0.85 };
const SPEECH: Measure = { statements: 3, characters: 900, share: 0.6 };
const MANY: Measure = { statements: 8, characters: 3000, share: 0 };

/** Answers without a model: the sentences and quotes that answer, as they stand, or none. */
export function createExtractiveAnswerer({ corpus, retriever, vocabulary }: ExtractiveAnswererParts): Answerer {
  const units = createUnits(corpus);
  const parts = { corpus, retriever, vocabulary, units };
  return {
    name: 'extractive',
    async answer(question, { observe = () => {} } = {}) {
      const inThread = readInThread(question, corpus, vocabulary);
      if (inThread.kind === 'unclear') {
        return { kind: 'unclear', unresolved: inThread.unresolved, confidence: 0, suggestions: [], nearest: [] };
      }
      observe(questionRead(inThread.reading));
      return answerReading(inThread, parts, observe);
    },
  };
}

type Parts = ExtractiveAnswererParts & { readonly units: Units };
type Clear = Extract<InThread, { kind: 'clear' }>;

async function answerReading(inThread: Clear, parts: Parts, observe: Observe): Promise<Answer> {
  const { corpus, units } = parts;
  const { reading } = inThread;
  switch (reading.frame) {
    case 'talk':
      return decline(reading, [], [], parts, observe);
    case 'overview':
      return answered(openingCandidates(corpus, units), MANY, 1, observe);
    case 'speakers':
      return answered(speakerCandidates(corpus, units), MANY, 1, observe);
    case 'summary':
      return summaryNeedsModel(parts);
    case 'said':
      return answerSaid(inThread, parts, observe);
    case 'who-said':
      return answerWhoSaid(inThread, parts, observe);
    case 'comparison':
      return answerComparison(inThread, parts, observe);
    case 'fact':
      return answerFact(inThread, parts, observe);
  }
}

async function answerSaid(inThread: Clear, parts: Parts, observe: Observe): Promise<Answer> {
  const { reading, background } = inThread;
  const { corpus, units, vocabulary } = parts;
  if (reading.speakers.length === 0 && reading.stranger === null) return answerFact(inThread, parts, observe);
  const topic = queryTerms(reading.topic, vocabulary);
  const optional = queryTerms(background, vocabulary);
  const candidates = saidCandidates(
    reading.speakers,
    topic.length > 0 ? topic : optional,
    corpus,
    units,
    reading.detail,
  ).filter((candidate) => !isSaid(candidate, inThread.alreadySaid));
  explain(candidates, observe, topic, reading);
  const onTopic = topic.length === 0 ? candidates : candidates.filter(isOnTopic);
  const [best, ...others] = onTopic;
  if (best === undefined && !reading.explicit && reading.stranger === null) return answerFact(inThread, parts, observe);
  if (best === undefined) return decline(reading, topic, candidates, parts, observe);
  return answered([best, ...others], SPEECH, topic.length === 0 ? 0.8 : best.coverage.wide, observe);
}

/** Quotes that bear out less of the topic are about something else, unless they give the very figure asked for. */
const ON_TOPIC = 0.4;
const ON_TOPIC_WITH_DETAIL = 0.25;

function isOnTopic({ coverage, detail }: Candidate): boolean {
  return coverage.wide >= (detail === 'given' ? ON_TOPIC_WITH_DETAIL : ON_TOPIC);
}

async function answerWhoSaid(inThread: Clear, parts: Parts, observe: Observe): Promise<Answer> {
  const { reading } = inThread;
  const { corpus, units, vocabulary } = parts;
  const topic = queryTerms(
    reading.terms.filter(({ word }) => !SAYING.has(word)),
    vocabulary,
  );
  const hits = await widelyRetrieved(reading.text, topic, parts.retriever);
  const candidates = withRemarks(saidCandidates(null, topic, corpus, units), factCandidates(topic, null, hits, units));
  explain(candidates, observe, topic, reading);
  const [best, ...others] = candidates;
  const confidence = best === undefined ? 0 : confidenceOf(signsOf(best, topic, candidates, reading));
  if (best !== undefined && confidence >= ENOUGH_CONFIDENCE)
    return answered([best, ...others], WHO, confidence, observe);
  return decline(reading, topic, candidates, parts, observe, confidence);
}

/** Where a sentence is far more to the point than any quote, the finder of speech has missed one. */
const FAR_MORE = 0.2;

function withRemarks(said: readonly Candidate[], facts: readonly Candidate[]): readonly Candidate[] {
  const [quote] = said;
  const fact = facts.find(tellsOfWords);
  if (fact === undefined) return said;
  return quote !== undefined && quote.coverage.own + FAR_MORE >= fact.coverage.own ? said : [fact, ...said];
}

async function answerComparison(inThread: Clear, parts: Parts, observe: Observe): Promise<Answer> {
  const { reading } = inThread;
  const { corpus, units, vocabulary } = parts;
  const terms = reading.terms.filter(({ word }) => !COMPARING.has(word) && !SAYING.has(word));
  const names = new Set(
    reading.named.flatMap(({ name, aliases }) => termsOf([name, ...aliases].join(' ')).map(({ stem }) => stem)),
  );
  const topic = queryTerms(
    terms.filter(({ stem }) => !names.has(stem)),
    vocabulary,
  );
  const each = eachSpeakersBest(reading, topic, corpus, units).filter(
    ({ coverage }) => topic.length === 0 || coverage.wide >= ON_TOPIC,
  );
  const [first, ...others] = each;
  if (first !== undefined && others.length > 0) return answered([first, ...others], MANY, first.coverage.wide, observe);
  return answerFact({ ...inThread, reading: { ...reading, terms, frame: 'fact' } }, parts, observe);
}

async function answerFact(inThread: Clear, parts: Parts, observe: Observe): Promise<Answer> {
  const { reading, background } = inThread;
  const { units, vocabulary, retriever } = parts;
  const query = queryTerms(reading.terms, vocabulary);
  const optional = queryTerms(background, vocabulary).map((each) => ({ ...each, weight: each.weight * BACKGROUND }));
  const asked = merged(query, optional);
  const hits = await widelyRetrieved([reading.text, ...background.map(({ word }) => word)].join(' '), asked, retriever);
  observe({ kind: 'retrieved', hits });
  const candidates = factCandidates(asked, reading.detail, hits, units)
    .filter((each) => !isSaid(each, inThread.alreadySaid))
    .filter((each) => reading.utteringOf.length === 0 || isUttering(each, reading.utteringOf));
  explain(candidates, observe, asked, reading);
  const [best, ...others] = candidates;
  const confidence = best === undefined ? 0 : confidenceOf(signsOf(best, asked, candidates, reading));
  if (best !== undefined && confidence >= ENOUGH_CONFIDENCE)
    return answered([best, ...alsoAnswering(best, others)], FEW, confidence, observe);
  return decline(reading, asked, candidates, parts, observe, confidence);
}

/** Beside a sentence with the figure asked for, sentences without one add nothing. */
function alsoAnswering(best: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  return best.detail === 'given' ? others.filter(({ detail }) => detail === 'given') : others;
}

/** Whether an excerpt tells of somebody's words: it names them and has a quote or a verb of saying. */
function isUttering({ citation, stems }: Candidate, who: readonly Term[]): boolean {
  if (!who.some(({ stem }) => stems.has(stem))) return false;
  return tellsOfWords({ citation });
}

function tellsOfWords({ citation }: Pick<Candidate, 'citation'>): boolean {
  return citation.kind === 'speech' || termsOf(wordsOf(citation.excerpt)).some(({ word }) => REPORTING.has(word));
}

/** The passages found with the reader's words, then those found with the words the articles may use instead. */
async function widelyRetrieved(
  text: string,
  query: readonly QueryTerm[],
  retriever: Retriever,
): Promise<readonly Hit[]> {
  const hits = await retriever.retrieve(text, PASSAGES);
  const others = query.flatMap(({ forms }) => [...forms].filter(([, strength]) => strength < 1).map(([stem]) => stem));
  if (others.length === 0) return hits;
  const found = new Set(hits.map(({ passage }) => passage.id));
  const more = await retriever.retrieve(others.join(' '), PASSAGES);
  return [...hits, ...more.filter(({ passage }) => !found.has(passage.id))];
}

/** What the thread was about counts less than what is asked now. */
const BACKGROUND = 0.5;

function merged(first: readonly QueryTerm[], second: readonly QueryTerm[]): QueryTerm[] {
  const has = new Set(first.map(({ term }) => term.stem));
  return [...first, ...second.filter(({ term }) => !has.has(term.stem))];
}

function isSaid({ citation }: Candidate, alreadySaid: string | null): boolean {
  return alreadySaid?.includes(wordsOf(citation.excerpt)) ?? false;
}

function answered(candidates: readonly Candidate[], measure: Measure, confidence: number, observe: Observe): Answer {
  const [best, ...others] = candidates;
  if (best === undefined) {
    return { kind: 'not-in-briefing', reason: 'outside', confidence: 0, nearest: [], suggestions: [] };
  }
  const sorted: NonEmpty<Candidate> = [best, ...others];
  observe({ kind: 'decided', why: `answered with confidence ${confidence.toFixed(2)}` });
  return { kind: 'answered', statements: statementsOf(sorted, measure), confidence, nearest: [], suggestions: [] };
}

async function decline(
  reading: QuestionReading,
  query: readonly QueryTerm[],
  candidates: readonly Candidate[],
  { corpus, units, vocabulary, retriever }: Parts,
  observe: Observe,
  confidence = 0,
): Promise<Answer> {
  const reason = declineReason(reading, candidates[0] ?? null, query);
  observe({ kind: 'decided', why: `declined: ${reason}` });
  if (reason === 'not-a-question') return { kind: 'not-in-briefing', reason, confidence, nearest: [], suggestions: [] };
  const topic = queryTerms(reading.topic, vocabulary);
  const said = saidCandidates(null, topic, corpus, units);
  const near =
    candidates.length > 0
      ? candidates
      : factCandidates(query, null, await retriever.retrieve(reading.text, PASSAGES), units);
  return {
    kind: 'not-in-briefing',
    reason,
    confidence,
    nearest: near.slice(0, NEAREST).map(({ citation }): Citation => citation),
    suggestions: suggestionsFrom(said, reading),
  };
}

function summaryNeedsModel({ corpus, units }: Parts): Answer {
  return {
    kind: 'not-in-briefing',
    reason: 'not-a-question',
    confidence: 0,
    nearest: openingCandidates(corpus, units).map(({ citation }) => citation),
    suggestions: [
      { speaker: null, topic: 'what is in the briefing, or who is quoted; a summary needs a language model' },
    ],
  };
}

function questionRead({ frame, text, speakers, stranger, detail, topic }: QuestionReading): AnswerEvent {
  return {
    kind: 'question-read',
    reading: {
      'read as': text,
      'asks for': frame,
      speakers: speakers.map(({ name }) => name),
      'not in the briefing': stranger,
      detail: detail?.kind ?? null,
      topic: topic.filter(({ stop }) => !stop).map(({ word }) => word),
    },
  };
}

function explain(
  candidates: readonly Candidate[],
  observe: Observe,
  query: readonly QueryTerm[],
  reading: QuestionReading,
): void {
  for (const candidate of candidates.slice(0, EXPLAINED)) {
    const { own, wide, missing } = candidate.coverage;
    const signs = { ...signsOf(candidate, query, candidates, reading) };
    const lacks = missing.length === 0 ? '' : `, nothing on ${missing.map(({ term }) => term.word).join(', ')}`;
    const verdict = `covers ${own.toFixed(2)}, with surroundings ${wide.toFixed(2)}${lacks}${candidate.detail === 'missing' ? ', no such detail' : ''}`;
    observe({ kind: 'considered', excerpt: candidate.citation.excerpt, score: candidate.score, signs, verdict });
  }
}
