import { expect, it } from 'vitest';
import { parseMarkdown } from './markdown.js';

function roles(text: string) {
  return parseMarkdown(text, 0).map(({ role, span }) => [role, text.slice(span.start, span.end)]);
}

it.each([
  ['# Pool to close', 'heading', 'Pool to close'],
  ['### What it costs ###', 'heading', 'What it costs'],
  ['> “It is time,” she said.', 'quote', '“It is time,” she said.'],
  ['- The pool will close.', 'item', 'The pool will close.'],
  ['12. The pool will close.', 'item', 'The pool will close.'],
  ['- [x] The pool will close.', 'item', 'The pool will close.'],
  ['#pool #baths', 'text', '#pool #baths'],
  ['**The pool** will [close](https://elm.example).', 'text', '**The pool** will [close](https://elm.example).'],
  ['-40 degrees were measured.', 'text', '-40 degrees were measured.'],
  ['<b>The pool</b> will close.', 'text', '<b>The pool</b> will close.'],
])('reads "%s"', (line, role, words) => {
  expect(roles(line)).toEqual([[role, words]]);
});

it.each([
  '![A pool](pool.jpg)',
  '[![](pool.jpg)](https://elm.example)',
  '[Subscribe](https://elm.example/subscribe)',
  '- [Home](/) | [News](/news)',
  '<https://elm.example>',
  '[1]: https://elm.example',
  '---',
  '* * *',
  '|---|:-:|',
  '```js',
  '<div class="ad">',
  '<img src="pool.jpg">',
  '[caption id="1"]',
  '{% include ad.html %}',
])('takes "%s" for markup', (line) => {
  expect(roles(`The pool will close.\n\n${line}\n\nThe baths will stay.`)[1]?.[0]).toMatch(/^(?:furniture|picture)$/u);
});

it('takes a rule right below a sentence for a rule', () => {
  expect(roles('The pool will close.\n---\nThe baths will stay.').map(([role]) => role)).toEqual([
    'text',
    'furniture',
    'text',
  ]);
});

it('reads underlined headings', () => {
  expect(roles('Pool to close\n=============\n\nThe pool will close.')).toEqual([
    ['heading', 'Pool to close'],
    ['furniture', '============='],
    ['text', 'The pool will close.'],
  ]);
});

it('leaves out comments of several lines, but not what follows an unclosed one', () => {
  expect(roles('<!-- an\nad -->\nThe pool will close.').map(([role]) => role)).toEqual([
    'furniture',
    'furniture',
    'text',
  ]);
  expect(roles('<!-- an\nThe pool will close.').map(([role]) => role)).toEqual(['text', 'text']);
});
