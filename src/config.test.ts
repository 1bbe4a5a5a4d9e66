import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderOf, indexFolderOf, parseBotConfig, parseConfig } from './config.js';

describe('the settings', () => {
  it('are all optional: the shipped articles, and an index in the cache folder of the user', () => {
    const config = parseConfig({});
    expect(config.articlesFolder).toMatch(/[\\/]seeds$/u);
    expect(config).toMatchObject({ indexFolder: null, cacheFolder: join(homedir(), '.cache', 'briefing-bot') });
    expect(config).toMatchObject({ dataFolder: null, stateFolder: join(homedir(), '.local', 'state', 'briefing-bot') });
  });

  it('are taken from the environment', () => {
    const places = { BRIEFING_DIR: '/news', BRIEFING_INDEX: '/saved', BRIEFING_DATA: '/kept' };
    const environment = { ...places, XDG_CACHE_HOME: '/caches', XDG_STATE_HOME: '/states', OTHER: 'x' };
    expect(parseConfig(environment)).toMatchObject({
      articlesFolder: '/news',
      indexFolder: '/saved',
      cacheFolder: join('/caches', 'briefing-bot'),
      dataFolder: '/kept',
      stateFolder: join('/states', 'briefing-bot'),
    });
  });

  it('count as not set when they are empty', () => {
    expect(parseConfig({ BRIEFING_DIR: '', BRIEFING_INDEX: '  ', XDG_CACHE_HOME: '' })).toEqual(parseConfig({}));
  });
});

describe('the settings of the bot', () => {
  it('hurt no other command, whatever they hold', () => {
    expect(parseConfig({ SLACK_BOT_TOKEN: 'oops', LOG_LEVEL: 'loud' })).toEqual(parseConfig({}));
  });

  it('are refused together, each with what to do', () => {
    const environment = { SLACK_APP_TOKEN: 'xoxb-1234567890-abc', LOG_LEVEL: 'loud' };
    expect(() => parseBotConfig(environment)).toThrow(
      /- SLACK_BOT_TOKEN is not set: .*\n- SLACK_APP_TOKEN holds a bot token.*\n- LOG_LEVEL must be/u,
    );
  });

  it('are refused together with those of models', () => {
    expect(() => parseBotConfig({ MODEL: 'no-provider' })).toThrow(
      /- SLACK_APP_TOKEN is not set[\s\S]*\n- MODEL must be/u,
    );
  });

  it('say whether a token is what is wrong', () => {
    const tokens = { SLACK_BOT_TOKEN: 'xoxb-1234567890-abc', SLACK_APP_TOKEN: 'xapp-1-A01-1234567890-abc' };
    const codeOf = (environment: Record<string, string>) => {
      try {
        return parseBotConfig(environment).slack.connection.mode;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect([{}, { ...tokens, SHUTDOWN_SECONDS: 'soon' }, tokens].map(codeOf)).toEqual([
      'slack-tokens',
      'config-invalid',
      'socket',
    ]);
  });
});

describe('the place of the data', () => {
  it('is one for each folder of articles, apart from the index', () => {
    const config = parseConfig({ XDG_CACHE_HOME: '/caches', XDG_STATE_HOME: '/states' });
    expect(dataFolderOf(config, '/news/today').startsWith(join('/states', 'briefing-bot', 'today-'))).toBe(true);
    expect(dataFolderOf(config, '/news/today')).not.toBe(dataFolderOf(config, '/old/today'));
    expect(dataFolderOf(parseConfig({ BRIEFING_DATA: '/kept' }), '/news')).toBe('/kept');
  });
});

describe('the place of the index', () => {
  const config = parseConfig({ XDG_CACHE_HOME: '/caches' });

  it('is the one that was set', () => {
    expect(indexFolderOf(parseConfig({ BRIEFING_INDEX: '/saved' }), '/news')).toBe('/saved');
  });

  it('is one for each folder of articles, however its path is written', () => {
    const place = indexFolderOf(config, '/news/today');
    expect(place.startsWith(join('/caches', 'briefing-bot', 'today-'))).toBe(true);
    expect(indexFolderOf(config, '/news/../news/today/')).toBe(place);
    expect(indexFolderOf(config, '/old/today')).not.toBe(place);
    expect(indexFolderOf(config, '/news/Today')).not.toBe(place);
  });

  it('stays inside the cache folder, whatever the folder of articles is called', () => {
    for (const folder of ['/', '/news/..', '/news/…', '/news/a b:c*?"<>|', '/news/Ä', '.', '..']) {
      const place = indexFolderOf(config, folder);
      expect(place).toMatch(/^[\\/]caches[\\/]briefing-bot[\\/][\w.-]*-[0-9a-f]{12}$/u);
    }
  });
});
