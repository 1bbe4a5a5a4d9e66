import { readFileSync } from 'node:fs';
import type { Judgement } from '../../gate/judge-run.js';
import type { RunRecord } from '../../run-record.js';
import { trialLines } from '../judgement.js';
import { riskCurve } from './curve.js';
import { type FailingCase, failingCase } from './failing-case.js';
import { cards, type FiguresBefore, figureTable, partTable, verdict } from './figures.js';
import { html, type Markup, trusted } from './markup.js';

export interface Report {
  readonly record: RunRecord;
  readonly judgements: readonly Judgement[];
  /** By answerer. */
  readonly before: ReadonlyMap<string, FiguresBefore>;
  /** Worst first. */
  readonly failing: readonly FailingCase[];
  /** Failing cases beyond those, which are only in the stored run. */
  readonly leftOut: number;
}

/** One file that opens from disk: style and script stand in it, and its policy forbids the network. */
export function reportPage({ record, judgements, before, failing, leftOut }: Report): string {
  const style = trusted(readFileSync(new URL('./page.css', import.meta.url), 'utf8'));
  const script = trusted(readFileSync(new URL('./browser.js', import.meta.url), 'utf8'));
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Eval report</title><style>${style}</style></head>
<body><header><h1>Eval report</h1><p class="meta">${subtitle(record)}</p></header><main>
${judgements.map(verdict)}
${record.answerers.map(
  (answerer) => html`<section><h2>${answerer.name}</h2>${cards(answerer, before.get(answerer.name) ?? null)}
${answerer.trialFigures ? html`<pre>${trialLines(answerer)}</pre>` : html``}
<details open><summary>By reason of declining</summary>${partTable(answerer.slices, 'reason')}</details>
<details open><summary>By tag</summary>${partTable(answerer.slices, 'tag')}</details>
<details><summary>By briefing</summary>${partTable(answerer.slices, 'briefing')}</details>
<details><summary>All figures</summary>${figureTable(answerer)}</details>
<details open><summary>Risk and coverage</summary>${riskCurve(answerer.riskCoverage, answerer.name)}</details></section>`,
)}
<section><h2>Failing cases</h2>${filters(failing)}
<p class="legend"><mark class="due">due</mark> <mark class="shown">shown</mark> <mark class="due shown">due and shown</mark>
<mark class="forbidden">must not be cited</mark></p>
<p id="count" role="status">${failing.length} of ${failing.length} failing cases</p>
${leftOut > 0 ? html`<p>${leftOut} more failing cases are only in the stored run.</p>` : html``}<div id="cases">${failing.map(failingCase)}</div></section></main><script>${script}</script></body></html>`
    .html;
}

function subtitle({ startedAt, cases, answerers, elapsedSeconds, trials, selection }: RunRecord): string {
  const { split, briefing, tag, id, dataset } = selection;
  const part = [dataset, split === 'all' ? null : split, briefing, tag, id].filter((one) => one !== null).join(', ');
  const tries = trials > 1 ? `, ${trials} tries each` : '';
  return `${startedAt.slice(0, 16).replace('T', ' ')} UTC · ${cases.length} cases${part && ` (${part})`}${tries} · ${answerers.map(({ name }) => name).join(', ')} · ${elapsedSeconds.toFixed(1)} s`;
}

function filters(failing: readonly FailingCase[]): Markup {
  const cases = failing.map(({ observed }) => observed.case);
  return html`<form id="filters" role="search"><label>Search <input type="search" name="text" placeholder="question, article, id"></label>
  ${select(
    'answerer',
    failing.map(({ answerer }) => answerer),
  )}${select('outcome', ['wrong', 'declined'])}
  ${select(
    'split',
    cases.map(({ split }) => split),
  )}${select(
    'tag',
    cases.flatMap(({ tags }) => tags),
  )}
  ${select(
    'briefing',
    cases.map(({ briefing }) => briefing),
  )}</form>`;
}

function select(name: string, values: readonly string[]): Markup {
  const options = [...new Set(values)].sort().map((value) => html`<option>${value}</option>`);
  return html`<label>${name} <select name="${name}"><option value="">any</option>${options}</select></label>`;
}
