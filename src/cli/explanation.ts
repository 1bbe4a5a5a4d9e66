import type { AnswerEvent, Observe } from '../core/answer.js';
import { wordsOf } from '../core/excerpt.js';
import type { TokenUsage } from '../core/ports.js';
import { visible } from '../text/visible.js';
import { coloursOf, type Terminal } from './terminal.js';

/** Longer excerpts are cut in the explanation; the answer shows them whole. */
const SHOWN_CHARACTERS = 160;

/** Tells on standard error what happened on the way to an answer, as it happens. */
export function explainer(terminal: Terminal): Observe {
  const colours = coloursOf(terminal);
  return (event) => {
    for (const line of linesOf(event)) terminal.say(colours.dim(visible(line)));
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
    case 'question-rewritten':
      return [`Read in its thread as: ${event.to}`];
    case 'model-replied':
      return [`${event.model} replied in ${Math.round(event.milliseconds)} ms${tokens(event.usage)}`];
    case 'citation-rejected':
      return [`  Rejected: ${shown(event.claimed)} · ${event.why}`];
    case 'statement-dropped':
      return [`  Dropped: ${shown(event.text)} · ${event.why}`];
    case 'noticed':
      return [`note: ${event.what}`];
    case 'fell-back':
      return [`Went on with ${event.to}: ${event.why}`];
  }
}

function tokens(usage: TokenUsage | null): string {
  return usage === null ? '' : `, ${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none');
}
