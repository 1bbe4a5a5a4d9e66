import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexFolderOf, parseConfig } from './config.js';

describe('the settings', () => {
  it('are all optional: the shipped articles, and an index in the cache folder of the user', () => {
    const config = parseConfig({});
    expect(config.articlesFolder).toMatch(/[\\/]seeds$/u);
    expect(config).toMatchObject({ indexFolder: null, cacheFolder: join(homedir(), '.cache', 'briefing-bot') });
  });

  it('are taken from the environment', () => {
    const environment = { BRIEFING_DIR: '/news', BRIEFING_INDEX: '/saved', XDG_CACHE_HOME: '/caches', OTHER: 'x' };
    expect(parseConfig(environment)).toEqual({
      articlesFolder: '/news',
      indexFolder: '/saved',
      cacheFolder: join('/caches', 'briefing-bot'),
    });
  });

  it('count as not set when they are empty', () => {
    expect(parseConfig({ BRIEFING_DIR: '', BRIEFING_INDEX: '  ', XDG_CACHE_HOME: '' })).toEqual(parseConfig({}));
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
