import type { Json } from './objects.js';
import { Refusal } from './refusal.js';
import { isObject, problem } from './shape.js';

/** What callers of the Web API hand over: a form whose fields may hold JSON, or a JSON object. */

const HOLD_JSON = ['attachments', 'blocks', 'chunks', 'loading_messages', 'metadata', 'prompts', 'unfurls', 'view'];

/** @throws Refusal for a body that is neither a form nor a JSON object */
export function argumentsOf(contentType: string, body: string, query: URLSearchParams): Json {
  const fromQuery = formOf(query);
  if (body === '') return fromQuery;
  if (contentType.startsWith('application/json')) return { ...fromQuery, ...jsonObject(body) };
  if (!contentType.startsWith('application/x-www-form-urlencoded')) throw new Refusal('invalid_post_type');
  return { ...fromQuery, ...formOf(new URLSearchParams(body)) };
}

function jsonObject(body: string): Json {
  const value = parsed(body);
  if (!isObject(value)) throw new Refusal('json_not_object');
  return value;
}

function formOf(fields: URLSearchParams): Json {
  const entries = [...fields].map(([key, value]) => [key, HOLD_JSON.includes(key) ? parsed(value) : value]);
  return Object.fromEntries(entries);
}

/** The value of this JSON, or the text itself where it is none: whoever uses it finds that it has the wrong form. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** @throws Refusal `invalid_arguments` where it is missing */
export function required(given: Json, name: string): string {
  const value = optional(given, name);
  if (value === undefined) throw new Refusal('invalid_arguments', problem(`missing required field: ${name}`, ''));
  return value;
}

export function optional(given: Json, name: string): string | undefined {
  const value = given[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
}

/** Forms have no booleans: `true` and `1` are true. */
export function flag(given: Json, name: string): boolean | undefined {
  const value = optional(given, name);
  return value === undefined ? undefined : value === 'true' || value === '1';
}

/** @throws Refusal `invalid_limit` */
export function limitOf(given: Json, most: number): number {
  const value = Number(optional(given, 'limit') ?? most);
  if (!Number.isInteger(value) || value < 1) throw new Refusal('invalid_limit');
  return Math.min(value, most);
}
