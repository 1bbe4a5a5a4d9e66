import type { Span } from '../../src/core/article.js';
import { type Speech, speechIn } from '../../src/text/speech.js';
import type { AnnotatedArticle, Attribution } from './annotations.js';
import { count, type Figures, type MistakeKind } from './figures.js';
import { excerpt, intersectionOverUnion, lengthOf, sharedBetween, touches } from './spans.js';

/** A quotation is found when this share of its quoted words stands in one of ours. */
const FOUND_OVERLAP = 0.8;
/** A content stands wholly in quotation marks when this share of it does. */
const WHOLLY = 0.8;
/** Ours is a hit when this share of it stands in one annotated content. */
const HIT_OVERLAP = 0.5;
/** Reported speech is found at this intersection over union. */
const REPORTED_OVERLAP = 0.5;

/** One annotated attribution, with the stretches of its content in double quotation marks. */
interface Gold {
  readonly attribution: Attribution;
  readonly quoted: readonly Span[];
}

interface Compared {
  readonly article: AnnotatedArticle;
  readonly gold: readonly Gold[];
  readonly ours: readonly Speech[];
  readonly figures: Figures;
}

/** Compares the speech found in one article with its annotations and adds to the figures. */
export function measure(article: AnnotatedArticle, figures: Figures): void {
  const attributions = article.attributions.filter(({ content }) => content.length > 0);
  const gold = attributions.map((attribution) => ({
    attribution,
    quoted: quotedIn(article.text, attribution.content),
  }));
  const compared = { article, gold, ours: speechIn(article.text, article.blocks), figures };
  figures.articles += 1;
  figures.attributions += gold.length;
  for (const one of gold) if (one.quoted.length > 0) measureQuoted(one, compared);
  for (const one of quotesOf(compared)) measureHit(one, compared);
  measureReported(compared);
  measureReportedOrMixed(compared);
}

function quotesOf({ ours }: Compared): readonly Speech[] {
  return ours.filter(({ kind }) => kind !== 'reported');
}

/** Whether one of ours finds a quotation, and names its source; several may, one inside the other. */
function measureQuoted(gold: Gold, compared: Compared): void {
  const { quoted, attribution } = gold;
  const { figures } = compared;
  const finders = quotesOf(compared).filter((quote) => finds(quote, quoted));
  count(figures.found, finders.length > 0);
  if (lengthOf(quoted) >= WHOLLY * lengthOf(attribution.content)) count(figures.foundWholly, finders.length > 0);
  if (finders.length === 0) {
    const torn = quotesOf(compared).some(({ parts }) => sharedBetween(quoted, parts) > 0);
    note(torn ? 'cut or torn' : 'missed', wordsOf(compared, attribution), compared);
    return;
  }
  figures.overlap += Math.max(...finders.map(({ parts }) => intersectionOverUnion(quoted, parts)));
  if (attribution.source.length > 0) measureSource(attribution, finders, compared);
}

function finds({ parts }: Speech, quoted: readonly Span[]): boolean {
  return sharedBetween(quoted, parts) >= FOUND_OVERLAP * lengthOf(quoted);
}

function measureSource(attribution: Attribution, finders: readonly Speech[], compared: Compared): void {
  const right = finders.some(({ mention }) => touches(attribution.source, mention));
  count(compared.figures.source, right);
  if (right) return;
  const mentions = finders.map(({ mention }) => mention).filter((mention) => mention !== null);
  const kind = mentions.length === 0 ? 'no source' : 'wrong source';
  note(kind, `${excerpt(compared.article.text, mentions)} ≠ ${wordsOf(compared, attribution)}`, compared);
}

function measureHit(quote: Speech, compared: Compared): void {
  const { gold, figures } = compared;
  const inside = ({ attribution: { content } }: Gold) =>
    sharedBetween(quote.parts, content) >= HIT_OVERLAP * lengthOf(quote.parts);
  const hit = gold.some((one) => inside(one) || (one.quoted.length > 0 && finds(quote, one.quoted)));
  count(figures.hits, hit);
  if (!hit) note('no speech', oursInWords(compared, quote), compared);
}

function measureReported(compared: Compared): void {
  const { reported } = compared.figures;
  const gold = compared.gold.filter(({ quoted }) => quoted.length === 0);
  const ours = compared.ours.filter((one) => isUnmarked(compared.article.text, one));
  for (const { attribution } of gold) {
    const found = ours.find((one) => isSame(attribution, one));
    count(reported.recall, found !== undefined);
    if (found === undefined) note('reported missed', wordsOf(compared, attribution), compared);
    else count(reported.source, touches(attribution.source, found.mention));
  }
  for (const one of ours) {
    const right = gold.some(({ attribution }) => isSame(attribution, one));
    count(reported.precision, right);
    if (!right) note('reported too much', oursInWords(compared, one), compared);
  }
}

const MARK = /[“”"]|``|''/u;

/** Speech without quotation marks: reported, or the turn of a transcript. */
function isUnmarked(text: string, { kind, speech }: Speech): boolean {
  return kind === 'reported' || (kind === 'direct' && !MARK.test(text.slice(speech.start, speech.end)));
}

function measureReportedOrMixed({ gold, ours, figures }: Compared): void {
  const told = gold.filter(({ quoted, attribution }) => lengthOf(quoted) < WHOLLY * lengthOf(attribution.content));
  const ourTold = ours.filter(({ kind }) => kind !== 'direct');
  const { precision, recall } = figures.reportedOrMixed;
  for (const { attribution } of told)
    count(
      recall,
      ourTold.some((one) => isSame(attribution, one)),
    );
  for (const one of ourTold)
    count(
      precision,
      told.some(({ attribution }) => isSame(attribution, one)),
    );
}

function isSame({ content }: Attribution, speech: Speech): boolean {
  return intersectionOverUnion(content, [told(speech)]) >= REPORTED_OVERLAP;
}

/** What is told, without the verb that is shown with it: the annotations keep cue and content apart. */
function told({ cue, speech }: Speech): Span {
  const shown = cue !== null && cue.start >= speech.start && cue.end < speech.start + FURTHEST_CUE;
  return shown ? { start: cue.end, end: speech.end } : speech;
}

/** "has repeatedly refused" before what is told. */
const FURTHEST_CUE = 40;

const QUOTED = /(“|``|''|")([^“”"]*?)(?:”|''|"|$)/gu;

/** What stands in double quotation marks inside the spans, judged from the annotated words alone. */
function quotedIn(text: string, content: readonly Span[]): Span[] {
  const from = content[0]?.start ?? 0;
  const stretches = [...text.slice(from, content.at(-1)?.end).matchAll(QUOTED)].map(
    ({ index, 1: mark = '', 2: words = '' }) => {
      const start = from + index + mark.length;
      return { start, end: start + words.length };
    },
  );
  const parts = stretches.flatMap((stretch) =>
    content.map((span) => ({ start: Math.max(stretch.start, span.start), end: Math.min(stretch.end, span.end) })),
  );
  return parts.filter(({ start, end }) => end > start);
}

function note(kind: MistakeKind, words: string, { article, figures }: Compared): void {
  figures.mistakes.push({ kind, article: article.name, words });
}

function wordsOf({ article: { text } }: Compared, { source, cue, content }: Attribution): string {
  return [source, cue, content].map((spans) => excerpt(text, spans)).join(' | ');
}

function oursInWords({ article: { text } }: Compared, { kind, mention, cue, speech }: Speech): string {
  return `${kind} ${[mention, cue, speech].map((span) => excerpt(text, [span])).join(' | ')}`;
}
