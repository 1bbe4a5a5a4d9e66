import type { AnswerEvent, Observe } from '../core/answer.js';
import type { Finding } from './finding.js';
import type { QuestionReading } from './question-reading.js';
import { confidenceOf, signsOf } from './verdict.js';

/** How many candidates are worth a look. */
const EXPLAINED = 8;

/** How the question was understood. */
export function questionRead({ frame, text, speakers, stranger, detail, topic }: QuestionReading): AnswerEvent {
  return {
    kind: 'question-read',
    reading: {
      'read as': text,
      'asks for': frame,
      speakers: speakers.map(({ name }) => name),
      'not in the briefing': stranger,
      detail: detail?.kind ?? null,
      topic: topic.filter(({ stop }) => !stop).map(({ word }) => word),
    },
  };
}

/** Tells what was considered, and what speaks for and against it. */
export function explain({ candidates, query, measure }: Finding, reading: QuestionReading, observe: Observe): void {
  for (const candidate of candidates.slice(0, EXPLAINED)) {
    const { own, wide, missing } = candidate.coverage;
    const signs = signsOf(candidate, query, candidates, reading);
    const verdict = [
      measure === null ? 'rejected' : 'considered',
      `covers ${own.toFixed(2)}`,
      `with surroundings ${wide.toFixed(2)}`,
      `confidence ${confidenceOf(signs).toFixed(2)}`,
      ...(missing.length === 0 ? [] : [`nothing on ${missing.map(({ term }) => term.word).join(', ')}`]),
      ...(candidate.detail === 'missing' ? ['no such detail'] : []),
    ].join(', ');
    const { excerpt } = candidate.citation;
    observe({ kind: 'considered', excerpt, score: candidate.score, signs: { ...signs }, verdict });
  }
}
