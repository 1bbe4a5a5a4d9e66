import { nextId, tokenCounts } from './openai-chat.js';
import type { SpokenReply } from './openai-replies.js';
import type { ModelCall } from './openai-requests.js';

/** A reply in the form of the Responses API. */
export function responsesBody(call: ModelCall, reply: SpokenReply) {
  const { read, written } = tokenCounts(call, reply);
  const cutOff = reply.finishReason === 'length';
  return {
    id: nextId('resp'),
    object: 'response',
    created_at: 1,
    model: call.model,
    status: cutOff ? 'incomplete' : 'completed',
    incomplete_details: cutOff ? { reason: 'max_output_tokens' } : null,
    error: null,
    output: [itemOf(reply)],
    usage: {
      input_tokens: read,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: written,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: read + written,
    },
  };
}

/** The same as server-sent events, in the order of the original. */
export function responsesEvents(call: ModelCall, reply: SpokenReply): string[] {
  const response = responsesBody(call, reply);
  const item = response.output[0];
  const place = { item_id: item?.id, output_index: 0, content_index: 0 };
  const events = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [] } },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, content: [] } },
    ...(reply.refusal === undefined
      ? [
          { type: 'response.output_text.delta', ...place, delta: reply.text },
          { type: 'response.output_text.done', ...place, text: reply.text },
        ]
      : [{ type: 'response.refusal.done', ...place, refusal: reply.refusal }]),
    { type: 'response.output_item.done', output_index: 0, item },
    { type: response.status === 'incomplete' ? 'response.incomplete' : 'response.completed', response },
  ];
  return events.map(
    (event, at) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: at })}\n\n`,
  );
}

function itemOf({ text, refusal, toolCall }: SpokenReply) {
  if (toolCall) {
    const { name, value } = toolCall;
    return { id: nextId('fc'), type: 'function_call', call_id: nextId('call'), name, arguments: JSON.stringify(value) };
  }
  const part = refusal === undefined ? { type: 'output_text', text, annotations: [] } : { type: 'refusal', refusal };
  return { id: nextId('msg'), type: 'message', role: 'assistant', status: 'completed', content: [part] };
}
