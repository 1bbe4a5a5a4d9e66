import type { Span } from '../../src/core/article.js';
import { overlaps, sharedLength } from '../../src/core/span.js';
import { type Speech, speechIn } from '../../src/text/speech.js';
import type { AnnotatedArticle, Attribution } from './annotations.js';

/** A direct quotation counts as found when this share of its quoted words is in one of ours. */
const FOUND_OVERLAP = 0.8;
/** Reported speech counts as found at this intersection over union. */
const REPORTED_OVERLAP = 0.5;

export type ErrorKind =
  | 'missed'
  | 'cut or torn'
  | 'no speech'
  | 'wrong source'
  | 'no source'
  | 'reported missed'
  | 'reported too much';

export interface Mistake {
  readonly kind: ErrorKind;
  readonly article: string;
  readonly words: string;
}

export interface Figures {
  articles: number;
  attributions: number;
  quoted: number;
  found: number;
  wholly: number;
  whollyFound: number;
  iou: number;
  sourced: number;
  sourceRight: number;
  ours: number;
  hits: number;
  strictHits: number;
  goldReported: number;
  ourReported: number;
  goldReportedFound: number;
  ourReportedRight: number;
  goldReportedOrMixed: number;
  ourReportedOrMixed: number;
  goldReportedOrMixedFound: number;
  ourReportedOrMixedRight: number;
  reportedSourceRight: number;
  mistakes: Mistake[];
}

export function emptyFigures(): Figures {
  return {
    articles: 0,
    attributions: 0,
    quoted: 0,
    found: 0,
    wholly: 0,
    whollyFound: 0,
    iou: 0,
    sourced: 0,
    sourceRight: 0,
    ours: 0,
    hits: 0,
    strictHits: 0,
    goldReported: 0,
    ourReported: 0,
    goldReportedFound: 0,
    ourReportedRight: 0,
    goldReportedOrMixed: 0,
    ourReportedOrMixed: 0,
    goldReportedOrMixedFound: 0,
    ourReportedOrMixedRight: 0,
    reportedSourceRight: 0,
    mistakes: [],
  };
}

/** Compares the speech found in one article with its annotations and adds to the figures. */
export function measure(article: AnnotatedArticle, figures: Figures): void {
  const speech = speechIn(article.text, article.blocks);
  figures.articles += 1;
  const gold = article.attributions
    .filter(({ content }) => content.length > 0)
    .map((attribution) => ({ attribution, quoted: quotedParts(article.text, attribution.content) }));
  figures.attributions += gold.length;
  measureQuoted(article, gold, speech, figures);
  measureReported(article, gold, speech, figures);
}

interface Gold {
  readonly attribution: Attribution;
  /** The stretches of its content in quotation marks, marks left out. */
  readonly quoted: readonly Span[];
}

function measureQuoted(
  article: AnnotatedArticle,
  gold: readonly Gold[],
  speech: readonly Speech[],
  figures: Figures,
): void {
  const ours = speech.filter(({ kind, parts }) => kind !== 'reported' && parts.length > 0);
  const finders = new Set<Speech>();
  for (const { attribution, quoted } of gold) {
    if (quoted.length === 0) continue;
    figures.quoted += 1;
    const size = lengthOf(quoted);
    const isWholly = size >= 0.8 * lengthOf(attribution.content);
    if (isWholly) figures.wholly += 1;
    const overlapsBest = ours
      .map((candidate) => ({ candidate, shared: sharedBetween(quoted, candidate.parts) }))
      .filter(({ shared }) => shared >= FOUND_OVERLAP * size);
    for (const { candidate } of overlapsBest) finders.add(candidate);
    const best = overlapsBest.sort(
      (a, b) =>
        b.shared / (lengthOf(b.candidate.parts) + size - b.shared) -
        a.shared / (lengthOf(a.candidate.parts) + size - a.shared),
    )[0];
    const words = `${excerpt(article.text, attribution.source)} | ${excerpt(article.text, attribution.cue)} | ${excerpt(article.text, attribution.content)}`;
    if (best === undefined) {
      const torn = ours.some(({ parts }) => sharedBetween(quoted, parts) > 0);
      figures.mistakes.push({ kind: torn ? 'cut or torn' : 'missed', article: article.name, words });
      continue;
    }
    figures.found += 1;
    if (isWholly) figures.whollyFound += 1;
    figures.iou += best.shared / (lengthOf(best.candidate.parts) + size - best.shared);
    if (attribution.source.length === 0) continue;
    figures.sourced += 1;
    const right = overlapsBest.find(
      ({ candidate: { mention } }) => mention !== null && attribution.source.some((span) => overlaps(span, mention)),
    );
    const { mention } = best.candidate;
    if (right !== undefined) figures.sourceRight += 1;
    else
      figures.mistakes.push({
        kind: mention === null ? 'no source' : 'wrong source',
        article: article.name,
        words: `OURS ${mention === null ? '-' : excerpt(article.text, [mention])} GOLD ${words}`,
      });
  }
  const contents = article.attributions.map(({ content }) => content);
  for (const quote of ours) {
    figures.ours += 1;
    if (finders.has(quote)) figures.strictHits += 1;
    const inside = contents.some((content) => sharedBetween(quote.parts, content) >= 0.5 * lengthOf(quote.parts));
    if (finders.has(quote) || inside) figures.hits += 1;
    else
      figures.mistakes.push({
        kind: 'no speech',
        article: article.name,
        words: `${quote.kind} ${quote.mention === null ? '-' : excerpt(article.text, [quote.mention])} | ${quote.cue === null ? '-' : excerpt(article.text, [quote.cue])} | ${excerpt(article.text, [quote.speech])}`,
      });
  }
}

function measureReported(
  article: AnnotatedArticle,
  gold: readonly Gold[],
  speech: readonly Speech[],
  figures: Figures,
): void {
  const purely = gold.filter(({ quoted }) => quoted.length === 0);
  const loosely = gold.filter(({ attribution, quoted }) => lengthOf(quoted) < 0.8 * lengthOf(attribution.content));
  const ours = speech.filter(({ kind }) => kind === 'reported');
  const oursLoosely = speech.filter(({ kind }) => kind !== 'direct');
  const same = ({ attribution: { content } }: Gold, { speech: span }: Speech) => {
    const shared = sharedBetween(content, [span]);
    return shared / (lengthOf(content) + lengthOf([span]) - shared) >= REPORTED_OVERLAP;
  };
  figures.goldReported += purely.length;
  figures.ourReported += ours.length;
  figures.goldReportedOrMixed += loosely.length;
  figures.ourReportedOrMixed += oursLoosely.length;
  figures.goldReportedOrMixedFound += loosely.filter((one) => oursLoosely.some((other) => same(one, other))).length;
  figures.ourReportedOrMixedRight += oursLoosely.filter((other) => loosely.some((one) => same(one, other))).length;
  for (const one of purely) {
    const { source, cue, content } = one.attribution;
    const match = ours.find((other) => same(one, other));
    if (match === undefined)
      figures.mistakes.push({
        kind: 'reported missed',
        article: article.name,
        words: `${excerpt(article.text, source)} | ${excerpt(article.text, cue)} | ${excerpt(article.text, content)}`,
      });
    else {
      figures.goldReportedFound += 1;
      const { mention } = match;
      if (mention !== null && source.some((span) => overlaps(span, mention))) figures.reportedSourceRight += 1;
    }
  }
  for (const other of ours) {
    if (purely.some((one) => same(one, other))) figures.ourReportedRight += 1;
    else
      figures.mistakes.push({
        kind: 'reported too much',
        article: article.name,
        words: `${other.mention === null ? '-' : excerpt(article.text, [other.mention])} | ${other.cue === null ? '-' : excerpt(article.text, [other.cue])} | ${excerpt(article.text, [other.speech])}`,
      });
  }
}

const QUOTED = /(?:“|``|''|")([^“”"]*?)(?:”|''|"|$)/gu;

/** What stands in double quotation marks inside the spans, judged from the annotated words alone. */
function quotedParts(text: string, content: readonly Span[]): Span[] {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return [];
  const parts: Span[] = [];
  for (const found of text.slice(first.start, last.end).matchAll(QUOTED)) {
    const start = first.start + found.index + (/^[`']/u.test(found[0]) ? 2 : 1);
    const end = start + (found[1] ?? '').length;
    for (const span of content) {
      const part = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
      if (part.end > part.start) parts.push(part);
    }
  }
  return parts;
}

function sharedBetween(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce((sum, one) => sum + others.reduce((inner, other) => inner + sharedLength(one, other), 0), 0);
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function excerpt(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/gu, ' '))
    .join(' … ')
    .slice(0, 300);
}
