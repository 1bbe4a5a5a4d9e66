import { quotesDocument } from '../../contract/documents.js';
import type { Command } from '../command-words.js';
import { lineMessage } from '../lines.js';
import type { ListenerParts } from '../running-bot.js';
import type { MessageContent } from '../views/blocks.js';
import { helpMessage } from '../views/help-message.js';
import { suggestedPrompts } from '../views/prompts.js';
import { type QuotesParts, quotesMessage } from '../views/quotes-message.js';
import { reloadedMessage } from '../views/reloaded-message.js';
import { sourcesMessage } from '../views/sources-message.js';
import { statusMessage } from '../views/status-message.js';

/** What a command that asks no question shows. */
export async function commandMessage(
  command: Exclude<Command, { kind: 'question' } | { kind: 'reload' }>,
  parts: ListenerParts,
): Promise<MessageContent> {
  const { corpus } = parts.briefing.current();
  switch (command.kind) {
    case 'quotes':
      return quotesMessage(await quotesFor(command, parts));
    case 'sources':
      return sourcesMessage(corpus);
    case 'help':
      return helpMessage({ command: parts.command, prompts: suggestedPrompts(corpus) });
    case 'status':
      return statusMessage({
        corpus,
        openedAt: parts.briefing.openedAt(),
        answerer: parts.asking.answerer() ?? parts.answerer,
        waiting: parts.desk.lengths().waiting + parts.desk.lengths().running,
        configuration: parts.configuration(),
      });
  }
}

/** What somebody said, as it can be shown in a message or a modal. */
export async function quotesFor(
  asked: { readonly speaker: string | null; readonly about: string | null },
  { briefing }: Pick<ListenerParts, 'briefing'>,
): Promise<QuotesParts> {
  const { speaker, about } = asked;
  const found = quotesDocument(await briefing.current().quotes({ speaker, about }), about);
  return { speaker: found.speaker, quotes: found.quotes, asked: { speaker, about } };
}

/** Takes the articles in as they are now; the old ones answer meanwhile. */
export async function reloadNow(user: string, { access, briefing, logger }: ListenerParts): Promise<MessageContent> {
  if (!access.isAdmin(user)) {
    return lineMessage('Only admins may reload the briefing. Whoever runs me names them in SLACK_ADMINS.');
  }
  const reloaded = await briefing.reload();
  const { added, changed, removed } = reloaded;
  logger.info('Reloaded on request', { added: added.length, changed: changed.length, removed: removed.length });
  return reloadedMessage(reloaded, briefing.current().corpus.articles.length);
}
