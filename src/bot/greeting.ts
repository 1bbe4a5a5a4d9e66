import type { Briefing } from '../core/ports.js';
import type { BotPlaces } from './run-bot.js';

/** What whoever started the bot wants to know first: what it answers from, how, and where things lie. */
export function greetingLines({ config, articlesFolder, dataFolder }: BotPlaces, { corpus }: Briefing): string[] {
  const { slack, bot, models } = config;
  const { articles, skipped } = corpus;
  const left = skipped.length === 0 ? '' : `, ${skipped.length} left out (\`briefing index\` says which and why)`;
  const way = slack.connection.mode === 'socket' ? 'Socket Mode' : `HTTP on port ${slack.connection.port}`;
  return [
    `Connected to Slack by ${way}. Mention the bot, write to it, or type ${slack.command}.`,
    `Briefing: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'} in ${articlesFolder}${left}; changes are taken in ${bot.watchBriefing ? 'at once' : `by ${slack.command} reload`}.`,
    `Answers: ${models.chat === null ? 'in the words of the articles, without a language model' : `by ${models.chat.model}`}.`,
    `Data: ${dataFolder} (answers and feedback are kept ${bot.retentionDays} days).`,
    'Ctrl+C stops it.',
  ];
}
