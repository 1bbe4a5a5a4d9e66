import { isPlaceNoun } from '../text/place-nouns.js';
import type { Term } from '../text/terms.js';
import type { ExpectedDetail, Measure } from './expected-detail.js';
import { givesName, hasOffice } from './name-in-unit.js';
import { isPlaceAt } from './place-in-unit.js';
import type { QueryTerm } from './query-terms.js';
import { happenedInReign } from './reigns.js';
import type { Unit } from './units.js';

/** How many words may stand between a number and what it counts: "29 suspected senior gang members". */
const COUNT_REACH = 5;
/** How far an amount may stand from what it measures. */
const AMOUNT_REACH = 9;

/**
 * Whether a sentence gives the detail that a question asks for. `asked` are the question's terms, so that a detail the
 * question itself brings ("in the 1985 case") does not count as given.
 */
export function givesDetail(detail: ExpectedDetail, unit: Unit, asked: readonly QueryTerm[]): boolean {
  switch (detail.kind) {
    case 'count':
      return givesCount(unit, detail.of, asked);
    case 'amount':
      return givesAmount(unit, detail.unit, detail.of, asked);
    case 'date':
      return (
        unit.terms.some((term, at) => isDate(term, at, unit.terms) && !isAsked(term, asked)) ||
        happenedInReign(unit, asked)
      );
    case 'place':
      return unit.terms.some(
        (term, at) => (isName(term) || isPlaceNoun(term.stem)) && isPlaceAt(unit.terms, at) && !isMeant(term, asked),
      );
    case 'person':
      if (detail.named) return givesName(unit, detail.of, asked);
      return namesSomebody(unit, asked) && (detail.of.length === 0 || hasOffice(unit, detail.of, asked));
    case 'which':
      return namesSomebody(unit, asked);
    case 'reason':
      return true;
  }
}

/** Whether a word is a number, in digits or letters. */
export function isNumber({ word }: Term): boolean {
  return /^\d/u.test(word) || NUMBER_WORDS.has(word);
}

const NUMBER_WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
  trillion dozen dozens half third quarter double triple twice once several no none zero single one`.split(/\s+/u),
);

/** A bare "one" or "no" is a number only right before what it counts. */
const WEAK_NUMBERS = new Set(['one', 'no', 'none', 'single', 'third', 'once', 'several', 'half', 'quarter']);

/** Whoever is counted, "people" will do. */
const PEOPLE = new Set(['peopl', 'ppl', 'person', 'men', 'women', 'victim', 'human', 'individu', 'folk', 'particip']);

function givesCount(unit: Unit, of: readonly Term[], asked: readonly QueryTerm[]): boolean {
  const heads = PEOPLE.has(of[0]?.stem ?? '') ? [] : of.filter(({ stem }) => !PEOPLE.has(stem));
  return unit.terms.some((term, at) => {
    if (!isNumber(term) || isAsked(term, asked) || isYear(term) || ORDINAL.test(term.word)) return false;
    if (heads.length === 0)
      return !WEAK_NUMBERS.has(term.word) && !isMeasured(at, unit.terms) && isOfDeed(at, unit.terms, asked);
    if (isPrice(at, unit.terms) && !heads.some(({ stem }) => UNITS.money.has(stem))) return false;
    const reach = WEAK_NUMBERS.has(term.word) ? 2 : COUNT_REACH;
    const counted = [...unit.terms.slice(at + 1, at + 1 + reach), ...countedBefore(at, unit.terms)];
    return counted.some((each) => heads.some((head) => standsFor(each, head, asked)));
  });
}

/** How far what is told of people may stand from their number: "twelve people, three of them children, were hurt". */
const DEED_REACH = 8;

/** Whether a number of people is of those of whom the question speaks: "29 gang members were moved, one wanted for a murder". */
function isOfDeed(at: number, terms: readonly Term[], asked: readonly QueryTerm[]): boolean {
  const deeds = asked.filter(({ term }) => !term.capital && !PEOPLE.has(term.stem));
  if (deeds.length === 0) return true;
  const around = terms.slice(Math.max(0, at - DEED_REACH), at + DEED_REACH + 1);
  return around.some((each) => deeds.some(({ forms }) => forms.has(each.stem)));
}

/** "a crew of nine", "employs 40" */
function countedBefore(at: number, terms: readonly Term[]): readonly Term[] {
  const before = terms[at - 1]?.word === 'of' ? terms[at - 2] : terms[at - 1];
  return before === undefined ? [] : [before];
}

/** "the 81st minute" counts nothing. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;

/** "14 euros a share" counts no shares. */
function isPrice(at: number, terms: readonly Term[]): boolean {
  return [terms[at - 1], terms[at + 1]].some((near) => near !== undefined && UNITS.money.has(near.stem));
}

/** "£5", "31%", "18 months" count no people. */
function isMeasured(at: number, terms: readonly Term[]): boolean {
  const near = [terms[at - 1], terms[at + 1]];
  return near.some((term) => term !== undefined && Object.values(UNITS).some((unit) => unit.has(term.stem)));
}

function givesAmount(unit: Unit, measure: Measure | null, of: readonly Term[], asked: readonly QueryTerm[]): boolean {
  if (measure === 'age') return tellsAge(unit);
  return unit.terms.some((term, at) => {
    if (!isNumber(term) || WEAK_NUMBERS.has(term.word) || isAsked(term, asked) || isYear(term)) return false;
    const near = unit.terms.slice(Math.max(0, at - 2), at + 4);
    if (measure !== null && !near.some(({ stem }) => hasUnit(stem, measure))) return false;
    if (measure === null && isDay(term, at, unit.terms)) return false;
    if (of.length === 0) return true;
    const around = unit.terms.slice(Math.max(0, at - AMOUNT_REACH), at + AMOUNT_REACH);
    return around.some((each) => of.some((head) => standsFor(each, head, asked)));
  });
}

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stems of the words that follow or precede a quantity. */
const UNITS: Readonly<Record<Exclude<Measure, 'age'>, ReadonlySet<string>>> = {
  money: stems(
    'dollar euro pound cent penc pesos peso yen yuan rupe franc krona krone kroner crown ruble rubl lira real rand zloti forint shekel dinar dirham riyal baht money usd eur gbp',
  ),
  percent: stems('percent percentag third half quarter fifth tenth'),
  duration: stems('second minut hour day week month year decad centuri fortnight'),
  length: stems('kilomet kilometr mile metr meter foot feet inch km yard'),
  extent: stems(
    'second minut hour day week month year decad centuri fortnight kilomet kilometr mile metr meter foot feet inch km yard',
  ),
  speed: stems('mph kmh kph knot mile kilomet kilometr km hour per'),
};

/** "the 51-year-old", "aged 37", "who is 37", "Poe, 42, said". */
const AGE =
  /\b\d{1,3}(?:-year-old| (?:years?|months?) old)|\baged? \d{1,3}\b|\b(?:is|was|turns?|turned) \d{1,3}\b(?! (?:per|%|\p{L}+s\b))|, \d{1,3}(?=[,.])/u;

function tellsAge({ passage, span }: Unit): boolean {
  return AGE.test(passage.article.text.slice(span.start, span.end));
}

/** The unit as a word of its own, or behind the digits: "94mph", "18km". */
function hasUnit(stem: string, measure: Exclude<Measure, 'age'>): boolean {
  return UNITS[measure].has(stem) || UNITS[measure].has(/^[\d.,]+(\p{L}+)$/u.exec(stem)?.[1] ?? '');
}

/** A name that the question does not bring along. */
function namesSomebody(unit: Unit, asked: readonly QueryTerm[]): boolean {
  return unit.terms.some((term) => isName(term) && !isMeant(term, asked));
}

const MONTHS = stems('januari februari march april may june juli august septemb octob novemb decemb');
/** "7am", "noon" */
const CLOCK = /^(?:\d{1,2}(?:[:.]\d\d)?(?:am|pm|a\.m|p\.m)|noon|midnight|midday|[ap]\.m\.?)$/u;
const DAYS = stems('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight');
const PERIODS = stems(
  'minut day week month year decad hour spring summer autumn fall winter morn even night weekend centuri season',
);
/** "last week", "this month", "two years ago", "late 2024", "within hours". */
const BEFORE_PERIOD = stems(
  'last this next past earli late mid sinc within everi previous recent current follow later short',
);

function isDate(term: Term, at: number, terms: readonly Term[]): boolean {
  if (isYear(term) || CLOCK.test(term.word) || (MONTHS.has(term.stem) && term.capital) || DAYS.has(term.stem))
    return true;
  if (!PERIODS.has(term.stem)) return false;
  const before = terms[at - 1];
  return before !== undefined && (BEFORE_PERIOD.has(before.stem) || isNumber(before) || terms[at + 1]?.word === 'ago');
}

function isDay(term: Term, at: number, terms: readonly Term[]): boolean {
  return (
    [terms[at - 1], terms[at + 1]].some((near) => near !== undefined && MONTHS.has(near.stem) && near.capital) &&
    /^\d/u.test(term.word)
  );
}

function isYear({ word }: Term): boolean {
  return /^(?:1[6-9]|20|21)\d\d$/u.test(word);
}

/** Somebody or something by name; the days and months that a sentence names are neither. */
function isName({ capital, stop, stem }: Term): boolean {
  return capital && !stop && !MONTHS.has(stem) && !DAYS.has(stem);
}

/** Whether the question brings a name along in any form: "Spain" in a question about "Spanish ports". */
function isMeant(term: Term, asked: readonly QueryTerm[]): boolean {
  return asked.some(({ forms }) => forms.has(term.stem));
}

function isAsked(term: Term, asked: readonly QueryTerm[]): boolean {
  return asked.some((each) => each.term.stem === term.stem);
}

function standsFor(term: Term, head: Term, asked: readonly QueryTerm[]): boolean {
  if (term.stem === head.stem) return true;
  return asked.some((each) => each.term.stem === head.stem && each.forms.has(term.stem));
}
