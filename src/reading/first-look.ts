import { describesPicture, hasCredit } from './captions.js';
import type { Entry } from './entries.js';
import {
  finalStop,
  isProse,
  isTitleCase,
  LONGEST_LINE_WITH_A_FORM,
  looksLikeHeadline,
  tellsInHeadlineGrammar,
  wordCount,
} from './form.js';
import { furnitureOf } from './furniture.js';
import type { Paragraph } from './paragraphs.js';
import { isSignature } from './signatures.js';

/** What each paragraph is by its own form, before its place is looked at. */
export function firstLook(paragraphs: readonly Paragraph[]): Entry[] {
  return paragraphs.map((paragraph, index) => entryOf(paragraph, index, paragraphs[index - 1]));
}

/** A picture's description stands among the first paragraphs; further down a sentence may begin with the same words. */
const TOP_OF_THE_PAGE = 5;
/** More words without a full stop are a paragraph that lost it. */
const LONGEST_LINE_IN_WORDS = 30;

function entryOf(paragraph: Paragraph, index: number, before: Paragraph | undefined): Entry {
  const { role, words } = paragraph;
  if (role === 'furniture' || role === 'picture') return { kind: 'furniture', paragraph, furniture: 'markup' };
  const furniture = furnitureOf(words);
  const opensThePage = index === 0 && furniture === 'cross-promotion';
  if (furniture !== null && !opensThePage) return { kind: 'furniture', paragraph, furniture };
  if (role === 'heading') return { kind: 'heading', paragraph };
  if (role === 'text' && (isCaption(words, index) || isBelowPicture(paragraph, before)))
    return { kind: 'caption', paragraph };
  if (isSignature(words)) return { kind: 'body', paragraph };
  if (index === 0 && isHeadlineWithStop(words)) return { kind: 'line', paragraph };
  return { kind: role === 'text' && isLine(words) ? 'line' : 'body', paragraph };
}

function isCaption(words: string, index: number): boolean {
  return hasCredit(words) || (describesPicture(words) && (index <= TOP_OF_THE_PAGE || !isProse(words)));
}

/** In Markdown a caption stands right below its picture, or there in italics. */
function isBelowPicture({ words, afterGap, emphasised }: Paragraph, before: Paragraph | undefined): boolean {
  return before?.role === 'picture' && words !== '' && (emphasised || !afterGap);
}

function isLine(words: string): boolean {
  const isUnfinished = words !== '' && /^[?？؟]?$/u.test(finalStop(words));
  return isUnfinished && words.length <= LONGEST_LINE_WITH_A_FORM && wordCount(words) <= LONGEST_LINE_IN_WORDS;
}

const TOO_LONG_FOR_A_HEADLINE = 22;

/** Some archives end the headline with a full stop; title case or headline grammar gives it away. */
function isHeadlineWithStop(words: string): boolean {
  if (!/^[.!;]$/u.test(finalStop(words)) || wordCount(words) > TOO_LONG_FOR_A_HEADLINE) return false;
  if (
    !looksLikeHeadline(words.replace(/[.!;\s"'”’]{1,6}$/u, '')) ||
    /[.!?]["”’]?\s+\p{Lu}\p{Ll}+ /u.test(words.slice(20))
  )
    return false;
  return isTitleCase(words, 1) || tellsInHeadlineGrammar(words.replace(/[.!;\s"'”’]{1,6}$/u, ''));
}
