import type { DeliveryKind } from './local-slack.js';
import type { Json } from './objects.js';

/** A way to the app: websockets, or its request URL. */
export interface Link {
  send(envelope: Envelope, attempt: Attempt): Promise<Outcome>;
  /** Resolves as soon as somebody could be reached. */
  reachable(): Promise<void>;
}

export interface Envelope {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly payload: Json;
}

/** Which time this is, from 0, and why there was another. */
export interface Attempt {
  readonly number: number;
  readonly reason: string;
}

export type Outcome =
  | { readonly kind: 'acknowledged'; readonly payload: Json | null }
  /** Nothing came back in time. */
  | { readonly kind: 'timeout' }
  /** Nobody was there, or they left before they answered. */
  | { readonly kind: 'unreachable' }
  /** They answered that it did not work, and whether it may be tried again. */
  | { readonly kind: 'failed'; readonly again: boolean };
