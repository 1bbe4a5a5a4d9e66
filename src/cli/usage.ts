import { parseArgs } from 'node:util';
import { BriefingError } from '../core/errors.js';

/** A command as people see it in the help; the options every command has are in `SHARED`. */
interface CommandUsage {
  readonly purpose: string;
  readonly operand: string;
  readonly options: Readonly<Record<string, OptionUsage>>;
  readonly examples: readonly string[];
}

interface OptionUsage {
  readonly type: 'string' | 'boolean';
  readonly value?: string;
  readonly purpose: string;
}

export type CommandName =
  | 'ask'
  | 'search'
  | 'quotes'
  | 'articles'
  | 'article'
  | 'index'
  | 'mcp'
  | 'start'
  | 'doctor'
  | 'feedback';

const SHARED: Readonly<Record<string, OptionUsage>> = {
  briefing: {
    type: 'string',
    value: 'DIR',
    purpose: 'the folder of articles (default: BRIEFING_DIR, else the shipped articles)',
  },
  index: {
    type: 'string',
    value: 'DIR',
    purpose: 'where the saved index lies (default: BRIEFING_INDEX, else in your cache folder)',
  },
  json: { type: 'boolean', purpose: 'print one JSON document' },
  help: { type: 'boolean', purpose: 'show this help' },
};

const LINES: OptionUsage = { type: 'boolean', purpose: 'read one JSON object a line, print one result a line' };

const COMMANDS: Readonly<Record<CommandName, CommandUsage>> = {
  ask: {
    purpose: 'Answer a question from the briefing, with cited excerpts.',
    operand: '"QUESTION"',
    options: {
      jsonl: LINES,
      history: {
        type: 'string',
        value: 'FILE',
        purpose: 'earlier turns as JSON: [{"from": "reader" | "bot", "text": "…"}]',
      },
      explain: { type: 'boolean', purpose: 'show what was found, considered and rejected, and why' },
    },
    examples: [
      'ask "what did the mayor say about the library?"',
      'ask --explain "how many buses are there?"',
      'ask --jsonl < questions.jsonl',
    ],
  },
  search: {
    purpose: 'List the passages nearest to a query.',
    operand: '"QUERY"',
    options: { jsonl: LINES, k: { type: 'string', value: 'N', purpose: 'how many passages (default 10)' } },
    examples: ['search "library closure"', 'search --k 3 --json "library closure"'],
  },
  quotes: {
    purpose: 'List what people and institutions are quoted as saying.',
    operand: '[SPEAKER]',
    options: { about: { type: 'string', value: 'TOPIC', purpose: 'only what is about this' } },
    examples: ['quotes', 'quotes "the mayor" --about library'],
  },
  articles: {
    purpose: 'List the articles of the briefing.',
    operand: '',
    options: {},
    examples: ['articles --briefing ./my-articles'],
  },
  article: {
    purpose: 'Print one article as it was published.',
    operand: 'ID',
    options: {},
    examples: ['article council-vote.txt', 'article council-vote.txt --json'],
  },
  index: {
    purpose: 'Read the articles and save the index.',
    operand: '',
    options: { rebuild: { type: 'boolean', purpose: 'build it anew even if the saved one fits' } },
    examples: ['index', 'index --rebuild --briefing ./my-articles'],
  },
  mcp: {
    purpose: 'Serve the briefing to an assistant (Model Context Protocol on standard input and output).',
    operand: '',
    options: {},
    examples: ['mcp --briefing ./my-articles'],
  },
  start: {
    purpose: 'Answer in Slack until stopped. Settings stand in .env; docs/slack.md leads there.',
    operand: '',
    options: {},
    examples: ['start', 'start --briefing ./my-articles'],
  },
  doctor: {
    purpose: 'Look whether everything is there that `start` needs, and say what to do where it is not.',
    operand: '',
    options: { offline: { type: 'boolean', purpose: 'do not ask Slack' } },
    examples: ['doctor', 'doctor --offline --json'],
  },
  feedback: {
    purpose: 'Show where answers and feedback of the Slack bot lie, or delete them.',
    operand: '',
    options: {
      forget: { type: 'string', value: 'USER_ID', purpose: 'delete what this person asked and said' },
      'delete-all': { type: 'boolean', purpose: 'delete all answers and feedback' },
    },
    examples: ['feedback', 'feedback --forget U0123ABCDEF'],
  },
};

/** The arguments of one call, checked against the command's options. */
export interface Call {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly text: (option: string) => string | null;
  readonly flag: (option: string) => boolean;
}

export type ParsedArguments =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'help'; readonly text: string };

/** @throws BriefingError (`usage`) for an unknown command or option. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    return { kind: 'help', text: overview() };
  }
  if (!isCommand(name)) {
    throw usageError(`There is no command "${name}".`, `Commands: ${Object.keys(COMMANDS).join(', ')}. Try --help.`);
  }
  const { values, positionals } = parseOptions(name, rest);
  if (values.help === true) return { kind: 'help', text: helpOf(name) };
  const empty = Object.keys(values).find((option) => values[option] === '');
  if (empty !== undefined) {
    throw usageError(
      `--${empty} is given no value.`,
      `Give it one, or leave it out. briefing ${name} --help explains it.`,
    );
  }
  return {
    kind: 'call',
    call: {
      command: name,
      operands: positionals,
      text: (option) => (typeof values[option] === 'string' ? values[option] : null),
      flag: (option) => values[option] === true,
    },
  };
}

export function usageError(message: string, hint: string): BriefingError {
  return new BriefingError('usage', { message, hint });
}

interface ParsedOptions {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

function parseOptions(name: CommandName, args: string[]): ParsedOptions {
  const options = Object.fromEntries(
    Object.entries({ ...SHARED, ...COMMANDS[name].options }).map(([option, { type }]) => [option, { type }]),
  );
  try {
    return parseArgs({ args, options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
  } catch (error) {
    const problem = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw usageError(
      `${problem}.`,
      `briefing ${name} --help lists the options. Words that begin with a dash go after "--".`,
    );
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { purpose }]) => `  ${name.padEnd(10)} ${purpose}`);
  return [
    'Answers questions about a folder of news articles, in their own words.',
    '',
    'Usage: briefing COMMAND [options]',
    '',
    ...rows,
    '',
    'briefing COMMAND --help shows options and examples.',
    'Exit status: 0 answered or not in the briefing, 1 failure, 2 wrong usage.',
  ].join('\n');
}

function helpOf(name: CommandName): string {
  const { purpose, operand, options, examples } = COMMANDS[name];
  const rows = Object.entries({ ...options, ...SHARED }).map(([option, { value, purpose: what }]) => {
    return `  ${`--${option}${value ? ` ${value}` : ''}`.padEnd(18)} ${what}`;
  });
  return [
    purpose,
    '',
    `Usage: briefing ${name} [options]${operand && ` ${operand}`}`,
    '',
    ...rows,
    '',
    'Examples:',
    ...examples.map((example) => `  briefing ${example}`),
  ].join('\n');
}
