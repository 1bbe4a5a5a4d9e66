import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPrompts } from '../testing/model-replies.js';
import { PROMPT_VARIABLES, parsePrompt } from './prompts.js';

describe('a prompt', () => {
  it('is filled with its variables, whatever these hold', () => {
    const prompt = parsePrompt('answering', 'Up to {{most_statements}} between {{ boundary }} and {{boundary}}.');
    expect(prompt.filled({ boundary: '$&{{most_statements}}', most_statements: 3 })).toBe(
      'Up to 3 between $&{{most_statements}} and $&{{most_statements}}.',
    );
  });

  it.each([
    ['is empty', ' \n', /answering\.md is empty/u],
    ['lacks a variable', 'Up to {{most_statements}}.', /does not use its variable \{\{boundary\}\}/u],
    [
      'has a variable that is none of its own',
      '{{boundary}} {{most_statements}} {{mood}}',
      /has the variable \{\{mood\}\}/u,
    ],
  ])('that %s is refused, and the message says so', (_, source, message) => {
    expect(() => parsePrompt('answering', source)).toThrowError(message);
    expect(() => parsePrompt('answering', source)).toThrowError(expect.objectContaining({ code: 'config-invalid' }));
  });
});

describe('the prompts that ship', () => {
  const folder = new URL('../../prompts/', import.meta.url);
  const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');

  it('are those of the program, and can be read', () => {
    const names = readdirSync(folder).filter((file) => file !== 'README.md');
    expect(names.sort()).toEqual(
      Object.keys(PROMPT_VARIABLES)
        .map((name) => `${name}.md`)
        .sort(),
    );
    expect(() => parsePrompt('judge', text('judge.md'))).not.toThrow();
    expect(shippedPrompts().answering.filled({ boundary: '#1234#', most_statements: 8 })).toContain('`#1234#`');
  });

  it('have every variable documented', () => {
    const readme = text('README.md');
    for (const [name, variables] of Object.entries(PROMPT_VARIABLES)) {
      const row = readme.split('\n').find((line) => line.includes(`\`${name}.md\``)) ?? '';
      for (const variable of variables) expect(row).toContain(`{{${variable}}}`);
    }
  });
});
