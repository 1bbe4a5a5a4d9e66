import { describe, expect, it } from 'vitest';
import type { AnswerDocument, CitationDocument } from '../../contract/documents.js';
import { answerDocument, citationDocument } from '../../testing/documents.js';
import { buttonsIn, lines } from '../../testing/slack-blocks.js';
import { parsePlace } from '../places.js';
import { ACTIONS } from './actions.js';
import { type AnswerMessageParts, answerMessage } from './answer-message.js';

function shown(given: Partial<AnswerDocument> = {}, rest: Partial<AnswerMessageParts> = {}) {
  return answerMessage({ answer: answerDocument(given), answerId: 'a-1', notice: null, audience: 'thread', ...rest });
}

/** The boiler's age in another article, at another place. */
function elsewhere(given: Partial<CitationDocument> = {}): CitationDocument {
  const { article } = citationDocument();
  return citationDocument({
    article: { ...article, id: 'boiler.txt', title: 'Boiler to be replaced', publisher: null, publishedOn: null },
    span: { start: 7, end: 40 },
    excerpt: 'The boiler is 41 years old, said the mayor.',
    speech: 'reported',
    ...given,
  });
}

function numbered(count: number): CitationDocument[] {
  return Array.from({ length: count }, (_, index) =>
    elsewhere({
      span: { start: index, end: index + 9 },
      excerpt: `Sentence ${index + 1} of the report.`,
      speaker: null,
    }),
  );
}

const asStatement = (citation: CitationDocument) => ({ text: citation.excerpt, citations: [citation] });

describe('an extractive answer', () => {
  it('says who speaks, quotes the words, and gives the source, each once', () => {
    expect(lines(shown().blocks)).toEqual([
      'Greta Olsen, Mayor: [1]',
      '> “The boiler is 41 years old.”',
      '[1] Greta Olsen, direct speech · Council to close pool — The Courier, 14 March 2025',
      '(Show in context)',
      '(Right)(Wrong)',
    ]);
  });

  it('names a speaker once for excerpts that follow each other, and again after another', () => {
    const ferro = { id: 'joan-ferro', name: 'Joan Ferro', aliases: [], role: null, mention: null };
    const other = elsewhere({ span: { start: 80, end: 99 }, excerpt: 'Ferro doubted it.', speaker: ferro });
    const again = elsewhere({ span: { start: 100, end: 120 }, excerpt: 'She would not say more.' });
    const statements = [citationDocument(), elsewhere(), other, again].map(asStatement);
    expect(lines(shown({ statements }).blocks).filter((each) => /^[A-Z].*: \[/u.test(each))).toEqual([
      'Greta Olsen, Mayor: [1][2]',
      'Joan Ferro: [3]',
      'Greta Olsen, Mayor: [4]',
    ]);
  });

  it('names in one line the articles that say the same', () => {
    const statements = [{ text: '“The boiler is 41 years old.”', citations: [citationDocument(), ...numbered(2)] }];
    const written = lines(shown({ statements }).blocks);
    expect(written).toContain('also: [2] Boiler to be replaced, and 1 more');
    expect(written.filter((each) => each.startsWith('> '))).toHaveLength(1);
    expect(written).toContain('(More excerpts (2))');
  });

  it('never shows an excerpt twice', () => {
    const statements = [asStatement(citationDocument()), asStatement(citationDocument())];
    expect(lines(shown({ statements }).blocks).filter((each) => each.startsWith('> '))).toHaveLength(1);
  });

  it('shows five excerpts and leaves the rest to a press', () => {
    const written = lines(shown({ statements: numbered(9).map(asStatement) }).blocks);
    expect(written.filter((each) => each.startsWith('> '))).toHaveLength(5);
    expect(written).toContain('(More excerpts (4))');
  });
});

describe('an answer in words of its own', () => {
  const statements = [
    { text: 'The boiler is 41 years old.', citations: [citationDocument(), elsewhere()] },
    { text: 'A new one is planned.', citations: [elsewhere()] },
  ];

  it('comes first, with the marks of the excerpts below it', () => {
    const written = lines(shown({ statements }).blocks);
    expect(written[0]).toBe('The boiler is 41 years old. [1][2]\nA new one is planned. [2]');
    expect(written.filter((each) => each.startsWith('> '))).toEqual([
      '> “The boiler is 41 years old.”',
      '> The boiler is 41 years old, said the mayor.',
    ]);
  });

  it('shows what each statement rests on before what only adds to it', () => {
    const [first, ...added] = numbered(8);
    const last = citationDocument();
    const written = lines(
      shown({
        statements: [
          { text: 'Much was reported.', citations: first ? [first, ...added] : [] },
          { text: 'The mayor agreed.', citations: [last] },
        ],
      }).blocks,
    );
    expect(written).toContain(`> ${last.excerpt}`);
    expect(written.filter((each) => each.startsWith('> '))).toHaveLength(5);
  });
});

describe('a source line says in words whose voice the excerpt is', () => {
  it.each([
    [{ speech: 'direct' }, 'Greta Olsen, direct speech'],
    [{ speech: 'reported' }, 'Greta Olsen, reported speech'],
    [{ speech: 'mixed' }, 'Greta Olsen, reported, partly in quotation marks'],
    [{ speech: 'direct', speaker: null }, 'speaker not named, direct speech'],
    [{ speech: null, speaker: null }, 'the paper’s own words'],
    [{ speech: null, speaker: null, kind: 'caption' }, 'the paper’s own words, in a picture caption'],
  ] as const)('%j: %s', (given, voice) => {
    const written = lines(shown({ statements: [asStatement(citationDocument(given))] }).blocks);
    expect(written.find((each) => each.startsWith('[1]'))).toContain(`[1] ${voice} · `);
  });

  it('links the title where the article gives an address', () => {
    const { article } = citationDocument();
    const url = 'https://courier.example/pool';
    const { blocks } = shown({ statements: [asStatement(citationDocument({ article: { ...article, url } }))] });
    expect(JSON.stringify(blocks)).toContain(JSON.stringify({ type: 'link', url, text: 'Council to close pool' }));
  });
});

describe('what the briefing does not say', () => {
  it.each([
    ['outside', 'The briefing does not say: nothing in it is about this.'],
    ['wrong-speaker', 'The briefing does not say: it has no words of theirs on this.'],
    ['missing-detail', 'The briefing does not say: it speaks of this, but does not give what you ask for.'],
    ['false-premise', 'The briefing does not say: nothing in it bears out what the question takes for granted.'],
    ['not-a-question', 'I found no question about the briefing in this.'],
  ])('is said plainly: %s', (reason, words) => {
    const message = shown({ kind: 'not-in-briefing', statements: [], reason });
    expect(lines(message.blocks)[0]).toContain(words);
    expect(message.text).toContain(words);
  });

  it('comes with what is nearest and with who did speak on it', () => {
    const speaker = { id: 'joan-ferro', name: 'Joan Ferro', aliases: [], role: 'director', mention: null };
    const { blocks } = shown({
      kind: 'not-in-briefing',
      statements: [],
      reason: 'wrong-speaker',
      nearest: [citationDocument()],
      suggestions: [
        { speaker, topic: 'the boiler' },
        { speaker: null, topic: 'the price of a new boiler' },
      ],
    });
    expect(lines(blocks)).toEqual(
      expect.arrayContaining([
        'The nearest it comes:',
        '> “The boiler is 41 years old.”',
        'You could ask:\nthe price of a new boiler',
        '(What did Joan Ferro say about the boiler?)',
      ]),
    );
    const [suggestion] = buttonsIn(blocks).filter(({ action_id }) => action_id?.startsWith(ACTIONS.askSuggestion));
    expect(suggestion?.value).toBe('What did Joan Ferro say about the boiler?');
  });

  it('leaves a summary to a language model and shows how the articles begin', () => {
    const given = { kind: 'not-in-briefing', statements: [], reason: 'not-a-question', nearest: numbered(2) } as const;
    const written = lines(shown(given).blocks);
    expect(written[0]).toContain('A summary takes a language model');
    expect(written).not.toContain('The nearest it comes:');
    expect(written).toContain('(What is in the briefing?)(Who is quoted?)');
  });

  it('asks back where it is not clear who is meant', () => {
    expect(lines(shown({ kind: 'unclear', statements: [] }).blocks)[0]).toContain('Who or what do you mean?');
  });

  it('asks back by the word that nothing explains, which formats nothing', () => {
    const message = shown({ kind: 'unclear', statements: [] }, { unresolved: '<!here>' });
    expect(lines(message.blocks)[0]).toContain('Who or what do you mean by “<!here>”?');
    expect(message.text).not.toContain('<!here>');
  });
});

describe('where the answer is read', () => {
  it('a thread does not repeat the question', () => {
    expect(JSON.stringify(shown())).not.toContain('how old is the boiler?');
  });

  it('a private answer repeats it, and can be judged and shared', () => {
    const message = shown({}, { audience: 'private' });
    expect(lines(message.blocks)[0]).toBe('how old is the boiler?');
    expect(lines(message.blocks).at(-1)).toBe('(Share in channel)(👍 Right)(👎 Wrong)');
    expect(message.text).toContain('“how old is the boiler?”');
    expect(JSON.stringify(message.blocks)).not.toContain('context_actions');
  });

  it('a shared answer says who asked', () => {
    const { blocks } = shown({}, { audience: 'shared', sharedBy: 'U7' });
    expect(blocks[0]).toMatchObject({ elements: [{ elements: [{ type: 'user', user_id: 'U7' }, {}, {}] }] });
    expect(JSON.stringify(blocks)).not.toContain(ACTIONS.share);
  });

  it('a notice stands below in small print', () => {
    const { blocks } = shown({}, { notice: 'The model did not answer, so these are sentences as they stand.' });
    expect(blocks).toContainEqual(
      expect.objectContaining({ type: 'context', elements: [expect.objectContaining({ type: 'plain_text' })] }),
    );
  });
});

describe('buttons', () => {
  it('hold all they need after a restart', () => {
    const [context] = buttonsIn(shown().blocks);
    expect(context?.action_id).toBe(ACTIONS.showInContext);
    expect(parsePlace(context?.value)).toEqual({ kind: 'citation', answer: 'a-1', number: 1 });
  });

  it('tell screen readers apart what looks alike', () => {
    const { blocks } = shown({ statements: [citationDocument(), elsewhere()].map(asStatement) });
    const labels = buttonsIn(blocks).map(({ accessibility_label: label }) => label);
    expect(labels).toEqual([
      'Show excerpt 1 in context: Council to close pool',
      'Show excerpt 2 in context: Boiler to be replaced',
    ]);
  });

  it('are left out where the answer could not be kept', () => {
    expect(buttonsIn(shown({}, { answerId: null }).blocks)).toEqual([]);
  });
});

describe('an excerpt that is hard to show', () => {
  it('is cut at a sentence, and says so outside the words', () => {
    const excerpt = 'The council met again. '.repeat(900);
    const written = lines(shown({ statements: [asStatement(citationDocument({ excerpt }))] }).blocks);
    const quoted = written.find((each) => each.startsWith('> '))?.slice(2) ?? '';
    expect(excerpt.startsWith(quoted)).toBe(true);
    expect(quoted).toMatch(/again\.$/u);
    expect(written).toContain('… (cut; “Show in context” has more)');
  });

  it('shows characters that do not show, and says so', () => {
    const excerpt = 'The boiler \u202eis old.';
    const written = lines(shown({ statements: [asStatement(citationDocument({ excerpt }))] }).blocks);
    expect(written).toContain('> The boiler \\u202eis old.');
    expect(written).toContain('(characters that do not show are written out)');
  });
});

describe('the text for notifications and screen readers', () => {
  it('is a short plain answer with its source', () => {
    expect(shown().text).toBe(
      'Greta Olsen, Mayor: “The boiler is 41 years old.” (Council to close pool — The Courier, 14 March 2025)',
    );
  });

  it('says how much more there is', () => {
    const { text } = shown({ statements: numbered(4).map(asStatement) });
    expect(text).toMatch(/And 3 more\.$/u);
  });

  it('stays short', () => {
    const long = citationDocument({ excerpt: 'The council met again. '.repeat(900) });
    expect(shown({ statements: [asStatement(long)] }).text.length).toBeLessThanOrEqual(600);
  });
});
