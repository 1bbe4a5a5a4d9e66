import type { DeclineReason } from '../contract.js';
import { mean, type Observation, pooled, type Scorer, type Share } from './scorer.js';

const declined = ({ answer }: Observation): boolean => answer.kind !== 'answered';
const due = ({ case: asked }: Observation): boolean => asked.expected.kind !== 'answered';
const share = { unit: 'share', better: 'higher' } as const;

/** Of the questions that the briefing answers, the share that was declined. */
export const needlessDecline: Scorer<number> = {
  name: 'needless-decline',
  title: 'needless declines',
  unit: 'share',
  better: 'lower',
  observe: (seen) => (due(seen) ? null : Number(declined(seen))),
  combine: mean,
};

/** Of the questions that the briefing does not answer, the share that was declined; of one reason class, or of all. */
export function rightDecline(reason: DeclineReason | null): Scorer<number> {
  return {
    ...share,
    name: reason ? `right-decline:${reason}` : 'right-decline',
    title: reason ? `right declines: ${reason}` : 'right declines',
    observe: (seen) => (due(seen) && (reason === null || reasonDue(seen) === reason) ? Number(declined(seen)) : null),
    combine: mean,
  };
}

/** Of the right declines, the share that gives the reason the case has. */
export const reasonNamed: Scorer<number> = {
  ...share,
  name: 'reason-named',
  title: 'reason of declines right',
  observe: (seen) => (reasonDue(seen) && declined(seen) ? Number(seen.answer.reason === reasonDue(seen)) : null),
  combine: mean,
};

/** Of all declines, the share that was due. */
export const abstentionPrecision: Scorer<Share> = {
  ...share,
  name: 'abstention-precision',
  title: 'abstention precision',
  observe: (seen) => (declined(seen) ? { of: 1, right: Number(due(seen)) } : null),
  combine: pooled,
};

interface Decline {
  readonly said: boolean;
  readonly due: boolean;
}

/** F1 of declining. For a reason class: a decline counts when it is said for this reason and due for this reason. */
export function abstentionF1(reason: DeclineReason | null): Scorer<Decline> {
  return {
    ...share,
    name: reason ? `abstention-f1:${reason}` : 'abstention-f1',
    title: reason ? `abstention F1: ${reason}` : 'abstention F1',
    observe: (seen) =>
      reason === null
        ? { said: declined(seen), due: due(seen) }
        : { said: seen.answer.reason === reason, due: reasonDue(seen) === reason },
    combine: f1,
  };
}

function f1(declines: readonly Decline[]): number | null {
  const count = (want: Partial<Decline>) =>
    declines.filter((decline) =>
      (['said', 'due'] as const).every((key) => (want[key] ?? decline[key]) === decline[key]),
    ).length;
  const [saidCount, dueCount] = [count({ said: true }), count({ due: true })];
  if (dueCount === 0) return null;
  return (2 * count({ said: true, due: true })) / (saidCount + dueCount);
}

function reasonDue({ case: asked }: Observation): DeclineReason | null {
  return asked.expected.kind === 'not-in-briefing' ? asked.expected.reason : null;
}
