import type { AnswerDocument } from '../../contract/documents.js';
import { cut } from './cut.js';

const WHY: Readonly<Record<string, string>> = {
  outside: 'The briefing does not say: nothing in it is about this.',
  'wrong-speaker': 'The briefing does not say: it has no words of theirs on this.',
  'missing-detail': 'The briefing does not say: it speaks of this, but does not give what you ask for.',
  'false-premise': 'The briefing does not say: nothing in it bears out what the question takes for granted.',
  'not-a-question':
    'I found no question about the briefing in this. I can tell you what its articles say, and who says it.',
};

const SUMMARY = 'A summary takes a language model, and none is set up. The articles begin like this:';

/** An answer that is none, and the word that it asks about, where that is known. */
export interface Declined {
  readonly answer: AnswerDocument;
  readonly unresolved?: string | null | undefined;
}

const LONGEST_WORD = 40;

/** In one or two sentences, why there is no answer. Holds a word of the reader's. */
export function declineWords({ answer, unresolved }: Declined): string {
  if (answer.kind === 'unclear') return unclear(unresolved ? ` by “${cut(unresolved, LONGEST_WORD)}”` : '');
  if (asksSummary(answer)) return SUMMARY;
  return WHY[answer.reason ?? ''] ?? 'The briefing does not say.';
}

function unclear(word: string): string {
  return `Who or what do you mean${word}? Neither your question nor this thread says. Ask again with the name.`;
}

/** A question on the whole, which only words of one's own could answer: it comes with the articles' beginnings. */
export function asksSummary({ kind, reason, nearest }: AnswerDocument): boolean {
  return kind === 'not-in-briefing' && reason === 'not-a-question' && nearest.length > 0;
}
