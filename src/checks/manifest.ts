import { z } from 'zod';
import { type CheckDocument, failed, passed } from '../contract/checks.js';
import { EVENTS, SCOPES } from './slack-permissions.js';

const NAME = 'Manifest';

/** As much of a manifest as the bot depends on. */
const Manifest = z.looseObject({
  features: z.looseObject({
    agent_view: z.looseObject({}),
    app_home: z.looseObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    slash_commands: z.array(z.looseObject({ command: z.string() })),
  }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    event_subscriptions: z.looseObject({ bot_events: z.array(z.string()) }),
    interactivity: z.looseObject({ is_enabled: z.literal(true) }),
  }),
});

/** Whether the manifest asks for what this program uses, no less and no more. */
export function checkManifest(text: string, command: string | null): CheckDocument {
  const parsed = Manifest.safeParse(jsonOf(text));
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join('.') || 'the whole file');
    return failed(NAME, `slack-manifest.json lacks or has otherwise: ${places.join(', ')}.`, RESTORE);
  }
  const { features, oauth_config, settings } = parsed.data;
  const differences = [
    ...differencesOf('scope', oauth_config.scopes.bot, SCOPES),
    ...differencesOf('event', settings.event_subscriptions.bot_events, EVENTS),
  ];
  if (differences.length > 0) return failed(NAME, `slack-manifest.json: ${differences.join('; ')}.`, RESTORE);
  const commands = features.slash_commands.map((each) => each.command);
  if (command !== null && !commands.includes(command)) {
    const advice = `Give your app the command ${command} at https://api.slack.com/apps (Slash Commands), or set SLACK_COMMAND to the one it has.`;
    return passed(NAME, `Fits this version, with ${commands.join(', ')} for the command. ${advice}`);
  }
  return passed(NAME, `Fits this version: ${SCOPES.length} scopes, ${EVENTS.length} events.`);
}

const RESTORE =
  'Restore slack-manifest.json from this version of the program, and paste it again at https://api.slack.com/apps (App Manifest).';

function differencesOf(what: string, has: readonly string[], needs: readonly string[]): string[] {
  const missing = needs.filter((each) => !has.includes(each));
  const unused = has.filter((each) => !needs.includes(each));
  return [
    ...(missing.length === 0 ? [] : [`lacks the ${what} ${missing.join(', ')}`]),
    ...(unused.length === 0 ? [] : [`asks for the ${what} ${unused.join(', ')}, which nothing uses`]),
  ];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
