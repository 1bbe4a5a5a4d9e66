import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { type Courier, createCourier } from './deliveries.js';
import { createFaultPlan, type FaultPlan } from './fault-plan.js';
import { expireInteractions } from './interactions.js';
import type { Link } from './link.js';
import type { Deliveries, Faults, LocalSlack, LocalSlackOptions, Patience } from './local-slack.js';
import { createPace } from './pace.js';
import { createInteractions } from './people-interactions.js';
import { createWriting } from './people-messages.js';
import { createModals } from './people-modals.js';
import { createTabs } from './people-tabs.js';
import { createRaising } from './raising.js';
import { createRequestUrl, verifyRequestUrl } from './request-url.js';
import { listen, portOf } from './server.js';
import { createSights } from './sights.js';
import { createSocketMode, type SocketMode } from './socket-mode.js';
import { createState, type State } from './state.js';
import { createTimers, type Timers } from './timers.js';
import type { Tokens } from './web-api.js';
import { createWorkspace } from './workspace.js';

/** In milliseconds; Slack's own. */
const SLACKS_PATIENCE: Patience = { acknowledgement: 3000, retries: [0, 60_000, 300_000] };

/** Starts a small Slack on loopback. Every token is made up anew. */
export async function startLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  const state = createState(options);
  const timers = createTimers();
  const secrets = newSecrets();
  const tokens: Tokens = { bot: secrets.botToken, app: secrets.appToken, revoked: null };
  const patience = { ...SLACKS_PATIENCE, ...options.patience };
  const { courier, sockets, deliveries } = createDelivering(state, timers, patience, secrets.signingSecret);
  const raising = createRaising(state, courier.event);
  const faults = createFaultPlan();
  const pace = createPace(options.pace ?? null, state.now);
  const address = { port: 0 };
  const openConnection = () => `ws://127.0.0.1:${address.port}${sockets.ticket()}`;
  const parts = { state, raising, openConnection, tokens, pace, faults, timers };
  const server = await listen(parts, sockets, options.port ?? 0);
  address.port = portOf(server);
  const origin = `http://127.0.0.1:${address.port}`;
  const responseUrl = (id: string) => `${origin}/response/${id}`;
  const people = { state, raising, courier, command: options.command ?? '/briefing', responseUrl };
  return {
    ...secrets,
    apiUrl: `${origin}/api/`,
    teamId: state.teamId,
    appId: state.appId,
    bot: state.bot,
    ...createWorkspace(state),
    ...createWriting(state, raising),
    ...createInteractions(people),
    ...createModals(people),
    ...createTabs(state, raising),
    ...createSights(state),
    ...deliveries,
    ...createFaults(state, faults, sockets, tokens),
    stop: () => stopped(server, sockets, timers),
  };
}

function newSecrets(): Pick<LocalSlack, 'botToken' | 'appToken' | 'signingSecret'> {
  const secret = () => randomBytes(16).toString('hex');
  return { botToken: `xoxb-local-${secret()}`, appToken: `xapp-local-${secret()}`, signingSecret: secret() };
}

interface Delivering {
  readonly courier: Courier;
  readonly sockets: SocketMode;
  readonly deliveries: Deliveries;
}

/** Websockets first; a request URL takes their place once the app has one. */
function createDelivering(state: State, timers: Timers, patience: Patience, signingSecret: string): Delivering {
  const { appId, changed } = state;
  const acknowledgeWithin = patience.acknowledgement;
  const acknowledged: Courier['acknowledged'] = (id, payload) => courier.acknowledged(id, payload);
  const sockets = createSocketMode({ appId, timers, acknowledgeWithin, acknowledged, changed });
  let link: Link = sockets;
  const courier = createCourier({ link: () => link, timers, retries: patience.retries, changed });
  return {
    courier,
    sockets,
    deliveries: {
      deliveries: courier.deliveries,
      redeliver: (delivery, { attempt = 1, reason = 'timeout' } = {}) =>
        courier.redeliver(delivery, { number: attempt, reason }),
      useRequestUrl: async (url) => {
        await verifyRequestUrl(url, signingSecret);
        link = createRequestUrl({ url, signingSecret, acknowledgeWithin, acknowledged });
      },
      connections: sockets.connections,
    },
  };
}

function createFaults(state: State, faults: FaultPlan, sockets: SocketMode, tokens: Tokens): Faults {
  return {
    fail: (method, fault, times = 1) => faults.fail(method, fault, times),
    refreshConnections: sockets.refresh,
    dropConnections: sockets.drop,
    refuseConnections: sockets.refuse,
    revokeScope: (scope) => void state.scopes.delete(scope),
    revokeToken: (error = 'invalid_auth') => {
      tokens.revoked = error;
    },
    expireInteractions: () => expireInteractions(state),
  };
}

async function stopped(server: Server, sockets: SocketMode, timers: Timers): Promise<void> {
  timers.stop();
  await sockets.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
