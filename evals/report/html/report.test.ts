import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbourReport } from '../../testing/harbour-report.js';
import { type MarkedSpan, markedText } from './marked-text.js';
import { html } from './markup.js';
import { reportPage } from './page.js';

describe('markup', () => {
  it('escapes whatever is put in', () => {
    expect(html`<p title="${'"x"'}">${'<script>alert(1)</script> & more'}</p>`.html).toBe(
      '<p title="&quot;x&quot;">&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>',
    );
  });

  it('does not escape markup twice', () => {
    expect(html`${[html`<b>${'&'}</b>`]}${3}`.html).toBe('<b>&amp;</b>3');
  });
});

describe('marked text', () => {
  it('cuts where marks begin and end, and names all marks of a stretch', () => {
    expect(
      markedText('The boats are old.', [
        { start: 4, end: 13, mark: 'due' },
        { start: 10, end: 17, mark: 'shown' },
      ]),
    ).toEqual([
      { text: 'The ', marks: [] },
      { text: 'boats ', marks: ['due'] },
      { text: 'are', marks: ['due', 'shown'] },
      { text: ' old', marks: ['shown'] },
      { text: '.', marks: [] },
    ]);
  });

  it('leaves out what is far from any mark', () => {
    const far = markedText(`start ${'word '.repeat(400)}end`, [{ start: 0, end: 5, mark: 'due' }]);
    expect(far.at(-1)).toEqual({ text: null, marks: [] });
    expect(far.map(({ text }) => text ?? '').join('').length).toBeLessThan(300);
  });

  it('never loses or changes marked words', () => {
    const span = fc
      .tuple(fc.nat(900), fc.integer({ min: 1, max: 99 }))
      .map(([start, length]): MarkedSpan => ({ start, end: start + length, mark: 'due' }));
    const text = 'Ferry fares rise. '.repeat(60).slice(0, 1000);
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (spans) => {
        const segments = markedText(text, spans);
        const shown = segments.map(({ text: part }) => part ?? '\n').join('');
        for (const { start, end } of spans) expect(shown).toContain(text.slice(start, end));
        for (const stretch of shown.split('\n')) expect(text).toContain(stretch);
      }),
    );
  });
});

describe('the page', () => {
  const page = reportPage(harbourReport());

  it('marks what was due and what was shown, in the articles’ words', () => {
    expect(page).toContain('<mark class="due">12 per cent</mark>');
    expect(page).toContain('<mark class="shown">Mayor Tom Oke blamed the boiler.</mark>');
  });

  it('shows the change since the baseline', () => {
    expect(page).toContain('<span class="worse">−1.500</span>');
  });

  it('escapes questions, and needs nothing from the network', () => {
    expect(page).toContain('how &lt;much&gt; dearer is');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/(?:src|href)="(?!data:|#)/u);
  });
});
