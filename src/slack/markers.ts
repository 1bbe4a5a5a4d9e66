import { z } from 'zod';

/**
 * Every post carries a marker that only this app gets to see. By it a post is known again whose reply was lost, and
 * answers are told from other lines.
 */
export interface MarkerMetadata {
  readonly event_type: string;
  readonly event_payload: { readonly id: string };
}

const MARKER = z.object({ event_payload: z.object({ id: z.string() }) });

export function answerMarker(id: string): string {
  return `answer ${id}`;
}

export function lineMarker(id: string): string {
  return `line ${id}`;
}

/** The id of the answer that is marked so; `null` for other lines. */
export function answerIn(marker: string | null): string | null {
  return /^answer (.+)$/u.exec(marker ?? '')?.[1] ?? null;
}

export function markerMetadata(marker: string): MarkerMetadata {
  return { event_type: 'briefing_post', event_payload: { id: marker } };
}

/** The marker of a message as Slack gives it; `null` when it has none. */
export function markerOf(metadata: unknown): string | null {
  return MARKER.safeParse(metadata).data?.event_payload.id ?? null;
}
