import type { types } from '@slack/bolt';
import type { AnswerDocument } from '../../contract/documents.js';
import type { Place } from '../places.js';
import { line, richText, strong, words } from './blocks.js';
import { citationsOf, leadOf, type NumberedCitation, numbersOf } from './citations.js';
import { cut } from './cut.js';
import { excerptBlocks } from './excerpt.js';
import { publicationOf, titleOf } from './source-line.js';

type Statement = AnswerDocument['statements'][number];

export interface CitedParts {
  readonly answer: AnswerDocument;
  readonly answerId: string | null;
  /** The most characters of each excerpt. */
  readonly longest: number;
}

/** More excerpts than these are not read in a chat; the rest is a press away. */
export const MOST_EXCERPTS = 5;

/** What the message shows of an answer's citations, in reading order: what each statement rests on before what corroborates it. */
export function mostImportant(answer: AnswerDocument): readonly NumberedCitation[] {
  const all = citationsOf(answer);
  const number = numbersOf(answer);
  const main = new Set(answer.statements.flatMap(({ citations: [first] }) => (first ? [number(first)] : [])));
  const worded = answer.statements.some((statement) => leadOf(statement) === null);
  const rest = worded || answer.statements.length === 0 ? all : [];
  const chosen = new Set([...all.filter((each) => main.has(each.number)), ...rest].slice(0, MOST_EXCERPTS));
  return all.filter((each) => chosen.has(each));
}

/** Statements in the answerer's own words with their marks, then the excerpts they rest on. */
export function statementBlocks({ answer, answerId, longest }: CitedParts): types.KnownBlock[] {
  const heads = headings(answer);
  const excerpts = mostImportant(answer).flatMap((numbered) =>
    excerptBlocks({
      numbered,
      place: citationPlace(answerId, numbered),
      longest,
      above: heads.get(numbered.number) ?? [],
      below: corroborating(answer, numbered),
    }),
  );
  return [...shortAnswer(answer), ...excerpts];
}

export function citationPlace(answerId: string | null, { number }: NumberedCitation): Place | null {
  return answerId === null ? null : { kind: 'citation', answer: answerId, number };
}

/** More than this many characters of statements are no short answer. */
const LONGEST_SHORT_ANSWER = 1_500;

/** The sentences a model wrote. Where statements are excerpts themselves there is nothing to say twice. */
function shortAnswer(answer: AnswerDocument): types.RichTextBlock[] {
  const number = numbersOf(answer);
  const worded = answer.statements.filter((statement) => leadOf(statement) === null);
  const longest = Math.floor(LONGEST_SHORT_ANSWER / Math.max(1, worded.length)) - 30;
  const lines = worded.map(({ text, citations }) => `${cut(text, longest)} ${marks(citations.map(number))}`);
  return lines.length === 0 ? [] : [richText(line(words(lines.join('\n'))))];
}

/** A statement rests on few excerpts; a row of numbers says nothing. */
const MOST_MARKS = 5;

function marks(numbers: readonly number[]): string {
  const shown = [...new Set(numbers)].slice(0, MOST_MARKS);
  return shown.map((number) => `[${number}]`).join('');
}

/** Who speaks, above the first of the excerpts in which they do, with the marks of them all. */
function headings(answer: AnswerDocument): ReadonlyMap<number, types.RichTextSection[]> {
  const number = numbersOf(answer);
  const visible = new Set(mostImportant(answer).map((each) => each.number));
  const runs: { readonly statement: Statement; readonly lead: string; readonly numbers: number[] }[] = [];
  for (const statement of answer.statements) {
    const lead = leadOf(statement);
    const [first] = statement.citations;
    if (lead === null || first === undefined || !visible.has(number(first))) continue;
    const before = runs.at(-1);
    if (before?.lead === lead) before.numbers.push(number(first));
    else runs.push({ statement, lead, numbers: [number(first)] });
  }
  return new Map(
    runs
      .filter(({ lead }) => lead !== '')
      .map(({ statement, lead, numbers }) => [numbers[0] ?? 0, [heading(statement, lead, numbers)]]),
  );
}

const LONGEST_LEAD = 200;

/** "**Name**, role [1] [2]". */
function heading({ citations }: Statement, lead: string, numbers: readonly number[]): types.RichTextSection {
  const name = citations[0]?.speaker?.name ?? '';
  const bold = lead.startsWith(name) ? name : '';
  return line(
    ...(bold === '' ? [] : [strong(cut(bold, LONGEST_LEAD))]),
    words(`${cut(lead.slice(bold.length), LONGEST_LEAD)}: ${marks(numbers)}`),
  );
}

/** Other articles that say the same, in one line. */
function corroborating(answer: AnswerDocument, { number: main }: NumberedCitation): types.RichTextSection[] {
  const number = numbersOf(answer);
  const visible = new Set(mostImportant(answer).map((each) => each.number));
  const statement = answer.statements.find(({ citations: [first] }) => first !== undefined && number(first) === main);
  const others = (statement?.citations ?? []).filter((citation) => !visible.has(number(citation)));
  const [other, ...further] = [...new Map(others.map((citation) => [number(citation), citation])).values()];
  if (other === undefined || leadOf(statement ?? { text: '', citations: [] }) === null) return [];
  const more = further.length === 0 ? '' : `, and ${further.length} more`;
  return [line(words(`also: [${number(other)}] ${titleOf(other)}${publicationOf(other)}${more}`))];
}
