import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readModelFolder } from './model-folder.js';

const root = mkdtempSync(join(tmpdir(), 'model-folder-'));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(root, 'model-'));
  write('config.json', '{}');
  write('tokenizer.json', '{}');
  write('tokenizer_config.json', '{}');
  write('onnx/model_quantized.onnx', 'weights');
});

afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, content: string | Uint8Array) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}

describe('the folder of a model', () => {
  it('pools by the mean and has no prefixes where it does not say', async () => {
    expect(await readModelFolder({ folder })).toMatchObject({
      folder,
      pooling: 'mean',
      dtype: 'q8',
      queryPrefix: '',
      passagePrefix: '',
    });
  });

  it('is used as its own files say', async () => {
    write('1_Pooling/config.json', '{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}');
    write('config_sentence_transformers.json', '{"prompts": {"query": "query: ", "document": "text: "}}');
    expect(await readModelFolder({ folder })).toMatchObject({
      pooling: 'cls',
      queryPrefix: 'query: ',
      passagePrefix: 'text: ',
    });
  });

  it('is used with its most exact weights', async () => {
    write('onnx/model.onnx', 'more weights');
    expect((await readModelFolder({ folder })).dtype).toBe('fp32');
  });

  it('is used otherwise where somebody wants that', async () => {
    write('onnx/model.onnx', 'more weights');
    write('1_Pooling/config.json', '{"pooling_mode_max_tokens": true}');
    write('config_sentence_transformers.json', '{"prompts": {"query": "query: "}}');
    const wanted = { folder, pooling: 'cls', dtype: 'q8', queryPrefix: 'find: ', passagePrefix: '' };
    expect(await readModelFolder(wanted)).toMatchObject(wanted);
  });

  it('has the same fingerprint wherever it lies', async () => {
    const copy = join(root, 'copy');
    cpSync(folder, copy, { recursive: true });
    expect((await readModelFolder({ folder: copy })).fingerprint).toBe((await readModelFolder({ folder })).fingerprint);
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'])(
    'has another fingerprint when %s changes',
    async (file) => {
      const before = await readModelFolder({ folder });
      appendFileSync(join(folder, file), ' ');
      expect((await readModelFolder({ folder })).fingerprint).not.toBe(before.fingerprint);
    },
  );

  it('notices other weights of the same length, large as they are', async () => {
    const weights = new Uint8Array(5 << 20);
    write('onnx/model_quantized.onnx', weights);
    const before = await readModelFolder({ folder });
    write('onnx/model_quantized.onnx', weights.fill(1, 2 << 20));
    expect((await readModelFolder({ folder })).fingerprint).not.toBe(before.fingerprint);
  });
});

describe('what is no model', () => {
  it.each([
    ['onnx', 'lacks onnx/model.onnx'],
    ['tokenizer.json', 'tokenizer.json cannot be read'],
  ])('is refused without its %s', async (file, why) => {
    rmSync(join(folder, file), { recursive: true });
    await expect(readModelFolder({ folder })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining(why),
    });
  });

  it.each([
    ['fp16', 'it lacks onnx/model_fp16.onnx'],
    ['fp99', '"fp99" is no kind of weights'],
  ])('is refused without the weights somebody wants: %s', async (dtype, why) => {
    await expect(readModelFolder({ folder, dtype })).rejects.toThrow(why);
  });

  it('is refused when it does not exist', async () => {
    await expect(readModelFolder({ folder: join(root, 'nowhere') })).rejects.toMatchObject({
      code: 'config-invalid',
      message: expect.stringContaining('there is no such folder'),
    });
  });

  it.each(['{"pooling_mode_max_tokens": true}', '{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": true}'])(
    'is refused rather than pooled otherwise than it was trained: %s',
    async (pooling) => {
      write('1_Pooling/config.json', pooling);
      await expect(readModelFolder({ folder })).rejects.toThrow('which cannot be done');
    },
  );

  it('is refused when what it says of itself is torn', async () => {
    write('1_Pooling/config.json', '{"pooling_mode_cls');
    await expect(readModelFolder({ folder })).rejects.toThrow('1_Pooling/config.json is not in the form');
  });
});
