import { z } from 'zod';
import { BriefingError } from '../core/errors.js';
import type { SlackCalls } from './slack-calls.js';
import { causeOf, refusedWith } from './slack-failure.js';

/** Who the bot is in its workspace. */
export interface Identity {
  readonly botUserId: string;
  readonly botId: string;
  readonly teamId: string;
  readonly enterpriseId: string | null;
  /** For the log. */
  readonly team: string;
}

const AUTH = z.object({
  user_id: z.string(),
  bot_id: z.string(),
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  team: z.string().default(''),
});

export interface TokenCheckParts {
  /** With the bot token. */
  readonly calls: SlackCalls;
  /** With the app token; `null` where none is needed. */
  readonly appCalls: SlackCalls | null;
}

/**
 * Asks Slack whether the tokens are good, before anything connects: Bolt would find out in the background.
 * @throws BriefingError (`slack-tokens`, `slack-unavailable`)
 */
export async function checkTokens({ calls, appCalls }: TokenCheckParts): Promise<Identity> {
  const reply = await calls.call('auth.test', {}).catch((error: unknown) => Promise.reject(trouble(error, BOT_TOKEN)));
  const auth = AUTH.safeParse(reply);
  if (!auth.success) throw notABot();
  await appCalls
    ?.call('apps.connections.open', {})
    .catch((error: unknown) => Promise.reject(trouble(error, APP_TOKEN)));
  const { user_id, bot_id, team_id, enterprise_id, team } = auth.data;
  return { botUserId: user_id, botId: bot_id, teamId: team_id, enterpriseId: enterprise_id ?? null, team };
}

interface Token {
  readonly variable: string;
  readonly place: string;
}

const BOT_TOKEN: Token = {
  variable: 'SLACK_BOT_TOKEN',
  place: 'api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token (xoxb-…)',
};

const APP_TOKEN: Token = {
  variable: 'SLACK_APP_TOKEN',
  place:
    'api.slack.com/apps → your app → Basic Information → App-Level Tokens (xapp-…), with the scope connections:write',
};

function trouble(error: unknown, { variable, place }: Token): BriefingError {
  const refusal = refusedWith(error);
  if (refusal === null) {
    return new BriefingError('slack-unavailable', {
      message: `Slack cannot be reached (${causeOf(error)}).`,
      hint: 'Check the network, and SLACK_API_URL if it is set; then start again.',
      cause: error,
    });
  }
  return new BriefingError('slack-tokens', {
    message: `Slack does not accept ${variable} (${causeOf(error)}).`,
    hint: `${meaningOf(refusal)} The right token is at ${place}.`,
    cause: error,
  });
}

function meaningOf(refusal: string): string {
  switch (refusal) {
    case 'account_inactive':
    case 'token_revoked':
    case 'token_expired':
      return 'The token was revoked, or the app was taken out of the workspace: install it again and copy the new token.';
    case 'missing_scope':
      return 'The token lacks a scope: add it and install the app again.';
    case 'not_allowed_token_type':
      return 'This is another kind of token.';
    default:
      return 'Copy the token anew, whole and without quotation marks.';
  }
}

function notABot(): BriefingError {
  return new BriefingError('slack-tokens', {
    message: 'SLACK_BOT_TOKEN is a token, but not of a bot.',
    hint: `The right token is at ${BOT_TOKEN.place}.`,
  });
}
