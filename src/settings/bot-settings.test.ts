import { describe, expect, it } from 'vitest';
import { parseBotSettings } from './bot-settings.js';

describe('the settings of the running bot', () => {
  it('are all optional', () => {
    expect(parseBotSettings({}).settings).toEqual({
      logLevel: 'info',
      monitoring: null,
      watchBriefing: true,
      retentionDays: 180,
    });
  });

  it('open a port for this machine alone, unless an address says otherwise', () => {
    expect(parseBotSettings({ MONITORING_PORT: '9100' }).settings?.monitoring).toEqual({
      host: '127.0.0.1',
      port: 9100,
    });
    const open = { MONITORING_PORT: '9100', MONITORING_HOST: '0.0.0.0' };
    expect(parseBotSettings(open).settings?.monitoring).toEqual({ host: '0.0.0.0', port: 9100 });
  });

  it.each([
    ['LOG_LEVEL', 'loud'],
    ['MONITORING_PORT', 'http'],
    ['MONITORING_HOST', 'http://here'],
    ['WATCH_BRIEFING', '2'],
    ['FEEDBACK_RETENTION_DAYS', '0'],
  ])('do not take %s=%j', (name, value) => {
    expect(parseBotSettings({ [name]: value }).problems).toEqual([
      { setting: name, problem: expect.stringMatching(/^must be /u) },
    ]);
  });
});
