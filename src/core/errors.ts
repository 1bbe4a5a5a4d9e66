export type BriefingErrorCode =
  | 'usage'
  | 'briefing-missing'
  | 'briefing-empty'
  | 'briefing-unreadable'
  | 'article-unknown'
  | 'article-unreadable'
  | 'question-empty'
  | 'question-too-long'
  | 'input-invalid'
  | 'index-unwritable'
  | 'index-inside-briefing'
  | 'embedding-invalid'
  | 'config-invalid'
  | 'model-unavailable'
  | 'model-reply-invalid'
  | 'budget-spent'
  | 'data-locked'
  | 'data-unwritable'
  | 'slack-tokens'
  | 'slack-unavailable'
  | 'package-missing'
  | 'internal';

/** A failure that someone can act on: `message` says what is wrong, `hint` what to do about it. */
export class BriefingError extends Error {
  override readonly name = 'BriefingError';
  readonly code: BriefingErrorCode;
  readonly hint: string;

  constructor(code: BriefingErrorCode, { message, hint, cause }: { message: string; hint: string; cause?: unknown }) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}
