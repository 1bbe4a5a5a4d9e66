import type { AnswerDocument } from '../../contract/documents.js';

const WHY: Readonly<Record<string, string>> = {
  outside: 'The briefing does not say: nothing in it is about this.',
  'wrong-speaker': 'The briefing does not say: it has no words of theirs on this.',
  'missing-detail': 'The briefing does not say: it speaks of this, but does not give what you ask for.',
  'false-premise': 'The briefing does not say: nothing in it bears out what the question takes for granted.',
  'not-a-question':
    'I found no question about the briefing in this. I can tell you what its articles say, and who says it.',
};

const SUMMARY = 'A summary takes a language model, and none is set up. The articles begin like this:';

const UNCLEAR = 'Who or what do you mean? Neither your question nor this thread says. Ask again with the name.';

/** In one or two sentences, why there is no answer. */
export function declineWords(answer: AnswerDocument): string {
  if (answer.kind === 'unclear') return UNCLEAR;
  if (asksSummary(answer)) return SUMMARY;
  return WHY[answer.reason ?? ''] ?? 'The briefing does not say.';
}

/** A question on the whole, which only words of one's own could answer: it comes with the articles' beginnings. */
export function asksSummary({ kind, reason, nearest }: AnswerDocument): boolean {
  return kind === 'not-in-briefing' && reason === 'not-a-question' && nearest.length > 0;
}
