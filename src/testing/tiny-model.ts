import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words with their vectors, all of one length. */
export type WordVectors = Readonly<Record<string, readonly number[]>>;

/**
 * Writes an embedding model of about a kilobyte, laid out as Hugging Face lays models out: each word is looked up in a
 * table, whatever is not in it is the zero vector. What it "means" is thereby known, and nothing needs to be downloaded.
 */
export function writeTinyModel(folder: string, words: WordVectors): void {
  const dimensions = Object.values(words)[0]?.length ?? 0;
  const vocabulary = ['[PAD]', '[UNK]', ...Object.keys(words)];
  const zero = Array<number>(dimensions).fill(0);
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  writeFileSync(join(folder, 'onnx/model.onnx'), tableModel([zero, zero, ...Object.values(words)]));
  writeJson(folder, 'config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: dimensions });
  writeJson(folder, 'tokenizer.json', tokenizer(vocabulary));
  writeJson(folder, 'tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizerFast',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    model_max_length: 512,
  });
}

function writeJson(folder: string, file: string, value: unknown): void {
  writeFileSync(join(folder, file), JSON.stringify(value));
}

function tokenizer(vocabulary: readonly string[]) {
  const special = (content: string, id: number) => {
    return { id, content, special: true, single_word: false, lstrip: false, rstrip: false, normalized: false };
  };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [special('[PAD]', 0), special('[UNK]', 1)],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordLevel',
      unk_token: '[UNK]',
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  };
}

/** Numbers of fields and types are those of ONNX's `onnx.proto3`. */
const FLOAT = 1;
const INT64 = 7;

/** An ONNX graph of one step: `last_hidden_state = table[input_ids]`. */
function tableModel(rows: readonly (readonly number[])[]): Buffer {
  const dimensions = rows[0]?.length ?? 0;
  const values = Buffer.from(Float32Array.from(rows.flat()).buffer);
  const table = [number(1, rows.length), number(1, dimensions), number(2, FLOAT), text(8, 'table'), bytes(9, values)];
  const lookUp = [text(1, 'table'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(4, 'Gather')];
  const graph = [
    message(1, lookUp),
    text(2, 'tiny'),
    message(5, table),
    tensor(11, 'input_ids', INT64, ['batch', 'sequence']),
    tensor(11, 'attention_mask', INT64, ['batch', 'sequence']),
    tensor(12, 'last_hidden_state', FLOAT, ['batch', 'sequence', dimensions]),
  ];
  const operators = [text(1, ''), number(2, 13)];
  return Buffer.concat([number(1, 8), message(7, graph), message(8, operators)]);
}

function tensor(field: number, name: string, type: number, shape: readonly (string | number)[]): Buffer {
  const sizes = shape.map((size) => message(1, [typeof size === 'number' ? number(1, size) : text(2, size)]));
  return message(field, [text(1, name), message(2, [message(1, [number(1, type), message(2, sizes)])])]);
}

/** Protocol buffers: a field is its number with its form, then a number, or a length and as many bytes. */
function number(field: number, value: number): Buffer {
  return Buffer.from([...variable(field << 3), ...variable(value)]);
}

function bytes(field: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([...variable((field << 3) | 2), ...variable(content.length)]), content]);
}

function text(field: number, content: string): Buffer {
  return bytes(field, Buffer.from(content));
}

function message(field: number, parts: readonly Buffer[]): Buffer {
  return bytes(field, Buffer.concat(parts));
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function variable(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...variable(value >>> 7)];
}
