import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { parsed } from './arguments.js';
import type { Link, Outcome } from './link.js';
import type { Json } from './objects.js';
import { Refusal } from './refusal.js';
import { isObject } from './shape.js';
import type { Timers } from './timers.js';

/** The websockets of Socket Mode: each envelope goes to one of them, in turn. */
export interface SocketMode extends Link {
  /** The path of a websocket that is good for one connection. @throws Refusal while connections are refused */
  ticket(): string;
  /** Takes over an upgrade request. */
  upgrade(request: IncomingMessage, head: Buffer): void;
  connections(): number;
  refresh(): void;
  drop(): void;
  refuse(refuse: boolean): void;
  /** Says good-bye to every websocket, and does not wait long for an answer. */
  stop(): Promise<void>;
}

export interface SocketModeParts {
  readonly appId: string;
  readonly timers: Timers;
  /** In milliseconds. */
  readonly acknowledgeWithin: number;
  /** Called for every acknowledgement, late and double ones too. */
  readonly acknowledged: (envelopeId: string, payload: Json) => void;
  readonly changed: () => void;
}

type Waiting = Map<string, { readonly socket: WebSocket; readonly settle: (outcome: Outcome) => void }>;

export function createSocketMode({
  appId,
  timers,
  acknowledgeWithin,
  acknowledged,
  changed,
}: SocketModeParts): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const sockets: WebSocket[] = [];
  const waiting: Waiting = new Map();
  const arrivals: (() => void)[] = [];
  let refused = false;

  function joined(socket: WebSocket): void {
    sockets.push(socket);
    socket.on('message', (data) => heard(String(data)));
    socket.on('close', () => left(socket));
    socket.send(JSON.stringify(hello(appId, sockets.length)));
    for (const arrived of arrivals.splice(0)) arrived();
    changed();
  }

  function heard(text: string): void {
    const message = parsed(text);
    if (!isObject(message) || typeof message.envelope_id !== 'string') return;
    const payload = isObject(message.payload) ? message.payload : {};
    acknowledged(message.envelope_id, payload);
    waiting.get(message.envelope_id)?.settle({ kind: 'acknowledged', payload });
  }

  function left(socket: WebSocket): void {
    if (sockets.includes(socket)) sockets.splice(sockets.indexOf(socket), 1);
    for (const each of waiting.values()) if (each.socket === socket) each.settle({ kind: 'unreachable' });
    changed();
  }

  /** The first is sent to the end of the line. */
  function nextSocket(): WebSocket | undefined {
    const socket = sockets.shift();
    if (socket !== undefined) sockets.push(socket);
    return socket;
  }

  function drop(): void {
    for (const socket of [...sockets]) {
      socket.terminate();
      left(socket);
    }
  }

  return {
    send: ({ id, kind, payload }, { number, reason }) => {
      const socket = nextSocket();
      if (socket === undefined) return Promise.resolve({ kind: 'unreachable' });
      const accepts = kind !== 'events_api';
      const retry = kind === 'events_api' ? { retry_attempt: number, retry_reason: reason } : {};
      socket.send(
        JSON.stringify({ envelope_id: id, type: kind, payload, accepts_response_payload: accepts, ...retry }),
      );
      return new Promise<Outcome>((resolve) => {
        const settle = (outcome: Outcome) => {
          if (waiting.get(id)?.settle === settle) waiting.delete(id);
          resolve(outcome);
        };
        waiting.set(id, { socket, settle });
        void timers.wait(acknowledgeWithin).then(() => settle({ kind: 'timeout' }));
      });
    },
    reachable: () => (sockets.length > 0 ? Promise.resolve() : new Promise((resolve) => void arrivals.push(resolve))),
    ticket: () => {
      if (refused) throw new Refusal('internal_error');
      const ticket = randomUUID();
      tickets.add(ticket);
      return `/link/?ticket=${ticket}`;
    },
    upgrade: (request, head) => {
      const ticket = new URL(request.url ?? '', 'http://local').searchParams.get('ticket') ?? '';
      if (refused || !tickets.delete(ticket)) request.socket.destroy();
      else server.handleUpgrade(request, request.socket, head, joined);
    },
    connections: () => sockets.length,
    refresh: () => {
      const farewell = { type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'local' } };
      for (const socket of sockets) socket.send(JSON.stringify(farewell));
    },
    drop,
    refuse: (refuse) => {
      refused = refuse;
      if (refuse) drop();
    },
    stop: async () => {
      await Promise.race([Promise.all(sockets.map(closed)), pause(FAREWELL_MILLISECONDS)]);
      drop();
    },
  };
}

const FAREWELL_MILLISECONDS = 250;

function closed(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
    socket.close(1001);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}

function hello(appId: string, connections: number): Json {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'local', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}
