import type { LogCounts } from '../contract/answer-log.js';
import type { CheckDocument } from '../contract/checks.js';
import { visible } from '../text/visible.js';
import { withoutOperands } from './commands.js';
import type { CommandLine } from './run.js';
import { coloursOf, type Terminal, wrapped } from './terminal.js';
import { type Call, usageError } from './usage.js';

/** What the command line needs from the composition root for the Slack bot. */
export interface BotDesk {
  /** Runs until it is stopped; false when it had to stop by itself. */
  readonly start: (options: Places & { readonly say: (line: string) => void }) => Promise<boolean>;
  readonly examine: (options: Places & { readonly offline: boolean }) => Promise<readonly CheckDocument[]>;
  readonly openFeedback: (options: Places) => Promise<FeedbackDesk>;
}

interface Places {
  readonly articlesFolder: string | null;
  readonly indexFolder: string | null;
}

/** Answers and feedback as they lie on the disk. */
export interface FeedbackDesk {
  readonly path: string;
  counts(): Promise<LogCounts>;
  /** Both give the number of lines deleted. @throws BriefingError (`data-locked`) while the bot runs */
  forget(userId: string): Promise<number>;
  deleteAll(): Promise<number>;
}

export async function start(call: Call, { bot, terminal }: CommandLine): Promise<boolean> {
  withoutOperands(call);
  if (call.flag('json')) throw usageError('`briefing start` takes no --json.', 'Its log is JSON in any case.');
  return bot.start({ ...placesOf(call), say: (line) => terminal.say(visible(line)) });
}

export async function doctor(call: Call, { bot, terminal }: CommandLine): Promise<boolean> {
  withoutOperands(call);
  const checks = await bot.examine({ ...placesOf(call), offline: call.flag('offline') });
  terminal.print(call.flag('json') ? JSON.stringify({ checks }, null, 2) : checksText(checks, terminal));
  return checks.every(({ passed }) => passed !== false);
}

export async function feedback(call: Call, { bot, terminal }: CommandLine): Promise<boolean> {
  withoutOperands(call);
  const forget = call.text('forget');
  if (forget !== null && call.flag('delete-all')) {
    throw usageError('--forget and --delete-all are given together.', 'Give the one or the other.');
  }
  if (forget !== null && !/^[UW][A-Z0-9]+$/u.test(forget)) {
    throw usageError(`"${forget}" is no member id.`, 'In Slack: profile → ⋮ → Copy member ID, such as U0123ABCDEF.');
  }
  const desk = await bot.openFeedback(placesOf(call));
  const deleted = forget !== null ? await desk.forget(forget) : call.flag('delete-all') ? await desk.deleteAll() : null;
  const document = { file: desk.path, deleted, ...(await desk.counts()) };
  terminal.print(call.flag('json') ? JSON.stringify(document, null, 2) : feedbackText(document));
  return true;
}

function placesOf(call: Call): Places {
  return { articlesFolder: call.text('briefing'), indexFolder: call.text('index') };
}

/** Wide enough for the longest name of a check. */
const NAME_WIDTH = 16;

function checksText(checks: readonly CheckDocument[], terminal: Terminal): string {
  const colours = coloursOf(terminal);
  const indent = ' '.repeat(NAME_WIDTH + 2);
  const mark = ({ passed }: CheckDocument) =>
    passed === null ? colours.dim('–') : passed ? colours.green('✓') : colours.red('✗');
  const beside = (text: string) =>
    visible(text)
      .split('\n')
      .map((line) => wrapped(line, terminal.columns, indent))
      .join('\n');
  const lines = checks.map((check) => {
    const finding = beside(check.finding).trimStart();
    const advice = check.advice === null ? '' : `\n${beside(`→ ${check.advice}`)}`;
    return `${mark(check)} ${check.name.padEnd(NAME_WIDTH)}${finding}${advice}`;
  });
  const failures = checks.filter(({ passed }) => passed === false).length;
  return [...lines, '', failures === 0 ? 'All is well.' : `${failures} to mend.`].join('\n');
}

interface FeedbackDocument extends LogCounts {
  readonly file: string;
  readonly deleted: number | null;
}

function feedbackText({ file, deleted, answers, right, wrong, unreadable, oldest }: FeedbackDocument): string {
  return [
    ...(deleted === null ? [] : [`${deleted} lines deleted.`]),
    `${answers} answers, ${right} marked right, ${wrong} marked wrong${oldest === null ? '' : `, since ${oldest.slice(0, 10)}`}.`,
    ...(unreadable === 0 ? [] : [`${unreadable} lines are torn or of another version.`]),
    `They lie in ${visible(file)}`,
  ].join('\n');
}
