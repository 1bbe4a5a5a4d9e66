import { problemsOfBlocks } from './check-blocks.js';
import { plainText } from './check-text.js';
import type { Json } from './objects.js';
import { Refusal } from './refusal.js';
import { anything, boolean, byType, type Check, isObject, problem, string, typed } from './shape.js';

const named = {
  callback_id: string({ min: 0, max: 255 }),
  external_id: string({ min: 0, max: 255 }),
  private_metadata: string({ min: 0, max: 3000 }),
} as const;

const view: Check = byType({
  ...typed(
    'modal',
    { title: plainText(24), blocks: anything },
    {
      ...named,
      submit: plainText(24),
      close: plainText(24),
      clear_on_close: boolean,
      notify_on_close: boolean,
      submit_disabled: boolean,
    },
  ),
  ...typed('home', { blocks: anything }, named),
});

const LARGEST_VIEW_IN_BYTES = 250_000;

/** @throws Refusal `invalid_arguments` as Slack answers for views, or `view_too_large` */
export function checkedView(given: unknown, type: 'modal' | 'home'): Json {
  const problems = problemsOfView(given, type);
  if (problems.length > 0) throw new Refusal('invalid_arguments', problems);
  if (Buffer.byteLength(JSON.stringify(given)) > LARGEST_VIEW_IN_BYTES) throw new Refusal('view_too_large');
  return given as Json;
}

/** What Slack would find wrong with a view in such a place, a line each. */
export function problemsOfView(given: unknown, type: 'modal' | 'home'): readonly string[] {
  const problems = view(given, '/view');
  if (problems.length > 0 || !isObject(given)) return problems;
  if (given.type !== type) return problem(`must be a ${type}`, '/view/type');
  const blocks = problemsOfBlocks(given.blocks, type, '/view/blocks');
  return blocks.length > 0 ? blocks : submission(given);
}

/** Inputs need a button to submit them. */
function submission(given: Json): readonly string[] {
  const inputs = (given.blocks as readonly Json[]).some(({ type }) => type === 'input');
  return given.type === 'modal' && inputs && given.submit === undefined
    ? problem('submit is required when an input block is within the blocks array', '/view')
    : [];
}
