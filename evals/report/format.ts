import type { Scorer } from '../scorers/scorer.js';
import type { Figure } from '../statistics/bootstrap.js';

type Unit = Scorer['unit'];

/** A figure as people read it: shares as per cent, `–` where there is none. */
export function formatFigure({ unit }: { readonly unit: Unit }, figure: Figure | undefined): string {
  return figure === undefined || figure.value === null ? '–' : formatValue(unit, figure.value);
}

export function formatInterval({ unit }: { readonly unit: Unit }, figure: Figure | undefined): string {
  if (figure?.low == null || figure.high === null) return '';
  return `${formatValue(unit, figure.low)} – ${formatValue(unit, figure.high)}`;
}

export function formatValue(unit: Unit, value: number): string {
  switch (unit) {
    case 'share':
      return `${(100 * value).toFixed(1)} %`;
    case 'points':
      return value.toFixed(3);
    case 'milliseconds':
      return `${value.toFixed(1)} ms`;
    case 'dollars':
      return `$${value.toFixed(4)}`;
    case 'characters':
    case 'tokens':
      return value.toFixed(0);
  }
}
