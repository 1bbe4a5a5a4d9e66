import { BriefingError } from '../core/errors.js';
import type { Corpus, Vocabulary } from '../core/ports.js';
import { type ModelCall, modelReply } from './model-reply.js';
import type { Prompts } from './prompts.js';
import { questionParts } from './question-parts.js';
import { type QuestionReading, readQuestion } from './question-reading.js';
import { FILLER } from './question-words.js';
import { QuestionParts } from './reply.js';

/** How a question is gone about. */
export type Plan =
  /** One look-up. */
  | { readonly kind: 'one' }
  /** The look-ups that it comes down to, in order. */
  | { readonly kind: 'parts'; readonly parts: readonly string[] }
  /** Many passages on one subject: how sources differ, everybody who said it, what happened when. */
  | { readonly kind: 'wide'; readonly everyone: boolean }
  /** The beginning of every article. */
  | { readonly kind: 'whole' };

interface Parts {
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  readonly prompts: Prompts;
}

/** More look-ups than this make an essay of an answer. */
const MOST_PARTS = 4;

/** By the form of the question where that says it; else a model takes it apart, in one call. */
export async function planFor(question: string, parts: Parts, call: ModelCall): Promise<Plan> {
  const plan = planByForm(question, readQuestion(question, parts.corpus, parts.vocabulary));
  if (plan !== null) return plan;
  const parted = await partedByModel(question, parts.prompts, call);
  return parted.length < 2 ? { kind: 'one' } : { kind: 'parts', parts: parted };
}

/** `null` where it asks more than one thing in ways that form does not tell apart. */
export function planByForm(question: string, reading: QuestionReading): Plan | null {
  const isOnTheWhole = reading.frame === 'summary' && !hasSubject(reading);
  if (reading.frame === 'overview' || isOnTheWhole) return { kind: 'whole' };
  const everyone = reading.frame === 'who-said' || EVERYONE.test(question);
  if (everyone || reading.frame === 'comparison' || reading.frame === 'summary' || IN_ORDER.test(question)) {
    return { kind: 'wide', everyone };
  }
  const parts = questionParts(question);
  if (parts.length > 1) return { kind: 'parts', parts };
  return (question.match(QUESTION_WORD)?.length ?? 0) > 1 ? null : { kind: 'one' };
}

const EVERYONE =
  /\b(?:everyone|everybody|anyone|all (?:the |of the |those )?(?:people|officials|speakers|sources|persons|politicians)|who(?: all| else)|list (?:all|every|the people|those))\b/iu;
const IN_ORDER =
  /\b(?:time ?lines?|chronolog\w+|sequence of events|in (?:what )?order|step by step|how (?:did|has) .+ (?:develop|unfold|evolve|change)\w*|what happened (?:when|first|next))\b/iu;
/** "What did the mayor who closed the library say" holds two questions. */
const QUESTION_WORD = /\b(?:who|whom|whose|what|when|where|why|how|which)\b/giu;
const OF_SUMMARIES =
  /^(?:summar\w*|briefing|articles?|news|recap|digest|tl|dr|tldr|overview|short|brief|quick|stor(?:y|ies)|folder|sum)$/u;

function hasSubject({ terms }: QuestionReading): boolean {
  return terms.some(({ stop, word }) => !stop && !FILLER.has(word) && !OF_SUMMARIES.test(word));
}

/** A reply that cannot be read costs the plan, not the answer. */
async function partedByModel(question: string, { planning }: Prompts, call: ModelCall): Promise<readonly string[]> {
  const instructions = planning.filled({ most_parts: MOST_PARTS });
  try {
    const { parts } = await modelReply(QuestionParts, { instructions, input: JSON.stringify({ question }) }, call);
    return parts
      .map((part) => part.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_PART))
      .filter((part) => part !== '')
      .slice(0, MOST_PARTS);
  } catch (error) {
    if (error instanceof BriefingError && error.code === 'model-reply-invalid') return [];
    throw error;
  }
}

const LONGEST_PART = 300;
