import type { Briefing, Progress } from '../core/ports.js';
import { visible } from '../text/visible.js';
import type { BotDesk } from './bot-commands.js';
import { perform } from './commands.js';
import { asBriefingError } from './failure.js';
import { coloursOf, type Terminal } from './terminal.js';
import { parseArguments } from './usage.js';

/** What the command line needs from the composition root. */
export interface OpenOptions {
  readonly articlesFolder: string | null;
  readonly indexFolder: string | null;
  readonly rebuild: boolean;
  readonly progress: Progress;
  readonly warn: (line: string) => void;
}

export interface CommandLine {
  readonly terminal: Terminal;
  readonly open: (options: OpenOptions) => Promise<Briefing>;
  /** Serves an assistant on standard input and output until it goes away. */
  readonly serveMcp: (options: {
    readonly articlesFolder: string | null;
    readonly open: () => Promise<Briefing>;
    readonly warn: (line: string) => void;
  }) => Promise<void>;
  readonly bot: BotDesk;
  /** Milliseconds from an arbitrary start. */
  readonly now: () => number;
}

const EXIT = { fine: 0, failure: 1, usage: 2 } as const;

/** Runs one command and gives its exit status: 0 for an answer and for "not in the briefing", 1 failure, 2 wrong usage. */
export async function runCommand(args: readonly string[], line: CommandLine): Promise<number> {
  const { terminal } = line;
  try {
    const parsed = parseArguments(args);
    if (parsed.kind === 'help') {
      terminal.print(parsed.text);
      return EXIT.fine;
    }
    return (await perform(parsed.call, line)) ? EXIT.fine : EXIT.failure;
  } catch (error) {
    const { code, message, hint } = asBriefingError(error);
    const colours = coloursOf(terminal);
    terminal.say(`${colours.red('Error:')} ${visible(message)}\n${colours.dim(visible(hint))}`);
    return code === 'usage' || code === 'question-empty' ? EXIT.usage : EXIT.failure;
  }
}
