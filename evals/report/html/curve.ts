import type { RiskPoint } from '../../scorers/risk-coverage.js';
import { html, type Markup } from './markup.js';

const [WIDTH, HEIGHT, LEFT, BOTTOM, RIGHT] = [560, 260, 44, 34, 24];

/** Risk against coverage, drawn: what share of answers is not right when this share of questions is answered. */
export function riskCurve(points: readonly RiskPoint[], answerer: string): Markup {
  if (points.length === 0) return html``;
  const x = (coverage: number) => LEFT + coverage * (WIDTH - LEFT - RIGHT);
  const y = (risk: number) => HEIGHT - BOTTOM - risk * (HEIGHT - BOTTOM - 10);
  const path = points.map(({ coverage, risk }) => `${x(coverage).toFixed(1)},${y(risk).toFixed(1)}`).join(' ');
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="risk and coverage of ${answerer}">
    ${ticks.map(
      (tick) => html`<line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}"/>
      <text x="${LEFT - 6}" y="${y(tick) + 4}" text-anchor="end">${100 * tick} %</text>
      <text x="${x(tick)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${100 * tick} %</text>`,
    )}
    <polyline points="${path}"/>
    <text x="${x(0.5)}" y="${HEIGHT - 4}" text-anchor="middle">questions answered, surest first</text></svg>
    <figcaption>Share of answers that are not right, by how many questions are answered. To the right stands what answering
    more would cost: questions the briefing does not answer, and those this run did not answer rightly.</figcaption></figure>`;
}
