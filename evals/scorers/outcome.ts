import type { AnswerDocument } from '../contract.js';
import type { PlacedCase } from '../dataset/read-cases.js';
import { evidenceExcerpts, forbiddenExcerpts, groupsCovered } from '../evidence.js';
import { isSpeaker } from '../same-speaker.js';

export type Outcome =
  | { readonly kind: 'right' }
  | { readonly kind: 'declined'; readonly why: string }
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * The one judgement of a case that the headline counts: right, declined where something else was due (nothing false was
 * shown, so it costs nothing), or wrong.
 */
export function outcomeOf(asked: PlacedCase, answer: AnswerDocument): Outcome {
  const { expected } = asked;
  if (answer.kind === expected.kind && answer.kind !== 'answered') return { kind: 'right' };
  if (answer.kind !== 'answered') return { kind: 'declined', why: `${answer.kind} instead of ${expected.kind}` };
  if (expected.kind !== 'answered') return { kind: 'wrong', why: 'answered what the briefing does not say' };
  const why = faults(asked, answer).join('; ');
  return why === '' ? { kind: 'right' } : { kind: 'wrong', why };
}

function faults(asked: PlacedCase, answer: AnswerDocument): string[] {
  const found: string[] = [];
  const missing = asked.groups.length - groupsCovered(asked, answer);
  if (missing > 0) found.push(`${missing} of ${asked.groups.length} evidence groups not shown`);
  if (forbiddenExcerpts(asked, answer).length > 0) found.push('shows what must not be cited');
  const speaker = speakerFault(asked, answer);
  if (speaker) found.push(speaker);
  return found;
}

/** The right speaker: someone is named for the evidence, and nobody else is. */
function speakerFault(asked: PlacedCase, answer: AnswerDocument): string | null {
  const wanted = asked.expected.kind === 'answered' ? asked.expected.speaker : null;
  if (wanted === null) return null;
  const named = evidenceExcerpts(asked, answer).flatMap(({ speaker }) => speaker ?? []);
  const other = named.find((speaker) => !isSpeaker(speaker, wanted));
  if (other) return `speaker ${other.name} instead of ${wanted}`;
  return named.length === 0 && evidenceExcerpts(asked, answer).length > 0 ? `no speaker instead of ${wanted}` : null;
}
