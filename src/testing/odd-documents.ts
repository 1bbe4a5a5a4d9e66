import fc from 'fast-check';
import type { AnswerDocument, ArticleDocument, CitationDocument, SpeakerDocument } from '../contract/documents.js';

/** What articles, questions and models may hold, and what Slack would make of it were it let. */
const ODD_WORDS = [
  '<!channel>',
  '<!here|here>',
  '@everyone',
  '<@U1>',
  '<#C1|council>',
  '&lt;!here&gt;',
  '&amp;lt;@U1&amp;gt;',
  '<https://bad.example|the town>',
  'https://bad.example/a?b=c&d=e',
  'www.bad.example',
  'mailto:ana@town.example',
  '*bold*',
  '_so_',
  '~old~',
  '`code`',
  '```',
  '> quoted',
  '&gt; quoted',
  '[a link](https://bad.example)',
  ':smile:',
  ':+1:',
  '\u202eback',
  '\u2067rtl\u2069',
  '\u0000',
  '\u0007',
  '\ud83d',
  '\udc00',
  'שלום לכולם',
  'الميناء مغلق',
  '👩‍🚒',
  '\u200b',
  '\u2028',
  '\r',
  '\r\n',
  '\t',
  '“Why,” she asked.',
  'The boiler is 41 years old.',
  '|',
  '{"kind":"answer"}',
  '\\n',
  '$1',
];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODD_WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Any text, mostly of things that mean something to Slack; sometimes much longer than anything it takes. */
export function oddText(most = 20): fc.Arbitrary<string> {
  const text = fc.array(word, { maxLength: most }).chain((words) => fc.constantFrom(words.join(' '), words.join('')));
  return fc.oneof(
    { weight: 8, arbitrary: text },
    { weight: 1, arbitrary: fc.tuple(text, fc.constantFrom(200, 2_500, 20_000)).map(repeated) },
  );
}

function repeated([text, length]: [string, number]): string {
  return (text || 'x').repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length);
}

const url = fc.oneof(
  fc.constantFrom(
    null,
    'https://courier.example/pool',
    'javascript:alert(1)',
    'https://courier.example/a|b>c',
    `https://courier.example/${'long/'.repeat(800)}`,
    'http://[',
  ),
  oddText(3),
);

const article: fc.Arbitrary<ArticleDocument> = fc.record({
  id: fc.oneof(fc.constantFrom('pool.txt', 'boiler.txt', 'deep/'.repeat(500)), oddText(3)),
  file: oddText(3),
  title: oddText(),
  publisher: fc.option(oddText()),
  publishedOn: fc.option(fc.oneof(fc.constantFrom('2025-03-14', '2025-02-31', '0000-00-00'), oddText(3))),
  url,
});

const speaker: fc.Arbitrary<SpeakerDocument> = fc.record({
  id: fc.constantFrom('greta-olsen', 'joan-ferro'),
  name: oddText(),
  aliases: fc.constant([]),
  role: fc.option(oddText()),
  mention: fc.constant(null),
});

export const oddCitation: fc.Arbitrary<CitationDocument> = fc.record({
  article,
  span: fc.nat(50).map((start) => ({ start, end: start + 20 })),
  excerpt: oddText(),
  kind: fc.constantFrom('body', 'caption'),
  speech: fc.constantFrom('direct', 'reported', 'mixed', null),
  speaker: fc.option(speaker),
  parts: fc.constant([]),
});

const citations = fc.array(oddCitation, { minLength: 1, maxLength: 4 });
const statement = fc
  .tuple(citations, oddText(), fc.boolean())
  .map(([cited, text, isWorded]) => ({ text: isWorded ? text : text + cited[0]?.excerpt, citations: cited }));
const manyStatements = fc
  .array(oddCitation, { minLength: 100, maxLength: 100 })
  .map((cited) => [{ text: 'It was widely reported.', citations: cited }]);

export const oddAnswer: fc.Arbitrary<AnswerDocument> = fc.record({
  id: fc.constant(null),
  question: oddText(),
  kind: fc.constantFrom('answered', 'not-in-briefing', 'unclear'),
  statements: fc.oneof(
    { weight: 9, arbitrary: fc.array(statement, { maxLength: 12 }) },
    { weight: 1, arbitrary: manyStatements },
  ),
  nearest: fc.array(oddCitation, { maxLength: 4 }),
  suggestions: fc.array(fc.record({ speaker: fc.option(speaker), topic: oddText() }), { maxLength: 5 }),
  reason: fc.constantFrom('outside', 'wrong-speaker', 'missing-detail', 'false-premise', 'not-a-question', null, 'new'),
  confidence: fc.constant(0.5),
  answerer: fc.constant('extractive'),
  elapsedMilliseconds: fc.constant(1),
});

/** Articles of such text, with somebody who is quoted. */
export const oddArticles: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .array(fc.tuple(oddText(5), fc.array(oddText(), { minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 4 })
  .map((each) =>
    Object.fromEntries(
      each.map(([title, paragraphs], index) => [
        `article-${index + 1}.txt`,
        `${title}\n\n“The ${paragraphs[0]} is old,” Mayor Greta Olsen told the council.\n\n${paragraphs.join('\n\n')}`,
      ]),
    ),
  );
