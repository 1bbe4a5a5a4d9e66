import { z } from 'zod';
import { type CheckDocument, failed, passed } from '../contract/checks.js';
import { SCOPES } from './slack-permissions.js';

export interface SlackAccount {
  /** Ends in a slash; `null` for Slack itself. */
  readonly apiUrl: string | null;
  readonly botToken: string;
  /** `null` where Slack calls this machine instead. */
  readonly appToken: string | null;
}

const SLACK = 'https://slack.com/api/';

/** Slack answers in a fraction of this. */
const PATIENCE_MILLISECONDS = 10_000;

const Reply = z.looseObject({ ok: z.boolean(), error: z.string().optional() });
const Identity = z.looseObject({ team: z.string(), user: z.string() });

/** Asks Slack who the bot is, what it may do, and whether it may connect. */
export async function checkSlackOnline({
  apiUrl,
  botToken,
  appToken,
}: SlackAccount): Promise<readonly CheckDocument[]> {
  const base = apiUrl ?? SLACK;
  const asked = await ask(base, 'auth.test', botToken);
  if ('failure' in asked) return [unreachable('Bot token', base, asked.failure)];
  const bot = botChecks(asked);
  return appToken === null ? bot : [...bot, await checkConnection(base, appToken)];
}

interface Asked {
  readonly reply: z.infer<typeof Reply>;
  readonly scopes: readonly string[] | null;
}

function botChecks({ reply, scopes }: Asked): readonly CheckDocument[] {
  const name = 'Bot token';
  if (!reply.ok)
    return [
      failed(name, `Slack refuses it: ${reply.error ?? 'no reason given'}.`, REMEDIES[reply.error ?? ''] ?? REINSTALL),
    ];
  const { team, user } = Identity.safeParse(reply).data ?? { team: 'unknown', user: 'unknown' };
  return [passed(name, `Slack knows it: @${user} in ${team}.`), scopesCheck(scopes)];
}

function scopesCheck(scopes: readonly string[] | null): CheckDocument {
  const name = 'Scopes';
  if (scopes === null) return passed(name, 'Slack did not say which the token has.');
  const missing = SCOPES.filter((scope) => !scopes.includes(scope));
  const more = scopes.filter((scope) => !SCOPES.includes(scope));
  if (missing.length > 0) return failed(name, `The token lacks ${missing.join(', ')}.`, REINSTALL);
  return passed(
    name,
    `All ${SCOPES.length} are there${more.length === 0 ? '' : `, and ${more.join(', ')}, which nothing uses`}.`,
  );
}

async function checkConnection(base: string, appToken: string): Promise<CheckDocument> {
  const name = 'App token';
  const asked = await ask(base, 'apps.connections.open', appToken);
  if ('failure' in asked) return unreachable(name, base, asked.failure);
  if (asked.reply.ok) return passed(name, 'Slack opens Socket Mode connections for it.');
  const { error = 'no reason given' } = asked.reply;
  return failed(name, `Slack opens no connection: ${error}.`, REMEDIES[error] ?? NEW_APP_TOKEN);
}

async function ask(base: string, method: string, token: string): Promise<Asked | { readonly failure: string }> {
  try {
    const response = await fetch(`${base}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const reply = Reply.safeParse(await response.json().catch(() => null));
    if (!reply.success) return { failure: `it answers with status ${response.status} and not as Slack does` };
    const scopes = response.headers.get('x-oauth-scopes');
    return { reply: reply.data, scopes: scopes === null ? null : scopes.split(',').map((scope) => scope.trim()) };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

/** `fetch` hides why behind "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

function unreachable(name: string, base: string, failure: string): CheckDocument {
  const advice = 'See whether this machine reaches it (a proxy, SLACK_API_URL), or look at the rest with --offline.';
  return failed(name, `${base} cannot be asked: ${failure}.`, advice);
}

const REINSTALL =
  'At https://api.slack.com/apps paste slack-manifest.json again (App Manifest), reinstall the app (Install App), and copy the Bot User OAuth Token anew.';
const NEW_APP_TOKEN =
  'At https://api.slack.com/apps, Basic Information → App-Level Tokens, generate one with the scope connections:write.';

const REMEDIES: Readonly<Record<string, string>> = {
  account_inactive: 'The app was removed from the workspace. Install it again (Install App) and copy the token anew.',
  token_revoked: REINSTALL,
  not_allowed_token_type: NEW_APP_TOKEN,
  missing_scope: NEW_APP_TOKEN,
  ratelimited: 'Wait a minute and look again.',
};
