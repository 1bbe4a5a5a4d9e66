/** Parts of a name that its initials leave out. */
const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'de', 'la', 'del', 'y', 'und', 'et']);
const COMPANY_FORMS = new Set(['inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'gmbh', 'ag']);

/**
 * An institution's name as compared: "Department of Defense" and "Defense Department" are one, "Acme" and "Acme Inc."
 * too. Nothing else is left out: two towns may each have a health department.
 */
export function institutionKey(words: readonly string[]): string {
  const bare = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  const last = bare.length > 1 && COMPANY_FORMS.has(bare.at(-1) ?? '') ? bare.slice(0, -1) : bare;
  return turned(last).join(' ');
}

function turned(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'department' || word === 'ministry' || word === 'university');
  if (at === -1 || words[at + 1] !== 'of') return words;
  const object = words.slice(at + 2).filter((word) => word !== 'the');
  return object.length === 0 ? words : [...words.slice(0, at), ...object, words[at] ?? ''];
}

/** "fsa" for "Food Safety Administration"; `null` for a name of one word. */
export function initialsOf(words: readonly string[]): string | null {
  const counted = words.filter((word) => !SMALL.has(word) && !COMPANY_FORMS.has(word));
  return counted.length < 2 ? null : counted.map((word) => word.charAt(0)).join('');
}
