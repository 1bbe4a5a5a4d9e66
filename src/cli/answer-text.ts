import type { AnswerDocument, CitationDocument } from '../contract/documents.js';
import { visible } from '../text/visible.js';
import { type Colours, coloursOf, type Terminal, wrapped } from './terminal.js';

/** An answer for people: statements with numbered excerpts, then the numbered sources. */
export function answerText(document: AnswerDocument, terminal: Terminal): string {
  const page = createPage(terminal);
  switch (document.kind) {
    case 'answered':
      return [...page.statements(document.statements), page.sources()].join('\n\n');
    case 'not-in-briefing':
      return notInBriefing(document, page);
    case 'unclear':
      return [page.strong('Who or what do you mean?'), ...suggestions(document, page)].join('\n\n');
  }
}

const WHY: Readonly<Record<string, string>> = {
  outside: 'The briefing does not say: nothing in it is about this.',
  'wrong-speaker': 'The briefing does not say: it has no words of theirs on this.',
  'missing-detail': 'The briefing does not say: it speaks of this, but does not give what you ask for.',
  'false-premise': 'The briefing does not say: nothing in it bears this out.',
  'not-a-question': 'This is not a question about the briefing.',
};

/** A question on the whole that only words of one's own could answer. */
const NEEDS_MODEL = 'A summary takes a language model, and none is set. The articles begin so:';

function notInBriefing(document: AnswerDocument, page: Page): string {
  const asksSummary = document.reason === 'not-a-question' && document.nearest.length > 0;
  const nearest = page.statements(document.nearest.map((citation) => ({ text: '', citations: [citation] })));
  return [
    page.strong(asksSummary ? NEEDS_MODEL : (WHY[document.reason ?? ''] ?? 'The briefing does not say.')),
    ...(nearest.length > 0 && !asksSummary ? [page.faint('The nearest it comes:')] : []),
    ...(nearest.length > 0 ? [...nearest, page.sources()] : []),
    ...suggestions(document, page),
  ].join('\n\n');
}

function suggestions({ suggestions: some }: AnswerDocument, page: Page): string[] {
  if (some.length === 0) return [];
  const lines = some.map(({ speaker, topic }) => `  · ${visible(speaker ? `${speaker.name} on ${topic}` : topic)}`);
  return [[page.faint('You could ask about:'), ...lines].join('\n')];
}

type Page = ReturnType<typeof createPage>;

/** Numbers excerpts in the order they are shown and remembers them for the list of sources. */
function createPage(terminal: Terminal) {
  const colours = coloursOf(terminal);
  const shown: CitationDocument[] = [];
  const excerpt = (citation: CitationDocument, indent: string) => {
    shown.push(citation);
    const bar = `${indent}${colours.cyan('│')} `;
    const words = wrapped(`${visible(citation.excerpt)} [${shown.length}]`, terminal.columns - 2, indent);
    return words
      .split('\n')
      .map((line) => bar + line.slice(indent.length))
      .join('\n');
  };
  return {
    excerpt,
    strong: colours.bold,
    faint: colours.dim,
    statements: (statements: AnswerDocument['statements']) => {
      let before = '';
      return statements.map((statement) => {
        const lead = leadOf(statement);
        const heading =
          lead === '' || lead === before ? [] : [colours.bold(wrapped(visible(lead), terminal.columns, ''))];
        before = lead;
        const lines = statement.citations.map((citation) => excerpt(citation, lead === '' ? '' : '  '));
        return [...heading, ...lines].join('\n');
      });
    },
    sources: () => shown.map((citation, index) => sourceLine(citation, index + 1, colours)).join('\n'),
  };
}

/** What stands above the excerpts: the statement's own words, or who speaks. */
function leadOf({ text, citations }: AnswerDocument['statements'][number]): string {
  const [first] = citations;
  if (first === undefined) return text;
  if (text.endsWith(first.excerpt) && text !== '') return text.slice(0, -first.excerpt.length).trim();
  return text === '' && first.speaker !== null ? `${first.speaker.name}:` : text;
}

/** Where an article states no title its first sentence stands for it, which can be long. */
const LONGEST_TITLE = 80;

export function sourceLine(citation: CitationDocument, number: number, colours: Colours): string {
  const { title, publisher, publishedOn, file } = citation.article;
  const shown = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  const stated = [publisher, publishedOn].filter((each) => each !== null).join(', ');
  const place = colours.dim(`${visible(file)} ${citation.span.start}–${citation.span.end}`);
  return `[${number}] ${voiceOf(citation)} · “${visible(shown)}”${stated && ` — ${visible(stated)}`} · ${place}`;
}

/** Whose voice an excerpt is: somebody's own words, reported words, or the paper's. */
export function voiceOf({ speech, kind }: CitationDocument): string {
  switch (speech) {
    case 'direct':
      return 'direct';
    case 'reported':
      return 'reported';
    case 'mixed':
      return 'partly quoted';
    case null:
      return kind === 'caption' ? 'caption' : 'the paper';
  }
}
