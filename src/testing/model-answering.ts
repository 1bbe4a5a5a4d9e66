import { createExtractiveAnswerer } from '../answering/extractive-answerer.js';
import { createModelAnswerer } from '../answering/model-answerer.js';
import type { Answerer, LanguageModel, Retriever } from '../core/ports.js';
import { createLexicalIndex } from '../search/lexical-index.js';
import { createLexicalRetriever } from '../search/lexical-retriever.js';
import { answeringParts } from './answering.js';
import { shippedPrompts } from './model-replies.js';

/** A model answerer over these articles, with everything real but the model. */
export function modelAnswererOver(
  articles: Readonly<Record<string, string>>,
  model: LanguageModel,
  patience: () => AbortSignal = () => new AbortController().signal,
) {
  const { corpus, vocabulary } = answeringParts(articles);
  const retriever: Retriever = createLexicalRetriever(createLexicalIndex(corpus.passages));
  const extractive: Answerer = createExtractiveAnswerer({ corpus, retriever, vocabulary });
  const prompts = shippedPrompts();
  const answerer = createModelAnswerer({
    corpus,
    retriever,
    vocabulary,
    model,
    prompts,
    extractive,
    now: () => 0,
    patience,
  });
  return { answerer, corpus, extractive };
}

/** The number under which a model was given the passage that holds these words. */
export function passageHolding(words: string, input: string): number {
  const blocks = [...input.matchAll(/ passage (\d+)\n([\s\S]*?)\n\S+ end of passage \1/gu)];
  const found = blocks.find(([, , text = '']) => text.includes(words));
  if (found === undefined) throw new RangeError(`No passage with "${words}" was given to the model.`);
  return Number(found[1]);
}
