import type { AnswerEvent, Observe } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import { coloursOf, harmless, type Terminal } from './terminal.js';

/** Longer excerpts are cut in the explanation; the answer shows them whole. */
const SHOWN_CHARACTERS = 160;

/** Tells on standard error what happened on the way to an answer, as it happens. */
export function explainer(terminal: Terminal): Observe {
  const colours = coloursOf(terminal);
  return (event) => {
    for (const line of linesOf(event)) terminal.say(colours.dim(harmless(line)));
  };
}

function linesOf(event: AnswerEvent): string[] {
  switch (event.kind) {
    case 'question-read':
      return ['Question:', ...Object.entries(event.reading).map(([name, value]) => `  ${name}: ${shown(value)}`)];
    case 'retrieved':
      return [
        'Found:',
        ...event.hits.map(({ passage, score, ranks }, index) => {
          const place = `${passage.article.file} ${passage.span.start}–${passage.span.end}`;
          return `  ${index + 1}. ${score.toFixed(4)} lexical ${ranks.lexical ?? '–'}, vector ${ranks.vector ?? '–'} · ${place}`;
        }),
      ];
    case 'considered': {
      const { article, span } = event.excerpt;
      const words = wordsOf(event.excerpt).replace(/\s+/gu, ' ');
      const cut = words.length > SHOWN_CHARACTERS ? `${words.slice(0, SHOWN_CHARACTERS)}…` : words;
      return [`  ${event.score.toFixed(2)} ${event.verdict} · ${article.file} ${span.start}–${span.end} · ${cut}`];
    }
    case 'decided':
      return [`Decided: ${event.why}`];
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none');
}
