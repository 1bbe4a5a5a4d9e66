import type { Answer, Observe, Question, Turn } from '../core/answer.js';
import type { Answerer, Corpus, Retriever, Vocabulary } from '../core/ports.js';
import type { Candidate } from './candidate.js';
import { declined, summaryNeedsModel } from './decline.js';
import { explain, questionRead } from './explanation.js';
import { asksWhetherCommented, findComment } from './find-comment.js';
import { findComparison } from './find-comparison.js';
import { findFacts } from './find-facts.js';
import { findSaid, findWhoSaid } from './find-said.js';
import { asksStance, findStance } from './find-stance.js';
import type { Asked, Finding, Parts } from './finding.js';
import { type InThread, readInThread } from './follow-up.js';
import { statesNothing } from './orders.js';
import { questionParts } from './question-parts.js';
import type { QuestionReading } from './question-reading.js';
import { isFigure } from './said.js';
import { type Measure, statementsOf } from './selection.js';
import { createUnits } from './units.js';
import { openingCandidates, speakerCandidates } from './whole-briefing.js';

export interface ExtractiveAnswererParts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
}

/** Answers without a model: the sentences and quotes that answer, as they stand, or none. */
export function createExtractiveAnswerer({ corpus, retriever, vocabulary }: ExtractiveAnswererParts): Answerer {
  const units = createUnits(corpus);
  return {
    name: 'extractive',
    async answer(question, { observe = () => {} } = {}) {
      const parts = { corpus, retriever, vocabulary, units, observe };
      const findings: Found[] = [];
      for (const asked of readParts(question, parts)) {
        if (asked.kind === 'unclear') return unclear(asked.unresolved);
        const finding = await found(asked, parts);
        if (finding.finding.measure === null && asked.unresolved !== null) return unclear(asked.unresolved);
        findings.push(finding);
      }
      return answerFrom(findings, parts);
    },
  };
}

function unclear(unresolved: string): Answer {
  return { kind: 'unclear', unresolved, confidence: 0, suggestions: [], nearest: [] };
}

/** What was found for one of the questions that the reader asked at once. */
interface Found {
  readonly reading: QuestionReading;
  readonly finding: Finding;
}

/** A second question is read as one that follows the first. */
function readParts(question: Question, { corpus, vocabulary }: Parts): InThread[] {
  const [first = question.text, second] = questionParts(question.text);
  const asked = [readInThread({ ...question, text: first }, corpus, vocabulary)];
  if (second === undefined) return asked;
  const history: readonly Turn[] = [...question.history, { from: 'reader', text: first }];
  return [...asked, readInThread({ text: second, history }, corpus, vocabulary)];
}

async function found(asked: Asked, parts: Parts): Promise<Found> {
  const { reading } = asked;
  parts.observe(questionRead(reading));
  const best = await find(asked, parts);
  const finding = reading.misdescribed ? { ...best, measure: null } : best;
  explain(finding, reading, parts.observe);
  return { reading, finding };
}

/** All that is answered is shown; where nothing is, why the first question is not. */
async function answerFrom(findings: readonly Found[], parts: Parts): Promise<Answer> {
  const [first] = findings;
  if (first === undefined) throw new RangeError('A question has at least one part.');
  if (first.reading.frame === 'summary') return summaryNeedsModel(parts);
  const [one, another] = findings.map(({ finding }) => finding).filter(({ measure }) => measure !== null);
  if (one === undefined) return declined(first.finding, first.reading, parts);
  return answered(another === undefined ? one : bothOf(one, another), parts.observe);
}

/** Of each of two findings the best two candidates are shown. */
const BOTH: Measure = { statements: 4, characters: 900, share: 0 };
const OF_EACH = 2;

function bothOf(one: Finding, another: Finding): Finding {
  const candidates = [...one.candidates.slice(0, OF_EACH), ...another.candidates.slice(0, OF_EACH)];
  return { candidates, query: one.query, confidence: Math.min(one.confidence, another.confidence), measure: BOTH };
}

/** Each kind of question has its own way to an answer. */
async function find(asked: Asked, parts: Parts): Promise<Finding> {
  const { reading } = asked;
  switch (reading.frame) {
    case 'said': {
      const comment = asksWhetherCommented(reading) ? await findComment(asked, parts) : null;
      if (comment !== null && comment.measure !== null) return comment;
      const said = findSaid(asked, parts);
      const stance = said.measure === null && asksStance(reading) ? await findStance(asked, parts) : null;
      if (stance !== null && stance.measure !== null) return stance;
      return said.measure === null && mayAskForFacts(reading) ? findFacts(asked, parts) : said;
    }
    case 'who-said':
      return findWhoSaid(asked, parts);
    case 'comparison':
      return findComparison(asked, parts);
    case 'overview':
      return wholeBriefing(openingCandidates(parts.corpus, parts.units));
    case 'speakers':
      return wholeBriefing(speakerCandidates(parts.corpus, parts.units));
    case 'fact':
      return findFacts(asked, parts);
    case 'talk':
    case 'summary':
      return { candidates: [], query: [], confidence: 0, measure: null };
  }
}

/**
 * "smith bus lanes?" may ask for words or for facts, a description may mean somebody who is not quoted, and the paper may
 * itself give the figure that somebody is asked about.
 */
function mayAskForFacts({ explicit, detail, stranger }: QuestionReading): boolean {
  return stranger === null && (!explicit || isFigure(detail));
}

const ALL: Measure = { statements: 8, characters: 3000, share: 0 };

function wholeBriefing(candidates: readonly Candidate[]): Finding {
  if (candidates.length === 0) return { candidates, query: [], confidence: 0, measure: null };
  return { candidates, query: [], confidence: 1, measure: ALL };
}

function answered({ candidates, confidence, measure }: Finding, observe: Observe): Answer {
  const [best, ...others] = candidates;
  if (measure === null || best === undefined) throw new RangeError('What is shown as an answer was found to be one.');
  observe({ kind: 'decided', why: `answered with confidence ${confidence.toFixed(2)}` });
  const telling = others.filter(({ citation, coverage }) => !statesNothing(citation, () => coverage.own));
  const statements = statementsOf([best, ...telling], measure);
  return { kind: 'answered', statements, confidence, nearest: [], suggestions: [] };
}
