/** Cues without which the words they report would read as the opposite, and verbs that negated report nothing. */

/** Base forms of verbs; nouns and adjectives as they stand. */
export const OF_DENIAL: ReadonlySet<string> = new Set(
  words(`
  deny dispute reject dismiss refute rebut disavow doubt refuse decline oppose disagree disapprove renounce
  repudiate question challenge rule downplay mock ridicule object protest contest
  denial denials refusal rejection doubts opposition objections
  skeptical sceptical doubtful unsure uncertain unwilling reluctant opposed dismissive wary
`),
);

/** With a "not" before them, or behind "declined to", they tell only that something was left unsaid. */
export const SAYING_NOTHING: ReadonlySet<string> = new Set(
  words(`
  say tell speak comment respond reply answer elaborate specify explain confirm disclose reveal identify name discuss
  mention give provide clarify state announce write ask add address describe detail talk release divulge expand indicate
  report note declare claim suggest
`),
);

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
