/**
 * What we use of `@huggingface/transformers`, which is never installed with the program: it brings 474 MB, and people
 * who have a model of their own install it beside.
 */
declare module '@huggingface/transformers' {
  export const env: { allowRemoteModels: boolean; allowLocalModels: boolean };
  export function pipeline(
    task: 'feature-extraction',
    folder: string,
    options: { readonly dtype: string; readonly local_files_only: boolean },
  ): Promise<FeatureExtraction>;
  export type FeatureExtraction = (
    texts: string[],
    options: { readonly pooling: string; readonly normalize: boolean },
  ) => Promise<{ readonly dims: readonly number[]; readonly data: unknown }>;
}
