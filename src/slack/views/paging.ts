import type { types } from '@slack/bolt';
import { type Place, placeValue } from '../places.js';
import { ACTIONS } from './actions.js';
import { button, buttonRow } from './blocks.js';

/** A modal of so many excerpts, each at its longest, is still within what Slack takes. */
export const ITEMS_ON_PAGE = 8;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly number: number;
  /** The first and the last shown, counted from 1 over all pages; 0 when there is none. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Page `number` of all, from 0; the last one where there are fewer, as after a change of the briefing. */
export function pageOf<Item>(all: readonly Item[], number: number): Page<Item> {
  const last = Math.max(0, Math.ceil(all.length / ITEMS_ON_PAGE) - 1);
  const page = Math.min(number, last);
  const items = all.slice(page * ITEMS_ON_PAGE, (page + 1) * ITEMS_ON_PAGE);
  const before = page * ITEMS_ON_PAGE;
  return { items, number: page, from: Math.min(before + 1, all.length), to: before + items.length, total: all.length };
}

/** To the page before and the one after, as far as there are such. */
export function pagingButtons(page: Page<unknown>, placeOf: (page: number) => Place): types.ActionsBlock[] {
  const back = page.number > 0 ? placeValue(placeOf(page.number - 1)) : null;
  const on = page.to < page.total ? placeValue(placeOf(page.number + 1)) : null;
  return buttonRow([
    ...(back === null
      ? []
      : [button({ action: ACTIONS.previousExcerpts, text: '← Back', value: back, label: 'Page before' })]),
    ...(on === null ? [] : [button({ action: ACTIONS.moreExcerpts, text: 'More →', value: on, label: 'Next page' })]),
  ]);
}
