import type { types } from '@slack/bolt';
import { type CitationPlace, type PassagePlace, parsePlace } from '../places.js';
import type { ListenerParts } from '../running-bot.js';
import { VIEWS } from '../views/actions.js';
import { citationsOf } from '../views/citations.js';
import { contextModal, loadingContextModal, quotedAt } from '../views/context-modal.js';
import { messageModal } from '../views/modal.js';
import { showModal } from './modals.js';
import type { PressParts } from './press.js';

/** Shows an excerpt in the middle of its article, as the article is now. */
export async function showInContext(parts: PressParts): Promise<void> {
  const place = parsePlace(parts.press.value);
  if (place?.kind !== 'citation' && place?.kind !== 'passage') return;
  await showModal(parts, loadingContextModal(), () =>
    place.kind === 'citation' ? citedInContext(place, parts) : passageInContext(place, parts),
  );
}

async function citedInContext(place: CitationPlace, { answers, briefing }: ListenerParts): Promise<types.ModalView> {
  const logged = await answers.answer(place.answer);
  const numbered = logged && citationsOf(logged.answer).find(({ number }) => number === place.number);
  if (!numbered)
    return nothing('This answer is no longer kept, so its excerpt cannot be looked up. Ask again for a new one.');
  const { article, span, excerpt } = numbered.citation;
  return contextModal({ article, span, excerpt }, articleOf(article.id, briefing));
}

async function passageInContext(place: PassagePlace, { briefing }: ListenerParts): Promise<types.ModalView> {
  const read = articleOf(place.article, briefing);
  if (read === null) return nothing('This article is no longer in the briefing.');
  return contextModal(quotedAt(place, read), read);
}

function articleOf(id: string, briefing: ListenerParts['briefing']) {
  return briefing.current().corpus.articles.find(({ article }) => article.id === id) ?? null;
}

function nothing(text: string): types.ModalView {
  return messageModal({ callback: VIEWS.context, title: 'In context', text });
}
