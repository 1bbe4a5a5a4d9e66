/** A question word after "and", a semicolon or a question mark begins a second question. */
const SECOND = /(?:\?\s+(?:and\s+)?|;\s*|,?\s+and\s+)(?=(?:what|how|who|when|where|why|which)\b)/giu;

/** Fewer words than this are no question of their own: "who and when". */
const SHORTEST_PART_IN_WORDS = 3;

/** The questions that a text asks, at most two; one when it cannot be parted cleanly. */
export function questionParts(text: string): readonly string[] {
  const [first = '', second, ...others] = text.split(SECOND);
  if (second === undefined || others.length > 0) return [text];
  return [first, second].every((part) => wordCount(part) >= SHORTEST_PART_IN_WORDS) ? [first, second] : [text];
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
