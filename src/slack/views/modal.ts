import type { types } from '@slack/bolt';
import { LIMITS } from '../limits.js';
import { line, plain, richText, words } from './blocks.js';

export interface ModalParts {
  readonly callback: string;
  readonly title: string;
  readonly blocks: readonly types.KnownBlock[];
  /** With a button to send it. */
  readonly submit?: string;
  /** Comes back with what is sent. */
  readonly metadata?: string;
}

export function modal({ callback, title, blocks, submit, metadata }: ModalParts): types.ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    title: plain(title, LIMITS.viewTitle),
    close: plain(submit === undefined ? 'Close' : 'Cancel', LIMITS.viewButton),
    blocks: blocks.slice(0, LIMITS.blocksInView),
    ...(submit === undefined ? {} : { submit: plain(submit, LIMITS.viewButton) }),
    ...(metadata === undefined ? {} : { private_metadata: metadata }),
  };
}

/** For when what was to be shown cannot be: one line that says why and what to do. */
export function messageModal({
  callback,
  title,
  text,
}: {
  callback: string;
  title: string;
  text: string;
}): types.ModalView {
  return modal({ callback, title, blocks: [richText(line(words(text)))] });
}
