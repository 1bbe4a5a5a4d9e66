import type { types } from '@slack/bolt';
import { z } from 'zod';
import { lineMessage } from '../lines.js';
import { causeOf, refusedWith } from '../slack-failure.js';
import { VIEWS } from '../views/actions.js';
import { messageModal } from '../views/modal.js';
import type { PressParts } from './press.js';

/** Shows a modal for a press: first that it is coming, since a press opens one within three seconds only, then itself. */
export async function showModal(parts: PressParts, loading: types.ModalView, content: () => Promise<types.ModalView>) {
  const id = await opened(parts, parts.press.modal === null ? 'views.open' : 'views.push', loading);
  if (id !== null) await updateModal(parts, id, content);
}

/** Puts other content into a modal; where that fails, the line that it did. */
export async function updateModal(
  { calls, newId, logger }: PressParts,
  id: string,
  content: () => Promise<types.ModalView>,
) {
  try {
    await calls.call('views.update', { view_id: id, view: await content() });
  } catch (error) {
    const reference = newId();
    logger.error('A modal could not be filled', { reference, cause: causeOf(error) });
    const text = `Sorry, this could not be shown. Please try again; if it goes on, tell whoever runs me the reference ${reference}.`;
    const view = messageModal({ callback: VIEWS.context, title: 'Sorry', text });
    await calls.call('views.update', { view_id: id, view });
  }
}

/** Opens a modal that needs nothing looked up. Whether it could be. */
export async function openModal(parts: PressParts, view: types.ModalView): Promise<boolean> {
  return (await opened(parts, 'views.open', view)) !== null;
}

const OPENED = z.object({ view: z.object({ id: z.string() }) });

/** Slack's words for a press that is too old, or was used already. */
const TOO_OLD: ReadonlySet<string | null> = new Set([
  'expired_trigger_id',
  'trigger_expired',
  'exchanged_trigger_id',
  'trigger_exchanged',
  'invalid_trigger_id',
]);

async function opened({ press, calls, newId, logger, tell }: PressParts, method: string, view: types.ModalView) {
  try {
    const reply = await calls.call(method, { trigger_id: press.trigger, view }, { tries: 'one' });
    return OPENED.parse(reply).view.id;
  } catch (error) {
    if (!TOO_OLD.has(refusedWith(error))) throw error;
    const reference = newId();
    logger.warn('A press was too old to open a modal', { reference, cause: causeOf(error) });
    await tell(
      lineMessage(
        `That took too long for Slack to open a window. Please press the button again. (reference ${reference})`,
      ),
      reference,
    );
    return null;
  }
}
