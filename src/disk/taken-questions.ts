import { z } from 'zod';
import type { Clock, Logger, TakenQuestions } from '../core/ports.js';
import { createAppendOnlyFile } from './append-only-file.js';
import { linesOfFile } from './lines-of-file.js';

/** Slack redelivers for a day at most, and nobody waits longer for an answer. */
const REMEMBERED_MILLISECONDS = 24 * 60 * 60 * 1000;

/** So many lines beyond those that count are not worth writing the file anew. */
const SPARE_LINES = 2000;

export interface TakenQuestionsParts {
  readonly path: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface StoredTakenQuestions extends TakenQuestions {
  close(): Promise<void>;
}

const TakenLine = z.object({
  keys: z.tuple([z.string()], z.string()),
  place: z.string(),
  at: z.number(),
});
const FinishedLine = z.object({ finished: z.string() });

interface Taken {
  readonly keys: readonly [string, ...string[]];
  readonly place: string;
  readonly at: number;
  finished: boolean;
}

/**
 * Remembers in a file which questions were taken up. What counts is decided in memory at once, so two deliveries of one
 * event never both win; the promise waits for the disk. A disk that fails is logged and stops no answer.
 */
export async function openTakenQuestions({ path, clock, logger }: TakenQuestionsParts): Promise<StoredTakenQuestions> {
  const file = createAppendOnlyFile(path);
  const taken = await readTaken(path, clock() - REMEMBERED_MILLISECONDS);
  const byKey = new Map([...taken].flatMap((each) => each.keys.map((key) => [key, each] as const)));
  const unfinished = [...taken]
    .filter(({ finished }) => !finished)
    .map(({ keys, place, at }) => ({ key: keys[0], place, at }));
  let lines = 0;

  const written = (work: Promise<unknown>) =>
    work.catch((error: unknown) => logger.error('The questions taken up could not be written down.', { error }));
  const forgetOld = () => {
    const since = clock() - REMEMBERED_MILLISECONDS;
    for (const each of taken) {
      if (each.at >= since) return;
      taken.delete(each);
      for (const key of each.keys) if (byKey.get(key) === each) byKey.delete(key);
    }
  };
  const write = async (line: unknown) => {
    lines += 1;
    await written(file.append(JSON.stringify(line)));
    if (lines <= 2 * taken.size + SPARE_LINES) return;
    lines = 0;
    await written(file.exclusively((replace) => replace(linesOf(taken))));
  };
  await written(file.exclusively((replace) => replace(linesOf(taken))));
  return {
    unfinished,
    async take(keys, place) {
      forgetOld();
      if (keys.some((key) => byKey.has(key))) return false;
      const question: Taken = { keys, place, at: clock(), finished: false };
      taken.add(question);
      for (const key of keys) byKey.set(key, question);
      await write({ keys, place, at: question.at });
      return true;
    },
    async finish(key) {
      const question = byKey.get(key);
      if (question === undefined || question.finished) return;
      question.finished = true;
      await write({ finished: question.keys[0] });
    },
    close: file.close,
  };
}

/** In the order in which they were taken up. */
async function readTaken(path: string, since: number): Promise<Set<Taken>> {
  const taken = new Map<string, Taken>();
  for await (const { text } of linesOfFile(path)) {
    const line = jsonOf(text);
    const took = TakenLine.safeParse(line).data;
    if (took !== undefined && took.at >= since) taken.set(took.keys[0], { ...took, finished: false });
    const finished = taken.get(FinishedLine.safeParse(line).data?.finished ?? '');
    if (finished !== undefined) finished.finished = true;
  }
  return new Set(taken.values());
}

function* linesOf(taken: ReadonlySet<Taken>): Generator<string> {
  for (const { keys, place, at, finished } of taken) {
    yield JSON.stringify({ keys, place, at });
    if (finished) yield JSON.stringify({ finished: keys[0] });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
