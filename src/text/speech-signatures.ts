import type { Span } from '../core/article.js';
import { trimmed } from '../core/span.js';
import type { Quotation } from './quotation-marks.js';
import type { Draft } from './speech-drafts.js';
import type { Piece } from './speech-pieces.js';

/** A block that is quotation and nothing else, with the line that signs it. */
export interface Signed {
  readonly draft: Draft;
  /** Whether the signature is a block of its own. */
  readonly inNext: boolean;
}

interface Place {
  readonly quotations: readonly Quotation[];
  /** The block behind, if nothing else of the page stands between. */
  readonly next: Piece | null;
  readonly frame: number;
}

/** "“I left with my mother.” — Ann Poe, a baker", the dash on a line or in a block of its own as well. */
export function signedIn(text: string, { span }: Piece, { quotations, next, frame }: Place): Signed | null {
  const last = quotations.at(-1);
  if (last === undefined || !holdsOnly(text, span, quotations)) return null;
  const rest = { start: last.span.end, end: span.end };
  const inNext = next !== null && isMarkup(text, rest);
  const mention = inNext ? nameIn(text, next.span, OWN_BLOCK) : nameIn(text, rest, SAME_BLOCK);
  if (mention === null) return null;
  const contents = quotations.map((quotation) => quotation.span);
  const draft = { contents, quotations: [...quotations], direct: true, cue: null, mention, lastFrame: frame };
  return { draft, inNext };
}

/** Nothing but the marks of a block quotation before the quotations and between them. */
function holdsOnly(text: string, { start }: Span, quotations: readonly Quotation[]): boolean {
  let at = start;
  return quotations.every(({ span }) => {
    const gap = { start: at, end: span.start };
    at = span.end;
    return isMarkup(text, gap);
  });
}

const LONGEST_MARKUP = 40;

function isMarkup(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_MARKUP && /^[\s>*_]*$/u.test(text.slice(start, end));
}

const LONGEST_SIGNATURE = 160;
const SAME_BLOCK = /^[\s>*_]{0,40}(?:[—–―-]|--+)[ *_]*(?=\p{Lu})/u;
/** A hyphen there begins an item of a list, unless it touches a name and the comma or the end behind it. */
const OWN_BLOCK =
  /^[\s>*_]{0,40}(?:(?:[—–―]|--+)[ *_]*(?=\p{Lu})|-(?=\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,4}(?:,|$)))/u;
/** A signature is a name and a role: no sentence, no quotation. */
const SENTENCE = /\p{Ll}{3}[.!?:;"“”]\s+\S|\b(?:said|says|told|added|wrote)\b|\n\s*\n/u;

function nameIn(text: string, span: Span, opening: RegExp): Span | null {
  if (span.end - span.start > LONGEST_SIGNATURE) return null;
  const line = text.slice(span.start, span.end);
  const dash = opening.exec(line);
  if (dash === null || SENTENCE.test(line.slice(dash[0].length))) return null;
  const name = trimmed(text, { start: span.start + dash[0].length, end: span.end });
  const tail = /[\s.*_>]*$/u.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
  return { start: name.start, end: name.end - tail };
}
