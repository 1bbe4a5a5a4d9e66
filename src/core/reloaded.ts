import type { Corpus, Reloaded } from './ports.js';

/** What changed from one reading of a folder to the next. */
export function reloadedBetween(before: Corpus, now: Corpus): Reloaded {
  const [old, recent] = [textsOf(before), textsOf(now)];
  return {
    added: [...recent.keys()].filter((file) => !old.has(file)),
    changed: [...recent].filter(([file, text]) => old.has(file) && old.get(file) !== text).map(([file]) => file),
    removed: [...old.keys()].filter((file) => !recent.has(file)),
  };
}

function textsOf({ articles }: Corpus): Map<string, string> {
  return new Map(articles.map(({ article }) => [article.file, article.text]));
}
