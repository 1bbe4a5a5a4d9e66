import type { SpokenReply } from './openai-replies.js';
import { asRecord, type ModelCall } from './openai-requests.js';

let count = 0;

/** Every completion has its own id: clients take messages with the same id for one. */
export function nextId(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}

/** About four characters make a token, in English. */
export function tokenCounts(call: ModelCall, reply: SpokenReply): { readonly read: number; readonly written: number } {
  const tokens = (text: string) => Math.ceil(text.length / 4);
  return { read: tokens(call.instructions + call.input), written: tokens(reply.text) };
}

export function chatBody(call: ModelCall, reply: SpokenReply) {
  const { text, refusal = null, toolCall } = reply;
  const message = {
    role: 'assistant',
    content: refusal === null && !toolCall ? text : null,
    refusal,
    ...(toolCall && { tool_calls: [toolCallOf(toolCall)] }),
  };
  return {
    id: nextId('chatcmpl'),
    object: 'chat.completion',
    created: 1,
    model: call.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReasonOf(reply) }],
    usage: usageOf(call, reply),
  };
}

/** The same as server-sent events. */
export function chatChunks(call: ModelCall, reply: SpokenReply): string[] {
  const base = { id: nextId('chatcmpl'), object: 'chat.completion.chunk', created: 1, model: call.model };
  const chunk = (delta: unknown, finish_reason: string | null = null) =>
    event({ ...base, choices: [{ index: 0, delta, finish_reason }] });
  const half = Math.ceil(reply.text.length / 2);
  const texts = [{ role: 'assistant', content: reply.text.slice(0, half) }, { content: reply.text.slice(half) }];
  const deltas = reply.toolCall
    ? [{ role: 'assistant', tool_calls: [{ index: 0, ...toolCallOf(reply.toolCall) }] }]
    : reply.refusal === undefined
      ? texts
      : [{ role: 'assistant', content: null, refusal: reply.refusal }];
  const { include_usage } = asRecord(call.body.stream_options);
  return [
    ...deltas.map((delta) => chunk(delta)),
    chunk({}, finishReasonOf(reply)),
    ...(include_usage === true ? [event({ ...base, choices: [], usage: usageOf(call, reply) })] : []),
    'data: [DONE]\n\n',
  ];
}

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

function toolCallOf({ name, value }: NonNullable<SpokenReply['toolCall']>) {
  return { id: nextId('call'), type: 'function', function: { name, arguments: JSON.stringify(value) } };
}

function finishReasonOf({ finishReason, toolCall }: SpokenReply): string {
  return finishReason ?? (toolCall ? 'tool_calls' : 'stop');
}

function usageOf(call: ModelCall, reply: SpokenReply) {
  const { read, written } = tokenCounts(call, reply);
  return { prompt_tokens: read, completion_tokens: written, total_tokens: read + written };
}
