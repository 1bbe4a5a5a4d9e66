import type { Span } from '../core/article.js';
import { type Term, termsOf } from '../text/terms.js';
import type { Support } from './support.js';

/** A verb whose doer and whose object, both by name, a statement exchanges; `null` when there is none. */
export function swapped(text: string, { excerpts }: Support): string | null {
  const shown = excerpts.flatMap(dealingsIn);
  for (const claimed of dealingsIn(text)) {
    const same = shown.filter(({ verb }) => verb === claimed.verb);
    if (same.length > 0 && same.every((each) => isExchanged(claimed, each))) return claimed.word;
  }
  return null;
}

/** Who deals with whom by a verb, as far as names tell. */
interface Dealing {
  readonly verb: string;
  readonly word: string;
  readonly doers: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

function isExchanged(claimed: Dealing, shown: Dealing): boolean {
  const moved = (from: ReadonlySet<string>, to: ReadonlySet<string>, stays: ReadonlySet<string>) =>
    [...from].some((name) => to.has(name) && !stays.has(name));
  return moved(claimed.doers, shown.others, shown.doers) && moved(claimed.others, shown.doers, shown.others);
}

/** Marks and words behind which other people may be spoken of. */
const CLAUSE = /[,;:!?—–“”"]|\.\s|\s(?:but|while|that|who|which|after|because|whether|if)\s/u;

function dealingsIn(text: string): Dealing[] {
  const terms = termsOf(text);
  return terms.flatMap((term, at) => {
    if (term.stop || isNamed(term)) return [];
    const before = namedWithin(terms.slice(0, at).reverse(), text, term.span);
    const behind = namedWithin(terms.slice(at + 1), text, term.span);
    if (before.size === 0 || behind.size === 0) return [];
    const passive =
      PASSIVE.test(text.slice(0, term.span.start)) && /^(?:\s+\p{L}+){0,4}\s+by\s/u.test(text.slice(term.span.end));
    const [doers, others] = passive ? [behind, before] : [before, behind];
    return [{ verb: term.stem, word: term.word, doers, others }];
  });
}

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?$/iu;

function isNamed({ capital, stop }: Term): boolean {
  return capital && !stop;
}

/** The stems of names in the same clause, the nearest group of them alone. */
function namedWithin(terms: readonly Term[], text: string, { start, end }: Span): Set<string> {
  const stems = new Set<string>();
  for (const term of terms) {
    const between = term.span.end <= start ? text.slice(term.span.end, start) : text.slice(end, term.span.start);
    if (CLAUSE.test(between)) break;
    if (isNamed(term)) stems.add(term.stem);
    else if (stems.size > 0 && !term.stop) break;
  }
  return stems;
}
