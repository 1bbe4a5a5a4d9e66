import { declineReasons } from '../contract.js';
import { abstentionF1, abstentionPrecision, needlessDecline, reasonNamed, rightDecline } from './abstention.js';
import { brevity, short } from './brevity.js';
import { citationPrecision, forbiddenShown } from './citation-precision.js';
import { citationRecall, evidenceRecall } from './evidence-recall.js';
import { furnitureShown } from './furniture.js';
import { headline, rightShare } from './headline.js';
import { judged, judgedSupport } from './judged-support.js';
import { latency } from './latency.js';
import { ndcg, reciprocalRank } from './retrieval.js';
import { auroc } from './risk-coverage.js';
import type { Scorer } from './scorer.js';
import { speakerAccuracy, speakerNamed, speechAccuracy } from './speaker.js';
import { cost, tokens } from './usage.js';
import { verbatim } from './verbatim.js';
import { dropped, withoutModel } from './written.js';

/** Every figure of a run, in the order in which they are shown. */
export const allScorers = [
  headline,
  rightShare,
  evidenceRecall(1),
  evidenceRecall(3),
  citationRecall,
  citationPrecision,
  forbiddenShown,
  verbatim,
  furnitureShown(),
  speakerAccuracy,
  speakerNamed,
  speechAccuracy,
  needlessDecline,
  rightDecline(null),
  ...declineReasons.map((reason) => rightDecline(reason)),
  reasonNamed,
  abstentionPrecision,
  abstentionF1(null),
  ...declineReasons.map((reason) => abstentionF1(reason)),
  auroc,
  brevity,
  short,
  reciprocalRank,
  ndcg,
  latency(0.5),
  latency(0.95),
  tokens,
  cost,
  withoutModel,
  dropped,
  judgedSupport,
  judged,
] as unknown as readonly Scorer[];
