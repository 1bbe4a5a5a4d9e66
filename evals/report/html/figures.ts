import type { Comparison } from '../../gate/compare.js';
import type { Judgement } from '../../gate/judge-run.js';
import type { AnswererRecord } from '../../run-record.js';
import { allScorers } from '../../scorers/all.js';
import type { Scorer } from '../../scorers/scorer.js';
import type { Slice } from '../../slices.js';
import { formatFigure, formatInterval, formatValue } from '../format.js';
import { partScorers } from '../tables.js';
import { html, type Markup } from './markup.js';

/** An answerer's figures over all cases before, where the same cases were asked. */
export type FiguresBefore = Readonly<Record<string, number>> | null;

const CARDS = [
  'headline',
  'right',
  'evidence@1',
  'evidence@3',
  'speaker',
  'verbatim',
  'needless-decline',
  'right-decline',
];

/** The figures a reader wants first, large, each with its interval and its change. */
export function cards({ name, slices }: AnswererRecord, before: FiguresBefore): Markup {
  const [all, tune, held] = ['all', 'split:tune', 'split:held'].map((part) =>
    slices.find((slice) => slice.name === part),
  );
  const shown = CARDS.flatMap((figure) => allScorers.find((scorer) => scorer.name === figure) ?? []);
  return html`<div class="cards" aria-label="headline figures of ${name}">${shown.map((scorer) => {
    const figure = all?.figures[scorer.name];
    return html`<div class="card"><span class="title">${scorer.title}</span>
      <b>${formatFigure(scorer, figure)}</b>
      <span class="meta">${formatInterval(scorer, figure)}</span>
      <span class="meta">tune ${formatFigure(scorer, tune?.figures[scorer.name])} · held ${formatFigure(scorer, held?.figures[scorer.name])}</span>${change(scorer, figure?.value ?? null, before)}</div>`;
  })}</div>`;
}

function change(scorer: Scorer, value: number | null, before: FiguresBefore): Markup {
  const old = before?.[scorer.name];
  if (value === null || old === undefined) return html``;
  const difference = value - old;
  if (Math.abs(difference) < SMALLEST_CHANGE) return html`<span class="meta">as before</span>`;
  const better = difference > 0 === (scorer.better === 'higher');
  const sign = difference > 0 ? '+' : '−';
  return html`<span class="${better ? 'better' : 'worse'}">${sign}${formatValue(scorer.unit, Math.abs(difference))}</span>`;
}

/** The baseline keeps four digits. */
const SMALLEST_CHANGE = 0.0001;

/** All figures, the halves beside the whole. */
export function figureTable({ slices }: AnswererRecord): Markup {
  const columns = ['all', 'split:tune', 'split:held'].flatMap(
    (name) => slices.find((slice) => slice.name === name) ?? [],
  );
  const rows = allScorers.filter(({ name }) => columns.some(({ figures }) => figures[name]?.value != null));
  return html`<div class="wide"><table><thead><tr><th scope="col">figure</th>
    ${columns.map(({ name, cases }) => html`<th scope="col">${name.replace('split:', '')} (${cases})</th>`)}
    <th scope="col">95 % interval</th></tr></thead><tbody>${rows.map(
      (scorer) => html`<tr><th scope="row">${scorer.title}</th>
    ${columns.map(({ figures }) => html`<td>${formatFigure(scorer, figures[scorer.name])}</td>`)}
    <td>${formatInterval(scorer, columns[0]?.figures[scorer.name])}</td></tr>`,
    )}</tbody></table></div>`;
}

/** The figures people compare parts by, for the slices of one kind. */
export function partTable(slices: readonly Slice[], kind: 'briefing' | 'reason' | 'tag'): Markup {
  const rows = slices.filter(({ name }) => name.startsWith(`${kind}:`)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return html`<div class="wide"><table><thead><tr><th scope="col">${kind}</th><th scope="col">cases</th>
    ${partScorers.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows.map(
      ({ name, cases, figures }) => html`<tr><th scope="row">${name.slice(kind.length + 1)}</th><td>${cases}</td>
    ${partScorers.map((scorer) => html`<td>${formatFigure(scorer, figures[scorer.name])}</td>`)}</tr>`,
    )}</tbody></table></div>`;
}

/** The gate's verdict: what is broken, and what changed since the baseline. */
export function verdict({ answerer, comparison, verdicts }: Judgement): Markup {
  const broken = verdicts.filter(({ passed }) => !passed);
  const state = broken.length > 0 ? 'red' : verdicts.length === 0 ? 'not judged' : 'green';
  return html`<div class="verdict ${broken.length > 0 ? 'wrong' : verdicts.length === 0 ? 'unjudged' : 'right'}"><b>${answerer}: gate ${state}</b>
    <ul>${broken.map(({ text, reason }) => html`<li>${text}<br><span class="meta">${reason}</span></li>`)}</ul>
    ${comparison?.comparable ? flips(answerer, comparison) : html`<p class="meta">${comparison ? 'not comparable with the baseline' : 'no baseline'}</p>`}</div>`;
}

function flips(answerer: string, { gained, lost, p, difference }: Comparison): Markup {
  return html`<p>since the baseline: headline ${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(3)};
    ${gained.length} gained, ${lost.length} lost (McNemar p = ${p.toFixed(3)})</p>
    ${lost.length > 0 ? html`<p class="meta">lost: ${lost.map((id) => html`<a href="#${answerer}-${id}">${id}</a> `)}</p>` : html``}
    ${gained.length > 0 ? html`<p class="meta">gained: ${gained.join(', ')}</p>` : html``}`;
}
