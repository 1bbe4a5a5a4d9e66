import type { AnswerLog, LogCounts, LoggedAnswer } from '../contract/answer-log.js';
import { type LogRecord, parseLogLine, recordOf } from './answer-log-lines.js';
import { createAppendOnlyFile, type LinePlace } from './append-only-file.js';
import { linesOfFile, textAt } from './lines-of-file.js';

/** The answer log on disk, `schemas/feedback.schema.json` line by line, with the ways to make it smaller. */
export interface StoredAnswerLog extends AnswerLog {
  counts(): Promise<LogCounts>;
  /** Deletes what was written before a moment, and feedback on what is deleted. Gives the number of lines deleted. */
  deleteBefore(moment: number): Promise<number>;
  /** Deletes what this pseudonym asked and said, and what others said of those answers. */
  deleteBy(pseudonym: string): Promise<number>;
  deleteAll(): Promise<number>;
  close(): Promise<void>;
}

/** Opens the log and learns where each answer lies; their texts stay on disk. */
export async function openAnswerLog(path: string): Promise<StoredAnswerLog> {
  const file = createAppendOnlyFile(path);
  let places = await placesOfAnswers(path);

  const deleteWhere = (isUnwanted: (record: LogRecord) => boolean): Promise<number> =>
    file.exclusively(async (replace) => {
      const { kept, dropped } = await sorted(path, isUnwanted);
      if (dropped === 0) return 0;
      await replace(textsAt(path, kept));
      places = await placesOfAnswers(path);
      return dropped;
    });
  return {
    async append(line) {
      const place = await file.append(JSON.stringify(line));
      if (line.kind === 'answer') places.set(line.id, place);
    },
    answer: (id) => file.exclusively(() => answerAt(path, places.get(id) ?? null)),
    counts: () => file.exclusively(() => countsOf(path)),
    deleteBefore: (moment) => deleteWhere(({ at }) => at < moment),
    deleteBy: (pseudonym) => deleteWhere(({ by }) => by === pseudonym),
    deleteAll: () => deleteWhere(() => true),
    close: file.close,
  };
}

async function placesOfAnswers(path: string): Promise<Map<string, LinePlace>> {
  const places = new Map<string, LinePlace>();
  for await (const { text, start, length } of linesOfFile(path)) {
    const line = parseLogLine(text);
    if (line?.kind === 'answer') places.set(line.id, { start, length });
  }
  return places;
}

async function answerAt(path: string, place: LinePlace | null): Promise<LoggedAnswer | null> {
  const text = place && (await textAt(path, place));
  const line = text === null ? null : parseLogLine(text);
  return line?.kind === 'answer' ? line : null;
}

/** Which lines stay. Torn ones never do: nobody can tell whose words they hold. */
async function sorted(path: string, isUnwanted: (record: LogRecord) => boolean) {
  const records: { readonly place: LinePlace; readonly record: LogRecord | null }[] = [];
  for await (const { text, start, length } of linesOfFile(path)) {
    if (text.trim() !== '') records.push({ place: { start, length }, record: recordOf(text) });
  }
  const goes = ({ record }: (typeof records)[number]) => record === null || isUnwanted(record);
  const gone = new Set(records.filter(goes).flatMap(({ record }) => record?.id ?? []));
  const stays = (each: (typeof records)[number]) => !goes(each) && !gone.has(each.record?.answerId ?? '');
  const kept = records.filter(stays).map(({ place }) => place);
  return { kept, dropped: records.length - kept.length };
}

async function* textsAt(path: string, places: readonly LinePlace[]): AsyncGenerator<string> {
  for (const place of places) {
    const text = await textAt(path, place);
    if (text !== null) yield text;
  }
}

async function countsOf(path: string): Promise<LogCounts> {
  const counts = { answers: 0, right: 0, wrong: 0, unreadable: 0 };
  let oldest: string | null = null;
  for await (const { text } of linesOfFile(path)) {
    if (text.trim() === '') continue;
    const line = parseLogLine(text);
    if (line === null) counts.unreadable += 1;
    else counts[line.kind === 'answer' ? 'answers' : line.verdict] += 1;
    if (line !== null && (oldest === null || line.at < oldest)) oldest = line.at;
  }
  return { ...counts, oldest };
}
