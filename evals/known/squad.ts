import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Place } from '../dataset/read-cases.js';
import { fileName, knownCase, type ReadKnownDataset, writeArticles } from './known-dataset.js';

const answerSchema = z.object({ text: z.string(), answer_start: z.number().int().nonnegative() });
const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  answers: z.array(answerSchema).default([]),
  is_impossible: z.boolean().default(false),
});
const fileSchema = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(questionSchema) })),
    }),
  ),
});

const BETWEEN_PARAGRAPHS = '\n\n';

/** SQuAD 2.0 and XQuAD: one article of paragraphs for each title, all of them one briefing; answers by their offsets. */
export const readSquad: ReadKnownDataset = (path, { folder, limit }) => {
  const { data } = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const articles = new Map<string, string>();
  const cases = data.flatMap(({ title, paragraphs }, number) => {
    const file = fileName(title, number);
    let text = title.replaceAll('_', ' ');
    const asked = paragraphs.flatMap(({ context, qas }) => {
      const offset = text.length + BETWEEN_PARAGRAPHS.length;
      text += BETWEEN_PARAGRAPHS + context;
      return qas.map((question) => ({ question, offset }));
    });
    articles.set(file, `${text}\n`);
    return asked.map(({ question: { id, question, answers, is_impossible: impossible }, offset }) =>
      knownCase({
        id,
        question,
        places: impossible ? [] : answers.map((answer) => placeOf(answer, file, offset)),
        briefing: 'squad',
        folder,
        tags: [impossible ? 'unanswerable' : 'answerable'],
      }),
    );
  });
  writeArticles(folder, articles);
  return cases.slice(0, limit);
};

function placeOf({ text, answer_start: at }: z.infer<typeof answerSchema>, article: string, offset: number): Place {
  return { article, words: text, spans: [{ start: offset + at, end: offset + at + text.length }] };
}
