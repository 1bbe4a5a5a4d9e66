import type { Corpus } from '../core/ports.js';
import { type Term, termsOf } from '../text/terms.js';

/** The stems of those words that the articles never write small; people type names in small letters. */
export function neverWrittenSmall(terms: readonly Term[], corpus: Corpus): ReadonlySet<string> {
  const names = rememberedNames(corpus);
  return new Set(terms.filter(({ stop, stem }) => !stop && names.has(stem)).map(({ stem }) => stem));
}

/** The names of a briefing are the same for every question. */
const remembered = new WeakMap<Corpus, ReadonlySet<string>>();

function rememberedNames(corpus: Corpus): ReadonlySet<string> {
  const names = remembered.get(corpus) ?? namesOf(corpus);
  remembered.set(corpus, names);
  return names;
}

function namesOf({ passages }: Corpus): ReadonlySet<string> {
  const names = new Set<string>();
  const ordinary = new Set<string>();
  for (const { article, span } of passages) {
    const text = article.text.slice(span.start, span.end);
    for (const term of termsOf(text)) {
      if (!term.capital) ordinary.add(term.stem);
      else if (stands(text.slice(0, term.span.start))) names.add(term.stem);
    }
  }
  return new Set([...names].filter((stem) => !ordinary.has(stem)));
}

/** Whether a word goes on a sentence, so that its capital means something. */
function stands(before: string): boolean {
  return /[\p{L},]\s$/u.test(before.slice(-2));
}
