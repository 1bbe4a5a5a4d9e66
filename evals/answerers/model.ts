import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBriefing } from '../../src/briefing.js';
import { answerDocument, searchDocument } from '../../src/contract/documents.js';
import type { AnswerEvent } from '../../src/core/answer.js';
import type { Usage } from '../scorers/scorer.js';
import type { AnswererConfiguration, Asked, OpenBriefing, Written } from './answerer.js';
import { modelInEvals } from './model-settings.js';

/** The program with the configured models, over a fresh index. Where the model fails it answers without, as it would for a reader. */
export const model: AnswererConfiguration = {
  name: 'model',
  async open(articlesFolder): Promise<OpenBriefing> {
    const { settings } = modelInEvals();
    const indexFolder = mkdtempSync(join(tmpdir(), 'briefing-evals-'));
    const briefing = await openBriefing({ articlesFolder, indexFolder, models: settings });
    return {
      async ask({ id, question, history }: Asked) {
        const events: AnswerEvent[] = [];
        const started = performance.now();
        const observe = (event: AnswerEvent) => events.push(event);
        const answer = await briefing.ask({ text: question, history }, { observe });
        const elapsedMilliseconds = performance.now() - started;
        return {
          answer: answerDocument({ id, question, answer, elapsedMilliseconds }),
          usage: usageOf(events),
          written: writtenOf(events),
        };
      },
      async search(query, k) {
        const hits = await briefing.search(query, k);
        return searchDocument({ id: null, query, hits, elapsedMilliseconds: 0 }).hits;
      },
      close: () => rm(indexFolder, { recursive: true, force: true }),
    };
  },
};

/** Of all calls for a question together; `null` when a provider does not say. Prices change too often to know them. */
export function usageOf(events: readonly AnswerEvent[]): Usage | null {
  const usages = events.flatMap((event) => (event.kind === 'model-replied' ? [event.usage] : []));
  const known = usages.filter((usage) => usage !== null);
  if (known.length < usages.length) return null;
  return {
    inputTokens: known.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
    outputTokens: known.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
    cost: null,
  };
}

export function writtenOf(events: readonly AnswerEvent[]): Written {
  return {
    dropped: events.flatMap((event) => (event.kind === 'statement-dropped' ? [`${event.text} (${event.why})`] : [])),
    rejected: events.flatMap((event) =>
      event.kind === 'citation-rejected' ? [`${event.claimed} (${event.why})`] : [],
    ),
    fellBack: events.flatMap((event) => (event.kind === 'fell-back' ? [event.why] : []))[0] ?? null,
  };
}
