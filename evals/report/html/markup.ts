/** HTML that is safe to put into a page as it stands. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Builds markup from a template: whatever is put in and is not markup is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: strings.map((string, index) => string + (index < parts.length ? rendered(parts[index] ?? '') : '')).join(''),
  };
}

/** Text of our own files that is markup already: a style sheet, a script. */
export function trusted(text: string): Markup {
  return { html: text };
}

function rendered(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
