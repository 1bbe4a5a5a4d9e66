import { isDateOrTime, isDayWithoutYear, parseDate } from './dates.js';
import { finalStop, wordCount } from './form.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from './month-names.js';
import { plainFold } from './plain-fold.js';

export type Metadata = 'byline' | 'date' | 'update' | 'reading-time';

/** No line about author and date is longer. */
const LONGEST_METADATA = 200;

/** Which fact about the article a line states, when it does nothing else: who wrote it, when, and how long it takes to read. */
export function metadataOf(words: string): Metadata | null {
  if (words === '' || words.length > LONGEST_METADATA) return null;
  const plain = words.replace(EMPHASIS, '').replace(/^[—–-]\s+/u, '');
  return metadataOfPart(plain) ?? metadataOfRow(plain);
}

/** Whether a line says of itself that it is the day of publication; a mere date may also head a diary. */
export function saysPublished(words: string): boolean {
  const folded = plainFold(words.replace(EMPHASIS, ''));
  return (
    /^(?:first |originally )?(?:published|posted|publication date|date published)\b/u.test(folded) &&
    metadataOf(words) === 'date'
  );
}

/** The day of publication in "Updated 4 March 2024. Published 3 March 2024"; the day of an update is none. */
export function publishedDayIn(words: string): string | null {
  const parts = partsOf(words.replace(EMPHASIS, '')).filter((part) => !UPDATED.test(plainFold(part).trim()));
  return parts.map((part) => parseDate(part)).find((day) => day !== null) ?? null;
}

/** The names in "By Jane Doe and John Roe, staff writers | March 3, 2024"; `null` where the byline names no person. */
export function authorIn(words: string): string | null {
  const found = BYLINE.exec(words.replace(EMPHASIS, '').split(/\s*[|·•]\s*/u)[0] ?? '')?.groups?.name ?? '';
  const persons = found
    .split(/, (?=\p{Lu})/u)
    .filter((name, index) => !NO_PERSON.test(name) && (index === 0 || name.includes(' ')));
  return persons.join(', ').trim() || null;
}

const EMPHASIS = /[*_]{1,3}/gu;

/** Words of roles, papers and places in bylines. */
const NO_PERSON =
  /\b(?:staff|team|desk|editors?|newsroom|reporters?|writers?|correspondents?|columnists?|photographers?|contributors?|producers?|bureau|agency|press|news|wire|special|sports?|politics|gazette|times|post|herald|tribune|journal|admin)\b/iu;

/** "Jane Doe • March 3, 2024 • 5 min read": several facts in a row, at least one of them certain. */
function metadataOfRow(words: string): Metadata | null {
  const parts = partsOf(words);
  const kinds = parts.map((part) => metadataOfPart(part));
  const known = kinds.filter((kind) => kind !== null);
  const rest = parts.filter((_, index) => kinds[index] === null);
  if (parts.length < 2 || known.length === 0 || !rest.every(isNameOrPlace)) return null;
  return known.includes('date') ? 'date' : (known[0] ?? null);
}

/** The facts of a row: parted by marks, or by a stop or a comma before "updated" and the like. */
function partsOf(words: string): string[] {
  const joints =
    /\s+[|·•–—/-]+\s+|\s*[|·•]\s*|[.;,]?\s+(?=\(?(?:last |first )?(?:updated|modified|published|posted)\b)/iu;
  return words.split(joints).filter((part) => part !== '');
}

function metadataOfPart(words: string): Metadata | null {
  const folded = plainFold(words).trim();
  if (READING_TIME.test(folded)) return 'reading-time';
  if (UPDATED.test(folded) && saysWhen(folded.replace(UPDATED, ''))) return 'update';
  if (AGO.test(folded)) return 'update';
  if (isDateOrTime(words) || isPlaceAndDate(words)) return 'date';
  if (PUBLISHED.test(folded) && saysWhen(folded.replace(PUBLISHED, ''))) return 'date';
  return isByline(words) ? 'byline' : null;
}

const READING_TIME =
  /^(?:(?:estimated )?read(?:ing)?[ -]time ?:? ?)?(?:about |approx\.? )?\d{1,3}[ -]?min(?:ute)?s?\.?(?:[ -](?:read|listen|watch|to read))?$|^reading time\b.{0,30}$/u;
const UPDATED =
  /^(?:last )?(?:updated?|modified|edited|revised|actualizado|mis a jour|aktualisiert|aggiornato)(?: on| at| by [^,|]{2,40}| le| el| am| il)?\b ?:? ?/u;
const PUBLISHED =
  /^(?:first |originally |date )?(?:published|posted|publication date|date published|date|issued|released|release date|pub date|created|publicado|publie|veroffentlicht|pubblicato|geplaatst)(?: by [^,|]{2,40}?)?(?: on| at| in| el| le| am| il| op| em)?\b ?:? ?/u;
const AGO =
  /^(?:(?:(?:about |over )?(?:\d{1,3}|an?|one|two|three|few) (?:second|sec|minute|min|hour|hr|day|week|month|year)s?|\d{1,3} ?[smhdw]) ago|just now|(?:yesterday|today)(?:,? at \d.{0,12})?)$/u;

/** "Saltmere, 11 January 2031", "The Elm Courier, March 3, 2024". */
function isPlaceAndDate(words: string): boolean {
  const commas = [...words.matchAll(/, /gu)].slice(0, 4);
  return commas.some(({ index }) => isNameOrPlace(words.slice(0, index)) && isDateOrTime(words.slice(index)));
}

/** The rest of the line is a date and a few words at most, not the rest of a sentence. */
function saysWhen(rest: string): boolean {
  const when = rest.trim().replace(/\.$/u, '');
  return (
    isDateOrTime(when) ||
    isDayWithoutYear(when) ||
    AGO.test(when) ||
    (parseDate(when) !== null && wordCount(when) <= 14 && finalStop(rest.trim()) === '')
  );
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PARTICLE = '(?:de|del|de la|la|van|von|der|den|bin|al|el|y|e|da|dos|du|of|the)';
const NAMES = `${NAME}(?: (?:${PARTICLE} ){0,2}${NAME}){0,4}`;
const BYLINE = new RegExp(
  `^(?:(?:[Bb]y|BY|Words by|Story by|Text by|Written by|Reported by|Posted by|Author|Por|Par|Von|Di|Door|Av)(?: ?:)? )(?<name>(?:The )?${NAMES}(?:(?:,| and| &| y| et| und| e) (?:and )?${NAMES}){0,4})(?<rest>.{0,80})$`,
  'u',
);
const STAFF_LINE = new RegExp(
  `^(?:${NAMES} )?(?:[Ss]taff|STAFF)(?: (?:[Rr]eports?|[Ww]riters?|[Rr]eporters?|REPORTS?|WRITERS?))?$`,
  'u',
);
/** "By our correspondents in Sarat", "By a staff reporter". */
const NAMELESS_BYLINE =
  /^(?:By|BY) (?:(?:our|a|an|the) )?(?:\p{L}{2,15} ){0,2}(?:correspondents?|reporters?|staff(?: writers?)?|newsroom|news desk|editors?|agencies|news agencies|CORRESPONDENTS?|REPORTERS?|STAFF)(?:,? (?:in|at|and agencies) ?.{0,40})?$/u;
const NO_NAMES = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES.flat().filter((month) => month.length > 3),
  'the',
  'a',
  'an',
  'all',
  'law',
  'any',
]);

/** "By Jane Doe", "By Jane Doe and John Roe, Staff Writers", "Daily Bugle Staff"; but not a sentence that begins with "By". */
export function isByline(words: string): boolean {
  if (finalStop(words) !== '' || wordCount(words) > 20) return false;
  if (STAFF_LINE.test(words) || NAMELESS_BYLINE.test(words)) return true;
  const found = BYLINE.exec(words);
  const first = (found?.groups?.name ?? '').replace(/^the /iu, '').split(' ')[0] ?? '';
  return found !== null && !NO_NAMES.has(first.toLowerCase()) && isRestOfByline(found.groups?.rest ?? '');
}

/** What may follow the names: a role, a paper, a place, an address. */
function isRestOfByline(rest: string): boolean {
  return (
    rest.trim() === '' ||
    /^\s*[,|/(·•–—@-]/u.test(rest) ||
    /^\s(?:for|of|in|at|Staff|Special|Correspondent|Reporter|Editor)\b/u.test(rest)
  );
}

function isNameOrPlace(part: string): boolean {
  return wordCount(part) <= 5 && finalStop(part) === '' && new RegExp(`^${NAMES}(?:,? ${NAMES}){0,2}$`, 'u').test(part);
}
