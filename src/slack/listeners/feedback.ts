import type { LoggedFeedback } from '../../contract/answer-log.js';
import { lineMessage } from '../lines.js';
import { parsePlace, placeValue } from '../places.js';
import type { ListenerParts } from '../running-bot.js';
import { causeOf } from '../slack-failure.js';
import { feedbackModal, parseFeedback } from '../views/feedback-modal.js';
import { openModal } from './modals.js';
import type { PressParts } from './press.js';
import { SUBMISSION } from './submission-payload.js';

const THANKS = 'Thank you. Your verdict is kept with the question and the answer.';
const NOT_KEPT = 'This answer is no longer kept, so a verdict on it cannot be either.';

/** Somebody judges an answer. The verdict counts at once; what was wrong may follow. The last word of each person counts. */
export async function giveFeedback(parts: PressParts): Promise<void> {
  const place = parsePlace(parts.press.value);
  if (place?.kind !== 'verdict') return;
  const { answer, verdict } = place;
  if ((await parts.answers.answer(answer)) === null) return parts.tell(lineMessage(NOT_KEPT));
  await append({ answer, verdict, user: parts.press.user, reason: null, note: null }, parts);
  const asked = verdict === 'wrong' && (await openModal(parts, feedbackModal(placeValue(place) ?? '')));
  if (!asked) await parts.tell(lineMessage(THANKS));
}

export interface SubmissionArguments {
  readonly body: unknown;
  readonly ack: () => Promise<void>;
}

/** Somebody says what was wrong with an answer. */
export function onFeedbackSent(parts: ListenerParts) {
  return async ({ body, ack }: SubmissionArguments): Promise<void> => {
    await ack();
    const sent = SUBMISSION.safeParse(body).data;
    const place = parsePlace(sent?.view.private_metadata);
    const given = parseFeedback(sent?.view.state.values);
    if (sent === undefined || place?.kind !== 'verdict' || given === null) return;
    const user = sent.user.id;
    try {
      const admission = await parts.access.admit({
        user,
        channel: null,
        team: sent.user.team_id ?? null,
        isBot: false,
      });
      if (admission.kind === 'admitted')
        await append({ answer: place.answer, verdict: 'wrong', user, ...given }, parts);
    } catch (error) {
      await lost(error, user, parts);
    }
  };
}

interface Verdict extends Pick<LoggedFeedback, 'verdict' | 'reason' | 'note'> {
  readonly answer: string;
  readonly user: string;
}

async function append({ answer, user, verdict, reason, note }: Verdict, parts: ListenerParts): Promise<void> {
  const at = new Date(parts.clock()).toISOString();
  const by = parts.pseudonym(user);
  await parts.answers.append({ kind: 'feedback', version: 1, answerId: answer, at, by, verdict, reason, note });
  parts.logger.info('Feedback', { reference: answer, verdict, reason });
}

async function lost(error: unknown, user: string, { logger, newId, posting }: ListenerParts): Promise<void> {
  const reference = newId();
  logger.error('Feedback could not be kept', { reference, cause: causeOf(error) });
  const line = `Sorry, what you wrote about an answer could not be kept. Please try again later. (reference ${reference})`;
  await posting.post({ channel: user, thread: null }, [lineMessage(line)], `line ${reference}`);
}
