/**
 * The words of one field of the news, one group to a line. A group holds what a reader and a reporter may call the same
 * thing: words in their base form, phrases with underscores ("put_off").
 */
export interface Field {
  /** Near-synonyms: one may stand for the other. */
  readonly same: string;
  /** Related words: one kind of the other, or two kinds of one thing. */
  readonly akin: string;
}

/** The lines of a table of words, blank ones left out. */
export function linesOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
