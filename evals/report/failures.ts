import { type Citation, shownExcerpts } from '../contract.js';
import type { ObservedCase } from '../run-record.js';
import { outcomeOf } from '../scorers/outcome.js';

/** Worst first: what was wrong, then what was declined; a case with several tries counts by its worst. */
export function failuresOf(observed: readonly ObservedCase[]): ObservedCase[] {
  const badness = ({ case: asked, tries }: ObservedCase) =>
    tries.reduce(
      (worst, { answer }) => Math.max(worst, { right: 0, declined: 1, wrong: 2 }[outcomeOf(asked, answer).kind]),
      0,
    );
  return observed
    .filter((one) => badness(one) > 0)
    .sort((a, b) => badness(b) - badness(a) || confidenceOf(b) - confidenceOf(a));
}

/** A few lines on one failing case: question, what was due, what came. */
export function failureLines({ case: asked, tries }: ObservedCase): string {
  const failing = tries.find(({ answer }) => outcomeOf(asked, answer).kind !== 'right');
  if (!failing) return '';
  const { answer: shown, written } = failing;
  const outcome = outcomeOf(asked, shown);
  const why = outcome.kind === 'right' ? '' : outcome.why;
  const history = (asked.history ?? []).map(({ from, text }) => `  ${from}: ${shortened(text)}`);
  return [
    `✗ ${asked.id} [${asked.split} ${asked.tags.join(' ')}] ${outcome.kind}: ${why}`,
    ...history,
    `  asked: ${shortened(asked.question)}`,
    ...dueLines(asked),
    ...shownExcerpts(shown).map((citation) => `  shown: ${citationLine(citation)}`),
    ...(shown.kind === 'answered' ? [] : [`  shown: ${shown.kind}${shown.reason ? ` (${shown.reason})` : ''}`]),
    ...(shown.kind === 'answered'
      ? []
      : shown.nearest.slice(0, 2).map((citation) => `  near:  ${citationLine(citation)}`)),
    ...(written?.dropped ?? []).map((line) => `  dropped: ${shortened(line)}`),
    ...(written?.rejected ?? []).map((line) => `  rejected: ${shortened(line)}`),
    ...(written?.fellBack ? [`  without the model: ${written.fellBack}`] : []),
    `  confidence ${shown.confidence.toFixed(2)}`,
  ].join('\n');
}

function dueLines({ expected, groups, mustNotCite }: ObservedCase['case']): string[] {
  if (expected.kind !== 'answered')
    return [`  due:   ${expected.kind}${'reason' in expected ? ` (${expected.reason})` : ''}`];
  const who = [expected.speaker, expected.speech].filter(Boolean).join(', ');
  const places = groups.map((group) =>
    group.map(({ article, words }) => `${shortened(words)} {${article}}`).join(' | '),
  );
  return [
    ...places.map((place) => `  due:   ${place}`),
    ...(who ? [`  by:    ${who}`] : []),
    ...mustNotCite.map(({ words }) => `  not:   ${shortened(words)}`),
  ];
}

function citationLine({ speaker, speech, excerpt, article, span }: Citation): string {
  const who = speaker ? `${speaker.name} (${speech}): ` : '';
  return `${who}${shortened(excerpt)} {${article.file} ${span.start}–${span.end}}`;
}

/** Longer text is cut in its middle. */
const LONGEST_LINE = 220;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST_LINE) return line;
  return `${line.slice(0, LONGEST_LINE * 0.6)} … ${line.slice(-LONGEST_LINE * 0.35)}`;
}

function confidenceOf({ tries }: ObservedCase): number {
  return tries[0]?.answer.confidence ?? 0;
}
