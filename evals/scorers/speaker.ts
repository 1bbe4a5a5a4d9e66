import { evidenceExcerpts } from '../evidence.js';
import { isSpeaker } from '../same-speaker.js';
import { mean, type Observation, pooled, type Scorer, type Share } from './scorer.js';

/** Of the evidence excerpts that name a speaker, where the case says who it must be, the share that names the right one. */
export const speakerAccuracy: Scorer<Share> = {
  name: 'speaker',
  title: 'speaker right',
  unit: 'share',
  better: 'higher',
  observe: (seen) => {
    const judged = speakersShown(seen);
    return judged && { of: judged.named, right: judged.right };
  },
  combine: pooled,
};

/** Of the cases that ask for a speaker and show evidence, the share that names that speaker for it at all. */
export const speakerNamed: Scorer<number> = {
  name: 'speaker-named',
  title: 'speaker named',
  unit: 'share',
  better: 'higher',
  observe: (seen) => {
    const judged = speakersShown(seen);
    return judged && Number(judged.right > 0);
  },
  combine: mean,
};

function speakersShown({ case: asked, answer }: Observation): { named: number; right: number } | null {
  const wanted = asked.expected.kind === 'answered' ? asked.expected.speaker : null;
  const evidence = evidenceExcerpts(asked, answer);
  if (wanted === null || evidence.length === 0) return null;
  const named = evidence.flatMap(({ speaker }) => speaker ?? []);
  return { named: named.length, right: named.filter((speaker) => isSpeaker(speaker, wanted)).length };
}

/** Of the evidence excerpts that say how it was said, where the case asks for that, the share that says it right. */
export const speechAccuracy: Scorer<Share> = {
  name: 'speech',
  title: 'direct/reported right',
  unit: 'share',
  better: 'higher',
  observe: ({ case: asked, answer }) => {
    const wanted = asked.expected.kind === 'answered' ? asked.expected.speech : null;
    const evidence = evidenceExcerpts(asked, answer);
    if (wanted === null || evidence.length === 0) return null;
    return { of: evidence.length, right: evidence.filter(({ speech }) => speech === wanted).length };
  },
  combine: pooled,
};
