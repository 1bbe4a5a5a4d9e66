import type { AnswerDocument, CitationDocument } from '../contract/documents.js';

const ARTICLE = {
  id: 'pool.txt',
  file: 'pool.txt',
  title: 'Council to close pool',
  publisher: 'The Courier',
  publishedOn: '2025-03-14',
  url: null,
};

/** A citation as the command line shows it: a direct quote of the mayor where nothing else is given. */
export function citationDocument(given: Partial<CitationDocument> = {}): CitationDocument {
  return {
    article: ARTICLE,
    span: { start: 120, end: 149 },
    excerpt: '“The boiler is 41 years old.”',
    kind: 'body',
    speech: 'direct',
    speaker: { id: 'greta-olsen', name: 'Greta Olsen', aliases: [], role: 'Mayor', mention: null },
    parts: [{ start: 121, end: 148 }],
    ...given,
  };
}

/** An answer as the command line shows it: one statement where nothing else is given. */
export function answerDocument(given: Partial<AnswerDocument> = {}): AnswerDocument {
  return {
    id: null,
    question: 'how old is the boiler?',
    kind: 'answered',
    statements: [{ text: 'Greta Olsen, Mayor: “The boiler is 41 years old.”', citations: [citationDocument()] }],
    nearest: [],
    suggestions: [],
    reason: null,
    confidence: 1,
    answerer: 'extractive',
    elapsedMilliseconds: 1,
    ...given,
  };
}
