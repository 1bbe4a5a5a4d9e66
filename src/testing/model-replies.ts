import { readFileSync } from 'node:fs';
import { type Prompts, promptsOf } from '../answering/prompts.js';
import type { LanguageModel, ModelRequest } from '../core/ports.js';

/** A language model that replies what it is told to, and the requests it got. An error is thrown, a function asked. */
export interface ScriptedModel extends LanguageModel {
  readonly requests: ModelRequest[];
}

/** Replies in this order; the last one goes on for ever. */
export function modelReplying(...replies: readonly unknown[]): ScriptedModel {
  const requests: ModelRequest[] = [];
  return {
    name: 'scripted',
    requests,
    async reply(request) {
      const scripted = replies[Math.min(requests.length, replies.length - 1)];
      requests.push(request);
      const value = typeof scripted === 'function' ? await scripted(request) : scripted;
      if (value instanceof Error) throw value;
      return { value, usage: { inputTokens: request.input.length, outputTokens: 10 } };
    },
  };
}

/** The prompts that ship. */
export function shippedPrompts(): Prompts {
  const read = (name: string) => readFileSync(new URL(`../../prompts/${name}.md`, import.meta.url), 'utf8');
  const files = { answering: read('answering'), standalone: read('standalone'), planning: read('planning') };
  return promptsOf(files, '0123456789abcdef');
}
