/** What a file's bytes say: text, or why they are none, in words for the person who put the file there. */
export type Decoded = { readonly text: string } | { readonly reason: string };

/** Text files hold hardly any control characters; one in twenty bytes is a format that merely starts like text. */
const MOST_CONTROL_CHARACTERS = 0.05;

/**
 * Decodes UTF-8, and UTF-16 that says so with a byte-order mark; the mark is left out. Older encodings are not guessed:
 * a wrong guess would put words in an article that were never published.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && isBinary(bytes)) return { reason: 'is not a text file (it holds binary data)' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { reason: 'is not a text file (it holds binary data)' };
    return text.trim() === '' ? { reason: 'is empty' } : { text };
  } catch {
    return { reason: `is not valid ${encoding.toUpperCase()}; save it as UTF-8 and it will be read` };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1;
  }
  return controls > MOST_CONTROL_CHARACTERS * bytes.length;
}
