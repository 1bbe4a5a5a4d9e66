import type { AnswerLog, LoggedAnswer, LoggedFeedback } from '../contract/answer-log.js';
import type { Briefing, LiveBriefing, LogFields, Logger, Meter, Reloaded, TakenQuestions } from '../core/ports.js';

/** What the ports of a running bot do in tests: everything in memory, and open to be looked at. */

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: LogFields;
}

export interface FakeLogger extends Logger {
  readonly lines: readonly LogLine[];
}

export function fakeLogger(): FakeLogger {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (message: string, fields: LogFields = {}) => {
      lines.push({ level, message, fields });
    };
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

type CountedQuestion = Parameters<Meter['question']>[0];

export interface FakeMeter extends Meter {
  readonly questions: readonly CountedQuestion[];
  readonly retries: readonly { readonly call: string; readonly why: string }[];
  readonly lengths: readonly { readonly waiting: number; readonly running: number }[];
}

export function fakeMeter(): FakeMeter {
  const questions: CountedQuestion[] = [];
  const retries: { call: string; why: string }[] = [];
  const lengths: { waiting: number; running: number }[] = [];
  return {
    ...{ questions, retries, lengths },
    question: (done) => questions.push(done),
    retry: (call, why) => retries.push({ call, why }),
    queue: (now) => lengths.push(now),
  };
}

export interface FakeTakenQuestions extends TakenQuestions {
  readonly finished: readonly string[];
}

export function fakeTakenQuestions(unfinished: TakenQuestions['unfinished'] = []): FakeTakenQuestions {
  const taken = new Set<string>();
  const finished: string[] = [];
  return {
    ...{ unfinished, finished },
    take: async (keys) => {
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    },
    finish: async (key) => {
      finished.push(key);
    },
  };
}

export interface FakeAnswerLog extends AnswerLog {
  /** From now on nothing can be written. */
  break(error: Error): void;
  readonly answers: readonly LoggedAnswer[];
  readonly feedback: readonly LoggedFeedback[];
}

export function fakeAnswerLog(lines: readonly (LoggedAnswer | LoggedFeedback)[] = []): FakeAnswerLog {
  const answers = lines.filter((line) => line.kind === 'answer');
  const feedback = lines.filter((line) => line.kind === 'feedback');
  let broken: Error | null = null;
  return {
    ...{ answers, feedback },
    break: (error) => {
      broken = error;
    },
    append: async (line) => {
      if (broken !== null) throw broken;
      if (line.kind === 'answer') answers.push(line);
      else feedback.push(line);
    },
    answer: async (id) => answers.find((answer) => answer.id === id) ?? null,
  };
}

export interface FakeLiveBriefing extends LiveBriefing {
  /** Puts another briefing in place, as a change of the folder does. */
  change(next: Briefing, reloaded: Reloaded): void;
  /** What the next `reload` does. */
  onReload(reload: () => Promise<Reloaded>): void;
}

export function fakeLiveBriefing(first: Briefing, openedAt = 0): FakeLiveBriefing {
  const listeners = new Set<(reloaded: Reloaded) => void>();
  let briefing = first;
  let reload = async (): Promise<Reloaded> => ({ added: [], changed: [], removed: [] });
  return {
    current: () => briefing,
    openedAt: () => openedAt,
    reload: () => reload(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {},
    change: (next, reloaded) => {
      briefing = next;
      for (const listener of listeners) listener(reloaded);
    },
    onReload: (next) => {
      reload = next;
    },
  };
}
