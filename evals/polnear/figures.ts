/** What an article's speech missed or made up, for `--errors`. */
export interface Mistake {
  readonly kind: MistakeKind;
  readonly article: string;
  readonly words: string;
}

export type MistakeKind =
  | 'missed'
  | 'cut or torn'
  | 'no speech'
  | 'wrong source'
  | 'no source'
  | 'reported missed'
  | 'reported too much';

/** A share that is being counted. */
export interface Share {
  right: number;
  of: number;
}

/** What is counted over the articles of one half. */
export interface Figures {
  articles: number;
  attributions: number;
  /** Annotated contents with words in quotation marks that one of ours finds; those that stand wholly in them. */
  readonly found: Share;
  readonly foundWholly: Share;
  /** Their intersection over union, summed. */
  overlap: number;
  /** Of those found and annotated with a source, those whose mention touches it. */
  readonly source: Share;
  /** Our direct and mixed quotes that stand in an annotated content. */
  readonly hits: Share;
  readonly reported: { readonly precision: Share; readonly recall: Share; readonly source: Share };
  readonly reportedOrMixed: { readonly precision: Share; readonly recall: Share };
  readonly mistakes: Mistake[];
}

export function emptyFigures(): Figures {
  return {
    articles: 0,
    attributions: 0,
    found: nothing(),
    foundWholly: nothing(),
    overlap: 0,
    source: nothing(),
    hits: nothing(),
    reported: { precision: nothing(), recall: nothing(), source: nothing() },
    reportedOrMixed: { precision: nothing(), recall: nothing() },
    mistakes: [],
  };
}

function nothing(): Share {
  return { right: 0, of: 0 };
}

export function count(share: Share, right: boolean): void {
  share.of += 1;
  if (right) share.right += 1;
}

export function linesOf(name: string, figures: Figures): string[] {
  const { found, foundWholly, overlap, source, hits, reported, reportedOrMixed } = figures;
  return [
    `${name}: ${figures.articles} articles, ${figures.attributions} attributions`,
    `  quoted    found ${shown(found)}, wholly quoted ${shown(foundWholly)}, IoU ${ratio(overlap, found.right)}`,
    `  ours      hit ${shown(hits)}`,
    `  source    right ${shown(source)}`,
    `  reported  ${precisionAndRecall(reported)}, source right ${shown(reported.source)}`,
    `  … or mixed  ${precisionAndRecall(reportedOrMixed)}`,
    `  mistakes  ${countsOf(figures.mistakes)}`,
  ];
}

function shown({ right, of }: Share): string {
  return `${ratio(right, of)} of ${of}`;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

function precisionAndRecall({ precision, recall }: { precision: Share; recall: Share }): string {
  const [p, r] = [precision.right / precision.of, recall.right / recall.of];
  return `P ${shown(precision)}, R ${shown(recall)}, F1 ${ratio(2 * p * r, p + r)}`;
}

/** The commonest first. */
function countsOf(mistakes: readonly Mistake[]): string {
  const counts = new Map<MistakeKind, number>();
  for (const { kind } of mistakes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, times]) => `${kind} ${times}`)
    .join(', ');
}
