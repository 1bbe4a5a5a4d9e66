import type { types } from '@slack/bolt';

/** Blocks as a reader sees them, a line each: "> " before quotations, buttons in round brackets. */
export function lines(blocks: readonly types.AnyBlock[]): string[] {
  return blocks.flatMap((block) => linesOf(block as types.KnownBlock));
}

function linesOf(block: types.KnownBlock): string[] {
  switch (block.type) {
    case 'rich_text':
      return block.elements.flatMap(richLines);
    case 'section':
      return [block.text?.text ?? ''];
    case 'header':
      return [block.text.text];
    case 'context':
      return block.elements.map((element) => ('text' in element ? element.text : ''));
    case 'actions':
      return [
        buttonsIn([block])
          .map(({ text }) => `(${text.text})`)
          .join(''),
      ];
    case 'context_actions':
      return block.elements.flatMap((element) =>
        element.type === 'feedback_buttons'
          ? [`(${element.positive_button.text.text})(${element.negative_button.text.text})`]
          : [],
      );
    case 'input':
      return [block.label.text];
    default:
      return [];
  }
}

function richLines(element: types.RichTextBlockElement): string[] {
  if (element.type === 'rich_text_list') return element.elements.map((item) => `• ${inline(item.elements)}`);
  const text = inline(element.elements);
  return [element.type === 'rich_text_quote' ? `> ${text}` : text];
}

function inline(elements: readonly types.RichTextElement[]): string {
  return elements
    .map((element) => {
      if (element.type === 'text' || element.type === 'link') return element.text ?? '';
      return element.type === 'date' ? (element.fallback ?? '') : `<${element.type}>`;
    })
    .join('');
}

/** The plain buttons in these blocks, in reading order. */
export function buttonsIn(blocks: readonly types.AnyBlock[]): types.Button[] {
  return blocks.flatMap((block) => {
    const known = block as types.KnownBlock;
    if (known.type !== 'actions') return [];
    return known.elements.filter((element): element is types.Button => element.type === 'button');
  });
}
