import type { SettingProblem } from './environment.js';

/** A kind of secret that Slack hands out, by its form, and where in the app's pages it stands. */
interface SecretKind {
  readonly setting: string | null;
  readonly called: string;
  readonly form: RegExp;
  readonly where: string;
}

const APP_PAGES = 'open your app at https://api.slack.com/apps';

const BOT_TOKEN: SecretKind = {
  setting: 'SLACK_BOT_TOKEN',
  called: 'a bot token (xoxb-…)',
  form: /^xoxb-/u,
  where: `${APP_PAGES}, OAuth & Permissions → Bot User OAuth Token (xoxb-…); install the app first if there is none`,
};
const APP_TOKEN: SecretKind = {
  setting: 'SLACK_APP_TOKEN',
  called: 'an app-level token (xapp-…)',
  form: /^xapp-/u,
  where: `${APP_PAGES}, Basic Information → App-Level Tokens → Generate, with the scope connections:write (xapp-…)`,
};
const SIGNING_SECRET: SecretKind = {
  setting: 'SLACK_SIGNING_SECRET',
  called: 'a signing secret',
  form: /^[0-9a-f]{32}$/u,
  where: `${APP_PAGES}, Basic Information → App Credentials → Signing Secret (32 characters, 0-9 and a-f)`,
};
const OTHERS: readonly SecretKind[] = [
  { setting: null, called: 'a user token (xoxp-…)', form: /^xoxp-/u, where: '' },
  { setting: null, called: 'a token of token rotation (xoxe…)', form: /^xoxe[.-]/u, where: '' },
  { setting: null, called: 'a legacy token', form: /^xox[a-z]-/u, where: '' },
];
const KINDS = [BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, ...OTHERS];

/** Any token is longer than this with its prefix; a shorter one was cut off, or stands in for one. */
const SHORTEST_TOKEN = 12;

export const botTokenProblem = (value: string) => problemOf(value, BOT_TOKEN);
export const appTokenProblem = (value: string) => problemOf(value, APP_TOKEN);
export const signingSecretProblem = (value: string) => problemOf(value, SIGNING_SECRET);

/** The secrets that are needed in the mode that is set, and are not there. */
export function tokenProblems(environment: Readonly<Record<string, string>>): readonly SettingProblem[] {
  const needed = environment.SLACK_MODE === 'http' ? [BOT_TOKEN, SIGNING_SECRET] : [BOT_TOKEN, APP_TOKEN];
  return needed.flatMap(({ setting, where }) => {
    if (setting === null || environment[setting] !== undefined) return [];
    return [{ setting, problem: `is not set: ${where}` }];
  });
}

/** Why this is not the secret wanted and how to get the right one; `null` when it has the right form. */
function problemOf(value: string, wanted: SecretKind): string | null {
  const again = `Copy it again, whole: ${wanted.where}`;
  if (/^["'“”‘’`<]|["'“”‘’`>]$/u.test(value)) return 'has quotation marks or brackets around it; take them off';
  if (/\s/u.test(value)) return `has white space inside. ${again}`;
  if (/[^\w.-]/u.test(value)) return `holds a character that no token has. ${again}`;
  const kind = KINDS.find(({ form }) => form.test(value));
  if (kind !== wanted) return `${found(kind ?? null)}. Wanted: ${wanted.where}`;
  return value.length < SHORTEST_TOKEN ? `is too short for a token. ${again}` : null;
}

function found(kind: SecretKind | null): string {
  if (kind === null) return 'is no secret of the form wanted';
  return `holds ${kind.called}${kind.setting === null ? '' : `, which belongs into ${kind.setting}`}`;
}
