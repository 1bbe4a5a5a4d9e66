import type { Term } from '../text/terms.js';

/** The kind of detail that a question asks for; a sentence that does not give it does not answer. */
export type ExpectedDetail =
  /** A number of `of`: "how many states". */
  | { readonly kind: 'count'; readonly of: readonly Term[] }
  /** A quantity, price, share, length or age. */
  | {
      readonly kind: 'amount';
      readonly unit: 'money' | 'percent' | 'duration' | 'length' | null;
      readonly of: readonly Term[];
    }
  | { readonly kind: 'date' }
  | { readonly kind: 'place' }
  /** Somebody or an institution; `named` when the question wants the very name. */
  | { readonly kind: 'person'; readonly named: boolean }
  | { readonly kind: 'reason' };

/** How many words after "how many" may still belong to what is counted. */
const COUNTED_WORDS = 3;

/** Reads from the words of a question what detail it asks for; `null` when any sentence on the subject will do. */
export function expectedDetail(terms: readonly Term[]): ExpectedDetail | null {
  const words = terms.map(({ word }) => word);
  const text = ` ${words.join(' ')} `;
  const after = (index: number) =>
    terms
      .slice(index)
      .filter(({ stop }) => !stop)
      .slice(0, COUNTED_WORDS);
  const at = (pattern: RegExp): number | null => {
    const match = pattern.exec(text);
    if (match === null) return null;
    return text
      .slice(0, match.index + match[0].length)
      .trim()
      .split(' ').length;
  };

  const percent = at(/ (?:percent|percentage|proportion|share)(?: of)? /u);
  if (percent !== null && / (?:what|which|how) /u.test(text)) {
    return { kind: 'amount', unit: 'percent', of: after(percent) };
  }
  const money = at(
    / (?:how much money|what price|how much (?:does|do|did|will|would) .{0,60}cost|how expensive|what (?:is|was|are|were) the (?:cost|price|budget|fee|value)|what (?:budget|fee|salary|fine|price)) /u,
  );
  if (money !== null) return { kind: 'amount', unit: 'money', of: [] };
  if (
    / how (?:much|expensive) .*\b(?:cost|costs|pay|paid|earn|earns|earned|spend|spent|worth|raise|raised) /u.test(text)
  ) {
    return { kind: 'amount', unit: 'money', of: [] };
  }
  const count = at(/ (?:how many(?: more| other)?|(?:the )?(?:exact |total )?number of|how often|what number of) /u);
  if (count !== null) return { kind: 'count', of: after(count) };
  const amount = at(
    / (?:how much(?: of)?|how large|how big|what amount of|(?:total|value|amount|size|volume) of(?: the)?) /u,
  );
  if (amount !== null) return { kind: 'amount', unit: null, of: after(amount) };
  if (/ how (?:long|old) (?:ago|did|does|do|has|have|will|would|was|were|is|had|can|until) /u.test(text)) {
    if (/ how long ago /u.test(text)) return { kind: 'date' };
    if (/ (?:km|kilometers|kilometres|miles|meters|metres|feet) /u.test(text))
      return { kind: 'amount', unit: 'length', of: [] };
    return { kind: 'amount', unit: / how long (?:is|was) /u.test(text) ? null : 'duration', of: [] };
  }
  if (/ how (?:far|tall|high|deep|wide|fast|old|heavy|hot|cold) /u.test(text))
    return { kind: 'amount', unit: null, of: [] };
  if (
    / (?:when|what (?:exact )?(?:date|day|year|month|time)|which (?:date|day|year|month)|since when|exact date|what was the (?:exact )?date) /u.test(
      text,
    )
  ) {
    return { kind: 'date' };
  }
  if (
    /^ (?:\S+ ){0,3}(?:where|in which (?:city|country|state|town|place)|which (?:city|country|town|place|state)|what (?:city|country|town|place|location|venue)) /u.test(
      text,
    ) ||
    / where $/u.test(text)
  ) {
    return { kind: 'place' };
  }
  if (
    / (?:name of|names of|named|who exactly|what (?:is|was) (?:his|her|their) name|whats the name|which (?:person|individual)) /u.test(
      text,
    )
  ) {
    return { kind: 'person', named: true };
  }
  if (/^ (?:\S+ ){0,2}(?:who|whom|whose) /u.test(text)) return { kind: 'person', named: false };
  if (/ (?:why|how come|what (?:is|was) the reason|for what reason|reason for|what caused) /u.test(text)) {
    return { kind: 'reason' };
  }
  return null;
}
