/** Blocks with buttons, as plainly as Slack takes them. */

export const plain = (text: string) => ({ type: 'plain_text' as const, text });

export const button = (action_id: string, value: string) => ({
  type: 'button' as const,
  action_id,
  value,
  text: plain(value),
});

export const buttons = (...elements: readonly ReturnType<typeof button>[]) => ({
  type: 'actions' as const,
  elements: [...elements],
});
