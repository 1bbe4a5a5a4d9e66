import { wordsOf } from '../core/excerpt.js';
import { termsOf } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { factCandidates } from './fact.js';
import { widelyRetrieved } from './find-facts.js';
import { isOnTopic } from './find-said.js';
import type { Asked, Finding, Parts } from './finding.js';
import { nameStems } from './name-stems.js';
import { queryTerms } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import type { Measure } from './selection.js';

/** One sentence says where somebody stands, as a rule. */
const STANCE: Measure = { statements: 2, characters: 600, share: 0.85 };

const ASKS_STANCE = /\b(?:positions?|stances?|views?|opinions?|for or against|in favou?r|support|oppose)\b/iu;
/** The words with which an article tells where somebody stands without quoting them. */
const TELLS_STANCE =
  /\b(?:proponents?|opponents?|advocates?|supporters?|critics?|champions?|skeptics?|sceptics?|opposition|support|favou?rs?|favou?red|supports?|supported|backs?|backed|opposes?|opposed|against|prefers?|preferred|calls? for|called for|pushe[sd] for|rejects?|rejected|seen as|known for|in favou?r)\b/iu;

/** Whether a question asks where somebody stands, which an article may tell without a word of theirs. */
export function asksStance({ frame, text, speakers }: QuestionReading): boolean {
  return frame === 'said' && speakers.length > 0 && ASKS_STANCE.test(text);
}

/** The sentences in which the articles say where the speakers asked about stand: "Lind is a known opponent of the bridge". */
export async function findStance({ reading }: Asked, { units, vocabulary, retriever }: Parts): Promise<Finding> {
  const query = queryTerms(
    reading.topic.filter(({ word }) => !ASKS_STANCE.test(word)),
    vocabulary,
  );
  const names = nameStems(reading.speakers);
  const hits = await widelyRetrieved(reading.text, query, retriever);
  const candidates = factCandidates(query, null, hits, units).filter(
    (candidate) => tellsStanceOf(candidate, names) && isOnTopic(candidate, query),
  );
  const [best] = candidates;
  return { candidates, query, confidence: best?.coverage.wide ?? 0, measure: best === undefined ? null : STANCE };
}

/** Who stands somewhere is named before the words that tell it. */
function tellsStanceOf({ citation }: Candidate, names: ReadonlySet<string>): boolean {
  const words = wordsOf(citation.excerpt);
  const stance = TELLS_STANCE.exec(words);
  if (stance === null) return false;
  return termsOf(words.slice(0, stance.index)).some(({ stem, capital }) => capital && names.has(stem));
}
