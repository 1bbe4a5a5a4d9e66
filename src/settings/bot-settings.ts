import { z } from 'zod';
import { type Environment, type ParsedSettings, parseSettings, wholeNumber, yesOrNo } from './environment.js';

/** What the running bot does beside answering. */
export interface BotSettings {
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Where `/healthz` and `/metrics` are served; `null` for nowhere. Port 0 takes any that is free. */
  readonly monitoring: { readonly host: string; readonly port: number } | null;
  readonly watchBriefing: boolean;
  readonly retentionDays: number;
}

/** Half a year: long enough to learn from feedback, not for ever. */
const RETENTION_DAYS = 180;

/** Only programs on this machine may ask, unless the setting opens it. */
const LOOPBACK = '127.0.0.1';

const BotEnvironment = z
  .object({
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
    MONITORING_PORT: wholeNumber(0, 65_535).nullable().default(null),
    MONITORING_HOST: z
      .string()
      .regex(/^[\w.:-]+$/u, 'must be an address to listen on, such as 127.0.0.1 or 0.0.0.0')
      .default(LOOPBACK),
    WATCH_BRIEFING: yesOrNo().default(true),
    FEEDBACK_RETENTION_DAYS: wholeNumber(1, 3650).default(RETENTION_DAYS),
  })
  .transform(
    ({ LOG_LEVEL, MONITORING_PORT, MONITORING_HOST, WATCH_BRIEFING, FEEDBACK_RETENTION_DAYS }): BotSettings => ({
      logLevel: LOG_LEVEL,
      monitoring: MONITORING_PORT === null ? null : { host: MONITORING_HOST, port: MONITORING_PORT },
      watchBriefing: WATCH_BRIEFING,
      retentionDays: FEEDBACK_RETENTION_DAYS,
    }),
  );

export function parseBotSettings(environment: Environment): ParsedSettings<BotSettings> {
  return parseSettings(BotEnvironment, environment);
}
