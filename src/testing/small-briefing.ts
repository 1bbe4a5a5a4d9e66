import { briefingOf } from '../briefing.js';
import type { Briefing } from '../core/ports.js';
import { readArticle } from '../reading/read-article.js';

/** Three invented articles of a small town, each with its speakers. */
export const briefingArticles = {
  'library.txt': `Council keeps the library open

Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.

“A town without a library is a town without a memory,” Brandt told the council. “We will find the 40,000 euros.”

Councillor Piet Vos said the money would have to come from the road budget. He did not say how much the roads would lose.

The library lent 91,000 books last year, according to the library association.`,
  'buses.txt': `Night buses to run until two

The transport company will run night buses until 2 a.m. from March 3, its director Joan Ferro announced.

“Nobody should have to walk home from the station at night,” said Ferro.

The mayor, Ana Brandt, welcomed the plan but warned that the buses would cost the town 12 jobs elsewhere.`,
  'club.txt': `Rovers look for a coach

Rovers FC dismissed coach Lew Hartley after six defeats in a row.

“Lew gave everything,” club chairwoman Mina Solberg said in a statement. She denied that the players had asked for his dismissal.`,
};

/** A briefing for tests: real reading, search and answering, nothing on disk. */
export function briefingInMemory(articles: Readonly<Record<string, string>> = briefingArticles): Promise<Briefing> {
  return briefingOf({
    articles: Object.entries(articles).map(([file, text]) => readArticle({ file, text })),
    skipped: [],
  });
}
