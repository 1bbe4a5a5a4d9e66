import { describe, expect, it } from 'vitest';
import { createOnDeviceEmbedder, type OnDeviceEmbedderParts } from './on-device-embedder.js';

/** A package that "runs" a model: each text becomes the direction of its length, and all calls are written down. */
function runningPackage(dimensions = 2) {
  const runs: string[][] = [];
  const env = { allowRemoteModels: true, allowLocalModels: false };
  const pipelines: unknown[][] = [];
  const load = async () => ({
    env,
    pipeline: async (...given: unknown[]) => {
      pipelines.push(given);
      return async (texts: string[]) => {
        runs.push(texts);
        const data = Float32Array.from(texts.flatMap(({ length }) => [Math.cos(length), Math.sin(length)]));
        return { dims: [texts.length, dimensions], data };
      };
    },
  });
  return { load, runs, env, pipelines };
}

const MODEL: OnDeviceEmbedderParts = { folder: '/models/small', fingerprint: 'ab12', pooling: 'cls', dtype: 'q8' };

describe('embeddings on this device', () => {
  it('give each passage its own vector, in order, whatever the batch', async () => {
    const texts = ['The pool closes.', 'Night buses run until two.', 'Rovers look for a coach.'];
    const { load, runs } = runningPackage();
    const embedder = await createOnDeviceEmbedder({ ...MODEL, batch: 2, load });
    const embeddings = await embedder.embedPassages(texts);
    expect(runs.slice(1)).toEqual([texts.slice(0, 2), texts.slice(2)]);
    expect(embeddings.map((each) => each[0])).toEqual(texts.map(({ length }) => Math.fround(Math.cos(length))));
    expect(embedder.dimensions).toBe(2);
  });

  it('put the prefixes the model was trained with before queries and passages', async () => {
    const { load, runs } = runningPackage();
    const embedder = await createOnDeviceEmbedder({ ...MODEL, queryPrefix: 'query: ', passagePrefix: 'text: ', load });
    await embedder.embedQuery('who closes the pool?');
    await embedder.embedPassages(['The pool closes.']);
    expect(runs.slice(1)).toEqual([['query: who closes the pool?'], ['text: The pool closes.']]);
  });

  it('never fetch a model from anywhere', async () => {
    const { load, env, pipelines } = runningPackage();
    await createOnDeviceEmbedder({ ...MODEL, load });
    expect(env).toEqual({ allowRemoteModels: false, allowLocalModels: true });
    expect(pipelines).toEqual([['feature-extraction', '/models/small', { dtype: 'q8', local_files_only: true }]]);
  });

  it.each([{ fingerprint: 'cd34' }, { pooling: 'mean' }, { dtype: 'fp32' }, { passagePrefix: 'text: ' }])(
    'have another name when the vectors of passages would differ: %o',
    async (change) => {
      const { load } = runningPackage();
      const [one, other] = await Promise.all([
        createOnDeviceEmbedder({ ...MODEL, load }),
        createOnDeviceEmbedder({ ...MODEL, ...change, load }),
      ]);
      expect(other.model).not.toBe(one.model);
    },
  );
});

describe('what goes wrong', () => {
  it('is told with the command that installs the package where it is absent', async () => {
    const absent = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(createOnDeviceEmbedder({ ...MODEL, load: () => Promise.reject(absent) })).rejects.toMatchObject({
      code: 'package-missing',
      message: 'Embeddings on this device need the package @huggingface/transformers, which is not installed.',
      hint: expect.stringContaining('`ONNXRUNTIME_NODE_INSTALL=skip npm install --no-save @huggingface/transformers@'),
    });
  });

  it('says why a package that is there cannot be loaded', async () => {
    const broken = new Error('onnxruntime_binding.node: wrong architecture');
    await expect(createOnDeviceEmbedder({ ...MODEL, load: () => Promise.reject(broken) })).rejects.toMatchObject({
      code: 'package-missing',
      message: expect.stringContaining('wrong architecture'),
    });
  });

  it('names the folder of a model that does not load', async () => {
    const { env } = runningPackage();
    const load = async () => ({ env, pipeline: () => Promise.reject(new Error('Protobuf parsing failed.')) });
    await expect(createOnDeviceEmbedder({ ...MODEL, load })).rejects.toMatchObject({
      code: 'model-unavailable',
      message: 'The model in /models/small cannot be used: Protobuf parsing failed.',
    });
  });

  it('does not take an output of another form for embeddings', async () => {
    await expect(createOnDeviceEmbedder({ ...MODEL, load: runningPackage(0).load })).rejects.toMatchObject({
      code: 'model-unavailable',
      message: expect.stringContaining('[1, 0]'),
    });
  });
});
