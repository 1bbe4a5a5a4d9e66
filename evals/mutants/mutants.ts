/** One deliberate fault in the program. */
export interface Mutant {
  readonly name: string;
  /** The file of `src/` it is put into. */
  readonly file: string;
  /** The exported function it takes the place of. */
  readonly of: string;
  /** JavaScript of a function that gets the original function first, then its arguments. */
  readonly fault: string;
}

/** Each breaks one thing that readers rely on; the gate must notice every one. */
export const mutants: readonly Mutant[] = [
  {
    name: 'retrieval ranks the worst first',
    file: 'src/search/hybrid-retriever.ts',
    of: 'createHybridRetriever',
    fault: `(original, parts) => ({ retrieve: async (query, k) =>
      (await original(parts).retrieve(query, 100)).reverse().slice(0, k) })`,
  },
  {
    name: 'the speaker finder names the speaker before',
    file: 'src/reading/speakers.ts',
    of: 'nameSpeakers',
    fault: `(original, ...args) => {
      const named = original(...args);
      return { ...named, speakerOf: [null, ...named.speakerOf.slice(0, -1)] };
    }`,
  },
  {
    name: 'nothing is ever declined for want of confidence',
    file: 'src/answering/verdict.ts',
    of: 'confidenceOf',
    fault: '(original, ...args) => Math.max(0.99, original(...args))',
  },
  {
    name: 'most answers are declined',
    file: 'src/answering/verdict.ts',
    of: 'confidenceOf',
    fault: '(original, ...args) => original(...args) / 3',
  },
  {
    name: 'citations are one character off',
    file: 'src/contract/documents.ts',
    of: 'citationDocument',
    fault: `(original, ...args) => {
      const cited = original(...args);
      return { ...cited, span: { start: cited.span.start + 1, end: cited.span.end + 1 } };
    }`,
  },
  {
    name: 'furniture is taken for the article',
    file: 'src/reading/furniture.ts',
    of: 'furnitureOf',
    fault: '() => null',
  },
];
