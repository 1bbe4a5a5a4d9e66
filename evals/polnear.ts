/**
 * Measures the speech finder on PolNeAR, political news in which every attribution is annotated. The corpus is not part
 * of the project: the folder with its `text` and `attributions` is the argument. Articles are counted in two halves,
 * every second one of the sorted list, so that one half can be read while working and the other kept unread; `--errors`
 * shows mistakes of the first half only, a kind of them when one is named.
 */
import { basename } from 'node:path';
import { readAnnotated } from './polnear/annotations.js';
import { emptyFigures, linesOf } from './polnear/figures.js';
import { measure } from './polnear/measure.js';

export function main([folder, option, wanted]: readonly string[]): number {
  if (folder === undefined) {
    console.error('Usage: npm run eval:polnear -- FOLDER [--errors [KIND]]');
    return 2;
  }
  const [read, unread] = [emptyFigures(), emptyFigures()];
  readAnnotated(folder).forEach((article, index) => {
    measure(article, index % 2 === 0 ? read : unread);
  });
  for (const line of linesOf(`${basename(folder)}, first half`, read)) console.log(line);
  for (const line of linesOf(`${basename(folder)}, second half`, unread)) console.log(line);
  const shown =
    option === '--errors' ? read.mistakes.filter(({ kind }) => wanted === undefined || kind === wanted) : [];
  for (const { kind, article, words } of shown) console.log(`[${kind}] ${article}: ${words}`);
  return 0;
}
