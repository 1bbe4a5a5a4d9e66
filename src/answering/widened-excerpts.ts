import type { Citation } from '../core/answer.js';
import type { Span } from '../core/article.js';
import { wordsOf } from '../core/excerpt.js';
import { contains, hull } from '../core/span.js';
import { properNamesIn } from '../text/names.js';
import { termsOf } from '../text/terms.js';
import { isBorneOut, SAME_ROOT, supportOf } from './support.js';
import { type Evidence, isShowable } from './verify-citation.js';

const PRONOUN = /\b(?:he|she|they|it|him|her|them|his|hers|their|its)\b/iu;
/** Whom a pronoun means stands this near. */
const SENTENCES_BACK = 3;

/**
 * An excerpt that says "she", with the sentences before it in which stands whom a statement names; as it was where they
 * do not name them. So a reader sees of whom it speaks.
 */
export function widenedForNames(citation: Citation, names: readonly string[], evidence: Evidence): Citation {
  const { excerpt } = citation;
  if (!standsForAName(wordsOf(excerpt))) return citation;
  const passage = evidence.passages.find(
    ({ article, span }) => article.id === excerpt.article.id && contains(span, excerpt.span),
  );
  const before = passage?.sentences.filter(({ end }) => end <= excerpt.span.start).slice(-SENTENCES_BACK) ?? [];
  for (const sentence of [...before].reverse()) {
    const widened = withSpan(citation, hull(excerpt.span, sentence));
    if (isShowable(widened.excerpt, evidence.corpus) && namesAll(widened, names)) return widened;
  }
  return citation;
}

/** Behind a name of the excerpt's own, a pronoun most often means that one. */
function standsForAName(words: string): boolean {
  const pronoun = PRONOUN.exec(words);
  return pronoun !== null && !properNamesIn(words.slice(0, pronoun.index)).some(({ kind }) => kind === 'person');
}

function namesAll(citation: Citation, names: readonly string[]): boolean {
  const support = supportOf([citation]);
  return names.every((name) => termsOf(name).every(({ stem }) => isBorneOut(stem, support, SAME_ROOT)));
}

function withSpan(citation: Citation, span: Span): Citation {
  return { ...citation, excerpt: { article: citation.excerpt.article, span } };
}
