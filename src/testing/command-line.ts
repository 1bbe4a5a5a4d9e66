import type { CommandLine } from '../cli/run.js';
import type { Briefing } from '../core/ports.js';
import { fakeTerminal } from './fake-terminal.js';

/** A command line at a clock that stands still, around one briefing; what runs on and on is not there. */
export function commandLine(briefing: () => Promise<Briefing>, input: readonly string[] = []) {
  const terminal = fakeTerminal(input);
  const line: CommandLine = {
    terminal,
    open: briefing,
    now: () => 0,
    bot: {
      start: () => Promise.reject(new Error('The bot is started by a whole program only.')),
      examine: () => Promise.reject(new Error('A whole program is examined only.')),
      openFeedback: () => Promise.reject(new Error('Feedback is kept by a whole program only.')),
    },
    serveMcp: () => Promise.reject(new Error('Assistants are served by a whole program only.')),
  };
  return { line, terminal };
}
