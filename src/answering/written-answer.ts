import type { Answer, NotInBriefing, Observe, Question } from '../core/answer.js';
import type { Answerer, Corpus, Retriever, Vocabulary } from '../core/ports.js';
import { completed } from './completed.js';
import { type ModelCall, modelReply } from './model-reply.js';
import { writeMaterial } from './passages-for-model.js';
import { passagesFound } from './passages-found.js';
import { type Plan, planFor } from './plan.js';
import type { Prompts } from './prompts.js';
import { ModelAnswer } from './reply.js';
import type { SpeechPlaces } from './speech-places.js';
import { standingAlone } from './standalone.js';
import { topicOf } from './topic.js';
import { isNonEmpty, MOST_STATEMENTS, verify } from './verify.js';

interface Parts {
  readonly corpus: Corpus;
  readonly retriever: Retriever;
  readonly vocabulary: Vocabulary;
  readonly prompts: Prompts;
  readonly extractive: Answerer;
  readonly speech: SpeechPlaces;
}

/**
 * Asks a model, in up to three steps: what a follow-up means, what a harder question comes down to, and the answer. What
 * it writes is verified; `null` when nothing of it stands.
 */
export async function writtenAnswer(
  asked: Question,
  alone: Answer,
  parts: Parts,
  call: ModelCall,
): Promise<Answer | null> {
  const question = await standingAlone(asked, parts, call);
  const extractive = question.text === asked.text ? alone : await parts.extractive.answer(question);
  const plan = await planFor(question.text, parts, call);
  call.observe(planned(question.text, plan));
  const passages = await passagesFound(question.text, { plan, extractive }, parts, call.observe);
  if (passages.length === 0) return alone;
  const looked = plan.kind === 'parts' ? plan.parts : [];
  const material = { question: question.text, history: question.history, parts: looked, passages };
  const { boundary, input } = writeMaterial(material, parts.speech);
  const instructions = parts.prompts.answering.filled({ boundary, most_statements: MOST_STATEMENTS });
  const reply = await modelReply(ModelAnswer, { instructions, input }, call);
  if (reply.outcome === 'not-in-briefing') return declined(reply, extractive, call.observe);
  const topic = topicOf([question.text, ...looked], parts.corpus, parts.vocabulary);
  const statements = verify(reply, { ...parts, passages, topic, question: question.text }, call.observe);
  if (!isNonEmpty(statements)) return null;
  const share = statements.length / reply.statements.length;
  call.observe({ kind: 'decided', why: `${statements.length} of ${reply.statements.length} statements stand` });
  return {
    kind: 'answered',
    statements: completed(statements, plan, extractive),
    confidence: WRITTEN + OF_WHAT_STANDS * share + OF_EXTRACTIVE * extractive.confidence,
    nearest: [],
    suggestions: [],
  };
}

/**
 * How sure the answer is: a model that found an answer which stands is worth this much; the rest is how much of what it
 * wrote stands, and how sure the program is by its own lights. An order of answers, not a probability.
 */
const WRITTEN = 0.5;
const OF_WHAT_STANDS = 0.25;
const OF_EXTRACTIVE = 0.25;

function planned(text: string, plan: Plan) {
  const reading = { 'read as': text, 'goes about it': plan.kind, parts: plan.kind === 'parts' ? plan.parts : [] };
  return { kind: 'question-read', reading } as const;
}

/**
 * The model has read the passages and found no answer, which is believed even where the program would have answered; what
 * it would have shown is what comes nearest, so that a reader can judge.
 */
function declined({ reason }: ModelAnswer, extractive: Answer, observe: Observe): NotInBriefing {
  observe({ kind: 'decided', why: `declined by the model: ${reason ?? 'outside'}` });
  const { suggestions, confidence } = extractive;
  const nearest =
    extractive.kind === 'answered' ? extractive.statements.map(({ citations: [first] }) => first) : extractive.nearest;
  return {
    kind: 'not-in-briefing',
    reason: reason ?? 'outside',
    confidence: confidence * DOUBTED,
    nearest,
    suggestions,
  };
}

/** What is left of the program's confidence when a model finds no answer. */
const DOUBTED = 0.5;
