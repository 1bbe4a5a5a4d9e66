import type { Speaker } from '../core/speech.js';
import { termsOf } from '../text/terms.js';

/** The stems of all names and descriptions that people go by. */
export function nameStems(speakers: readonly Speaker[]): ReadonlySet<string> {
  const words = speakers.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(words.flatMap((each) => termsOf(each).map(({ stem }) => stem)));
}
