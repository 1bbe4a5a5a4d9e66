import { isDayWithoutYear, parseDate } from './dates.js';
import { type Entry, isFurniture } from './entries.js';
import { metadataOf } from './metadata-lines.js';
import { plainFold } from './plain-fold.js';

/**
 * The paper or site that the page says it is of. Only lines in which a page speaks of itself are read (its furniture, and
 * the dateline of an agency), so a paper that the article cites is never taken for its publisher.
 */
export function publisherIn(entries: readonly Entry[]): string | null {
  const furniture = entries.filter((entry) => isFurniture(entry)).map(({ paragraph }) => paragraph.words);
  for (const form of [...SELF_NAMES, ...PAPER_NAMES]) {
    for (const words of furniture) {
      const name = nameIn(words, form);
      if (name !== null) return name;
    }
  }
  const pageTitle = entries.find((entry) => isFurniture(entry, 'page-title'))?.paragraph.words ?? '';
  const opening = entries.find(({ kind, paragraph }) => kind === 'body' && paragraph.words !== '');
  return (
    nameIn(pageTitle, NAME_BEHIND_TITLE) ??
    nameIn(opening?.paragraph.words ?? '', AGENCY_DATELINE) ??
    nameIn(furniture.find((words) => /republished|originally|first/iu.test(words)) ?? '', FIRST_PUBLISHED)
  );
}

const NAME =
  "(?<name>(?:[Tt]he )?[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&!+-]*(?: (?:[\\p{Lu}\\p{N}&][\\p{L}\\p{M}\\p{N}.'’&!+-]*|of|the|and|de|del|la|le|der|die|das|do|da|y|et|und|for|on|in|at)){0,8})";
const ON_MEDIUM =
  '(?:Facebook|Twitter|X|Instagram|WhatsApp|Telegram|YouTube|LinkedIn|Threads|Bluesky|TikTok|Google News)';

/** How pages name themselves, the surest first. */
const SELF_NAMES: readonly RegExp[] = [
  /^(?:Discover|DISCOVER) more from (?<name>.{2,80}?)[.:]?$/u,
  new RegExp(
    `\\b(?:written|edited|produced|reported|published|prepared|compiled) (?:and (?:edited|written|produced|published) )?by (?:the )?${NAME} (?:team|staff|newsroom|editors|editorial (?:team|staff)|news ?desk)\\b`,
    'u',
  ),
  new RegExp(
    `^(?:[Cc]opyright|COPYRIGHT)?,? ?(?:©|\\([cC]\\))? ?(?:[Cc]opyright )?(?:\\d{4}(?: ?[-–] ?\\d{4})?,? )(?:by )?${NAME}`,
    'u',
  ),
  new RegExp(`^© ?${NAME}`, 'u'),
  new RegExp(`^(?:[Cc]opyright|COPYRIGHT) ${NAME}\\. All rights reserved`, 'u'),
  new RegExp(`^The post .{3,200} (?:appeared first|first appeared) on (?:the )?${NAME}`, 'u'),
  new RegExp(`^Subscribe to (?:the )?${NAME}(?: (?:today|now|for|to|and get)\\b.{0,60})?[.!]?$`, 'u'),
  new RegExp(`^(?:Follow|Like|Find) ${NAME} on ${ON_MEDIUM}\\b`, 'u'),
  new RegExp(`^(?:Add|Make|Set) ${NAME} (?:as )?(?:a |your )?[Pp]referred [Ss]ource`, 'u'),
  new RegExp(
    `^(?:[Bb]y |BY )?(?:the )?${NAME} (?:[Ss]taff|STAFF|[Nn]ewsroom|[Ee]ditorial [Tt]eam|[Ss]taff [Rr]eports?|[Ss]taff [Ww]riters?)$`,
    'u',
  ),
];

/** What papers are called: other names in these places are as often those of places, agencies and sections. */
const PAPER =
  "(?<name>(?:[Tt]he )?(?:\\p{Lu}[\\p{L}\\p{M}'’&-]{0,20} ){0,3}(?:Advertiser|Argus|Bugle|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Enquirer|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|Mirror|News|Observer|Post|Record|Register|Reporter|Review|Sentinel|Standard|Star|Telegraph|Times|Tribune|Voice|Weekly)(?: (?:Online|Today|Weekly))?)";
/** "Elm Gazette, 3 March 2024", "By Jane Doe, chief reporter, Elm Gazette", "More from the Elm Gazette". */
const PAPER_NAMES: readonly RegExp[] = [
  new RegExp(`^${PAPER}(?:,| [|·•–—-]) [^.]{0,20}\\d`, 'u'),
  new RegExp(`^(?:By|BY) [^.]{2,100}(?:, | [|·•–—/-] )${PAPER}$`, 'u'),
  new RegExp(`^(?:More|MORE) (?:from|FROM) (?:the )?${PAPER}:?$`, 'u'),
];

/** "Council closes pool | The Elm Courier", as browsers show it. */
const NAME_BEHIND_TITLE = new RegExp(`[|–—-] ${NAME}$`, 'u');

/** "AUSTIN, Texas (Reuters) —", "(AP) -": a place in capitals, or nothing, and the agency in brackets. */
const AGENCY_DATELINE =
  /^(?:(?:Mc|Mac|O['’])?\p{Lu}{3,}[^()]{0,60}? ?)?\((?<name>\p{Lu}[\p{L}.&]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3})\) ?(?:[—–-]|--) ?/u;
const FIRST_PUBLISHED = new RegExp(
  `\\b(?:published|appeared|republished) (?:by|in|on|at|from|with permission from) ${NAME}`,
  'u',
);

/** "Our newsletter" and "The Latest Posts" are no names of papers. */
const NO_NAMES =
  /^by$|^(?:(?:our|the|my|this|your|a|us|we) )?(?:daily |weekly |morning |free |latest )?(?:newsletters?|e-?mails?|posts?|updates?|channel|podcasts?|content|article|story|author|editors?|all rights reserved|site|blog|web ?site|comments|feed|page|home|news|more|staff|getty images|youtube|facebook|twitter|instagram|whatsapp|telegram)$/u;
const MEDIUM_OF_A_PUBLISHER = /\b(?:newsletters?|podcasts?|channel|e-?mails?|alerts|briefing)\b/u;

function nameIn(words: string, form: RegExp): string | null {
  const found = form.exec(words)?.groups?.name ?? '';
  const name = TAILS.reduce((rest, tail) => rest.replace(tail, ''), found);
  const folded = plainFold(name).trim();
  const isNumber =
    /^\p{N}+$/u.test(name) || metadataOf(name) === 'date' || isDayWithoutYear(name) || parseDate(name) !== null;
  return name.length < 2 || isNumber || NO_NAMES.test(folded) || MEDIUM_OF_A_PUBLISHER.test(folded) ? null : name;
}

/** What may follow a name in the same line: another sentence, a year, the usual formula, marks. */
const TAILS: readonly RegExp[] = [
  /(?<=\p{Ll}{3})\. .*$/u,
  /\s*\b(?:[Aa]ll [Rr]ights [Rr]eserved|Inc|LLC|Ltd)\b.*$/u,
  / \d{4}(?: ?[-–] ?\d{4})?$/u,
  /[\s.,;:|-]{1,5}$/u,
];
