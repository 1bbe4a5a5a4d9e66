import { createServer, type Server, type ServerResponse } from 'node:http';
import { BriefingError } from '../core/errors.js';

/** What `/healthz` says: 200 when all is well, 503 when it is not. */
export interface Health {
  readonly healthy: boolean;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface MonitoringParts {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly health: () => Health;
  readonly metrics: { readonly contentType: string; readonly text: () => Promise<string> };
}

export interface Monitoring {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `/healthz` and `/metrics`. @throws BriefingError (`config-invalid`) where the port cannot be had */
export async function startMonitoring({ host, port, health, metrics }: MonitoringParts): Promise<Monitoring> {
  const server = createServer((request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const path = (request.url ?? '').split('?')[0];
    if (!isRead) answer(response, 405, { error: 'Only GET is served here.' });
    else if (path === '/healthz') answerHealth(response, health);
    else if (path === '/metrics') void answerMetrics(response, metrics);
    else answer(response, 404, { error: 'Only /healthz and /metrics are served here.' });
  });
  await listening(server, host, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new BriefingError('config-invalid', {
          message: `Nothing can be served on ${host}:${port}: ${cause.message}`,
          hint: 'Choose another MONITORING_PORT (or MONITORING_HOST), or leave MONITORING_PORT empty to serve nothing.',
          cause,
        }),
      ),
    );
    server.listen(port, host, resolve);
  });
}

function answerHealth(response: ServerResponse, health: () => Health): void {
  const { healthy, details } = health();
  answer(response, healthy ? 200 : 503, { status: healthy ? 'ok' : 'unavailable', ...details });
}

async function answerMetrics(response: ServerResponse, metrics: MonitoringParts['metrics']): Promise<void> {
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
  } catch {
    answer(response, 500, { error: 'The figures could not be collected.' });
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}
