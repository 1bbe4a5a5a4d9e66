import { NO_KEY, OPENAI_ADDRESS } from './openai-defaults.js';

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

/** What each provider's class takes, by the names it has for it. */
export function fieldsFor(provider: string, name: string, settings: ChatModelSettings): Record<string, unknown> {
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
    configuration: { baseURL: baseUrl ?? OPENAI_ADDRESS },
    apiKey: apiKey ?? NO_KEY,
    useResponsesApi: api === 'responses',
    __includeRawResponse: true,
    ...reasoning,
  };
}
