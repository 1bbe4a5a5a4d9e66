import type { Term } from '../text/terms.js';
import { ROLES } from '../text/titles.js';

/** The kind of detail that a question asks for; a sentence that does not give it does not answer. */
export type ExpectedDetail =
  /** A number of `of`: "how many states". */
  | { readonly kind: 'count'; readonly of: readonly Term[] }
  /** A quantity, price, share, length or age, of `of` where the question says of what. */
  | { readonly kind: 'amount'; readonly unit: Measure | null; readonly of: readonly Term[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'place' }
  /** Somebody or an institution; `named` when the question wants the very name. `of` says of whom, or which office they hold. */
  | { readonly kind: 'person'; readonly named: boolean; readonly of: readonly Term[] }
  /** One of a kind, by its name: "which ports"; `of` are the words for the kind. */
  | { readonly kind: 'which'; readonly of: readonly Term[] }
  | { readonly kind: 'reason' };

/** An extent is a length or a duration: "how long is the border", "how long is the film". */
export type Measure = 'money' | 'percent' | 'duration' | 'length' | 'extent' | 'speed' | 'age';

/** The words of a question as one string with a space at both ends, tried in this order; the first that fits decides. */
const RULES: readonly {
  readonly pattern: RegExp;
  readonly detail: (counted: readonly Term[]) => ExpectedDetail;
}[] = [
  {
    pattern: / (?:what|which|how) .*(?:percent|percentage|proportion|share|rate)(?: of)? /u,
    detail: (of) => amount('percent', of),
  },
  {
    pattern:
      / how much money | how expensive | what (?:is|was|are|were) the (?:cost|price|budget|fee|fine|salary) | (?:what|which) (?:budget|fee|salary|fine|price) /u,
    detail: () => amount('money', []),
  },
  {
    pattern: / what (?:did|does|do|will|would|has|have) .*(?:cost|pay|paid|charge) /u,
    detail: () => amount('money', []),
  },
  {
    pattern: / how much .*(?:cost|costs|pay|pays|paid|earn|earns|earned|spend|spends|spent|worth) /u,
    detail: () => amount('money', []),
  },
  {
    pattern: / (?:how many(?: more| other)?|(?:exact |total )?number of|how often) /u,
    detail: (of) => ({ kind: 'count', of }),
  },
  { pattern: / how much (?:more|less|[a-z]{3,}er) (?!than )/u, detail: () => amount(null, []) },
  {
    pattern: / (?:how much(?: of)?|how large|what amount of|(?:value|amount|size|volume) of(?: the)?) /u,
    detail: (of) => amount(null, of),
  },
  { pattern: / how long ago /u, detail: () => ({ kind: 'date' }) },
  {
    pattern:
      / how (?:long|far|tall|high|wide|deep) .*(?:km|kilometers|kilometres|miles|meters|metres|feet) | how (?:tall|high|wide|deep) /u,
    detail: () => amount('length', []),
  },
  { pattern: / how fast /u, detail: () => amount('speed', []) },
  { pattern: / how long (?:did|does|do|has|have|will|would|had|can|until|it) /u, detail: () => amount('duration', []) },
  { pattern: / how old /u, detail: () => amount('age', []) },
  { pattern: / how long /u, detail: () => amount('extent', []) },
  { pattern: / how (?:far|heavy|hot|cold|warm|big) /u, detail: () => amount(null, []) },
  {
    pattern:
      /^ (?:\S+ ){0,2}when | since when | (?:and|or) when | when $| (?:what|which) (?:exact |new |other )?(?:date|day|year|month) | exact date /u,
    detail: () => ({ kind: 'date' }),
  },
  {
    pattern:
      /^ (?:\S+ ){0,3}(?:where|(?:which|what) (?:city|country|town|village|place|state|location|venue)) | where $/u,
    detail: () => ({ kind: 'place' }),
  },
  {
    pattern: / (?:names? of(?: the| a| an)?|who exactly|(?:his|her|their) name|whats the name) | (?:name|called) $/u,
    detail: (of) => ({ kind: 'person', named: true, of }),
  },
  { pattern: /^ (?:\S+ )?(?:who (?:is|was)|whos|who's) (?:the|its|their) /u, detail: holderOf },
  { pattern: /^ (?:\S+ ){0,2}(?:who|whom|whose) /u, detail: () => ({ kind: 'person', named: false, of: [] }) },
  { pattern: /^ (?:\S+ ){0,2}which (?!of )/u, detail: (of) => ({ kind: 'which', of }) },
  {
    pattern: / (?:why|how come|reason for|what (?:is|was) the reason|what caused) /u,
    detail: () => ({ kind: 'reason' }),
  },
];

/** Reads from the words of a question what detail it asks for; `null` when any sentence on the subject will do. */
export function expectedDetail(terms: readonly Term[]): ExpectedDetail | null {
  const text = ` ${terms.map(({ word }) => word).join(' ')} `;
  for (const { pattern, detail } of RULES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const before = text
      .slice(0, match.index + match[0].length)
      .trim()
      .split(' ').length;
    return detail(countedWords(terms.slice(before)));
  }
  return null;
}

function amount(unit: Measure | null, of: readonly Term[]): ExpectedDetail {
  return { kind: 'amount', unit, of };
}

/** Who holds an office is answered by a sentence that has a word for it, and by no other on its field. */
function holderOf(described: readonly Term[]): ExpectedDetail {
  const office = described.findLast(({ word }) => ROLES.has(word));
  return { kind: 'person', named: false, of: office === undefined ? [] : [office] };
}

const ENDS_COUNTED =
  /^(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|of|in|on|at|by|for|from|to|with|per|than|and|or|that|who|which|there|he|she|it|they|we)$/u;
const AUXILIARY = /^(?:did|does|do|has|have|had|is|are|was|were|will|would|can|could|should|of|who|that|which)$/u;
/** How many words after "how many" may still belong to what is counted where nothing shows its end. */
const COUNTED_WORDS = 3;

/**
 * What is counted: of "how many old bridges did they close" it is the bridges, the last word before the verb; where no
 * verb or preposition shows the end, any of the next words may be it.
 */
function countedWords(terms: readonly Term[]): Term[] {
  const end = terms.findIndex(({ word }) => ENDS_COUNTED.test(word));
  const run = terms.slice(0, end === -1 ? COUNTED_WORDS : end).filter(({ stop }) => !stop);
  const last = run.at(-1);
  const isNounBeforeVerb = last !== undefined && end !== -1 && AUXILIARY.test(terms[end]?.word ?? '');
  return isNounBeforeVerb ? [last] : run.slice(0, COUNTED_WORDS);
}
