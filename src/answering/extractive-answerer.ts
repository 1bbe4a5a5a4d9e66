import type { Answer, Observe } from '../core/answer.js';
import type { Answerer, Corpus, Retriever, Vocabulary } from '../core/ports.js';
import type { Candidate } from './candidate.js';
import { declined, summaryNeedsModel } from './decline.js';
import { explain, questionRead } from './explanation.js';
import { findComparison } from './find-comparison.js';
import { findFacts } from './find-facts.js';
import { findSaid, findWhoSaid } from './find-said.js';
import type { Asked, Finding, Parts } from './finding.js';
import { readInThread } from './follow-up.js';
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
      const asked = readInThread(question, corpus, vocabulary);
      if (asked.kind === 'unclear') {
        return { kind: 'unclear', unresolved: asked.unresolved, confidence: 0, suggestions: [], nearest: [] };
      }
      observe(questionRead(asked.reading));
      return answerTo(asked, { corpus, retriever, vocabulary, units, observe });
    },
  };
}

async function answerTo(asked: Asked, parts: Parts): Promise<Answer> {
  if (asked.reading.frame === 'summary') return summaryNeedsModel(parts);
  const finding = await find(asked, parts);
  explain(finding, asked.reading, parts.observe);
  return answered(finding, parts.observe) ?? (await declined(finding, asked.reading, parts));
}

/** Each kind of question has its own way to an answer. */
async function find(asked: Asked, parts: Parts): Promise<Finding> {
  const { reading } = asked;
  switch (reading.frame) {
    case 'said': {
      const said = findSaid(asked, parts);
      // "smith bus lanes?" may ask for words or for facts, and a description may mean somebody who is not quoted.
      return said.measure === null && !reading.explicit && reading.stranger === null ? findFacts(asked, parts) : said;
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

const ALL: Measure = { statements: 8, characters: 3000, share: 0 };

function wholeBriefing(candidates: readonly Candidate[]): Finding {
  return { candidates, query: [], confidence: 1, measure: ALL };
}

function answered({ candidates, confidence, measure }: Finding, observe: Observe): Answer | null {
  const [best, ...others] = candidates;
  if (measure === null || best === undefined) return null;
  observe({ kind: 'decided', why: `answered with confidence ${confidence.toFixed(2)}` });
  const statements = statementsOf([best, ...others], measure);
  return { kind: 'answered', statements, confidence, nearest: [], suggestions: [] };
}
