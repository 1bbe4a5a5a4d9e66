import { BriefingError } from '../core/errors.js';
import type { ModelRequest } from '../core/ports.js';
import { type ChatModelSettings, fieldsFor } from './chat-model-settings.js';
import { type Chunk, type Spoken, spokenIn } from './spoken.js';

/** Asks once, with the schema held by the server or only told to the model. */
export type Speak = (
  request: Omit<ModelRequest, 'signal'>,
  how: { readonly signal: AbortSignal; readonly schema: 'held' | 'told' },
) => Promise<Spoken>;

/** Whose chat classes take OpenAI's `response_format` and stream like OpenAI's. */
const LIKE_OPENAI = ['openai', 'azure_openai'];

/** Loads LangChain and the model's package, which takes most of a second. @throws BriefingError (`package-missing`, `config-invalid`) */
export async function loadChatModel(settings: ChatModelSettings): Promise<Speak> {
  const { initChatModel } = await (settings.load ?? (() => import('langchain')))();
  const { provider, name } = parted(settings.model);
  const fields = { modelProvider: provider, maxRetries: 0, ...fieldsFor(provider, name, settings) };
  const model = (await initChatModel(name, fields).catch((error: unknown) => {
    throw notLoaded(provider, error);
  })) as unknown as LoadedModel;
  return LIKE_OPENAI.includes(provider) ? streaming(model) : structured(model);
}

/** What is used of a loaded model, whose own types differ from provider to provider. */
interface LoadedModel {
  stream(messages: Messages, options: CallOptions): Promise<AsyncIterable<Chunk>>;
  invoke(messages: Messages, options: CallOptions): Promise<Chunk>;
  withStructuredOutput(
    schema: unknown,
    options: { readonly name: string; readonly includeRaw: true },
  ): { invoke(messages: Messages, options: CallOptions): Promise<{ readonly raw: Chunk; readonly parsed: unknown }> };
}

type Messages = readonly (readonly [role: 'system' | 'human', text: string])[];

interface CallOptions {
  readonly signal: AbortSignal;
  readonly response_format?: unknown;
}

function parted(model: string): { readonly provider: string; readonly name: string } {
  const colon = model.indexOf(':');
  return { provider: model.slice(0, colon), name: model.slice(colon + 1) };
}

function notLoaded(provider: string, error: unknown): BriefingError {
  const message = error instanceof Error ? error.message : String(error);
  const missing = /Unable to import (@?[\w-]+(?:\/[\w-]+)?)/u.exec(message)?.[1];
  if (missing !== undefined) {
    return new BriefingError('package-missing', {
      message: `Models of ${provider} need the package ${missing}, which is not installed.`,
      hint: `Run: npm install ${missing}`,
    });
  }
  if (/Unsupported \{ modelProvider/u.test(message)) {
    return new BriefingError('config-invalid', {
      message: `There is no model provider "${provider}".`,
      hint: 'Write MODEL as provider:model, such as openai:gpt-5-mini. For an OpenAI-compatible server: openai:name and MODEL_BASE_URL.',
    });
  }
  return new BriefingError('config-invalid', {
    message: `The model cannot be set up: ${message.split('\n')[0]}`,
    hint: 'Look in docs/models.md for what this provider needs.',
  });
}

/** Streams, since the client would otherwise throw a reply away that is not pure JSON, and could not tell a stall. */
function streaming(model: LoadedModel): Speak {
  return async (request, { signal, schema }) => {
    const held = { response_format: { type: 'json_schema', json_schema: schemaOf(request) } };
    const stream = await model.stream(messagesOf(request, schema), { signal, ...(schema === 'held' && held) });
    const chunks: Chunk[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return spokenIn(chunks);
  };
}

function schemaOf({ replySchema }: { readonly replySchema: ModelRequest['replySchema'] }) {
  return { name: 'reply', schema: replySchema, strict: true };
}

/** Other providers hold a reply to a schema each in their way, mostly as the arguments of a tool. */
function structured(model: LoadedModel): Speak {
  return async (request, { signal, schema }) => {
    const messages = messagesOf(request, schema);
    if (schema === 'told') return spokenIn([await model.invoke(messages, { signal })]);
    const holding = model.withStructuredOutput(request.replySchema, { name: 'reply', includeRaw: true });
    const { raw, parsed } = await holding.invoke(messages, { signal });
    const spoken = spokenIn([raw]);
    return { ...spoken, value: parsed ?? undefined, ended: spoken.ended === 'broken-off' ? 'whole' : spoken.ended };
  };
}

function messagesOf(
  { instructions, input, replySchema }: Omit<ModelRequest, 'signal'>,
  schema: 'held' | 'told',
): Messages {
  const told = `${instructions}\n\nReply with one JSON value that keeps to this JSON Schema, and nothing else:\n${JSON.stringify(replySchema)}`;
  return [
    ['system', schema === 'told' ? told : instructions],
    ['human', input],
  ];
}
