import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { placesOf } from '../dataset/articles.js';
import type { Place } from '../dataset/read-cases.js';
import { fileName, knownCase, type ReadKnownDataset, writeArticles } from './known-dataset.js';

const lineSchema = z.object({
  id: z.string(),
  input: z.string(),
  passages: z.array(z.object({ title: z.string(), text: z.string() })).min(1),
  output: z.array(z.object({ answer: z.string().default(''), selected_sentences: z.array(z.string()).default([]) })),
});

/**
 * ClapNQ: each question twice, with its own passage as the whole briefing (tag `given`) and with all passages pooled (tag
 * `pooled`). A gold sentence of any annotator is evidence. A question that has an answer but no gold sentence is left out:
 * nothing could be judged by it.
 */
export const readClapnq: ReadKnownDataset = (path, { folder, limit }) => {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, limit);
  const pooled = join(folder, 'pooled');
  return lines.flatMap((line, number) => {
    const { id, input, passages, output } = lineSchema.parse(JSON.parse(line));
    const articles = new Map(
      passages.map(({ title, text }, index) => [fileName(title, number * 10 + index), `${title}\n\n${text.trim()}\n`]),
    );
    const sentences = output.flatMap((one) => one.selected_sentences).filter((sentence) => sentence.trim() !== '');
    const places = [...articles].flatMap(([file, text]) => [...new Set(sentences)].flatMap(placeIn(file, text)));
    if (places.length === 0 && output.some(({ answer }) => answer.trim() !== '')) return [];
    const given = writeArticles(join(folder, 'given', id), articles);
    writeArticles(pooled, articles);
    const asked = { question: input, places };
    const answerable = places.length > 0 ? 'answerable' : 'unanswerable';
    return [
      knownCase({
        ...asked,
        id: `given-${id}`,
        briefing: 'clapnq:given',
        folder: given,
        tags: ['given', `given:${answerable}`],
      }),
      knownCase({
        ...asked,
        id: `pooled-${id}`,
        briefing: 'clapnq:pooled',
        folder: pooled,
        tags: ['pooled', `pooled:${answerable}`],
      }),
    ];
  });
};

function placeIn(article: string, text: string): (sentence: string) => Place[] {
  return (sentence) => {
    const words = sentence.trim();
    const spans = placesOf(words, text);
    return spans.length > 0 ? [{ article, words, spans }] : [];
  };
}
