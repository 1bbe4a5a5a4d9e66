import { describe, expect, it } from 'vitest';
import { BriefingError } from '../core/errors.js';
import { createLogger } from './logger.js';

const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

function logged(level: 'debug' | 'info' = 'info') {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const logger = createLogger({ level, secrets: [SIGNING_SECRET], destination });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') };
}

describe('a line of the log', () => {
  it('is one JSON object with time, level and words', () => {
    const { logger, last } = logged();
    logger.info('Connected.', { mode: 'socket' });
    expect(last()).toEqual({ level: 'info', time: expect.stringMatching(/Z$/u), mode: 'socket', msg: 'Connected.' });
  });

  it('below the level is not written', () => {
    const { logger, lines } = logged();
    logger.debug('Considered.', {});
    expect(lines).toEqual([]);
  });

  it('says what an error says, with its code, hint and causes', () => {
    const { logger, last } = logged();
    const cause = new Error('the ferry is late');
    logger.error('Failed.', { error: new BriefingError('internal', { message: 'No answer.', hint: 'Wait.', cause }) });
    expect(last().error).toMatchObject({
      name: 'BriefingError',
      code: 'internal',
      hint: 'Wait.',
      cause: { message: 'the ferry is late' },
    });
  });

  it('takes values that lead in a circle', () => {
    const { logger, last } = logged();
    const circle: Record<string, unknown> = { name: 'circle' };
    circle.self = circle;
    logger.warn('Odd.', { circle });
    expect(last().circle.name).toBe('circle');
  });
});

describe('a secret', () => {
  const TOKENS = [
    'xoxb-1234-5678-abcDEF',
    'xapp-1-A012-345-abc',
    'xoxe.xoxb-1-abc',
    'sk-proj-abcdefghijklmnop',
    SIGNING_SECRET,
    'https://hooks.slack.com/commands/T1/2/abc',
  ];

  it.each(TOKENS)('such as %s never shows, wherever it stands', (secret) => {
    const { logger, lines } = logged('debug');
    const error = new Error(`refused: ${secret}`, { cause: { message: secret } });
    logger.error(`with ${secret} in it`, { error, deep: [{ header: `Bearer ${secret}` }], text: secret });
    logger.debug(secret, { text: secret });
    expect(lines.join('')).not.toContain(secret);
    expect(lines).toHaveLength(2);
  });

  it('in a field that is called so never shows, whatever its form', () => {
    const { logger, lines } = logged();
    logger.info('Called.', {
      request: { token: 'plain', Authorization: 'plain', apiKey: 'plain', response_url: 'plain' },
    });
    expect(lines.join('')).not.toContain('plain');
  });
});

it('keeps what people wrote out of every line but those of debug', () => {
  const { logger, lines } = logged('debug');
  const said = { question: 'who closed the pool?', text: 'who closed the pool?', answer: 'the council' };
  logger.info('Answered.', said);
  logger.warn('Answered.', said);
  logger.error('Answered.', said);
  expect(lines.join('')).not.toMatch(/pool|council/u);
  logger.debug('Answered.', said);
  expect(lines.at(-1)).toContain('who closed the pool?');
});
