import { BriefingError } from '../core/errors.js';
import type { ModelRequest, TokenUsage } from '../core/ports.js';

/** A chat model of any provider, as LangChain names it. */
export interface ChatModelSettings {
  /** "provider:model", such as "openai:gpt-5-mini". */
  readonly model: string;
  /** Where an OpenAI-compatible server listens; `null` for the provider's own address. */
  readonly baseUrl: string | null;
  /** `null` where the provider's own variables hold it, or no key is needed. */
  readonly apiKey: string | null;
  /** Which of OpenAI's two APIs to speak. */
  readonly api?: 'chat' | 'responses';
  /** How long a reasoning model thinks ("minimal", "low" …); `null` for as long as it likes. */
  readonly reasoningEffort?: string | null;
  /** LangChain's way to a model; for tests. */
  readonly load?: () => Promise<Pick<typeof import('langchain'), 'initChatModel'>>;
}

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

/** Asks once, with the schema held by the server or only told to the model. */
export type Speak = (
  request: Omit<ModelRequest, 'signal'>,
  how: { readonly signal: AbortSignal; readonly schema: 'held' | 'told' },
) => Promise<Spoken>;

/** Whose chat classes take OpenAI's `response_format` and stream like OpenAI's. */
const LIKE_OPENAI = ['openai', 'azure_openai'];

const OPENAI_ADDRESS = 'https://api.openai.com/v1';

/** Local servers need no key, but the client wants one. */
const NO_KEY = 'not-needed';

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

interface Chunk {
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

function parted(model: string): { readonly provider: string; readonly name: string } {
  const colon = model.indexOf(':');
  return { provider: model.slice(0, colon), name: model.slice(colon + 1) };
}

function fieldsFor(provider: string, name: string, settings: ChatModelSettings): Record<string, unknown> {
  const { baseUrl, apiKey, api = 'chat', reasoningEffort = null } = settings;
  const reasoning = reasoningEffort === null ? {} : { reasoning: { effort: reasoningEffort } };
  if (provider === 'azure_openai') {
    return {
      azureOpenAIApiDeploymentName: name,
      ...(apiKey !== null && { azureOpenAIApiKey: apiKey }),
      ...(baseUrl !== null && { azureOpenAIEndpoint: baseUrl }),
      __includeRawResponse: true,
      ...reasoning,
    };
  }
  if (provider !== 'openai') return { ...(apiKey !== null && { apiKey }), ...(baseUrl !== null && { baseUrl }) };
  return {
    // Said outright, since LangChain would take another from the environment, a gateway of its makers among them.
    configuration: { baseURL: baseUrl ?? OPENAI_ADDRESS },
    apiKey: apiKey ?? NO_KEY,
    useResponsesApi: api === 'responses',
    __includeRawResponse: true,
    ...reasoning,
  };
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

function spokenIn(chunks: readonly Chunk[]): Spoken {
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
