import type { ServerReply } from './openai-replies.js';

/** The ways in which servers get embeddings wrong; a reply in the place of embeddings is one more. */
export type EmbeddingFault =
  | 'reversed' // the list stands in the opposite order; each entry's `index` is right
  | 'one missing'
  | 'nulls'
  | 'zeros'
  | 'floats whatever was asked' // `encoding_format: base64` is ignored
  | 'another dimension'
  | ServerReply;

interface Giving {
  readonly dimensions: number;
  readonly fault: EmbeddingFault | null;
}

export function embeddingsBody(body: Readonly<Record<string, unknown>>, { dimensions, fault }: Giving) {
  const texts = (Array.isArray(body.input) ? body.input : [body.input]).map(String);
  const asked = typeof body.dimensions === 'number' ? body.dimensions : dimensions;
  const length = fault === 'another dimension' ? asked + 1 : asked;
  const inBase64 = body.encoding_format === 'base64' && fault !== 'floats whatever was asked';
  const data = texts.map((text, index) => {
    const numbers = numbersFor(text, length, fault);
    return { object: 'embedding', index, embedding: inBase64 ? base64Of(numbers) : numbers };
  });
  const given = fault === 'reversed' ? data.toReversed() : fault === 'one missing' ? data.slice(1) : data;
  const tokens = Math.ceil(texts.join('').length / 4);
  return { object: 'list', data: given, model: body.model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}

function numbersFor(text: string, length: number, fault: EmbeddingFault | null): (number | null)[] {
  if (fault === 'nulls') return Array.from({ length }, () => null);
  return fault === 'zeros' ? Array.from({ length }, () => 0) : embeddingOf(text, length);
}

/** The same words give the same numbers, and texts that share words point in like directions. */
export function embeddingOf(text: string, dimensions: number): number[] {
  const numbers = Array.from({ length: dimensions }, () => 0);
  for (const word of text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? ['']) {
    let hash = 7;
    for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x5bd1e995) >>> 0;
    for (let at = 0; at < dimensions; at += 1) {
      hash = (Math.imul(hash, 1664525) + 1013904223) >>> 0;
      numbers[at] = (numbers[at] ?? 0) + hash / 2 ** 31 - 1;
    }
  }
  return numbers;
}

function base64Of(numbers: readonly (number | null)[]): string {
  return Buffer.from(Float32Array.from(numbers, (number) => number ?? 0).buffer).toString('base64');
}
