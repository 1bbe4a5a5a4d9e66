import { z } from 'zod';
import { type Environment, filledIn, type ParsedSettings, parseSettings, wholeNumber, yesOrNo } from './environment.js';
import { appTokenProblem, botTokenProblem, signingSecretProblem, tokenProblems } from './slack-tokens.js';

/** How to reach Slack, whom to answer, and how fast. */
export interface SlackSettings {
  readonly connection:
    | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
    | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number };
  /** Another Slack than Slack's own, for tests and demonstrations; ends in a slash. */
  readonly apiUrl: string | null;
  readonly command: string;
  readonly access: {
    /** `null` for every channel the bot is in, and for every person. */
    readonly channels: readonly string[] | null;
    readonly users: readonly string[] | null;
    readonly admins: readonly string[];
    readonly guests: boolean;
    readonly externals: boolean;
    readonly bots: boolean;
  };
  readonly pace: {
    readonly concurrentQuestions: number;
    readonly questionsPerUserPerMinute: number;
    readonly shutdownMilliseconds: number;
  };
}

/** Where Slack's own documentation lets an app listen. */
const DEFAULT_PORT = 3000;

const channels = listOf(/^[CGD][A-Z0-9]+$/u, 'channel ids such as C0123ABCDEF (channel name → About → at the end)');
const people = listOf(/^[UW][A-Z0-9]+$/u, 'member ids such as U0123ABCDEF (profile → ⋮ → Copy member ID)');

const SlackEnvironment = z.object({
  SLACK_MODE: z
    .enum(['socket', 'http'], 'must be socket (no public address needed) or http (Slack calls this machine)')
    .default('socket'),
  SLACK_BOT_TOKEN: checkedBy(botTokenProblem),
  SLACK_APP_TOKEN: checkedBy(appTokenProblem),
  SLACK_SIGNING_SECRET: checkedBy(signingSecretProblem),
  SLACK_PORT: wholeNumber(0, 65_535).default(DEFAULT_PORT),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://' })
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .nullable()
    .default(null),
  SLACK_COMMAND: z
    .string()
    .regex(
      /^\/[a-z0-9_-]{1,31}$/u,
      'must be the slash command of your app, such as /briefing: small letters, no spaces',
    )
    .default('/briefing'),
  SLACK_ALLOWED_CHANNELS: channels.nullable().default(null),
  SLACK_ALLOWED_USERS: people.nullable().default(null),
  SLACK_ADMINS: people.default([]),
  SLACK_ALLOW_GUESTS: yesOrNo().default(false),
  SLACK_ALLOW_EXTERNAL: yesOrNo().default(false),
  SLACK_ALLOW_BOTS: yesOrNo().default(false),
  CONCURRENT_QUESTIONS: wholeNumber(1, 100).default(4),
  QUESTIONS_PER_USER_PER_MINUTE: wholeNumber(1, 1000).default(10),
  SHUTDOWN_SECONDS: wholeNumber(0, 600).default(10),
});

type SlackVariables = z.infer<typeof SlackEnvironment>;

/** Reads what `start` and `doctor` need for Slack; every problem is named, missing tokens among them. */
export function parseSlackSettings(environment: Environment): ParsedSettings<SlackSettings> {
  const parsed = parseSettings(SlackEnvironment, environment);
  const missing = tokenProblems(filledIn(environment));
  if (parsed.settings === null || missing.length > 0) {
    return { settings: null, problems: [...missing, ...parsed.problems] };
  }
  return { settings: slackSettings(parsed.settings), problems: [] };
}

function slackSettings(variables: SlackVariables): SlackSettings {
  return {
    connection: connection(variables),
    apiUrl: variables.SLACK_API_URL,
    command: variables.SLACK_COMMAND,
    access: {
      channels: variables.SLACK_ALLOWED_CHANNELS,
      users: variables.SLACK_ALLOWED_USERS,
      admins: variables.SLACK_ADMINS,
      guests: variables.SLACK_ALLOW_GUESTS,
      externals: variables.SLACK_ALLOW_EXTERNAL,
      bots: variables.SLACK_ALLOW_BOTS,
    },
    pace: {
      concurrentQuestions: variables.CONCURRENT_QUESTIONS,
      questionsPerUserPerMinute: variables.QUESTIONS_PER_USER_PER_MINUTE,
      shutdownMilliseconds: variables.SHUTDOWN_SECONDS * 1000,
    },
  };
}

/** What the mode needs is known to be set, since nothing was missing. */
function connection(variables: SlackVariables): SlackSettings['connection'] {
  const { SLACK_BOT_TOKEN: botToken = '', SLACK_APP_TOKEN: appToken = '' } = variables;
  if (variables.SLACK_MODE === 'socket') return { mode: 'socket', botToken, appToken };
  const { SLACK_SIGNING_SECRET: signingSecret = '', SLACK_PORT: port } = variables;
  return { mode: 'http', botToken, signingSecret, port };
}

/** A text that is wrong in ways of its own. */
function checkedBy(problemOf: (value: string) => string | null) {
  return z
    .string()
    .superRefine((value, context) => {
      const problem = problemOf(value);
      if (problem !== null) context.addIssue({ code: 'custom', message: problem });
    })
    .optional();
}

/** Several of one kind, with commas or spaces between them. */
function listOf(form: RegExp, what: string) {
  return z
    .string()
    .transform((value) => value.split(/[\s,;]+/u).filter((part) => part !== ''))
    .superRefine((values, context) => {
      const wrong = values.filter((value) => !form.test(value));
      if (wrong.length > 0) context.addIssue({ code: 'custom', message: `holds "${wrong[0]}"; give ${what}` });
    });
}
