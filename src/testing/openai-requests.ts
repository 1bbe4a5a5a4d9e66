import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as the server understood it. */
export interface ModelCall {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The JSON that was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly model: string;
  /** The texts of the system's or developer's messages. */
  readonly instructions: string;
  /** The texts of the other messages, one below the other. */
  readonly input: string;
  readonly stream: boolean;
  /** The JSON schema that the reply must keep, by whichever way it was asked for; `null` when none was. */
  readonly schema: unknown;
  /** Resolves when the client has gone before the reply was complete, or with it. */
  readonly left: Promise<void>;
}

export function modelCallOf(request: IncomingMessage, response: ServerResponse, text: string): ModelCall {
  const body = asRecord(text === '' ? {} : JSON.parse(text));
  const messages = messagesOf(body);
  const texts = (system: boolean) =>
    messages.filter(({ role }) => (role === 'system' || role === 'developer') === system).map((each) => each.text);
  return {
    path: new URL(request.url ?? '/', 'http://localhost').pathname,
    headers: request.headers,
    body,
    model: String(body.model ?? ''),
    instructions: [...(typeof body.instructions === 'string' ? [body.instructions] : []), ...texts(true)].join('\n'),
    input: texts(false).join('\n'),
    stream: body.stream === true,
    schema: schemaOf(body),
    left: new Promise((resolve) => response.once('close', () => resolve())),
  };
}

function messagesOf(body: Readonly<Record<string, unknown>>): { readonly role: string; readonly text: string }[] {
  const messages = body.messages ?? body.input ?? [];
  if (typeof messages === 'string') return [{ role: 'user', text: messages }];
  if (!Array.isArray(messages)) return [];
  return messages.map((message) => {
    const { role, content } = asRecord(message);
    return { role: String(role ?? ''), text: textOf(content) };
  });
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => String(asRecord(part).text ?? '')).join('');
}

function schemaOf(body: Readonly<Record<string, unknown>>): unknown {
  const chat = asRecord(asRecord(body.response_format).json_schema).schema;
  const responses = asRecord(asRecord(body.text).format).schema;
  const [tool] = Array.isArray(body.tools) ? body.tools : [];
  return chat ?? responses ?? asRecord(asRecord(tool).function).parameters ?? null;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
