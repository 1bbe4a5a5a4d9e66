import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBriefing } from '../../src/briefing.js';
import { answerDocument, searchDocument } from '../../src/contract/documents.js';
import type { AnswererConfiguration, Asked, OpenBriefing } from './answerer.js';

/** The program without a model, over a fresh index, so that no run stands on what an earlier one saved. */
export const extractive: AnswererConfiguration = {
  name: 'extractive',
  async open(articlesFolder): Promise<OpenBriefing> {
    const indexFolder = mkdtempSync(join(tmpdir(), 'briefing-evals-'));
    const briefing = await openBriefing({ articlesFolder, indexFolder });
    return {
      async ask({ id, question, history }: Asked) {
        const started = performance.now();
        const answer = await briefing.ask({ text: question, history });
        const elapsedMilliseconds = performance.now() - started;
        return { answer: answerDocument({ id, question, answer, elapsedMilliseconds }), usage: null };
      },
      async search(query, k) {
        const hits = await briefing.search(query, k);
        return searchDocument({ id: null, query, hits, elapsedMilliseconds: 0 }).hits;
      },
      close: () => rm(indexFolder, { recursive: true, force: true }),
    };
  },
};
