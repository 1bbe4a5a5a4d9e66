import type { Span } from '../core/article.js';

/** What a character does in a word. */
const OUTSIDE = 0;
const LETTER = 1;
const DIGIT = 2;
/** Letters of scripts that put no spaces between words: each stands alone. */
const UNSPACED = 3;
type Role = typeof OUTSIDE | typeof LETTER | typeof DIGIT | typeof UNSPACED;

/**
 * The words of a text as they stand: runs of letters and digits, held together by what stands inside a word: the marks
 * of "O'Brien", "1,200", "3.5", "AT&T" and "U.S." (last full stop included). A hyphen parts words.
 * One walk from left to right; the standard segmenter takes time that grows with the square of the text.
 */
export function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const role = roleAt(text, at);
    if (role === OUTSIDE) {
      at += 1;
    } else {
      const end = role === UNSPACED ? at + widthAt(text, at) : endOfWord(text, at);
      spans.push({ start: at, end });
      at = end;
    }
  }
  return spans;
}

function endOfWord(text: string, start: number): number {
  const initials = endOfInitials(text, start);
  if (initials !== null) return initials;
  let at = endOfRun(text, start);
  while (joins(text, at)) at = endOfRun(text, at + 1);
  return at;
}

function endOfRun(text: string, start: number): number {
  let at = start;
  for (let role = roleAt(text, at); role === LETTER || role === DIGIT; role = roleAt(text, at)) at += widthAt(text, at);
  return at;
}

/** Names in initials are short; a longer run is an enumeration. */
const MOST_INITIALS = 8;

/** Single letters, each with its full stop: "U.S.", "a.m.", "D.E.A."; the last stop may be missing. `null` for one letter. */
function endOfInitials(text: string, start: number): number | null {
  let at = start;
  let letters = 0;
  while (
    letters <= MOST_INITIALS &&
    roleAt(text, at) === LETTER &&
    roleAt(text, at + 1) === OUTSIDE &&
    text.charAt(at + 1) === '.'
  ) {
    at += 2;
    letters += 1;
  }
  if (letters > MOST_INITIALS) return null;
  const lastIsSingle = roleAt(text, at) === LETTER && !isInside(text, at + 1);
  if (letters >= 1 && lastIsSingle) return at + 1;
  return letters >= 2 && !isInside(text, at) ? at : null;
}

/** Whether the mark at this place stands inside a word and holds it together. */
function joins(text: string, at: number): boolean {
  const before = at === 0 ? OUTSIDE : roleAt(text, at - 1);
  const after = roleAt(text, at + 1);
  switch (text.charAt(at)) {
    case "'":
    case '\u2019':
    case '\u02bc':
      return before !== OUTSIDE && after === LETTER;
    case '.':
    case ',':
      return before === DIGIT && after === DIGIT;
    case '&':
      return before === LETTER && after === LETTER;
    default:
      return false;
  }
}

function isInside(text: string, at: number): boolean {
  const role = roleAt(text, at);
  return role === LETTER || role === DIGIT;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Remembered for the characters of the basic plane, plus one, so that 0 means not looked at yet. */
const roles = new Uint8Array(0x10000);

function roleAt(text: string, at: number): Role {
  const code = text.codePointAt(at);
  if (code === undefined) return OUTSIDE;
  if (code > 0xffff) return computeRole(code);
  const known = roles[code] ?? 0;
  if (known !== 0) return (known - 1) as Role;
  const role = computeRole(code);
  roles[code] = role + 1;
  return role;
}

function computeRole(code: number): Role {
  const character = String.fromCodePoint(code);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)) {
    return /[\p{L}\p{N}]/u.test(character) ? UNSPACED : OUTSIDE;
  }
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{L}\p{M}\u00ad]/u.test(character) ? LETTER : OUTSIDE;
}
