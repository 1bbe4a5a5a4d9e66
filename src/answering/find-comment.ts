import { wordsOf } from '../core/excerpt.js';
import { termsOf } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { factCandidates } from './fact.js';
import type { Asked, Finding, Parts } from './finding.js';
import { nameStems } from './name-stems.js';
import { asksWhether } from './premise.js';
import { queryTerms } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import type { Measure } from './selection.js';

const COMMENTS: Measure = { statements: 3, characters: 600, share: 0.5 };
const PASSAGES = 24;

/** What papers write when somebody was asked for a comment. */
const ON_COMMENTING =
  /\b(?:comment(?:ed|ing)?|(?:did not|didn['’]t|has not|have not) (?:immediately )?(?:respond|reply|answer)(?:ed)?|could not be reached)\b/iu;

/** "Did the ministry comment?", with nothing on what. */
export function asksWhetherCommented(reading: QuestionReading): boolean {
  return asksWhether(reading) && reading.speakers.length > 0 && /\bcomment(?:ed)?\W*$/iu.test(reading.text);
}

/** The sentences that say whether those asked about commented. */
export async function findComment({ reading }: Asked, { units, vocabulary, retriever }: Parts): Promise<Finding> {
  const names = nameStems(reading.speakers);
  const query = queryTerms(reading.terms, vocabulary);
  const hits = await retriever.retrieve(reading.text, PASSAGES);
  const candidates = factCandidates(query, null, hits, units).filter((candidate) => tellsOf(candidate, names));
  const isTold = candidates.length > 0;
  return { candidates, query, confidence: isTold ? 1 : 0, measure: isTold ? COMMENTS : null };
}

/** How far before "comment" the one who is asked stands: "the ministry of works has so far declined to comment". */
const REACH = 8;

function tellsOf({ citation }: Candidate, names: ReadonlySet<string>): boolean {
  const words = wordsOf(citation.excerpt);
  const comment = ON_COMMENTING.exec(words);
  if (comment === null) return false;
  return termsOf(words.slice(0, comment.index))
    .slice(-REACH)
    .some(({ stem }) => names.has(stem));
}
