import { isObject, problem } from './shape.js';

/** No two blocks of a payload share a `block_id`, no two elements of a block an `action_id`. */
export function idsOf(blocks: readonly unknown[], path: string): readonly string[] {
  return [
    ...repeated(blocks, 'block_id').map((place) => problem('block_id already exists', `${path}/${place}/block_id`)),
    ...blocks.map((block, place) => actionIds(block, `${path}/${place}`)),
  ].flat();
}

function actionIds(block: unknown, path: string): readonly string[] {
  if (!isObject(block) || !Array.isArray(block.elements)) return [];
  return repeated(block.elements, 'action_id').flatMap((place) =>
    problem('action_id already exists for another element', `${path}/elements/${place}/action_id`),
  );
}

/** The places of those whose `key` an earlier one has. */
function repeated(objects: readonly unknown[], key: string): readonly number[] {
  const ids = objects.map((object) => (isObject(object) ? object[key] : undefined));
  return [...ids.keys()].filter((place) => ids[place] !== undefined && ids.indexOf(ids[place]) < place);
}
