import { wordSpans } from '../text/words.js';
import { plainFold } from './plain-fold.js';

/** Longer runs of text are paragraphs whatever they look like, so the rules about a line's form need not read them. */
export const LONGEST_LINE_WITH_A_FORM = 1000;

/** Words, or characters of a script that puts no spaces between words. */
export function wordCount(words: string): number {
  return wordSpans(words).length;
}

const CLOSING_MARKS = new Set([...'"\'”’»)]}*_ \u00a0']);
const STOPS = new Set([...'.!?…。！？।؟۔:;,：；，']);

/** The mark a line ends with, behind quotation marks and brackets; empty when it ends with a word. */
export function finalStop(words: string): string {
  let end = words.length;
  while (end > 0 && CLOSING_MARKS.has(words.charAt(end - 1))) end -= 1;
  const last = words.charAt(end - 1);
  return STOPS.has(last) ? last : '';
}

/** Fewer words with a full stop may be a label ("Loading…", "No comment."); more are running text. */
const SHORTEST_PROSE_IN_WORDS = 8;

const SENTENCE_STOP = /[.!?…。！？।؟۔]/u;
/** In characters: eight words stand in fewer. */
const ENOUGH_TO_COUNT = 200;

/** Whether these words read as running text: long enough, and with a stop at the end. */
export function isProse(words: string): boolean {
  if (words.length > LONGEST_LINE_WITH_A_FORM) return true;
  return SENTENCE_STOP.test(finalStop(words)) && wordCount(words.slice(0, ENOUGH_TO_COUNT)) >= SHORTEST_PROSE_IN_WORDS;
}

const UNCAPITALISED = new Set(
  'a an and as at but by for from in into nor of off on onto or out over per than the to up via vs with amid after'.split(
    ' ',
  ),
);

/** Three in four: house styles differ on short verbs and prepositions. */
const CAPITALISED_SHARE = 0.75;

/** "Council Votes to Close the Pool", and anything in capitals. */
export function isTitleCase(words: string, share = CAPITALISED_SHARE): boolean {
  const content = (words.match(/[\p{L}\p{M}][\p{L}\p{M}'’.-]*/gu) ?? []).filter(
    (word) => !UNCAPITALISED.has(word.toLowerCase()),
  );
  const capitalised = content.filter((word) => /^\p{Lu}/u.test(word));
  return content.length > 0 && capitalised.length >= share * content.length;
}

/** Headlines drop the articles and the forms of "to be" that sentences need, and tell in the present what happened. */
const WORDS_OF_SENTENCES =
  /\b(?:a|an|the|was|were|has|have|had|been|its|their|his|her|said|on \p{Lu}\p{Ll}+day|\p{Ll}+ed)\b/u;

/** "Council votes to close pool": few enough words, and none that only a sentence needs. */
export function tellsInHeadlineGrammar(words: string): boolean {
  return looksLikeHeadline(words) && !WORDS_OF_SENTENCES.test(words) && !endsInMidSentence(words);
}

/** "… was held on": a word that never ends a sentence, a headline or a label. */
export function endsInMidSentence(words: string): boolean {
  return UNCAPITALISED.has(/(?:^| )(\p{L}{1,6})$/u.exec(words)?.[1] ?? '');
}

const NUMBER = /\p{N}[\p{N}.,:]*/gu;
/** "MAYOR SMITH:", "Q:": who speaks in a transcript. */
const SPEAKER_LABEL = /^(?:\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}\s?:|[QA][:.])\s/u;
const NO_FIRST_CHARACTER_OF_A_HEADING = /^[\p{Ll}"“”„«‘'([{|@#/&+=*•]/u;

interface HeadingLimits {
  readonly titleCase: number;
  readonly sentenceCase: number;
  readonly numbers: number;
}

/** Above these it is a sentence that lost its full stop, or a row of a table. */
const SUBHEADING: HeadingLimits = { titleCase: 18, sentenceCase: 11, numbers: 1 };
const HEADLINE: HeadingLimits = { titleCase: 30, sentenceCase: 30, numbers: 4 };

/** Whether a line has the form of a heading between paragraphs. */
export function looksLikeSubheading(words: string): boolean {
  if (/[|\t]| {3,}/u.test(words) || isLabelledFact(words) || isAskedBy(words)) return false;
  return looksLikeHeading(withoutQuotationMarks(words), SUBHEADING);
}

/** Whether a line has the form of an article's headline; these are longer and may hold figures and quotations. */
export function looksLikeHeadline(words: string): boolean {
  return looksLikeHeading(words.replace(/^["“„«‘']/u, ''), HEADLINE) && !/[|\t]/u.test(words);
}

/** "'Never again'": a few words of speech may head the paragraphs that follow. */
function withoutQuotationMarks(words: string): string {
  const quoted = /^["'“‘«„]\s?([^"“”«»„]{2,60}?)\s?["'”’»“]$/u.exec(words)?.[1];
  return quoted === undefined || wordCount(quoted) > LONGEST_QUOTED_HEADING_IN_WORDS ? words : quoted;
}

const LONGEST_QUOTED_HEADING_IN_WORDS = 5;

function looksLikeHeading(words: string, limits: HeadingLimits): boolean {
  if (words.length > LONGEST_LINE_WITH_A_FORM || NO_FIRST_CHARACTER_OF_A_HEADING.test(words)) return false;
  if (!/\p{L}/u.test(words) || SPEAKER_LABEL.test(words)) return false;
  const stop = finalStop(words);
  if (stop !== '' && !/[?？؟]/u.test(stop)) return false;
  const most = isTitleCase(words) ? limits.titleCase : limits.sentenceCase;
  return wordCount(words) <= most && (words.match(NUMBER)?.length ?? 0) <= limits.numbers;
}

/** "Scorers: Smith, Jones", "Present: Mayor Hill, Cllr Dean": a label and its list, not a heading. */
function isLabelledFact(words: string): boolean {
  return /^[^:]{1,30}:\s.*[,;]/u.test(words) || /^\p{L}{1,20}:(?: [^ ]{1,40}){1,4}$/u.test(words);
}

/** "Jo Kerr: What about the roof?": a name and what it asks; "Budget Vote: What Comes Next?" is a heading. */
function isAskedBy(words: string): boolean {
  const asked = /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){1,2}: (.{4,})[?？]$/u.exec(words)?.[1];
  return asked !== undefined && !isTitleCase(asked);
}

/** What is compared to find a line again: case, accents, kinds of quotation marks and marks at the ends left out. */
export function comparable(words: string): string {
  const folded = plainFold(words);
  let start = 0;
  let end = folded.length;
  while (start < end && !WORD_CHARACTER.test(folded.charAt(start))) start += 1;
  while (end > start && !WORD_CHARACTER.test(folded.charAt(end - 1))) end -= 1;
  return folded.slice(start, end);
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;

/** What stands before the site's name in "Council closes pool | The Elm Courier", as compared; `null` without a name. */
export function titlePart(words: string): string | null {
  const parts = words.split(/\s+[|–—-]\s+|\s*\|\s*/u);
  return parts.length >= 2 && parts.length <= 4 ? comparable(parts[0] ?? '') : null;
}
