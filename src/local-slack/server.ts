import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { argumentsOf } from './arguments.js';
import { Refusal } from './refusal.js';
import { respondByUrl } from './response-urls.js';
import type { SocketMode } from './socket-mode.js';
import { type Answer, answerTo, recorded, refused, type WebApiParts } from './web-api.js';

/** Where this Slack listens: the Web API under `/api/`, `response_url`s under `/response/`, websockets under `/link/`. */
export async function listen(parts: WebApiParts, sockets: SocketMode, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answered(parts, request)
      .catch((error) => refused(new Refusal('fatal_error', [String(error)]), 500))
      .then((answer) => send(response, answer));
  });
  server.on('upgrade', (request, _socket, head) => sockets.upgrade(request, head));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function answered(parts: WebApiParts, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local');
  const [, area, name = ''] = pathname.split('/');
  try {
    const given = argumentsOf(request.headers['content-type'] ?? '', await bodyOf(request), searchParams);
    if (area === 'api') return await answerTo(parts, name, tokenOf(request, given.token), given);
    if (area !== 'response') throw new Refusal('not_found');
    return await recorded(parts, 'response_url', given, () => responded(parts, name, given));
  } catch (error) {
    if (error instanceof Refusal) return refused(error, area === 'api' ? 200 : 404);
    throw error;
  }
}

const GONE = ['invalid_url', 'expired_url', 'used_url'];

/** A `response_url` has no `ok: false`: it answers with a status. */
function responded({ state, raising }: WebApiParts, id: string, given: Parameters<typeof respondByUrl>[3]): Answer {
  try {
    respondByUrl(state, raising, id, given);
    return { kind: 'json', status: 200, headers: {}, body: { ok: true } };
  } catch (error) {
    if (error instanceof Refusal) return refused(error, GONE.includes(error.error) ? 404 : 400);
    throw error;
  }
}

function tokenOf({ headers }: IncomingMessage, fromBody: unknown): string {
  const bearer = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1];
  return bearer ?? String(fromBody ?? '');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, answer: Answer): void {
  switch (answer.kind) {
    case 'hang':
      return;
    case 'drop':
      response.destroy();
      return;
    case 'json':
      response.writeHead(answer.status, { ...answer.headers, 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(answer.body));
  }
}
