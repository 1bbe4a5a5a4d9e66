import type { Corpus } from '../core/ports.js';
import type { Speaker } from '../core/speech.js';

const GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'him', 'his'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers'].map((word) => [word, 'she'] as const),
]);

/** Whether the articles let a pronoun stand for somebody: never "she" for whom they call "he". Nothing is guessed from names. */
export function mayBeCalled(pronoun: string, { id }: Speaker, { quotes }: Corpus): boolean {
  const asked = GENDER.get(pronoun);
  if (asked === undefined) return true;
  const used = quotes.flatMap(({ speaker, mention, speech: { article } }) => {
    if (speaker?.id !== id || mention === null) return [];
    return GENDER.get(article.text.slice(mention.start, mention.end).toLowerCase()) ?? [];
  });
  return used.length === 0 || used.includes(asked);
}
