import type { Hit } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import type { Retriever, Vocabulary } from '../core/ports.js';
import { type Term, termsOf } from '../text/terms.js';
import { oppositesOf } from '../text/thesaurus.js';
import type { Candidate } from './candidate.js';
import { countsOtherwise } from './counted-otherwise.js';
import { isDeniedElsewhere } from './denied-elsewhere.js';
import { factCandidates, following } from './fact.js';
import type { Asked, Finding, Parts } from './finding.js';
import { asksWhether, presupposes } from './premise.js';
import { type QueryTerm, queryTerms } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { REPORTING, SAYING, TELLING } from './question-words.js';
import type { Measure } from './selection.js';
import type { Units } from './units.js';
import { leavesUnsaid } from './unsaid.js';
import { confidenceOf, ENOUGH_CONFIDENCE, signsOf } from './verdict.js';

const FEW: Measure = { statements: 3, characters: 600, share: 0.65 };

/** Sentences are looked for in this many passages. */
const PASSAGES = 24;

/** What the thread was about counts less than what is asked now. */
const BACKGROUND = 0.5;

/** The sentences that state what is asked. */
export async function findFacts({ reading, background, alreadySaid }: Asked, parts: Parts): Promise<Finding> {
  const { units, vocabulary, retriever, observe } = parts;
  const query = merged(
    askedOf(reading, queryTerms(contentTerms(reading), vocabulary), vocabulary),
    queryTerms(background, vocabulary).map((term) => ({ ...term, weight: term.weight * BACKGROUND })),
  );
  const text = [reading.text, ...background.map(({ word }) => word)].join(' ');
  const hits = await widelyRetrieved(text, query, retriever);
  observe({ kind: 'retrieved', hits });
  const found = factCandidates(query, reading.detail, hits, units)
    .filter((candidate) => !isShownAlready(candidate, alreadySaid))
    .filter((candidate) => !asksForUtterance(reading) || tellsOfWordsOf(candidate, reading.utteringOf));
  const sure = (candidate: Candidate) => confidenceOf(signsOf(candidate, query, found, reading));
  const candidates = withDetailFirst(found, sure);
  const [best, ...others] = candidates;
  if (best === undefined) return { candidates, query, confidence: 0, measure: null };
  const confidence = sure(best);
  const isUnsaid =
    reading.detail !== null || presupposes(reading) ? leavesUnsaid(wordsOf(best.citation.excerpt)) : false;
  const isOfOther =
    best.detail === 'given' && others.some(({ coverage }) => coverage.wide * AS_MUCH > best.coverage.wide);
  const isUntrue =
    (!asksWhether(reading) && countsOtherwise(best, query, reading)) ||
    (presupposes(reading) && isDeniedElsewhere(candidates, query));
  if (confidence < ENOUGH_CONFIDENCE || isUnsaid || isOfOther || isUntrue)
    return { candidates, query, confidence, measure: null };
  return { candidates: shown(best, others, reading, query, units), query, confidence, measure: FEW };
}

/** The sentence behind the best is shown whatever it says. */
const GOING_ON = 0.8;

/** The best, the next best, and the sentence that follows the best one, unless that gives the very detail asked for. */
function shown(
  best: Candidate,
  others: readonly Candidate[],
  { detail }: QuestionReading,
  query: readonly QueryTerm[],
  units: Units,
): readonly Candidate[] {
  const [second, ...rest] = alsoAnswering(best, others);
  const next = best.detail === 'given' ? null : following(best, query, detail, units);
  const goingOn = next === null ? [] : [{ ...next, score: Math.max(next.score, best.score * GOING_ON) }];
  return [best, ...(second === undefined ? [] : [second]), ...goingOn, ...rest];
}

/** Nearly as good as the word itself: "the guards are unarmed" answers "are they armed?". */
const OPPOSITE = 0.8;

/** Asked whether it is so, a sentence that says the opposite answers as well. */
function askedOf(reading: QuestionReading, query: readonly QueryTerm[], vocabulary: Vocabulary): readonly QueryTerm[] {
  if (!asksWhether(reading)) return query;
  return query.map((each) => {
    const opposites = [...oppositesOf(each.term.stem)].filter(
      (stem) => vocabulary.knows(stem) && !each.forms.has(stem),
    );
    if (opposites.length === 0) return each;
    return {
      ...each,
      known: true,
      forms: new Map([...each.forms, ...opposites.map((stem) => [stem, OPPOSITE] as const)]),
    };
  });
}

/** "how old", "how long": the answer is a figure, not these words. Of heat and weight an article says so. */
const MEASURED = new Set('old long far fast tall high big large deep wide often much many'.split(' '));

/** The words of a question that an answer should bear out: not those that only ask. */
function contentTerms({ asksSpeech, terms: all }: QuestionReading): readonly Term[] {
  const terms = all.filter(({ word }, at) => !(all[at - 1]?.word === 'how' && MEASURED.has(word)));
  return asksSpeech
    ? terms.filter(({ word }) => !SAYING.has(word) || TELLING.has(word) || /^comment/u.test(word))
    : terms;
}

/** A longer description of a source is more than a name to look for before a verb of saying. */
const LONGEST_SOURCE_IN_WORDS = 3;

function asksForUtterance({ utteringOf }: QuestionReading): boolean {
  return utteringOf.length > 0 && utteringOf.length <= LONGEST_SOURCE_IN_WORDS;
}

/** How far down a sentence with the figure may stand to come before a better one without it. */
const DETAIL_WITHIN = 6;
/** A figure in a sentence that bears out less of the question than this share is of something else. */
const AS_MUCH = 0.6;

function withDetailFirst(
  candidates: readonly Candidate[],
  sure: (candidate: Candidate) => number,
): readonly Candidate[] {
  const [best] = candidates;
  if (best?.detail !== 'missing') return candidates;
  const given = candidates
    .slice(0, DETAIL_WITHIN)
    .find(
      (candidate) =>
        candidate.detail === 'given' &&
        candidate.coverage.wide >= AS_MUCH * best.coverage.wide &&
        sure(candidate) >= ENOUGH_CONFIDENCE,
    );
  return given === undefined ? candidates : [given, ...candidates.filter((candidate) => candidate !== given)];
}

/** Beside a sentence with the figure asked for, sentences without one add nothing. */
function alsoAnswering(best: Candidate, others: readonly Candidate[]): readonly Candidate[] {
  return best.detail === 'given' ? others.filter(({ detail }) => detail === 'given') : others;
}

/** So far behind a subject its verb may stand: "the club's owner, an oil trader, said". */
const VERB_REACH = 6;

/** Whether in an excerpt somebody is the subject of a verb of saying. */
function tellsOfWordsOf(candidate: Candidate, who: readonly Term[]): boolean {
  const terms = termsOf(wordsOf(candidate.citation.excerpt));
  const stems = new Set(terms.map(({ stem }) => stem));
  if (!who.every(({ stem }) => stems.has(stem))) return false;
  return terms.some(({ stem }, at) => {
    if (!who.some((each) => each.stem === stem)) return false;
    return terms.slice(at + 1, at + 1 + VERB_REACH).some(({ word }) => REPORTING.has(word));
  });
}

/** Whether the bot has shown an excerpt earlier in the thread. */
export function isShownAlready({ citation }: Candidate, alreadySaid: string | null): boolean {
  return alreadySaid?.includes(wordsOf(citation.excerpt)) ?? false;
}

function merged(first: readonly QueryTerm[], second: readonly QueryTerm[]): QueryTerm[] {
  const has = new Set(first.map(({ term }) => term.stem));
  return [...first, ...second.filter(({ term }) => !has.has(term.stem))];
}

/** The passages found with the reader's words, then those found with the words the articles may use instead. */
export async function widelyRetrieved(
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
