/** Slack says no: `ok: false` with this error, and with lines that tell why where Slack gives them. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly error: string;
  readonly messages: readonly string[];
  /** Further fields of the answer. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(error: string, messages: readonly string[] = [], details: Readonly<Record<string, unknown>> = {}) {
    super([error, ...messages].join('\n'));
    this.error = error;
    this.messages = messages;
    this.details = details;
  }
}
