import { type AnswerDocument, type Citation, shownExcerpts } from '../../contract.js';
import type { ArticleTexts } from '../../dataset/articles.js';
import type { Place } from '../../dataset/read-cases.js';
import type { ObservedCase } from '../../run-record.js';
import { outcomeOf } from '../../scorers/outcome.js';
import { type MarkedSpan, markedText, type Segment } from './marked-text.js';
import { html, type Markup } from './markup.js';

export interface FailingCase {
  readonly answerer: string;
  readonly observed: ObservedCase;
  readonly texts: ArticleTexts;
}

/** Everything needed to understand one failing case, without opening anything else. */
export function failingCase({ answerer, observed: { case: asked, tries }, texts }: FailingCase): Markup {
  const answer = tries.find((one) => outcomeOf(asked, one.answer).kind !== 'right')?.answer ?? tries[0]?.answer;
  if (!answer) return html``;
  const outcome = outcomeOf(asked, answer);
  const why = outcome.kind === 'right' ? '' : outcome.why;
  return html`<article class="case ${outcome.kind}" id="${answerer}-${asked.id}" data-answerer="${answerer}"
    data-outcome="${outcome.kind}" data-split="${asked.split}" data-tags="${asked.tags.join(' ')}"
    data-briefing="${asked.briefing}">
  <header><h3>${asked.question}</h3><span class="badge ${outcome.kind}">${outcome.kind}</span></header>
  <p class="meta">${asked.id} · ${asked.briefing} · ${asked.split} · ${asked.tags.join(', ')} · ${answerer}</p>
  ${historyOf(asked.history ?? [])}
  <p class="why">${why}</p>
  <dl><dt>due</dt><dd>${dueOf(asked)}</dd><dt>came</dt><dd>${cameOf(answer)}</dd></dl>
  ${[...filesOf(asked, answer)].map((file) => articleOf(file, texts, marksIn(file, asked, answer)))}
</article>`;
}

function historyOf(history: NonNullable<ObservedCase['case']['history']>): readonly Markup[] {
  return history.map(({ from, text }) => html`<p class="turn"><b>${from}</b> ${text}</p>`);
}

function dueOf({ expected, groups }: ObservedCase['case']): Markup {
  if (expected.kind === 'unclear') return html`a question back`;
  if (expected.kind === 'not-in-briefing') return html`not in the briefing (${expected.reason})`;
  const who = [expected.speaker ?? '', expected.speech ?? ''].filter(Boolean).join(', ');
  const lists = groups.map((group) => html`<li>${group.map(({ words }) => `“${words}”`).join(' or ')}</li>`);
  return html`${who}<ol>${lists}</ol>`;
}

function cameOf(answer: AnswerDocument): Markup {
  const sureness = html` <span class="meta">confidence ${answer.confidence.toFixed(2)}</span>`;
  if (answer.kind === 'unclear') return html`a question back${sureness}`;
  if (answer.kind === 'not-in-briefing') return html`not in the briefing (${answer.reason ?? 'no reason'})${sureness}`;
  return html`<ol>${shownExcerpts(answer).map(citationOf)}</ol>${sureness}`;
}

function citationOf({ speaker, speech, excerpt, article }: Citation): Markup {
  const who = speaker ? `${speaker.name} (${speech ?? 'speech'}): ` : '';
  return html`<li>${who}“${excerpt}” <span class="meta">${article.file}</span></li>`;
}

function filesOf({ groups, mustNotCite }: ObservedCase['case'], answer: AnswerDocument): Set<string> {
  const places = [...groups.flat(), ...mustNotCite].map(({ article }) => article);
  return new Set([...places, ...excerptsOf(answer).map(({ article }) => article.file)]);
}

function marksIn(file: string, { groups, mustNotCite }: ObservedCase['case'], answer: AnswerDocument): MarkedSpan[] {
  const spans = (places: readonly Place[]) =>
    places.filter(({ article }) => article === file).flatMap((place) => place.spans);
  const excerpts = excerptsOf(answer).filter(({ article }) => article.file === file);
  return [
    ...spans(groups.flat()).map((span) => ({ ...span, mark: 'due' as const })),
    ...spans(mustNotCite).map((span) => ({ ...span, mark: 'forbidden' as const })),
    ...excerpts.map(({ span }) => ({ ...span, mark: 'shown' as const })),
  ];
}

/** What the reader saw: the excerpts of the answer, or what was offered as nearest. */
function excerptsOf(answer: AnswerDocument): readonly Citation[] {
  return answer.kind === 'answered' ? shownExcerpts(answer) : answer.nearest;
}

function articleOf(file: string, texts: ArticleTexts, marks: readonly MarkedSpan[]): Markup {
  const segments = markedText(texts.get(file) ?? '', marks);
  return html`<section class="article"><h4>${file}</h4><p>${segments.map(segmentOf)}</p></section>`;
}

function segmentOf({ text, marks }: Segment): Markup {
  if (text === null) return html` <span class="gap">[…]</span> `;
  return marks.length === 0 ? html`${text}` : html`<mark class="${marks.join(' ')}">${text}</mark>`;
}
