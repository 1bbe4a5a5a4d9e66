import type { RespondFn } from '@slack/bolt';
import { formsOf } from '../forms.js';
import { lineMessage } from '../lines.js';
import { lineMarker } from '../markers.js';
import { failureMessage } from '../reasons.js';
import { createResponding, type Responding } from '../responding.js';
import type { ListenerParts } from '../running-bot.js';
import { causeOf } from '../slack-failure.js';
import { ACTIONS, SUGGESTION } from '../views/actions.js';
import type { MessageContent } from '../views/blocks.js';
import { firstThatWorks, type Way } from '../ways.js';
import { askSuggestion } from './ask-suggestion.js';
import { giveFeedback } from './feedback.js';
import { moreExcerpts } from './more-excerpts.js';
import { PRESS, type Press, pressOf } from './press-payload.js';
import { createSharing } from './share.js';
import { showInContext } from './show-in-context.js';

/** What a press has its listener do with. */
export interface PressParts extends ListenerParts {
  readonly press: Press;
  /** `null` where Slack gives no address, as in modals. */
  readonly responding: Responding | null;
  /** Tells whoever pressed, and nobody else. */
  tell(message: MessageContent, reference?: string): Promise<void>;
}

export type PressListener = (parts: PressParts) => Promise<void>;

export interface PressArguments {
  readonly body: unknown;
  readonly ack: () => Promise<void>;
  /** Bolt leaves it out where the payload has no address. */
  readonly respond?: RespondFn;
}

/** Somebody pressed a button. Acknowledged at once; who may not ask may not press either. */
export function onPress(parts: ListenerParts) {
  const listeners: Readonly<Record<string, PressListener>> = {
    [ACTIONS.showInContext]: showInContext,
    [ACTIONS.moreExcerpts]: moreExcerpts,
    [ACTIONS.feedback]: giveFeedback,
    [ACTIONS.feedbackRight]: giveFeedback,
    [ACTIONS.feedbackWrong]: giveFeedback,
    [ACTIONS.share]: createSharing(),
  };
  return async ({ body, ack, respond }: PressArguments): Promise<void> => {
    await ack();
    const payload = PRESS.safeParse(body).data;
    if (payload === undefined) return;
    const { action_id } = payload.actions[0];
    const listener = SUGGESTION.test(action_id) ? askSuggestion : listeners[action_id];
    if (listener !== undefined)
      await listened(listener, pressParts(pressOf(payload), payload.user.team_id, respond, parts));
  };
}

interface AdmittedPress extends PressParts {
  readonly team: string | null;
}

async function listened(listener: PressListener, parts: AdmittedPress): Promise<void> {
  const { press, team } = parts;
  const reference = parts.newId();
  try {
    const channel = press.message?.channel ?? null;
    const admission = await parts.access.admit({ user: press.user, channel, team, isBot: false });
    if (admission.kind === 'admitted') await listener(parts);
    else if (admission.line !== null) await parts.tell(lineMessage(admission.line), reference);
  } catch (error) {
    parts.logger.error('A press could not be followed', { reference, cause: causeOf(error) });
    await parts.tell(failureMessage(error, reference), reference);
  }
}

function pressParts(
  press: Press,
  team: string | null | undefined,
  respond: RespondFn | undefined,
  parts: ListenerParts,
): AdmittedPress {
  const responding = respond === undefined ? null : createResponding({ respond, wait: parts.wait });
  return {
    ...parts,
    press,
    responding,
    team: team ?? null,
    tell: (message, reference = parts.newId()) =>
      firstThatWorks(privateWays({ press, responding, message, reference }, parts), { ...parts, reference }),
  };
}

interface Telling {
  readonly press: Press;
  readonly responding: Responding | null;
  readonly message: MessageContent;
  readonly reference: string;
}

/** Under the message in its thread, by the address of the press, or in direct messages. */
function privateWays({ press, responding, message, reference }: Telling, { posting }: ListenerParts): readonly Way[] {
  const forms = formsOf(message);
  const { user, message: pressed } = press;
  const inThread: Way[] =
    pressed === null || pressed.isEphemeral
      ? []
      : [
          {
            name: 'ephemeral',
            send: () => posting.whisper({ channel: pressed.channel, thread: pressed.thread }, user, forms),
          },
        ];
  const byAddress: Way[] = responding === null ? [] : [{ name: 'response_url', send: () => responding.send(forms) }];
  const direct: Way = {
    name: 'direct',
    send: () => posting.post({ channel: user, thread: null }, forms, lineMarker(reference)),
  };
  return [...inThread, ...byAddress, direct];
}
