import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type AnswerDocument, type Citation, shownExcerpts } from '../contract.js';
import { pooled, type Scorer, type Share } from './scorer.js';

/**
 * Of all excerpts, those offered as "nearest" included, the share that is exactly what the file on disk holds at its
 * place. It reads the file itself and trusts nothing of the program.
 */
export const verbatim: Scorer<Share> = {
  name: 'verbatim',
  title: 'verbatim',
  unit: 'share',
  better: 'higher',
  observe: ({ answer, folder }) => {
    const excerpts = everyExcerpt(answer);
    if (excerpts.length === 0) return null;
    return { of: excerpts.length, right: excerpts.filter((excerpt) => standsInFile(excerpt, folder)).length };
  },
  combine: pooled,
};

function everyExcerpt(answer: AnswerDocument): Citation[] {
  return [...shownExcerpts(answer), ...answer.nearest];
}

function standsInFile({ article, span, excerpt, parts }: Citation, folder: string): boolean {
  const text = fileText(article.file, folder);
  const partsInside = parts.every((part) => span.start <= part.start && part.start < part.end && part.end <= span.end);
  return text !== null && excerpt !== '' && text.slice(span.start, span.end) === excerpt && partsInside;
}

function fileText(file: string, folder: string): string | null {
  if (isAbsolute(file) || file.split('/').includes('..')) return null;
  try {
    return readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    return null;
  }
}
