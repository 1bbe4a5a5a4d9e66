/** What a press in Slack is called. These stand in messages already posted, so a name once used stays. */
export const ACTIONS = {
  /** Value: a citation or passage of `places.ts`. */
  showInContext: 'show_in_context',
  /** Value: an answer's or a list of quotes' place of `places.ts`. */
  moreExcerpts: 'more_excerpts',
  /** The same, for the page before: two buttons of one row need two names. */
  previousExcerpts: 'previous_excerpts',
  /** Both buttons of the pair in threads; the value is a verdict of `places.ts`. */
  feedback: 'feedback',
  /** The plain buttons of private answers; values as above. */
  feedbackRight: 'feedback_right',
  feedbackWrong: 'feedback_wrong',
  /** Value: the answer's id, as an answer's place. */
  share: 'share_in_channel',
  /** Value: the question to ask. Several may stand in one block, so each ends in its own number; see `SUGGESTION`. */
  askSuggestion: 'ask_suggestion',
} as const;

export const VIEWS = {
  context: 'context',
  more: 'more',
  feedback: 'feedback_reason',
} as const;

/** The inputs of the feedback modal, as `view.state.values[block][action]`. */
export const FEEDBACK_INPUTS = { reason: 'reason', note: 'note' } as const;

/** Matches the ids of all suggestion buttons, for Bolt's `app.action`. */
export const SUGGESTION = new RegExp(`^${ACTIONS.askSuggestion}(_\\d+)?$`, 'u');
