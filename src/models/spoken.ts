import type { TokenUsage } from '../core/ports.js';

/** What a model said, before anybody looked for JSON in it. */
export interface Spoken {
  readonly text: string;
  /** The value that it gave in the arguments of a tool, where replies are asked for in this way. */
  readonly value: unknown;
  readonly ended: 'whole' | 'cut-off' | 'filtered' | 'broken-off';
  readonly refused: boolean;
  /** Whether anything came that was a part of a reply. */
  readonly parts: number;
  readonly usage: TokenUsage | null;
}

/** What is used of a message, or of a part of one that is streamed. */
export interface Chunk {
  readonly text: string;
  readonly response_metadata?: {
    readonly finish_reason?: string;
    readonly stop_reason?: string;
    readonly status?: string;
  };
  readonly additional_kwargs?: { readonly refusal?: unknown; readonly __raw_response?: RawChunk };
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number };
}

interface RawChunk {
  readonly choices?: readonly { readonly delta?: { readonly refusal?: unknown } }[];
}

/** Puts together what came in parts. */
export function spokenIn(chunks: readonly Chunk[]): Spoken {
  const last = <T>(of: (chunk: Chunk) => T | null | undefined) => chunks.map(of).findLast((each) => each != null);
  const usage = last((chunk) => chunk.usage_metadata);
  const refusal = last(
    ({ additional_kwargs: extra }) => extra?.refusal ?? extra?.__raw_response?.choices?.[0]?.delta?.refusal,
  );
  return {
    text: chunks.map(({ text }) => text).join(''),
    value: undefined,
    ended: endOf(last(({ response_metadata: about }) => about?.finish_reason ?? about?.stop_reason ?? about?.status)),
    refused: typeof refusal === 'string' && refusal !== '',
    parts: chunks.length,
    usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
  };
}

function endOf(reason: string | undefined): Spoken['ended'] {
  if (reason === undefined) return 'broken-off';
  if (/length|incomplete|max_tokens/iu.test(reason)) return 'cut-off';
  return /content_filter|safety/iu.test(reason) ? 'filtered' : 'whole';
}
