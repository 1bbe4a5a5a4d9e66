import { wordsOf } from '../core/excerpt.js';
import { type Term, termsOf } from '../text/terms.js';
import type { Candidate } from './candidate.js';
import { isNamed, strengthIn } from './coverage.js';
import { nameStems } from './name-stems.js';
import type { QueryTerm } from './query-terms.js';
import type { QuestionReading } from './question-reading.js';
import { stemsIn } from './units.js';

/** "What made them leave" asks why they left. */
const CAUSED = /^(?:\S+ ){0,2}what (?:made|caused|led|prompted|drove|forced|got|persuaded|convinced) /u;

/** "Why did X", "when will X": the question takes for granted that X did, or will. */
export function presupposes({ detail, terms }: QuestionReading): boolean {
  return (
    detail?.kind === 'reason' ||
    detail?.kind === 'date' ||
    terms[0]?.word === 'how' ||
    CAUSED.test(terms.map(({ word }) => word).join(' '))
  );
}

/** These ask whether it happened, and a denial answers them. */
const YES_NO = /^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)$/u;

/** "did they?", "is it?" */
export function asksWhether({ terms }: QuestionReading): boolean {
  return YES_NO.test(terms[0]?.word ?? '');
}

const NEGATION = /^(?:not|never|no|without|nor|nobody|none|neither|instead|refused)$|n't$/u;
/** "ruled out", "rather than" */
const NEGATION_OF_TWO = /^(?:ruled out|rules out|rather than|failed to|declined to|yet to|far from)$/u;
/** How far behind a "not" the verb may stand that it denies. */
const NEGATION_REACH = 5;

/** Whether a sentence denies a deed that the question takes for granted: "did not appeal" for "why did they appeal?". */
export function deniesPremise({ citation }: Candidate, query: readonly QueryTerm[], reading: QuestionReading): boolean {
  if (asksWhether(reading) || reading.terms.some(({ word }) => NEGATION.test(word))) return false;
  const terms = termsOf(wordsOf(citation.excerpt));
  const marks = asksOfPast(reading) ? [NEGATION_OF_TWO, ATTEMPT] : [NEGATION_OF_TWO];
  return terms.some(({ word }, at) => {
    const two = `${terms[at - 1]?.word} ${word}`;
    if (!NEGATION.test(word) && !marks.some((mark) => mark.test(two))) return false;
    const denied = stemsIn(terms.slice(at + 1, at + 1 + NEGATION_REACH).filter(({ capital }) => !capital));
    return query.some((each) => !isNamed(each.term) && strengthIn(each, denied) >= SAME_DEED);
  });
}

/** "trying to", "would like to": what is attempted has not been done. */
const ATTEMPT =
  /^(?:trying|tried|tries|wants|wanted|want|hopes|hoped|hoping|plans|planned|planning|offered|offers|offering|seeks|sought|seeking|like|threatened|considering|whether|intends|intended) to$/u;

/** "when did they buy it": it is taken for done; where the question itself speaks of trying, it is not. */
function asksOfPast({ terms }: QuestionReading): boolean {
  const text = ` ${terms.map(({ word }) => word).join(' ')} `;
  return (
    / (?:did|was|were|has|have) /u.test(text) &&
    !terms.some(
      ({ word }, at) =>
        ATTEMPT.test(`${terms[at - 1]?.word} ${word}`) ||
        /^(?:try|want|hope|plan|offer|seek|threaten|intend|like)/u.test(word),
    )
  );
}

/** The same word, one derived from it, or a near-synonym; a looser relative may be another thing that was done. */
const SAME_DEED = 0.75;

/** The share of a question's weight, names apart, that an excerpt does not bear out closely. */
export function loosePremise({ stems }: Candidate, query: readonly QueryTerm[], { named }: QuestionReading): number {
  const names = nameStems(named);
  const said = query.filter(({ term, forms }) => !term.capital && ![...forms.keys()].some((stem) => names.has(stem)));
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const loose = said.filter((each) => strengthIn(each, stems) < SAME_DEED);
  return loose.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/**
 * Whether the excerpt tells of somebody else doing what the question says that the one it names did: asked why Smith
 * sued Jones, it says that Jones sued Smith.
 */
export function hasOtherDoer(
  { citation }: Candidate,
  query: readonly QueryTerm[],
  { named, text }: QuestionReading,
): boolean {
  const [doer] = named;
  if (doer === undefined) return false;
  const doerStems = nameStems([doer]);
  const deed = deedOf(text, query, doerStems);
  if (deed === null) return false;
  const terms = termsOf(wordsOf(citation.excerpt));
  const at = terms.findIndex(({ stem }) => deed.forms.has(stem));
  if (at === -1) return false;
  const nearest = terms.slice(0, at).findLast((term, index) => isName(term, index));
  const follows = terms.slice(at).some(({ stem }) => doerStems.has(stem));
  return nearest !== undefined && !doerStems.has(nearest.stem) && follows;
}

/** The word after the doer's name in "did NAME deed": what the question says was done. In "was NAME sued" somebody else did it. */
function deedOf(text: string, query: readonly QueryTerm[], doerStems: ReadonlySet<string>): QueryTerm | null {
  const terms = termsOf(text);
  const last = terms.findLastIndex(({ stem }) => doerStems.has(stem));
  const first = terms.findIndex(({ stem }) => doerStems.has(stem));
  const asksWhatWasDone = /^(?:did|does|do|has|have|had|will|would)$/u.test(terms[first - 1]?.word ?? '');
  const next = terms[first === -1 ? -1 : Math.min(last, first + 2) + 1];
  if (!asksWhatWasDone || next === undefined) return null;
  return query.find(({ term }) => term.stem === next.stem) ?? null;
}

function isName(term: Term, index: number): boolean {
  return term.capital && !term.stop && index >= 0;
}
