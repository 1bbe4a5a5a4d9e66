/** What a slash command asks for. */
export type Command =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'quotes'; readonly speaker: string | null; readonly about: string | null }
  | { readonly kind: 'sources' }
  | { readonly kind: 'status' }
  | { readonly kind: 'help' }
  | { readonly kind: 'reload' };

const ALONE = /^(?<word>sources|status|help|reload)[.!?]?$/iu;
const QUOTES = /^quotes?(?:\s+(?:of|by|from))?(?:\s+(?<rest>.+))?$/iu;
const ABOUT = /^(?:(?<speaker>.+?)\s+)?about\s+(?<about>.+)$/iu;
const QUESTION = /^question:?\s+(?<text>.+)$/iu;

/** A word of the command's own counts only where it is meant; all else is a question, never an error. */
export function parseCommand(text: string): Command {
  const words = text.trim();
  if (words === '') return { kind: 'help' };
  const alone = ALONE.exec(words)?.groups?.word?.toLowerCase();
  if (isAlone(alone)) return { kind: alone };
  const quotes = QUOTES.exec(words);
  if (quotes !== null) return { kind: 'quotes', ...whoAndWhat(quotes.groups?.rest ?? '') };
  return { kind: 'question', text: QUESTION.exec(words)?.groups?.text ?? words };
}

function isAlone(word: string | undefined): word is 'sources' | 'status' | 'help' | 'reload' {
  return word !== undefined;
}

function whoAndWhat(rest: string): { speaker: string | null; about: string | null } {
  const parted = ABOUT.exec(rest)?.groups;
  if (parted !== undefined) return { speaker: parted.speaker ?? null, about: parted.about ?? null };
  return { speaker: rest === '' ? null : rest, about: null };
}
