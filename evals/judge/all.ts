import { z } from 'zod';
import { createLanguageModel } from '../../src/models/language-model.js';
import { modelInEvals } from '../answerers/model-settings.js';
import { type JudgeModel, judgeReplySchema } from './judge.js';

/** The name by which `--judged-by` means the model that answers. */
const CONFIGURED = 'configured';

/**
 * A judge by name: the configured model, or another as provider:model with the same key and server. A model that judges
 * itself is kinder than another would be. @throws Error that says what to set
 */
export function judgeCalled(name: string): JudgeModel {
  if (name !== CONFIGURED && !/^[a-z][\w-]*:\S/u.test(name)) {
    throw new Error(`There is no judge "${name}"; name "${CONFIGURED}" or a model such as openai:gpt-5-mini.`);
  }
  const { chat } = modelInEvals().settings;
  const model = createLanguageModel(name === CONFIGURED ? chat : { ...chat, model: name });
  return { name: model.name, reply: (request) => model.reply({ ...request, replySchema }) };
}

const { $schema: _, ...replySchema } = z.toJSONSchema(judgeReplySchema);
