import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkManifest } from './manifest.js';
import { EVENTS, OPEN_METHODS, PERMISSIONS, SCOPES } from './slack-permissions.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(`${project}slack-manifest.json`, 'utf8');
const manifest = JSON.parse(text);
const page = readFileSync(`${project}docs/slack.md`, 'utf8');
const code = readdirSync(`${project}src/slack`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(?:test|property)\.ts$/u.test(file))
  .map((file) => readFileSync(`${project}src/slack/${file}`, 'utf8'))
  .join('\n');

/** Methods of Slack's Web API are named in the code as Slack names them. */
const called = new Set(
  [
    ...code.matchAll(/'((?:agents|apps|assistant|auth|bots|chat|conversations|reactions|team|users|views)\.[\w.]+)'/gu),
  ].map((match) => match[1] ?? ''),
);
const heard = new Set([...code.matchAll(/\.event\('(\w+)'/gu)].map((match) => match[1] ?? ''));

describe('the manifest', () => {
  it('asks for what this version uses, no less and no more', () => {
    expect(checkManifest(text, '/briefing')).toMatchObject({ passed: true, advice: null });
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...SCOPES].sort());
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual([...EVENTS].sort());
  });

  it('keeps to the lengths that Slack takes', () => {
    const { display_information: shown, features } = manifest;
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    for (const { command, description, usage_hint } of features.slash_commands) {
      expect(command.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
    expect(manifest.settings.event_subscriptions.bot_events.length).toBeLessThanOrEqual(100);
  });

  it('lets people write to the bot, and nobody but Slack reach it', () => {
    expect(manifest.features.app_home).toMatchObject({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
  });
});

describe('the permissions', () => {
  it('cover every method that the bot calls', () => {
    const covered = new Set([...PERMISSIONS.flatMap(({ methods }) => methods), ...OPEN_METHODS]);
    expect(called.size).toBeGreaterThan(5);
    expect([...called].filter((method) => !covered.has(method))).toEqual([]);
  });

  it('are each needed: for a method that is called, an event that is heard, or the command', () => {
    const hears = (event: string) => heard.has(event.replace(/\..*/u, ''));
    const isUsed = ({ scope, methods, events }: (typeof PERMISSIONS)[number]) =>
      scope === 'commands'
        ? /\.command\(/u.test(code)
        : methods.some((method) => called.has(method)) || events.some(hears);
    expect(PERMISSIONS.filter((permission) => !isUsed(permission))).toEqual([]);
    expect(EVENTS.filter((event) => !hears(event))).toEqual([]);
    const methods = PERMISSIONS.flatMap((permission) => permission.methods);
    expect(methods.filter((method) => !called.has(method))).toEqual([]);
  });

  it('are each explained to those who grant them', () => {
    const row = (name: string) => new RegExp(`^\\| \`${name.replace('.', '\\.')}\` +\\| \\S.{20,}\\|`, 'mu');
    expect([...SCOPES, ...EVENTS].filter((name) => !row(name).test(page))).toEqual([]);
  });
});

describe('a manifest that does not fit', () => {
  const changed = (change: (copy: typeof manifest) => void) => {
    const copy = structuredClone(manifest);
    change(copy);
    return checkManifest(JSON.stringify(copy), null);
  };

  it('is told what it lacks, what it has too much, and what to do', () => {
    const lacking = changed((copy) => copy.oauth_config.scopes.bot.splice(0, 1, 'files:write'));
    expect(lacking.finding).toContain(`lacks the scope ${manifest.oauth_config.scopes.bot[0]}`);
    expect(lacking.finding).toContain('asks for the scope files:write, which nothing uses');
    expect(lacking.advice).toContain('App Manifest');
    const deaf = changed((copy) => copy.settings.event_subscriptions.bot_events.pop());
    expect(deaf).toMatchObject({ passed: false, finding: expect.stringContaining('lacks the event') });
  });

  it('is told which part is not as it must be', () => {
    const silent = changed((copy) => {
      copy.features.app_home.messages_tab_read_only_enabled = true;
    });
    expect(silent.finding).toContain('features.app_home.messages_tab_read_only_enabled');
    expect(checkManifest('', null)).toMatchObject({ passed: false });
  });

  it('only in its command is a matter of the setting', () => {
    expect(checkManifest(text, '/news')).toMatchObject({
      passed: true,
      finding: expect.stringContaining('SLACK_COMMAND'),
    });
  });
});
