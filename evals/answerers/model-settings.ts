import { config as readDotenv } from 'dotenv';
import { type ChatSettings, type ModelSettings, parseModelSettings } from '../../src/settings/model-settings.js';

/** Asked where there is a key and nobody named a model. The program itself never chooses one. */
const MODEL_OF_EVALS = 'openai:gpt-5-mini';

/** A whole run takes long: a slow model should not be counted as none. */
const SECONDS_OF_EVALS = '60';

export interface ModelInEvals {
  readonly settings: ModelSettings & { readonly chat: ChatSettings };
  /** Which model, and what chose it. */
  readonly told: string;
}

/** The settings of the program (environment and .env), for evals. @throws Error that says what to set */
export function modelInEvals(environment: NodeJS.ProcessEnv = readEnvironment()): ModelInEvals {
  const { MODEL, OPENAI_API_KEY, MODEL_TIMEOUT_SECONDS } = environment;
  if (!MODEL && !OPENAI_API_KEY) throw new Error(NO_MODEL);
  const chosen = MODEL || MODEL_OF_EVALS;
  const { settings, problems } = parseModelSettings({
    ...environment,
    MODEL: chosen,
    MODEL_TIMEOUT_SECONDS: MODEL_TIMEOUT_SECONDS || SECONDS_OF_EVALS,
  });
  if (settings === null) throw new Error(problems.map(({ setting, problem }) => `${setting} ${problem}`).join('\n'));
  const { chat } = settings;
  if (chat === null) throw new Error(NO_MODEL);
  const why = MODEL ? 'MODEL' : 'no MODEL is set; this is what evals take';
  return { settings: { ...settings, chat }, told: `model: ${chosen} (${why})` };
}

const NO_MODEL =
  'No model is configured. Set OPENAI_API_KEY, or MODEL and, for a server of your own, MODEL_BASE_URL: evals/README.md says how.';

function readEnvironment(): NodeJS.ProcessEnv {
  readDotenv({ quiet: true });
  return process.env;
}
