import type { ArticleTexts } from './articles.js';
import type { Case } from './case.js';
import { caseSchema, type Evidence } from './case.js';
import { nearestWords } from './nearest-words.js';

/** A case as someone writes it down: words without the trouble of saying where they stand. */
export interface Draft {
  readonly id: string;
  readonly briefing: string;
  readonly question: string;
  readonly history: NonNullable<Case['history']>;
  readonly tags: readonly string[];
  readonly split: string;
  /** One entry for each group; alternatives in it are divided by " | ". */
  readonly evidence: readonly string[];
  readonly mustNotCite: readonly string[];
  readonly speaker: string | null;
  readonly speech: string | null;
  /** `unclear`, or the reason why the briefing does not say; `null` when it answers. */
  readonly decline: string | null;
}

/** The case, or all that is wrong with the draft. */
export type Drafted =
  | { readonly case: Case; readonly problems: readonly [] }
  | { readonly case: null; readonly problems: readonly string[] };

/** Turns a draft into a line of a dataset. Words that stand in no article are refused, with the nearest shown. */
export function draftCase(draft: Draft, texts: ArticleTexts): Drafted {
  const problems: string[] = [];
  const places = (words: string) => {
    const found = articlesWith(words.trim(), texts);
    if (found.length === 0) problems.push(refusal(words.trim(), texts));
    return found;
  };
  const evidence = draft.evidence.map((group) => group.split(' | ').flatMap(places));
  const mustNotCite = draft.mustNotCite.flatMap(places);
  if (problems.length > 0) return { case: null, problems };
  const { id, briefing, question, history, tags, split } = draft;
  const expected = expectedOf(draft, evidence, mustNotCite);
  const result = caseSchema.safeParse({
    id,
    briefing,
    question,
    ...(history.length > 0 && { history }),
    tags,
    split,
    expected,
  });
  if (result.success) return { case: result.data, problems: [] };
  return { case: null, problems: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

function expectedOf({ decline, speaker, speech }: Draft, evidence: Evidence[][], mustNotCite: Evidence[]) {
  if (decline === 'unclear') return { kind: 'unclear' };
  if (decline !== null) return { kind: 'not-in-briefing', reason: decline };
  return { kind: 'answered', evidence, speaker, speech, mustNotCite };
}

/** Every article in which the words stand exactly: wherever they are, they are the same evidence. */
function articlesWith(words: string, texts: ArticleTexts): Evidence[] {
  return [...texts].flatMap(([article, text]) => (words !== '' && text.includes(words) ? [{ article, words }] : []));
}

/** Why words cannot be evidence, with what was probably meant. */
export function refusal(words: string, texts: ArticleTexts): string {
  const nearest = nearestWords(words, texts);
  const hint = nearest ? `Nearest, in ${nearest.article}:\n  ${nearest.words}` : 'Nothing like it stands there.';
  return `"${words}" stands in no article. ${hint}`;
}

/** The next free id of a dataset whose ids end in numbers: `seeds-tune-141` → `seeds-tune-142`. */
export function nextId(prefix: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((id) => (id.startsWith(`${prefix}-`) ? [Number(id.slice(prefix.length + 1))] : []));
  const next = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
  return `${prefix}-${String(next).padStart(3, '0')}`;
}
