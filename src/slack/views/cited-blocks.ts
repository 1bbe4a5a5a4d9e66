import type { types } from '@slack/bolt';
import type { AnswerDocument, CitationDocument } from '../../contract/documents.js';
import type { Place } from '../places.js';
import { line, strong, words } from './blocks.js';
import { isWorded, marks, type NumberedCitation, numbersOf } from './citations.js';
import { cut } from './cut.js';
import { excerptBlocks } from './excerpt.js';
import { publicationOf, titleOf } from './source-line.js';

export interface CitedParts {
  readonly answer: AnswerDocument;
  /** Under which the answer is logged; `null` leaves out the ways into the articles. */
  readonly answerId: string | null;
  /** The most characters of each excerpt. */
  readonly longest: number;
}

/** Excerpts under the names of who speaks, told once for those that follow each other. */
export function citedBlocks({ answer, answerId, longest }: CitedParts, shown: readonly NumberedCitation[]) {
  return shown.flatMap((numbered, index) =>
    excerptBlocks({
      numbered,
      place: citationPlace(answerId, numbered),
      longest,
      above: sameSpeaker(shown[index - 1], numbered) ? [] : speakerLines(numbered.citation, runFrom(shown, index)),
      below: corroborating(answer, numbered, shown),
    }),
  );
}

export function citationPlace(answerId: string | null, { number }: NumberedCitation): Place | null {
  return answerId === null ? null : { kind: 'citation', answer: answerId, number };
}

const LONGEST_NAME = 100;

/** "**Name**, role: [1][2]"; nothing where the paper speaks for itself. */
export function speakerLines({ speaker }: CitationDocument, numbers: readonly number[]): types.RichTextSection[] {
  if (speaker === null) return [];
  const role = speaker.role === null ? '' : `, ${cut(speaker.role, LONGEST_NAME)}`;
  const after = numbers.length === 0 ? '' : `: ${marks(numbers)}`;
  return [line(strong(cut(speaker.name, LONGEST_NAME)), words(role + after))];
}

/** The numbers of the excerpts from here on that have the same speaker. */
function runFrom(shown: readonly NumberedCitation[], from: number): number[] {
  const end = shown.findIndex((numbered, index) => index > from && !sameSpeaker(shown[index - 1], numbered));
  return shown.slice(from, end < 0 ? undefined : end).map(({ number }) => number);
}

function sameSpeaker(one: NumberedCitation | undefined, other: NumberedCitation): boolean {
  return one?.citation.speaker != null && one.citation.speaker.id === other.citation.speaker?.id;
}

/** Other articles that say the same as a statement's excerpt, in one line. */
function corroborating(
  { statements, ...rest }: AnswerDocument,
  { number: main }: NumberedCitation,
  shown: readonly NumberedCitation[],
): types.RichTextSection[] {
  const number = numbersOf({ statements, ...rest });
  const statement = statements.find(({ citations: [first] }) => first !== undefined && number(first) === main);
  if (statement === undefined || isWorded(statement)) return [];
  const visible = new Set(shown.map((each) => each.number));
  const others = new Map(statement.citations.map((citation) => [number(citation), citation]));
  const [other, ...further] = [...others].filter(([each]) => !visible.has(each));
  if (other === undefined) return [];
  const more = further.length === 0 ? '' : `, and ${further.length} more`;
  return [line(words(`also: [${other[0]}] ${titleOf(other[1])}${publicationOf(other[1])}${more}`))];
}
