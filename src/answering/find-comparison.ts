import type { Term } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { findFacts } from './find-facts.js';
import { ON_TOPIC } from './find-said.js';
import type { Asked, Finding, Parts } from './finding.js';
import { nameStems } from './name-stems.js';
import { type QueryTerm, queryTerms } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { COMPARING, SAYING } from './question-words.js';
import { quotesOf, saidCandidates } from './said.js';
import { type Measure, samePlace } from './selection.js';

/** Every side is shown, however short of the best it falls. */
const EACH_SIDE: Measure = { statements: 6, characters: 3000, share: 0 };

/** No one sentence bears out a question on several. */
const ENOUGH_OF_SEVERAL = 0.3;

/** Two sides take two sentences at least. */
const SEVERAL: Measure = { statements: 4, characters: 1000, share: 0.4 };

/** What each of the speakers asked about said on the topic; where fewer than two are named, what the articles say of it. */
export async function findComparison(asked: Asked, parts: Parts): Promise<Finding> {
  const { reading } = asked;
  const terms = reading.terms.filter(({ word }) => !COMPARING.has(word) && !SAYING.has(word));
  const query = queryTerms(withoutNames(terms, reading), parts.vocabulary);
  const sides = bestOfEach(reading, query, parts).filter(
    ({ coverage }) => query.length === 0 || coverage.wide >= ON_TOPIC,
  );
  const [first] = sides;
  if (first !== undefined && sides.length > 1) {
    return { candidates: sides, query, confidence: first.coverage.wide, measure: EACH_SIDE };
  }
  const facts = await findFacts({ ...asked, reading: { ...reading, terms } }, parts);
  return { ...facts, measure: facts.confidence >= ENOUGH_OF_SEVERAL ? SEVERAL : null };
}

/** The best quote of each speaker; where one sentence holds two of them, the second is shown by another. */
function bestOfEach({ named }: QuestionReading, query: readonly QueryTerm[], { corpus, units }: Parts): Candidate[] {
  const chosen: Candidate[] = [];
  for (const speaker of named) {
    const best = saidCandidates(quotesOf([speaker], corpus), query, units).find(
      (candidate) => !chosen.some((other) => samePlace(candidate, other)),
    );
    if (best !== undefined) chosen.push(best);
  }
  return chosen;
}

function withoutNames(terms: readonly Term[], { named }: QuestionReading): Term[] {
  const names = nameStems(named);
  return terms.filter(({ stem }) => !names.has(stem));
}
