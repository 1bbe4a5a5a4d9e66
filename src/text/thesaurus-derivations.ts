import { FAMILIES } from './thesaurus/families.js';
import { linesOf } from './thesaurus/field.js';
import { lazily } from './thesaurus/lazily.js';
import { UNRELATED } from './thesaurus/unrelated.js';
import { baseOfWord } from './thesaurus-bases.js';

/**
 * The stems of words derived from the same root that the stemmer leaves apart: "destroy" and "destruct(ion)",
 * "sovereign" and "sovereignti". By a list for irregular families and by suffix for the others; a rule may also name
 * stems of no word at all, which do no harm since nothing stands under them.
 */
export function relativesOf(base: string): ReadonlySet<string> {
  const listed = familyOf(base);
  const ruled = RULES.flatMap((rule) => relativesBy(rule, base)).filter((other) => !isUnrelated(base, other));
  return new Set([...listed, ...ruled].filter((other) => other !== base));
}

/** The relatives that the list of irregular families names. */
export function familyOf(base: string): readonly string[] {
  return families().get(base) ?? [];
}

/** Two endings under which one root appears, and how many letters the root has at least. */
type Rule = readonly [one: string, other: string, shortestRoot: number];

const RULES: readonly Rule[] = [
  // Who does it: "smuggl" and "smuggler", "invest" and "investor".
  ['', 'er', 4],
  ['e', 'er', 3],
  ['', 'or', 4],
  ['', 'ist', 4],
  // The deed: "pay" and "payment", "seiz" and "seizur", "decid" and "decis(ion)".
  ['', 'ment', 3],
  ['e', 'ement', 3],
  ['', 'ur', 4],
  ['e', 'ur', 4],
  ['id', 'is', 3],
  ['ad', 'as', 3],
  ['ud', 'us', 4],
  ['lod', 'los', 3],
  ['end', 'ens', 3],
  ['and', 'ans', 3],
  ['mit', 'miss', 2],
  ['ced', 'cess', 3],
  ['uc', 'uct', 3],
  ['scrib', 'script', 1],
  ['ceiv', 'cept', 1],
  ['solv', 'solut', 1],
  ['sum', 'sumpt', 2],
  ['vert', 'vers', 2],
  ['pel', 'puls', 2],
  ['ifi', 'if', 3],
  ['pli', 'plic', 2],
  ['er', 'eri', 4],
  // The quality and the state: "sovereign" and "sovereignti", "leader" and "leadership".
  ['', 'ti', 5],
  ['', 'iti', 5],
  ['e', 'eti', 3],
  ['', 'ship', 4],
  ['', 'hood', 5],
  // British and American spelling: "labour", "organis", "centr", "defenc".
  ['our', 'or', 3],
  ['ourit', 'orit', 3],
  ['ourhood', 'orhood', 3],
  ['is', 'iz', 3],
  ['is', '', 5],
  ['ys', 'yz', 3],
  ['tr', 'ter', 2],
  ['br', 'ber', 2],
  ['enc', 'ens', 3],
  ['ogu', 'og', 3],
  // Countries and their people: "russia", "brazil", "italy", "japan", "china".
  ['a', 'an', 3],
  ['', 'ian', 4],
  ['i', 'ian', 3],
  ['o', 'an', 4],
  ['e', 'ean', 4],
  ['', 'es', 4],
  ['a', 'es', 3],
  ['stan', 'stani', 2],
];

/** What ends like this takes no further ending: "payment", but not "paymentship". */
const HAS_ENDING = /.{3}(?:er|ist|ment|ur|[it]i|ship|hood|i[sz]|[ie]an|es)$/u;

/** Consonants that are doubled before "-er": "robber". */
const DOUBLED = /[bgmnpt]$/u;

function relativesBy([one, other, shortestRoot]: Rule, base: string): string[] {
  const relatives: string[] = [];
  const rootOfOne = one === '' && HAS_ENDING.test(base) ? null : rootBefore(one, base, shortestRoot);
  const rootOfOther = rootBefore(other, base, shortestRoot);
  if (rootOfOne !== null) relatives.push(rootOfOne + other);
  if (rootOfOther !== null) relatives.push(rootOfOther + one);
  if (one === '' && other === 'er') relatives.push(...relativesWithDoubling(base));
  return relatives;
}

function relativesWithDoubling(base: string): string[] {
  const doubled = /^(.+([bgmnpt]))\2er$/u.exec(base)?.[1];
  const agent = base.length <= 5 && /[aeiou][bgmnpt]$/u.test(base) && DOUBLED.test(base);
  return [...(doubled === undefined ? [] : [doubled]), ...(agent ? [`${base}${base.slice(-1)}er`] : [])];
}

function rootBefore(ending: string, base: string, shortestRoot: number): string | null {
  if (base.length - ending.length < shortestRoot || !base.endsWith(ending)) return null;
  return /^[a-z]+$/u.test(base) ? base.slice(0, base.length - ending.length) : null;
}

function isUnrelated(one: string, other: string): boolean {
  return unrelated().has(`${one} ${other}`);
}

/** Pairs that a rule would join and that mean different things: "number" and "numb". */
const unrelated = lazily(() => {
  const pairs = linesOf(UNRELATED).map((line) => line.split(' ').map(baseOfWord));
  return new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
});

const families = lazily(() => {
  const families = new Map<string, string[]>();
  for (const line of FAMILIES) {
    const family = [...new Set(line.split(' ').map(baseOfWord))];
    for (const member of family) {
      const others = family.filter((other) => other !== member);
      families.set(member, [...new Set([...(families.get(member) ?? []), ...others])]);
    }
  }
  return families;
});
