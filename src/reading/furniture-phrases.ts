import { LINES_ABOUT_THE_PAGE } from './furniture-phrases-page.js';
import { LINES_THAT_LEAD_AWAY } from './furniture-phrases-promotion.js';

/** Lines that web pages put around and between an article's paragraphs. */
export interface FurnitureFamily {
  readonly name: FurnitureName;
  /** Why a line of this kind is never part of the article. */
  readonly reason: string;
  /** Patterns for the whole line; a stop, an arrow or a colon may follow. */
  readonly whole: readonly string[];
  /** Patterns for how the line begins, whatever follows. */
  readonly opening?: readonly string[];
  /** Longer lines are kept: a paragraph may begin with the same words. */
  readonly mostWords: number;
}

export type FurnitureName =
  | 'advertisement'
  | 'subscription'
  | 'site-name'
  | 'continue'
  | 'cross-promotion'
  | 'list-label'
  | 'sharing'
  | 'comments'
  | 'consent'
  | 'rights'
  | 'provenance'
  | 'contact'
  | 'player'
  | 'end-mark';

/** General web language: nothing here is the text of one article or the name of one site. Written for folded lower-case text. */
export const FURNITURE_FAMILIES: readonly FurnitureFamily[] = [...LINES_THAT_LEAD_AWAY, ...LINES_ABOUT_THE_PAGE];
