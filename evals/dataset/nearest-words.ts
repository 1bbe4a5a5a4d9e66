import type { ArticleTexts } from './articles.js';

export interface NearestWords {
  readonly article: string;
  readonly words: string;
  /** Share of the sought words that stand in this window, from 0 to 1. */
  readonly likeness: number;
}

/** The window of an article that shares most words with `words`: what an author who misquotes probably meant. */
export function nearestWords(words: string, articles: ArticleTexts): NearestWords | null {
  const sought = tokens(words).map(({ folded }) => folded);
  let best: NearestWords | null = null;
  for (const [article, text] of articles) {
    const found = nearestWindow(sought, text);
    if (found && found.likeness > (best?.likeness ?? 0)) best = { article, ...found };
  }
  return best;
}

/** Slides a window as long as the sought words over the text, counting how many of them it holds. */
function nearestWindow(sought: readonly string[], text: string): Omit<NearestWords, 'article'> | null {
  const all = tokens(text);
  const length = Math.min(sought.length, all.length);
  const wanted = new Map<string, number>();
  for (const word of sought) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let [shared, best, at] = [0, 0, -1];
  const move = (index: number, step: 1 | -1): void => {
    const word = all[index]?.folded ?? '';
    const left = wanted.get(word);
    if (left === undefined) return;
    if (step === 1 ? left > 0 : left >= 0) shared += step;
    wanted.set(word, left - step);
  };
  for (let end = 0; end < all.length; end += 1) {
    move(end, 1);
    if (end >= length) move(end - length, -1);
    if (shared > best) [best, at] = [shared, Math.max(0, end - length + 1)];
  }
  const [first, last] = [all[at], all[at + length - 1]];
  if (!first || !last) return null;
  return { words: text.slice(first.start, last.end), likeness: best / sought.length };
}

function tokens(text: string): { folded: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    folded: match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
