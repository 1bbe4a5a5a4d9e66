import { type CueForm, cueForm } from './cue-forms.js';
import {
  BEARERS_OF_FINDINGS,
  HELD_BY_NOBODY,
  NOUN_PREPOSITIONS,
  NOUNS,
  OFTEN_NOUNS,
  SOURCE_PHRASES,
  STATES_OF_MIND,
  WITH_LISTENER,
} from './cues.js';
import {
  ADVERBS,
  ARTICLES,
  AUXILIARIES,
  BE,
  COMPLEMENTIZERS,
  DETERMINERS,
  isCapitalized,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './grammar.js';
import {
  isDash,
  isPlausible,
  leadingSubject,
  nearestNoun,
  type Phrase,
  sourceAfter,
  subjectBefore,
} from './speech-mentions.js';
import type { Frame, Word } from './speech-words.js';

/** A place in a frame where someone is said to speak, think or want. */
export interface Cue {
  /** `verb`: "said"; `source`: "according to"; `noun`: "his claim". */
  readonly kind: 'verb' | 'source' | 'noun' | 'state' | 'nobody' | 'passive';
  /** Word indices [from, to) of the words that say it. */
  readonly from: number;
  readonly to: number;
  /** Where the clause of the cue begins, its subject included. */
  readonly clause: number;
  readonly form: CueForm | null;
  readonly source: Phrase | null;
  /** The first word behind cue and, where it follows, source. */
  readonly after: number;
  /** "saying", "adding": hangs on a clause before it. */
  readonly participial: boolean;
  /** The source comes behind: "said Smith". */
  readonly inverted: boolean;
}

export function cuesOf({ words }: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const cue =
      sourcePhraseAt(words, at) ??
      stateAt(words, at) ??
      passiveAt(words, at) ??
      colonAt(words, at) ??
      verbAt(words, at, cues) ??
      nounAt(words, at);
    if (cue === null) continue;
    cues.push(cue);
    at = Math.max(at, cue.kind === 'source' ? cue.after - 1 : cue.to - 1);
  }
  return cues;
}

function sourcePhraseAt(words: readonly Word[], at: number): Cue | null {
  for (const phrase of SOURCE_PHRASES) {
    if (!phrase.every((word, offset) => words[at + offset]?.lower === word)) continue;
    const to = at + phrase.length;
    const source = sourceAfter(words, to);
    if (source === null) return null;
    return {
      kind: 'source',
      from: at,
      to,
      clause: at,
      form: null,
      source,
      after: source.to,
      participial: false,
      inverted: true,
    };
  }
  return null;
}

/** "Is confident that", "is worried about"; "is expected to". */
function stateAt(words: readonly Word[], at: number): Cue | null {
  const { lower, kind } = words[at] as Word;
  if (kind !== 'word') return null;
  const group = groupStart(words, at);
  const linked =
    hasBe(words, group, at) ||
    /^(?:seems?|seemed|feels?|felt|remains?|remained|appears?|appeared)$/u.test(words[at - 1]?.lower ?? '');
  if (!linked) return null;
  const next = words[at + 1]?.lower ?? '';
  if (HELD_BY_NOBODY.has(lower) && next === 'to') {
    const subject = subjectBefore(words, group);
    if (subject === null) return null;
    return {
      kind: 'nobody',
      from: at,
      to: at + 1,
      clause: subject.from,
      form: null,
      source: null,
      after: at + 1,
      participial: false,
      inverted: false,
    };
  }
  if (!STATES_OF_MIND.has(lower) || !/^(?:that|about|to|of|with|by|at|if|whether|he|she|they|it|on)$/u.test(next))
    return null;
  const source = subjectBefore(
    words,
    /^(?:seem|feel|felt|remain|appear)/u.test(words[at - 1]?.lower ?? '') ? groupStart(words, at - 1) : group,
  );
  if (source === null || /^(?:it|that|this|there)$/u.test(words[source.from]?.lower ?? '')) return null;
  const after = /^(?:about|of|with|by|at|on)$/u.test(next) ? at + 2 : at + 1;
  return {
    kind: 'state',
    from: at,
    to: after,
    clause: Math.min(source.from, group),
    form: null,
    source,
    after,
    participial: false,
    inverted: false,
  };
}

/** "The deal was criticized by the mayor"; "asked about the deal" by nobody named. */
function passiveAt(words: readonly Word[], at: number): Cue | null {
  const { lower, kind } = words[at] as Word;
  const form = kind === 'word' ? cueForm(lower) : null;
  if (form === null || !form.inflections.has('participle')) return null;
  const group = groupStart(words, at);
  const be = hasBe(words, group, at);
  const base = { from: at, to: at + 1, form, inverted: false } as const;
  if (
    lower === 'asked' &&
    (be || at === 0 || !['word'].includes(words[at - 1]?.kind ?? 'mark') || words[at - 1]?.lower === 'when')
  ) {
    const by = words[at + 1]?.lower === 'by' ? sourceAfter(words, at + 2) : null;
    const after = by?.to ?? at + 1;
    if (!/^(?:about|to|whether|if|why|how|what|when|who)$/u.test(words[after]?.lower ?? '')) return null;
    return { ...base, kind: 'verb', clause: at, source: by, after, participial: true };
  }
  if (!be || words[at + 1]?.lower !== 'by' || !form.uses.has('object')) return null;
  const [source, subject] = [sourceAfter(words, at + 2), subjectBefore(words, group)];
  if (source === null || subject === null) return null;
  return { ...base, kind: 'passive', clause: subject.from, source, after: source.to, participial: false };
}

function verbAt(words: readonly Word[], at: number, earlier: readonly Cue[]): Cue | null {
  const word = words[at] as Word;
  const form = word.kind === 'word' ? cueForm(word.lower) : null;
  if (form === null || (isCapitalized(word.text) && at > 0 && !isHeadline(words))) return null;
  const group = groupStart(words, at);
  if (!isVerb(words, { at, group, form })) return null;
  const infinitive = words[at - 1]?.lower === 'to';
  const participial = infinitive || (form.inflections.has('gerund') && !hasBe(words, group, at));
  const base = { kind: 'verb', from: at, to: at + 1, form, participial } as const;
  if (participial) {
    const source =
      earlier.findLast((cue) => cue.source !== null && !cue.participial)?.source ?? leadingSubject(words.slice(0, at));
    return { ...base, clause: at, source, after: at + 1, inverted: false };
  }
  const inverted = invertedSource(words, group, at, form);
  if (inverted !== null) return { ...base, clause: group, source: inverted, after: inverted.to, inverted: true };
  const shared = /^(?:and|but|or|then)$/u.test(words[group - 1]?.lower ?? '');
  const own = shared ? null : subjectBefore(words, group);
  if (own !== null) {
    if (!accepts(words, { at, group, form, own })) return null;
    const source = isPlausible(words, own) ? own : (leadingSubject(words.slice(0, at)) ?? own);
    return { ...base, clause: Math.min(own.from, group), source, after: at + 1, inverted: false };
  }
  if (!shared) return null;
  const source = earlier.findLast((cue) => cue.source !== null)?.source ?? leadingSubject(words.slice(0, at));
  return source === null ? null : { ...base, clause: group - 1, source, after: at + 1, inverted: false };
}

/** "To declare it “in sight”": an infinitive counts when words in quotation marks follow. */
function quotesSoon(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 13).some(({ kind }) => kind === 'quotation');
}

const FEWEST_WORDS_OF_HEADLINE = 4;

/** "Mayor Says Bridge Will Open": nearly every long word has a capital. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  const capital = long.filter(({ text }) => isCapitalized(text)).length;
  return words.length < 40 && long.length >= FEWEST_WORDS_OF_HEADLINE && capital >= 0.8 * long.length;
}

/** "Graham: Deal Is Off": in a headline a colon says who speaks. */
function colonAt(words: readonly Word[], at: number): Cue | null {
  if (words[at]?.text !== ':' || at === 0 || at > 6 || !isHeadline(words)) return null;
  const named = words.slice(0, at).every(({ kind, text }) => kind === 'word' && isCapitalized(text));
  if (!named) return null;
  return {
    kind: 'state',
    from: at,
    to: at + 1,
    clause: 0,
    form: null,
    source: { from: 0, to: at },
    after: at + 1,
    participial: false,
    inverted: false,
  };
}

/** The first word of the verb's group: "has" of "has repeatedly said". */
function groupStart(words: readonly Word[], at: number): number {
  let group = at;
  while (group > 0 && at - group < 6) {
    const { lower, kind } = words[group - 1] as Word;
    const inGroup =
      kind === 'word' &&
      (AUXILIARIES.has(lower) || (ADVERBS.has(lower) && lower !== 'to') || /[a-z]{3}ly$/u.test(lower));
    if (!inGroup || lower === 'family' || lower === 'july' || lower === 'ally') break;
    group -= 1;
  }
  return group;
}

function hasBe(words: readonly Word[], group: number, at: number): boolean {
  return (
    words.slice(group, at).some(({ lower }) => BE.has(lower)) || /(?:'s|'re|'m)$/u.test(words[at - 1]?.lower ?? '')
  );
}

interface Place {
  readonly at: number;
  readonly group: number;
  readonly form: CueForm;
}

/** Whether the word is used as a verb with a subject of its own. */
function isVerb(words: readonly Word[], { at, group, form }: Place): boolean {
  const before = words[at - 1];
  const { inflections } = form;
  const next = words[at + 1]?.lower ?? '';
  if (before !== undefined && before.kind === 'word') {
    if (before.lower === 'to') return quotesSoon(words, at);
    const nominal =
      ARTICLES.has(before.lower) || POSSESSIVES.has(before.lower) || /^(?:some|any|each|every|no)$/u.test(before.lower);
    if (nominal || (/['’]s$/u.test(before.text) && !/^(?:he|she|it|who)['’]s$/u.test(before.lower))) return false;
    if (PREPOSITIONS.has(before.lower) && !inflections.has('gerund')) return false;
  }
  if (inflections.has('gerund'))
    return !PREPOSITIONS.has(before?.lower ?? '') || before?.lower === 'by' || before?.lower === 'in';
  const be = hasBe(words, group, at);
  if (be) return false;
  const finite = inflections.has('past') || inflections.has('third') || hasAuxiliary(words, group, at);
  if (inflections.has('past') && next === 'by') return false;
  return finite || inflections.has('base');
}

function hasAuxiliary(words: readonly Word[], group: number, at: number): boolean {
  return (
    words.slice(group, at).some(({ lower }) => AUXILIARIES.has(lower)) ||
    /'(?:ll|d|ve)$/u.test(words[at - 1]?.lower ?? '')
  );
}

/** "“…,” said Smith": nothing that could be a subject stands before, and a name or noun behind. */
function invertedSource(words: readonly Word[], group: number, at: number, form: CueForm): Phrase | null {
  if (!(form.uses.has('saying') || form.uses.has('beside')) || group !== at) return null;
  const before = words[at - 1];
  const afterQuotation =
    before?.kind === 'quotation' ||
    (isComma(before) && words[at - 2]?.kind === 'quotation') ||
    (before !== undefined && isDash(before.text) && words[at - 2]?.kind === 'quotation');
  const afterClause =
    isComma(before) &&
    (!opensEarlier(words, at - 1) || (!WITH_LISTENER.has(form.base) && closesBehindName(words, at + 1)));
  const asPut = before?.lower === 'as';
  if (!afterQuotation && !afterClause && !asPut && before !== undefined) return null;
  if (before === undefined && !isCapitalized(words[at]?.text ?? '')) return null;
  const first = words[at + 1];
  if (first === undefined || first.kind !== 'word' || COMPLEMENTIZERS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return null;
  const nominal =
    isCapitalized(first.text) || DETERMINERS.has(first.lower) || SUBJECT_PRONOUNS.has(first.lower) || afterQuotation;
  return nominal && !ADVERBS.has(first.lower) ? sourceAfter(words, at + 1) : null;
}

/** "…, said Smith, with": nothing follows the name that could be its verb. */
function closesBehindName(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < words.length && at - from < 6 && isCapitalized(words[at]?.text ?? '')) at += 1;
  if (at > from) return at === words.length || words[at]?.kind === 'mark';
  const source = DETERMINERS.has(words[from]?.lower ?? '') ? sourceAfter(words, from) : null;
  if (source === null) return false;
  return source.to >= words.length - 1 || words[source.to]?.lower === 'who';
}

function isComma(word: Word | undefined): boolean {
  return word?.text === ',';
}

/** Whether the comma closes a parenthesis that another opened. */
function opensEarlier(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && at > comma - 40; at -= 1) if (isComma(words[at])) return true;
  return false;
}

/** Forms that are as often nouns or adjectives need more to count as verbs. */
function accepts(words: readonly Word[], { at, group, form, own }: Place & { own: Phrase }): boolean {
  const last = words[own.to - 1] as Word;
  const pronoun = SUBJECT_PRONOUNS.has(last.lower);
  const before = words[own.from - 1];
  const tags = before?.kind === 'quotation' || (isComma(before) && words[own.from - 2]?.kind === 'quotation');
  if (form.inflections.has('past') || tags) return true;
  if (/^(?:he|she|who)$/u.test(last.lower) && form.inflections.has('third')) return true;
  if (hasAuxiliary(words, group, at)) return true;
  const next = words[at + 1];
  if (form.inflections.has('third')) {
    if (!NOUNS.has((words[at] as Word).lower) && !OFTEN_NOUNS.has(form.base))
      return !/[^s]s$/u.test(last.lower) || pronoun || isCapitalized(last.text);
    return (
      (pronoun || isCapitalized(last.text) || DETERMINERS.has(words[own.from]?.lower ?? '')) &&
      (next?.kind === 'quotation' || opensObject(next))
    );
  }
  const finding = words.slice(own.from, own.to).some(({ lower }) => BEARERS_OF_FINDINGS.has(lower));
  if (finding || (!OFTEN_NOUNS.has(form.base) && !NOUNS.has(form.base)))
    return next?.kind === 'quotation' || opensObject(next) || form.base === 'say' || finding;
  const plural =
    /^(?:they|we|i|you|who|people|both|some|many|most|others|all|several|few|police)$/u.test(last.lower) ||
    /[^s']s$/u.test(last.lower);
  if (
    OFTEN_NOUNS.has(form.base) &&
    !pronoun &&
    !DETERMINERS.has(next?.lower ?? '') &&
    next?.lower !== 'that' &&
    !isCapitalized(next?.text ?? '')
  )
    return false;
  return plural && (next?.kind === 'quotation' || opensObject(next) || (words[at] as Word).lower === 'say');
}

function opensObject(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  const { lower, text } = word;
  return (
    COMPLEMENTIZERS.has(lower) ||
    DETERMINERS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    isCapitalized(text) ||
    lower === 'to' ||
    lower === 'for' ||
    lower === 'on'
  );
}

/** Polls, reports and those who make them: what they show is told like speech. */
export function isFinding(words: readonly Word[], { source }: Cue): boolean {
  return source !== null && words.slice(source.from, source.to).some(({ lower }) => BEARERS_OF_FINDINGS.has(lower));
}

/** "Smith’s claim that", "his promise to". */
function nounAt(words: readonly Word[], at: number): Cue | null {
  const word = words[at] as Word;
  if (!NOUNS.has(word.lower) || isCapitalized(word.text)) return null;
  const next = words[at + 1]?.lower ?? '';
  if (!NOUN_PREPOSITIONS.has(next)) return null;
  const owner = ownerBefore(words, at);
  return owner === null
    ? null
    : {
        kind: 'noun',
        from: at,
        to: at + 1,
        clause: owner.from,
        form: null,
        source: owner,
        after: next === 'that' || next === 'to' ? at + 1 : at + 2,
        participial: false,
        inverted: false,
      };
}

function ownerBefore(words: readonly Word[], at: number): Phrase | null {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const { lower, text } = words[back] as Word;
    if (/^(?:his|her|their|my|our)$/u.test(lower)) return { from: back, to: back + 1 };
    if (/['’]s?$/u.test(text)) return nearestNoun(words, back + 1);
  }
  return null;
}

/** Where the person spoken to ends: "told Fox News". */
export function afterListener(words: readonly Word[], cue: Cue): number {
  const takes = cue.form !== null && WITH_LISTENER.has(cue.form.base);
  if (!takes) return cue.after;
  let at = cue.after;
  const first = words[at];
  if (first === undefined || first.kind !== 'word' || COMPLEMENTIZERS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return at;
  if (/^(?:me|him|her|us|them|you|it)$/u.test(first.lower)) return at + 1;
  const named = isCapitalized(first.text);
  at += 1;
  while (at < words.length && at - cue.after < 12 && continuesListener(words, at, named)) at += 1;
  return at;
}

function continuesListener(words: readonly Word[], at: number, named: boolean): boolean {
  const { kind, lower, text } = words[at] as Word;
  if (kind !== 'word') return false;
  if (COMPLEMENTIZERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower) || DETERMINERS.has(lower))
    return words[at - 1]?.lower === 'of' || words[at - 1]?.lower === 'at';
  const before = words[at - 1] as Word;
  if (named)
    return (
      isCapitalized(text) ||
      /['’]s$/u.test(before.text) ||
      lower === 'of' ||
      lower === 'and' ||
      lower === 'host' ||
      lower === 'anchor'
    );
  return !isCapitalized(text) || /^(?:of|at|from|for)$/u.test(before.lower) || /['’]s$/u.test(before.text);
}
