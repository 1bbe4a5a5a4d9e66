import type { types } from '@slack/bolt';
import { type AnswerPlace, parsePlace, type QuotesPlace } from '../places.js';
import { VIEWS } from '../views/actions.js';
import { messageModal } from '../views/modal.js';
import { moreModal } from '../views/more-modal.js';
import { quotesModal } from '../views/quotes-message.js';
import { quotesFor } from './command-messages.js';
import { showModal, updateModal } from './modals.js';
import type { PressParts } from './press.js';

const LOADING = { callback: VIEWS.more, title: 'All excerpts', text: 'Opening…' };

/** Shows what did not fit into the message; inside the modal, another page of it. */
export async function moreExcerpts(parts: PressParts): Promise<void> {
  const place = parsePlace(parts.press.value);
  if (place?.kind !== 'answer' && place?.kind !== 'quotes') return;
  const { modal } = parts.press;
  if (modal === null) await showModal(parts, messageModal(LOADING), () => page(place, parts));
  else await updateModal(parts, modal, () => page(place, parts));
}

async function page(place: AnswerPlace | QuotesPlace, parts: PressParts): Promise<types.ModalView> {
  if (place.kind === 'quotes') return quotesModal(await quotesFor(place, parts), place.page);
  const logged = await parts.answers.answer(place.answer);
  if (logged !== null) return moreModal({ answer: logged.answer, answerId: logged.id, page: place.page });
  return messageModal({ ...LOADING, text: 'This answer is no longer kept. Ask again for a new one.' });
}
