import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.js';
import { type Health, type Monitoring, startMonitoring } from './server.js';

let monitoring: Monitoring | null = null;
afterEach(async () => {
  await monitoring?.close();
  monitoring = null;
});

async function served(health: () => Health = () => ({ healthy: true, details: {} })) {
  const metrics = createMetrics();
  monitoring = await startMonitoring({ host: '127.0.0.1', port: 0, health, metrics });
  const { port } = monitoring;
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { metrics, get, port };
}

describe('/healthz', () => {
  it('follows the state of the bot, with words that say why', async () => {
    let connected = true;
    const { get } = await served(() => ({ healthy: connected, details: { connected, articles: 5 } }));
    const well = await get('/healthz');
    expect([well.status, await well.json()]).toEqual([200, { status: 'ok', connected: true, articles: 5 }]);
    connected = false;
    const ill = await get('/healthz');
    expect([ill.status, await ill.json()]).toEqual([503, { status: 'unavailable', connected: false, articles: 5 }]);
  });
});

describe('/metrics', () => {
  const figure = (text: string, line: string) => new RegExp(`^${line} (\\S+)$`, 'mu').exec(text)?.[1];

  it('counts questions, abstentions, seconds, retries and the queue', async () => {
    const { get, metrics } = await served();
    metrics.meter.question({ surface: 'mention', outcome: 'answered', seconds: 0.4 });
    metrics.meter.question({ surface: 'mention', outcome: 'not-in-briefing', seconds: 3.5 });
    metrics.meter.question({ surface: 'command', outcome: 'failed', seconds: 1 });
    metrics.meter.retry('chat.postMessage', 'ratelimited');
    metrics.meter.queue({ waiting: 7, running: 4 });
    metrics.briefing({ articles: 12, openedAt: 1_900_000_000_000 });
    metrics.connected(true);
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/u);
    const text = await response.text();
    const lines = {
      'briefing_questions_total{surface="mention",outcome="answered"}': '1',
      'briefing_questions_total{surface="mention",outcome="not-in-briefing"}': '1',
      'briefing_questions_total{surface="command",outcome="failed"}': '1',
      'briefing_abstentions_total{surface="mention"}': '1',
      'briefing_answer_seconds_count{surface="mention"}': '2',
      'briefing_answer_seconds_bucket{le="0.5",surface="mention"}': '1',
      'briefing_retries_total{call="chat.postMessage",why="ratelimited"}': '1',
      briefing_questions_waiting: '7',
      briefing_questions_running: '4',
      briefing_articles: '12',
      briefing_opened_timestamp_seconds: '1900000000',
      briefing_slack_connected: '1',
    };
    const escaped = (line: string) => line.replace(/[{}.]/gu, '\\$&');
    expect(Object.fromEntries(Object.keys(lines).map((line) => [line, figure(text, escaped(line))]))).toEqual(lines);
  });

  it('makes no figure of its own of each message of an error', async () => {
    const { get, metrics } = await served();
    metrics.meter.retry('chat.postMessage', 'no answer from 10.0.0.1 in time');
    expect(await (await get('/metrics')).text()).toContain('why="other"');
  });
});

describe('anything else', () => {
  it('is not served', async () => {
    const { get } = await served();
    expect((await get('/')).status).toBe(404);
    expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
  });

  it('on the same port is told how to get out of the way', async () => {
    const { port } = await served();
    const parts = { host: '127.0.0.1', port, health: () => ({ healthy: true, details: {} }), metrics: createMetrics() };
    await expect(startMonitoring(parts)).rejects.toMatchObject({
      code: 'config-invalid',
      hint: expect.stringContaining('MONITORING_PORT'),
    });
  });
});
