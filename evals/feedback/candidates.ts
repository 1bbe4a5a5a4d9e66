import type { FeedbackStore, StoredAnswer } from './store.js';

/** An answer that someone marked wrong: a case waiting for its evidence. */
export interface Candidate {
  readonly answer: StoredAnswer;
  readonly wrong: number;
  readonly right: number;
  /** What was said to be wrong, each reason once. */
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
}

/** The id of the case that an answer becomes, by which an accepted candidate is known. */
export function caseIdOf(answerId: string): string {
  return `feedback-${answerId.replace(/[^\w.:-]+/gu, '-')}`;
}

/** Answers marked wrong that are no case yet, those with most complaints first. */
export function candidatesOf({ answers, feedback }: FeedbackStore, caseIds: ReadonlySet<string>): Candidate[] {
  return answers
    .filter(({ id }) => !caseIds.has(caseIdOf(id)))
    .map((answer) => {
      const said = lastWords(feedback.filter(({ answerId }) => answerId === answer.id));
      const wrong = said.filter(({ verdict }) => verdict === 'wrong');
      const reasons = [...new Set(wrong.flatMap(({ reason }) => reason ?? []))];
      const notes = wrong.flatMap(({ note }) => note ?? []);
      return { answer, wrong: wrong.length, right: said.length - wrong.length, reasons, notes };
    })
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong || (a.answer.at < b.answer.at ? -1 : 1));
}

/** Of each person the last verdict; of people without a pseudonym every one. */
function lastWords(feedback: FeedbackStore['feedback']): FeedbackStore['feedback'] {
  const ordered = [...feedback].sort((a, b) => (a.at < b.at ? -1 : 1));
  const last = new Map(ordered.map((one, index) => [one.by ?? `someone ${index}`, one]));
  return [...last.values()];
}
