import { finalStop, wordCount } from './form.js';
import type { Line } from './lines.js';
import { metadataOf } from './metadata-lines.js';

/** "— Marisol Reyes, a baker": more words are a sentence between dashes. */
const LONGEST_SIGNATURE_IN_WORDS = 20;
const LONGEST_SIGNATURE = 200;
const DASH = /^(?:[—–―]|--?)\s{0,3}(?=\S)/u;
const SIGNED = /^(?:[—–―]|--)\s{0,3}(?=\p{Lu}|(?:an?|the) \p{Ll})/u;
const NAME_AND_ROLE =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|la|van|von|der|den|bin|al|el|da|dos|di|du) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}(?:$|\.$|, )/u;

/** "— Marisol Reyes, a baker", "– A neighbour": who said the words that stand above, on a line of its own. */
export function isSignature(words: string): boolean {
  const dash = words.length > LONGEST_SIGNATURE ? null : SIGNED.exec(words);
  if (dash === null || wordCount(words) > LONGEST_SIGNATURE_IN_WORDS) return false;
  const rest = words.slice(dash[0].length);
  const isName = finalStop(rest) === '' || (finalStop(rest) === '.' && NAME_AND_ROLE.test(rest));
  return isName && !/\s[—–-]\s/u.test(rest) && metadataOf(rest) === null;
}

const CLOSING_QUOTATION_MARK = /["”»’'][.,*_ ]{0,3}$/u;

/** Whether such a line may sign these words: a quotation in marks, or a whole sentence. */
export function maySign(above: string): boolean {
  return finalStop(above) !== '' || CLOSING_QUOTATION_MARK.test(above);
}

/** A hyphen makes an item of a list; a single one with a name, right below a quotation, signs it, and keeps its mark. */
export function withSignaturesRead(text: string, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isSingle = line.role === 'item' && above?.role !== 'item' && below?.role !== 'item';
    if (!isSingle || above === undefined || line.span.end - line.span.start > LONGEST_SIGNATURE) return line;
    const words = text.slice(line.span.start, line.span.end);
    const mark = /-\s{1,3}$/u.exec(text.slice(line.whole.start, line.span.start))?.[0] ?? '';
    const ending = text.slice(Math.max(above.span.start, above.span.end - LONGEST_SIGNATURE), above.span.end);
    const signs = DASH.test(`${mark}${words}`) && NAME_AND_ROLE.test(words) && CLOSING_QUOTATION_MARK.test(ending);
    return signs
      ? { ...line, role: above.role, span: { start: line.span.start - mark.length, end: line.span.end } }
      : line;
  });
}
