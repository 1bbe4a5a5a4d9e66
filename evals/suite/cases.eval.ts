import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { z } from 'zod';
import { answerers } from '../answerers/all.js';
import type { OpenBriefing } from '../answerers/answerer.js';
import { answerSchema, citationSchema } from '../contract.js';
import type { PlannedCase, Try } from './plan.js';

/** How deep retrieval alone is looked at. */
const SEARCH_DEPTH = 10;

const plan = inject('plan');

for (const name of plan.answerers) {
  describe(name, () => {
    for (const folder of new Set(plan.cases.map((asked) => asked.folder))) {
      const briefingName = plan.cases.find((asked) => asked.folder === folder)?.briefing ?? folder;
      describe(briefingName, () => {
        let briefing: OpenBriefing | undefined;
        beforeAll(async () => {
          const configuration = await answerers[name]?.();
          if (!configuration) throw new Error(`There is no answerer "${name}".`);
          briefing = await configuration.open(folder);
        });
        afterAll(async () => briefing?.close());
        for (const [index, asked] of plan.cases.entries()) {
          if (asked.folder !== folder) continue;
          it(asked.id, async ({ task }) => {
            const tries: Try[] = [];
            for (let count = 0; count < plan.trials; count += 1) tries.push(await tryOnce(briefing, asked));
            task.meta.result = { answerer: name, index, tries };
          });
        }
      });
    }
  });
}

/** @throws when the answerer does, or when what it gives is not of the contract's form. */
async function tryOnce(briefing: OpenBriefing | undefined, { id, question, history = [] }: PlannedCase): Promise<Try> {
  if (!briefing) throw new Error('The briefing did not open.');
  const { answer, usage, written } = await briefing.ask({ id, question, history });
  const hits = plan.search ? z.array(citationSchema).parse(await briefing.search(question, SEARCH_DEPTH)) : null;
  return { answer: answerSchema.parse(answer), hits, usage, ...(written && { written }) };
}
