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

/** `question` is the key of the question that it answers, as the desk knows it. */
export function answerMarker(id: string, question?: string): string {
  return `answer ${id}${forQuestion(question)}`;
}

export function lineMarker(id: string, question?: string): string {
  return `line ${id}${forQuestion(question)}`;
}

function forQuestion(question: string | undefined): string {
  return question === undefined ? '' : ` for ${question}`;
}

/** The id of the answer that is marked so; `null` for other lines. */
export function answerIn(marker: string | null): string | null {
  return /^answer (\S+)/u.exec(marker ?? '')?.[1] ?? null;
}

/** Whether what is marked so was said to the question of this key. */
export function isSaidTo(question: string, marker: string | null): boolean {
  return marker?.endsWith(forQuestion(question)) ?? false;
}

export function markerMetadata(marker: string): MarkerMetadata {
  return { event_type: 'briefing_post', event_payload: { id: marker } };
}

/** The marker of a message as Slack gives it; `null` when it has none. */
export function markerOf(metadata: unknown): string | null {
  return MARKER.safeParse(metadata).data?.event_payload.id ?? null;
}
