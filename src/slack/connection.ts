import { HTTPReceiver, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Logger } from '../core/ports.js';
import { boltLogger } from './bolt-logger.js';
import type { SlackConnection } from './slack-bot.js';
import type { Wait } from './slack-calls.js';
import { causeOf } from './slack-failure.js';

/** How what happens in Slack reaches the bot, and whether it does so now. */
export interface Connection {
  /** For Bolt. */
  readonly receiver: Receiver;
  readonly connected: () => boolean;
  /** Keeps the connection up once Bolt has started. */
  watch(): void;
  /** Lets go of it: nothing more arrives. */
  close(): Promise<void>;
}

export interface ConnectionParts {
  readonly connection: SlackConnection;
  readonly clientOptions: webApi.WebClientOptions;
  readonly wait: Wait;
  readonly logger: Logger;
}

export function createConnection(parts: ConnectionParts): Connection {
  const { connection } = parts;
  return connection.mode === 'socket'
    ? socketConnection(connection.appToken, parts)
    : httpConnection(connection, parts);
}

/** A receiver that comes ready-made is taken to be connected while Bolt runs. */
export function givenConnection(receiver: Receiver): Connection {
  let open = false;
  return {
    receiver,
    connected: () => open,
    watch: () => {
      open = true;
    },
    close: async () => {
      open = false;
      await receiver.stop();
    },
  };
}

/** How long to wait before each further try to connect again; the last counts for all that follow. */
const PAUSES = [0, 1000, 3000, 10_000, 30_000] as const;

/**
 * A websocket that is opened anew whenever it closes. Bolt's own way of doing so waits five seconds each time, and ends
 * the process when Slack refuses.
 */
function socketConnection(appToken: string, { clientOptions, wait, logger }: ConnectionParts): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(logger),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  let open = false;
  let closed = false;

  const reconnect = async () => {
    for (let at = 0; !closed; at++) {
      await wait(PAUSES[Math.min(at, PAUSES.length - 1)] ?? 0);
      if (closed) return;
      try {
        await receiver.client.start();
        return;
      } catch (error) {
        logger.error('Slack cannot be connected to again yet', { cause: causeOf(error) });
      }
    }
  };

  receiver.client.on('connected', () => {
    open = true;
    logger.info('Connected to Slack');
  });
  return {
    receiver,
    connected: () => open,
    watch: () => {
      receiver.client.on('disconnected', () => {
        if (!open) return;
        open = false;
        if (closed) return;
        logger.info('Slack closed the connection; it is opened again');
        void reconnect();
      });
    },
    close: async () => {
      closed = true;
      open = false;
      await receiver.client.disconnect();
    },
  };
}

function httpConnection(
  { signingSecret, port }: Extract<SlackConnection, { mode: 'http' }>,
  { logger }: ConnectionParts,
): Connection {
  const receiver = new HTTPReceiver({ signingSecret, port, logger: boltLogger(logger) });
  return givenConnection(receiver);
}
