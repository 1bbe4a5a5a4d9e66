import { z } from 'zod';
import { type Environment, type ParsedSettings, parseSettings, wholeNumber, yesOrNo } from './environment.js';

/** Which models answer and embed, if any, and what they may cost. */
export interface ModelSettings {
  /** `null`: answers are made without a model. */
  readonly chat: ChatSettings | null;
  /** `null`: vectors are made of spelling, without a model. */
  readonly embeddings: EmbeddingSettings | null;
  /** Prompts of one's own; `null` for those that ship. */
  readonly promptsFolder: string | null;
}

export interface ChatSettings {
  /** "provider:model". */
  readonly model: string;
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  readonly api: 'chat' | 'responses';
  readonly reasoningEffort: string | null;
  /** For all that a model does for one question. */
  readonly timeoutMilliseconds: number;
  readonly tokensPerQuestion: number | null;
  readonly tokensPerDay: number | null;
  readonly cacheReplies: boolean;
}

export type EmbeddingSettings = ServedEmbeddings | OnDeviceEmbeddings;

interface Prefixes {
  readonly queryPrefix: string;
  readonly passagePrefix: string;
  /** Texts sent at once. */
  readonly batch: number;
}

export interface ServedEmbeddings extends Prefixes {
  readonly kind: 'served';
  /** As the server knows it. */
  readonly model: string;
  /** `null` for OpenAI's own. */
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  /** `null` for as many as the model gives. */
  readonly dimensions: number | null;
  /** In any currency; `null` where nobody said. */
  readonly pricePerMillionTokens: number | null;
}

export interface OnDeviceEmbeddings extends Prefixes {
  readonly kind: 'on-device';
  readonly folder: string;
  /** `null` for what the model says of itself; so are prefixes of no characters. */
  readonly pooling: string | null;
  /** Which weights, `null` for the most exact that are there. */
  readonly dtype: string | null;
}

/** With the start of the program and an embedding server that does not answer either, the person has an answer within 15. */
const TIMEOUT_SECONDS = 10;

/** OpenAI itself takes 2,048 texts, if they are not too long together; servers on one's own machine often no more than these. */
const BATCH_FOR_OPENAI = 256;
const BATCH_FOR_OTHERS = 32;
const BATCH_ON_DEVICE = 16;

const modelName = z
  .string()
  .regex(/^[a-z][\w-]*:\S.*$/u, 'must be written as provider:model, such as openai:gpt-5-mini (docs/models.md)');

const address = z.url({ protocol: /^https?$/u, error: 'must be an address that begins with http:// or https://' });

const ModelEnvironment = z
  .object({
    MODEL: modelName.optional(),
    MODEL_BASE_URL: address.optional(),
    MODEL_API_KEY: z.string().optional(),
    MODEL_API: z.enum(['chat', 'responses'], 'must be chat or responses').default('chat'),
    MODEL_REASONING_EFFORT: z.string().optional(),
    MODEL_TIMEOUT_SECONDS: wholeNumber(1, 600).default(TIMEOUT_SECONDS),
    TOKENS_PER_QUESTION: wholeNumber(1, 100_000_000).optional(),
    TOKENS_PER_DAY: wholeNumber(1, 100_000_000).optional(),
    CACHE_REPLIES: yesOrNo().default(false),
    PROMPTS_DIR: z.string().optional(),
    EMBEDDINGS: modelName
      .refine(
        (value) => /^(?:openai|on-device):/u.test(value),
        'must begin with openai: or on-device: (docs/models.md)',
      )
      .optional(),
    EMBEDDINGS_BASE_URL: address.optional(),
    EMBEDDINGS_API_KEY: z.string().optional(),
    EMBEDDINGS_DIMENSIONS: wholeNumber(1, 100_000).optional(),
    EMBEDDINGS_BATCH: wholeNumber(1, 2048).optional(),
    EMBEDDINGS_POOLING: z.enum(['mean', 'cls', 'last_token'], 'must be mean, cls or last_token').optional(),
    EMBEDDINGS_DTYPE: z.string().optional(),
    EMBEDDINGS_PRICE_PER_MILLION_TOKENS: z
      .string()
      .regex(/^\d+(\.\d+)?$/u, 'must be a number such as 0.02')
      .transform(Number)
      .optional(),
    OPENAI_API_KEY: z.string().optional(),
    OPENAI_BASE_URL: address.optional(),
  })
  .superRefine((variables, context) => {
    for (const problem of missingKeys(variables)) context.addIssue({ code: 'custom', ...problem });
  });

type Variables = z.infer<typeof ModelEnvironment>;

/** Models are used only where `MODEL` and `EMBEDDINGS` name them: a key alone sends nothing anywhere. */
export function parseModelSettings(environment: Environment): ParsedSettings<ModelSettings> {
  const parsed = parseSettings(ModelEnvironment, environment);
  if (parsed.settings === null) return parsed;
  const variables = parsed.settings;
  const settings: ModelSettings = {
    chat: chatOf(variables),
    embeddings: embeddingsOf(variables, prefixesOf(environment)),
    promptsFolder: variables.PROMPTS_DIR ?? null,
  };
  return { settings, problems: [] };
}

/** A prefix often ends in a space that matters, as in "query: ", so that it is taken as it stands. */
function prefixesOf(environment: Environment): Pick<Prefixes, 'queryPrefix' | 'passagePrefix'> {
  const { EMBEDDINGS_QUERY_PREFIX: queryPrefix = '', EMBEDDINGS_PASSAGE_PREFIX: passagePrefix = '' } = environment;
  return { queryPrefix, passagePrefix };
}

function missingKeys(variables: Variables): { readonly path: string[]; readonly message: string }[] {
  const { MODEL, EMBEDDINGS, OPENAI_API_KEY, OPENAI_BASE_URL } = variables;
  const lacking = (name: string, model: string | undefined, key: string | undefined, url: string | undefined) => {
    if (!model?.startsWith('openai:') || (key ?? OPENAI_API_KEY ?? url ?? OPENAI_BASE_URL) !== undefined) return [];
    const message = `is ${model}, for which OPENAI_API_KEY must be set; for a server of your own set ${name}_BASE_URL`;
    return [{ path: [name], message }];
  };
  return [
    ...lacking('MODEL', MODEL, variables.MODEL_API_KEY, variables.MODEL_BASE_URL),
    ...lacking('EMBEDDINGS', EMBEDDINGS, variables.EMBEDDINGS_API_KEY, variables.EMBEDDINGS_BASE_URL),
  ];
}

function chatOf(variables: Variables): ChatSettings | null {
  if (variables.MODEL === undefined) return null;
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = forOpenAi(variables.MODEL, variables);
  return {
    model: variables.MODEL,
    baseUrl: variables.MODEL_BASE_URL ?? OPENAI_BASE_URL ?? null,
    apiKey: variables.MODEL_API_KEY ?? OPENAI_API_KEY ?? null,
    api: variables.MODEL_API,
    reasoningEffort: variables.MODEL_REASONING_EFFORT ?? null,
    timeoutMilliseconds: variables.MODEL_TIMEOUT_SECONDS * 1000,
    tokensPerQuestion: variables.TOKENS_PER_QUESTION ?? null,
    tokensPerDay: variables.TOKENS_PER_DAY ?? null,
    cacheReplies: variables.CACHE_REPLIES,
  };
}

/** OpenAI's own variables are for models of `openai:` alone: its key goes to no other provider. */
function forOpenAi(model: string, { OPENAI_API_KEY, OPENAI_BASE_URL }: Variables) {
  return model.startsWith('openai:') ? { OPENAI_API_KEY, OPENAI_BASE_URL } : {};
}

function embeddingsOf(
  variables: Variables,
  prefixes: Pick<Prefixes, 'queryPrefix' | 'passagePrefix'>,
): EmbeddingSettings | null {
  const { EMBEDDINGS, EMBEDDINGS_BATCH } = variables;
  if (EMBEDDINGS === undefined) return null;
  const named = EMBEDDINGS.slice(EMBEDDINGS.indexOf(':') + 1);
  if (EMBEDDINGS.startsWith('on-device:')) {
    const { EMBEDDINGS_POOLING: pooling = null, EMBEDDINGS_DTYPE: dtype = null } = variables;
    const batch = EMBEDDINGS_BATCH ?? BATCH_ON_DEVICE;
    return { kind: 'on-device', folder: named, pooling, dtype, batch, ...prefixes };
  }
  const baseUrl = variables.EMBEDDINGS_BASE_URL ?? variables.OPENAI_BASE_URL ?? null;
  return {
    kind: 'served',
    model: named,
    baseUrl,
    apiKey: variables.EMBEDDINGS_API_KEY ?? variables.OPENAI_API_KEY ?? null,
    dimensions: variables.EMBEDDINGS_DIMENSIONS ?? null,
    batch: EMBEDDINGS_BATCH ?? (baseUrl === null ? BATCH_FOR_OPENAI : BATCH_FOR_OTHERS),
    pricePerMillionTokens: variables.EMBEDDINGS_PRICE_PER_MILLION_TOKENS ?? null,
    ...prefixes,
  };
}
