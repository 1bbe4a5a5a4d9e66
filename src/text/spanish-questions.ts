import { looksSpanish } from './spanish-detection.js';
import { participleOf, pastOf } from './spanish-english-verbs.js';
import { adjective, functionWord, noun } from './spanish-lexicon.js';
import { englishRun, readTokens, startsPhrase, subjectLength, type Token } from './spanish-tokens.js';
import { isFiniteForm, type VerbForm, verbForm } from './spanish-verbs.js';

/**
 * A Spanish question in rough English, good enough to search with: word by word, but in the order of an English
 * question, with names as they are. `null` when the text is not Spanish.
 */
export function translateQuestion(text: string): string | null {
  if (!looksSpanish(text)) return null;
  const tokens = readTokens(text);
  const opening = openingOf(tokens);
  const words = [opening.english, ...clauseOf(tokens.slice(opening.length), opening), opening.preposition];
  return `${words.filter((word) => word !== '').join(' ')}?`;
}

interface Opening {
  readonly english: string;
  /** How many tokens it takes. */
  readonly length: number;
  /** "¿Con quién …?" is "who … with?" */
  readonly preposition: string;
  /** "Who" without a preposition is the subject of its verb. */
  readonly isSubject: boolean;
}

const QUESTION_WORDS = new Map(
  Object.entries({
    que: 'what',
    quien: 'who',
    quienes: 'who',
    cuando: 'when',
    donde: 'where',
    adonde: 'where',
    como: 'how',
    cual: 'what',
    cuales: 'what',
    cuanto: 'how much',
    cuanta: 'how much',
    cuantos: 'how many',
    cuantas: 'how many',
    why: 'why',
  }),
);

function openingOf(tokens: readonly Token[]): Opening {
  const skipped = tokens[0]?.folded === 'y' ? 1 : 0;
  const [first, second] = tokens.slice(skipped);
  const direct = QUESTION_WORDS.get(first?.phrase ?? first?.folded ?? '');
  if (direct !== undefined) {
    return { english: direct, length: skipped + 1, preposition: '', isSubject: direct === 'who' };
  }
  const after = QUESTION_WORDS.get(second?.folded ?? '');
  if (after !== undefined && first !== undefined && startsPhrase(first)) {
    const preposition = first.folded === 'a' ? '' : (functionWord(first.folded)?.[0] ?? '');
    return { english: after, length: skipped + 2, preposition, isSubject: false };
  }
  return { english: '', length: skipped, preposition: '', isSubject: false };
}

/** The words between the question word and the verb, the verb with its helpers, its subject, and the rest. */
function clauseOf(tokens: readonly Token[], opening: Opening): string[] {
  const at = verbAt(tokens);
  if (at === -1) return englishRun(tokens);
  const before = tokens.slice(0, at);
  const topic = before.filter(({ folded }) => !CLITICS.has(folded) && folded !== 'no');
  const negated = before.some(({ folded }) => folded === 'no');
  const passive = before.at(-1)?.folded === 'se' && opening.preposition === '';
  const { helper, main, length, existential } = verbsAt(tokens, at, passive);
  const after = tokens.slice(at + length);
  const asSubject = opening.isSubject || (opening.english === '' && topic.length > 0);
  const ofSubject = asSubject || existential ? 0 : subjectLength(after);
  const subject = englishRun(after.slice(0, ofSubject));
  const rest = englishRun(withoutPersonalA(after.slice(ofSubject)));
  const topicWords = englishRun(topic);
  if (subject.length > 0 || negated || helper.isFixed) {
    return [...topicWords, helper.english, ...subject, negated ? 'not' : '', main.base, ...rest];
  }
  return asSubject || topic.length > 0 ? [...topicWords, main.finite, ...rest] : [helper.english, main.base, ...rest];
}

const CLITICS = new Set('se le les lo los la las me te nos ya'.split(' '));

/** Where the verb of the question stands; a word that is also a noun is one only if no other verb follows soon. */
function verbAt(tokens: readonly Token[]): number {
  const candidates = tokens
    .map((token, at) => ({ token, at }))
    .filter(({ token, at }) => token.phrase === null && !token.isName && isVerb(token, at));
  const [first, second] = candidates;
  if (first === undefined) return -1;
  const isNoun = noun(first.token.folded) !== null && second !== undefined && second.at <= first.at + FURTHEST_VERB;
  const settled = isNoun && !isDetermined(tokens, second.at) ? second : first;
  return settled.at;
}

/** A verb further from the question word than this belongs to another clause. */
const FURTHEST_VERB = 3;

/** "Está" is a verb, and so is "esta" in haste after a question word. */
const isVerb = ({ text, folded }: Token, at: number) =>
  (!NEVER_VERBS.has(folded) || (folded === 'esta' && (at === 0 || text !== folded))) && isFiniteForm(verbForm(folded));
const NEVER_VERBS = new Set('esta este como para sobre entre cuando nada solo una uno cada manera era mas'.split(' '));

function isDetermined(tokens: readonly Token[], at: number): boolean {
  return /^(?:el|la|los|las|un|una|su|sus|del|al|de)$/u.test(tokens[at - 1]?.folded ?? '');
}

interface Verbs {
  /** "did", "has", "was"; fixed when English cannot do without it. */
  readonly helper: { readonly english: string; readonly isFixed: boolean };
  /** As it stands after a helper, and alone. */
  readonly main: { readonly base: string; readonly finite: string };
  readonly length: number;
  /** "there is" */
  readonly existential: boolean;
}

function verbsAt(tokens: readonly Token[], at: number, passive: boolean): Verbs {
  const form = verbForm(tokens[at]?.folded ?? '');
  const next = verbForm(tokens[at + 1]?.folded ?? '');
  if (form === null) return fixed('', '', 1);
  const english = form.english[0] ?? '';
  if (form.infinitive === 'haber') {
    if (next?.tense === 'participle') return fixed(hasOf(form), participleOf(next.english[0] ?? ''), 2);
    return { ...fixed(`${beOf(form)} there`, '', 1), existential: true };
  }
  if (form.infinitive === 'ser' || form.infinitive === 'estar') {
    const state = stateOf(tokens[at + 1], next);
    return state === null ? fixed(beOf(form), '', 1) : fixed(beOf(form), state, 2);
  }
  if (form.infinitive === 'ir' && tokens[at + 1]?.folded === 'a') {
    const later = verbForm(tokens[at + 2]?.folded ?? '');
    if (later?.tense === 'infinitive')
      return fixed(form.tense === 'past' ? 'would' : 'will', later.english[0] ?? '', 3);
  }
  if (form.infinitive === 'poder') {
    const able = form.tense === 'past' ? 'could' : 'can';
    return next?.tense === 'infinitive' ? fixed(able, next.english[0] ?? '', 2) : fixed(able, '', 1);
  }
  if (passive && !REFLEXIVE.has(form.infinitive)) return fixed(beOf(form), participleOf(english), 1);
  const finite = { past: pastOf(english), future: `will ${english}` }[form.tense as string] ?? english;
  const helper = { past: 'did', future: 'will' }[form.tense as string] ?? (form.plural ? 'do' : 'does');
  return {
    helper: { english: helper, isFixed: false },
    main: { base: english, finite },
    length: 1,
    existential: false,
  };
}

/** Verbs whose "se" does not make them passive. */
const REFLEXIVE = new Set('reunir oponer negar referir llamar retirar enfrentar unir quedar ir comprometer'.split(' '));

function fixed(helper: string, main: string, length: number): Verbs {
  return { helper: { english: helper, isFixed: true }, main: { base: main, finite: main }, length, existential: false };
}

/** "arrested" in "fue arrestado", "armed" in "están armados". */
function stateOf(token: Token | undefined, form: VerbForm | null): string | null {
  if (token === undefined || token.isName) return null;
  if (form?.tense === 'participle') return participleOf(form.english[0] ?? '');
  return noun(token.folded) === null && functionWord(token.folded) === null
    ? (adjective(token.folded)?.[0] ?? null)
    : null;
}

function beOf({ tense, plural }: VerbForm): string {
  if (tense === 'future') return 'will be';
  if (tense === 'past') return plural ? 'were' : 'was';
  return plural ? 'are' : 'is';
}

function hasOf({ tense, plural }: VerbForm): string {
  if (tense === 'past') return 'had';
  return plural ? 'have' : 'has';
}

/** "arrestó a X" is "arrested X", "al jefe" the chief. */
function withoutPersonalA(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  if (first?.folded === 'al') return [{ ...first, folded: 'el' }, ...tokens.slice(1)];
  const isPersonal = second?.isName === true || /^(?:la|los|las|un|una|su|sus)$/u.test(second?.folded ?? '');
  return first?.folded === 'a' && isPersonal ? tokens.slice(1) : tokens;
}
