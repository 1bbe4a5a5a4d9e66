import picocolors from 'picocolors';

/** The one door between the command line and the world: results out, everything else aside, lines in. */
export interface Terminal {
  /** A line on standard output: results only. */
  readonly print: (line: string) => void;
  /** A line on standard error: warnings, failures. */
  readonly say: (line: string) => void;
  /** Raw characters on standard error, for a line that is drawn over. */
  readonly draw: (characters: string) => void;
  readonly lines: AsyncIterable<string>;
  readonly readFile: (path: string) => string;
  readonly columns: number;
  readonly colour: boolean;
  /** Whether standard error is watched by a person, so that a line may be drawn over. */
  readonly watched: boolean;
}

export type Colours = ReturnType<typeof picocolors.createColors>;

export function coloursOf(terminal: Terminal): Colours {
  return picocolors.createColors(terminal.colour);
}

/** Fewer columns than this cannot be laid out, more are tiring to read. */
const NARROWEST = 40;
const WIDEST = 100;

/** Breaks a text at spaces so that every line fits beside its indentation; a longer word keeps its own line. */
export function wrapped(text: string, columns: number, indent: string): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST) - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
