/**
 * A text made easy to compare, with the way back: `origins[i]` is where folded character `i` stands in the source, and
 * one more entry than there are characters marks the end.
 */
export interface Folded {
  readonly text: string;
  readonly origins: Uint32Array;
}

/** Folds away what readers do not notice: case, accents, ligatures, curly quotes, kinds of dashes, runs and kinds of spaces. */
export function fold(source: string): Folded {
  const folded = createBuffer(source.length);
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0;
    const replacement = foldedCodePoint(code);
    folded.append(folded.endsWithSpace() ? replacement.trimStart() : replacement, at);
    at += code > 0xffff ? 2 : 1;
  }
  return folded.finish(source.length);
}

/** The folded text alone, for words and other short strings. */
export function foldedText(source: string): string {
  return PLAIN_LOWER_CASE.test(source) ? source : fold(source).text;
}

const PLAIN_LOWER_CASE = /^[a-z0-9]*$/u;

/** Characters that typesetters choose between, and letters that Unicode does not take apart. */
const LOOKALIKES = new Map<string, string>([
  ...[...'\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4'].map((quote) => [quote, "'"] as const),
  ...[...'\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'].map((quote) => [quote, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((dash) => [dash, '-'] as const),
  ['\u00df', 'ss'],
  ['\u1e9e', 'ss'],
  ...Object.entries({ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th' }),
  ...Object.entries({ Ł: 'l', Ø: 'o', Đ: 'd', Ð: 'd', Ħ: 'h', Æ: 'ae', Œ: 'oe', Þ: 'th' }),
]);

/** Soft hyphens, joiners, direction marks, variation selectors, the byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[\ufe0e\ufe0f]/u;
const ACCENTS = /[\u0300-\u036f]/gu;

/** One entry for each code point met so far: a text repeats its characters. */
const remembered = new Map<number, string>();

/** What a character folds to: usually one character, several for a ligature, none for an accent that stands alone. */
export function foldedCodePoint(code: number): string {
  let replacement = remembered.get(code);
  if (replacement === undefined) {
    replacement = computeFolded(String.fromCodePoint(code));
    remembered.set(code, replacement);
  }
  return replacement;
}

function computeFolded(character: string): string {
  const lookalike = LOOKALIKES.get(character);
  if (lookalike !== undefined) return lookalike;
  if (INVISIBLE.test(character)) return '';
  if (/^\s$/u.test(character)) return ' ';
  const apart = character.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '');
  return [...apart]
    .map((part) => LOOKALIKES.get(part) ?? part)
    .join('')
    .replace(/\s+/gu, ' ');
}

/** Grows arrays of numbers instead of a string: a text of 20 MB would otherwise leave 20 million small strings behind. */
function createBuffer(expectedLength: number) {
  let codes = new Uint16Array(expectedLength + 16);
  let origins = new Uint32Array(expectedLength + 17);
  let length = 0;

  return {
    endsWithSpace: () => length > 0 && codes[length - 1] === 32,
    append(replacement: string, origin: number) {
      if (length + replacement.length > codes.length) {
        codes = enlarged(codes, Uint16Array);
        origins = enlarged(origins, Uint32Array);
      }
      for (let at = 0; at < replacement.length; at += 1) {
        codes[length] = replacement.charCodeAt(at);
        origins[length] = origin;
        length += 1;
      }
    },
    finish(end: number): Folded {
      origins[length] = end;
      return { text: textOf(codes.subarray(0, length)), origins: origins.slice(0, length + 1) };
    },
  };
}

function enlarged<T extends Uint16Array | Uint32Array>(before: T, make: new (length: number) => T): T {
  const after = new make(before.length * 2 + 32);
  after.set(before);
  return after;
}

/** As many arguments as every engine lets a function have. */
const CODES_AT_ONCE = 8192;

function textOf(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += CODES_AT_ONCE) {
    pieces.push(String.fromCharCode(...codes.subarray(at, at + CODES_AT_ONCE)));
  }
  return pieces.join('');
}
