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
    serveMcp: () => Promise.reject(new Error('Assistants are served by a whole program only.')),
  };
  return { line, terminal };
}
