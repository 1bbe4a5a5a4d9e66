import type { Reloaded } from '../../core/ports.js';
import { line, type MessageContent, richText, strong, words } from './blocks.js';
import { counted } from './counted.js';
import { cut } from './cut.js';

const MOST_FILES = 10;
const LONGEST_FILE = 120;

/** What a reload found, by file names. */
export function reloadedMessage({ added, changed, removed }: Reloaded, articles: number): MessageContent {
  const holds = `The briefing now holds ${counted(articles, 'article')}.`;
  const found = added.length + changed.length + removed.length;
  const text = found === 0 ? `Nothing has changed. ${holds}` : `${summary({ added, changed, removed })}. ${holds}`;
  const lists = [listed('Added', added), listed('Changed', changed), listed('Removed', removed)].flat();
  return { text, blocks: [richText(line(words(text)), ...lists)] };
}

function summary({ added, changed, removed }: Reloaded): string {
  return `${added.length} added, ${changed.length} changed, ${removed.length} removed`;
}

function listed(heading: string, files: readonly string[]) {
  if (files.length === 0) return [];
  const names = files.slice(0, MOST_FILES).map((file) => cut(file, LONGEST_FILE));
  const rest = files.length > MOST_FILES ? ` and ${files.length - MOST_FILES} more` : '';
  return [line(strong(`\n${heading}: `), words(names.join(', ') + rest))];
}
