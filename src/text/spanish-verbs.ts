import { IRREGULAR_VERB_FORMS } from './spanish/irregular-verbs.js';
import { type English, verb } from './spanish-lexicon.js';
import { lazily } from './thesaurus/lazily.js';

export type Tense = 'past' | 'present' | 'future' | 'participle' | 'gerund' | 'infinitive';

export interface VerbForm {
  readonly infinitive: string;
  /** Base forms. */
  readonly english: English;
  readonly tense: Tense;
  readonly plural: boolean;
}

/** What form of which verb a folded word may be; `null` for no verb that is known. */
export function verbForm(word: string): VerbForm | null {
  const irregular = irregularForm(word);
  if (irregular !== null) return irregular;
  for (const [ending, infinitives, tense] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const root = word.slice(0, word.length - ending.length);
    const found = infinitiveOf(root, infinitives);
    if (found !== null) return formOf(found, tense, word);
  }
  return null;
}

export function isFiniteForm(form: VerbForm | null): form is VerbForm {
  return form !== null && (form.tense === 'past' || form.tense === 'present' || form.tense === 'future');
}

function formOf(infinitive: string, tense: Tense, word: string): VerbForm {
  return { infinitive, english: verb(infinitive) ?? [], tense, plural: word.endsWith('n') };
}

/** Endings of the third person without accents, with the infinitives they come from; the longest first. */
const ENDINGS: readonly (readonly [ending: string, infinitives: readonly string[], tense: Tense])[] = (
  [
    ['arian aria aran ara', 'ar', 'future'],
    ['eria erian era eran', 'er', 'future'],
    ['iria irian ira iran', 'ir', 'future'],
    ['aron aba aban o aste', 'ar', 'past'],
    ['ieron io ia ian iste', 'er ir', 'past'],
    ['yo yeron', 'er ir', 'past'],
    ['a an', 'ar', 'present'],
    ['e en', 'er ir', 'present'],
    ['ye yen', 'ir', 'present'],
    ['e en', 'ar', 'present'],
    ['a an', 'er ir', 'present'],
    ['ado ada ados adas', 'ar', 'participle'],
    ['ido ida idos idas', 'er ir', 'participle'],
    ['ando', 'ar', 'gerund'],
    ['iendo yendo', 'er ir', 'gerund'],
    ['ar arse arlo arla arlos arlas arle arles', 'ar', 'infinitive'],
    ['er erse erlo erla erlos erlas', 'er', 'infinitive'],
    ['ir irse irlo irla irlos irlas', 'ir', 'infinitive'],
  ] as const
)
  .flatMap(([endings, infinitives, tense]) =>
    endings.split(' ').map((ending) => [ending, infinitives.split(' '), tense] as const),
  )
  .sort((a, b) => b[0].length - a[0].length);

function infinitiveOf(root: string, endings: readonly string[]): string | null {
  for (const candidate of rootsOf(root)) {
    for (const ending of endings) if (verb(candidate + ending) !== null) return candidate + ending;
  }
  return null;
}

/** The root as in the infinitive, changes of vowel and of spelling undone: "buscó", "busque"; "cierra"; "murió"; "pidió". */
function rootsOf(root: string): string[] {
  const spellings = [
    root,
    root.replace(/qu$/u, 'c'),
    root.replace(/gu$/u, 'g'),
    root.replace(/c$/u, 'z'),
    root.replace(/j$/u, 'g'),
  ];
  const vowels = spellings.flatMap((spelling) => [
    spelling,
    spelling.replace(/ie(?=[^aeiou]*$)/u, 'e'),
    spelling.replace(/ue(?=[^aeiou]*$)/u, 'o'),
    spelling.replace(/i(?=[^aeiou]*$)/u, 'e'),
    spelling.replace(/u(?=[^aeiou]*$)/u, 'o'),
  ]);
  return [...new Set(vowels)];
}

/** Irregular forms also stand at the end of compounds: "puso" in "propuso", "tuvo" in "obtuvo". */
function irregularForm(word: string): VerbForm | null {
  for (let start = 0; start <= word.length - 3 || start === 0; start += 1) {
    const irregular = irregularForms().get(word.slice(start));
    const infinitive = irregular === undefined ? '' : word.slice(0, start) + irregular.infinitive;
    if (irregular !== undefined && (start === 0 || verb(infinitive) !== null)) {
      return formOf(infinitive, irregular.tense, word);
    }
  }
  return null;
}

const irregularForms = lazily(() => {
  const forms = new Map<string, { infinitive: string; tense: Tense }>();
  for (const entry of IRREGULAR_VERB_FORMS.trim().split(/\n/u)) {
    const [infinitive = '', ...byTense] = entry.split(/ ?(?=past:|present:|future:|participle:|gerund:)/u);
    for (const part of byTense) {
      const [tense = '', words = ''] = part.split(':');
      for (const form of words.trim().split(' '))
        forms.set(form, { infinitive: infinitive.trim(), tense: tense as Tense });
    }
  }
  return forms;
});
