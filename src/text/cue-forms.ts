import { BESIDE_QUOTATION, CLAUSE, CLAUSE_WITH_THAT, OBJECT, SAYING, TO } from './cues.js';

export type CueUse = 'saying' | 'beside' | 'clause' | 'clause-with-that' | 'object' | 'to';
export type CueInflection = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** A form of a verb that reports, with all it can be. */
export interface CueForm {
  readonly base: string;
  readonly inflections: ReadonlySet<CueInflection>;
  readonly uses: ReadonlySet<CueUse>;
}

/** What this lower-case word is as a reporting verb; `null` when it is none. */
export function cueForm(word: string): CueForm | null {
  return FORMS.get(word) ?? null;
}

const USES: readonly (readonly [CueUse, readonly string[]])[] = [
  ['saying', SAYING],
  ['beside', BESIDE_QUOTATION],
  ['clause', CLAUSE],
  ['clause-with-that', CLAUSE_WITH_THAT],
  ['object', OBJECT],
  ['to', TO],
];

/** Past tense, and past participle where it differs. */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  read: ['read'],
  go: ['went', 'gone'],
  cut: ['cut'],
  shoot: ['shot'],
  hit: ['hit'],
  begin: ['began', 'begun'],
  think: ['thought'],
  know: ['knew', 'known'],
  feel: ['felt'],
  swear: ['swore', 'sworn'],
  find: ['found'],
  show: ['showed', 'shown'],
  hold: ['held'],
  see: ['saw', 'seen'],
  hear: ['heard'],
  teach: ['taught'],
  forecast: ['forecast'],
  speak: ['spoke', 'spoken'],
  choose: ['chose', 'chosen'],
  understand: ['understood'],
  sing: ['sang', 'sung'],
  seek: ['sought'],
  rip: ['ripped'],
  plan: ['planned'],
  quip: ['quipped'],
  beg: ['begged'],
  brag: ['bragged'],
  snap: ['snapped'],
  sum: ['summed'],
  blog: ['blogged'],
  dub: ['dubbed'],
  prefer: ['preferred'],
  refer: ['referred'],
  admit: ['admitted'],
  commit: ['committed'],
  pan: ['panned'],
  infer: ['inferred'],
  label: ['labeled'],
  compel: ['compelled'],
};

const FORMS = inflectAll();

function inflectAll(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, { base: string; inflections: Set<CueInflection>; uses: Set<CueUse> }>();
  for (const [use, verbs] of USES) {
    for (const base of verbs) {
      for (const [form, inflection] of inflect(base)) {
        const entry = forms.get(form) ?? { base, inflections: new Set(), uses: new Set() };
        entry.inflections.add(inflection);
        entry.uses.add(use);
        forms.set(form, entry);
      }
    }
  }
  return forms;
}

function inflect(base: string): [string, CueInflection][] {
  const [past = regularPast(base), participle = past] = IRREGULAR[base] ?? [];
  return [
    [base, 'base'],
    [thirdPerson(base), 'third'],
    [past, 'past'],
    [participle, 'participle'],
    [gerund(base, past), 'gerund'],
  ];
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** A consonant that doubles in the past ("admitted") doubles here too. */
function gerund(base: string, past: string): string {
  const doubled = past === `${base}${base.slice(-1)}ed`;
  if (doubled) return `${base}${base.slice(-1)}ing`;
  if (base === 'begin') return 'beginning';
  return /[^eo]e$/u.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
