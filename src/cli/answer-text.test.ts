import { describe, expect, it } from 'vitest';
import { answerDocument, citationDocument } from '../testing/documents.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { answerText } from './answer-text.js';

const text = (given: Parameters<typeof answerDocument>[0] = {}) => answerText(answerDocument(given), fakeTerminal());

const BARE = { ...citationDocument().article, publisher: null, publishedOn: null };
const REPORT = citationDocument({
  speech: null,
  speaker: null,
  excerpt: 'The town will close the pool.',
  span: { start: 23, end: 52 },
  article: BARE,
});

describe('an answer for people', () => {
  it('shows who speaks, the very words with their number, and the numbered sources', () => {
    expect(text()).toBe(
      [
        'Greta Olsen, Mayor:\n  │ “The boiler is 41 years old.” [1]',
        '[1] direct · “Council to close pool” — The Courier, 2025-03-14 · pool.txt 120–149',
      ].join('\n\n'),
    );
  });

  it('counts excerpts through all statements, and leaves out what an article does not state', () => {
    const shown = text({
      statements: [
        { text: 'Greta Olsen, Mayor: “The boiler is 41 years old.”', citations: [citationDocument(), REPORT] },
        { text: REPORT.excerpt, citations: [REPORT] },
      ],
    });
    expect(shown.match(/\[\d\]$/gmu)).toEqual(['[1]', '[2]', '[3]']);
    expect(shown).toContain('[3] the paper · “Council to close pool” · pool.txt 23–52');
    expect(shown).not.toMatch(/null|undefined/u);
  });

  it('names a speaker once over statements that follow each other', () => {
    const statement = { text: 'Greta Olsen, Mayor: “The boiler is 41 years old.”', citations: [citationDocument()] };
    expect(text({ statements: [statement, statement] }).match(/Greta Olsen/gu)).toHaveLength(1);
  });

  it.each([
    [{ speech: 'direct' }, 'direct'],
    [{ speech: 'reported' }, 'reported'],
    [{ speech: 'mixed' }, 'partly quoted'],
    [{ speech: null, speaker: null }, 'the paper'],
    [{ speech: null, speaker: null, kind: 'caption' }, 'caption'],
  ] as const)('tells whose voice an excerpt is: %j', (given, voice) => {
    const citation = citationDocument(given);
    expect(text({ statements: [{ text: citation.excerpt, citations: [citation] }] })).toContain(`[1] ${voice} ·`);
  });

  it('keeps within the width of the terminal', () => {
    const excerpt = 'The council will close the pool because it can no longer heat it. '.repeat(8).trim();
    const shown = text({ statements: [{ text: excerpt, citations: [{ ...REPORT, excerpt }] }] });
    const [body = ''] = shown.split('\n\n');
    expect(Math.max(...body.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(body.replace(/\n?│ /gu, ' ').trim()).toBe(`${excerpt} [1]`);
  });

  it('shows what could redraw the terminal by its code', () => {
    const excerpt = 'a\u001b[2Jb\u202ec\r\nd';
    const shown = text({ statements: [{ text: excerpt, citations: [{ ...REPORT, excerpt }] }] });
    expect(shown).toContain('a\\u001b[2Jb\\u202ec d [1]');
  });
});

describe('where the briefing does not say', () => {
  it.each(['outside', 'wrong-speaker', 'missing-detail', 'false-premise'] as const)(
    'it says so, shows the nearest and who could be asked: %s',
    (reason) => {
      const { speaker } = citationDocument();
      const shown = text({
        kind: 'not-in-briefing',
        statements: [],
        reason,
        nearest: [citationDocument()],
        suggestions: [
          { speaker, topic: 'boiler' },
          { speaker: null, topic: 'what is in the briefing' },
        ],
      });
      expect(shown).toMatch(/^The briefing does not say: /u);
      expect(shown).toContain(
        'The nearest it comes:\n\nGreta Olsen:\n  │ “The boiler is 41 years old.” [1]\n\n[1] direct',
      );
      expect(shown).toContain('You could ask about:\n  · Greta Olsen on boiler\n  · what is in the briefing');
    },
  );

  it('needs neither', () => {
    const nothing = { statements: [], nearest: [], suggestions: [] };
    expect(text({ ...nothing, kind: 'not-in-briefing', reason: 'not-a-question' })).toBe(
      'This is not a question about the briefing.',
    );
    expect(text({ ...nothing, kind: 'unclear' })).toBe('Who or what do you mean?');
  });
});
