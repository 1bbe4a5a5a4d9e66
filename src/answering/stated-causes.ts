import { termsOf } from '../text/terms.js';
import { isBorneOut, LIKE, SAME_ROOT, type Support } from './support.js';

/** A cause that a statement gives and its excerpts do not: that one thing came behind another makes it no cause. */
export function addedCause(text: string, { excerpts }: Support): string | null {
  const claimed = CAUSE_CLAIMED.exec(text)?.[0];
  if (claimed === undefined || excerpts.some((excerpt) => CAUSE_SHOWN.test(excerpt))) return null;
  return claimed;
}

const CAUSE_CLAIMED =
  /\b(?:because|(?<!\b(?:is|are|was|were) )due to|owing to|thanks to|as a result of|caused|led to|prompted by)\b/iu;
const CAUSE_SHOWN =
  /\b(?:because|due to|owing|thanks|result\w*|caus\w+|le(?:d|ads?) to|reasons?|why|blam\w+|attribut\w+|link\w+|so that|prompt\w+|no choice|for fear|citing|to save)\b|, (?:as|since|so|for) |(?<!\b(?:shortly|soon|immediately|long|hours|days|weeks|months|years|minutes|moments) )\bafter\b/iu;

/** A share or multiple in words that no excerpt has: "half", "a third of", "doubled". */
export function addedShare(text: string, { stems, excerpts }: Support): string | null {
  const share = SHARES.exec(text)?.[0];
  if (share === undefined) return null;
  if (
    /^hal[fv]/iu.test(share) &&
    excerpts.some((excerpt) => /\bhal(?:f|ves?|ved|ving)\b|\b50\s?(?:%|per ?cent)/iu.test(excerpt))
  )
    return null;
  return termsOf(share).every(({ stem, stop }) => stop || isBorneOut(stem, { stems }, SAME_ROOT)) ? null : share;
}

const SHARES =
  /\b(?:hal(?:f|ves|ved|ving)|twice|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|(?:an?|one|two|three|four)[ -](?:thirds?|quarters?|fifths?|tenths?)(?= of))\b/iu;

/** "All drugs" of excerpts that say "most drugs". */
export function overstatedShare(text: string, { excerpts }: Support): string | null {
  for (const { 0: claimed, groups } of text.matchAll(ALL)) {
    const thing = groups?.thing?.toLowerCase() ?? '';
    const partly = new RegExp(
      `\\b(?:most|some|many|several|few|part|half|almost all|nearly all)(?: of)?(?: the)? ${thing}`,
      'iu',
    );
    const wholly = new RegExp(`\\b(?:all|every|each|none)(?: of)?(?: the)? ${thing}`, 'iu');
    if (excerpts.some((each) => partly.test(each)) && !excerpts.some((each) => wholly.test(each))) return claimed;
  }
  return null;
}

const ALL = /\b(?:all|every|none)(?: of)?(?: the)? (?<thing>\p{L}{3,})/giu;

/** A decisive deed that a statement affirms and no excerpt tells of: that somebody was offered a thing is not that they took it. */
export function inventedDeed(text: string, support: Support): string | null {
  const terms = termsOf(text);
  const deed = terms.find(({ word, stem }) => DECISIVE.test(word) && !isBorneOut(stem, support, LIKE));
  return deed === undefined || /\b(?:not|never|no|n't|nobody|none)\b|n't\b/iu.test(text) ? null : deed.word;
}

const DECISIVE =
  /^(?:accepted|accepts|approved|approves|confirmed|confirms|signed|won|wins|died|killed|arrested|convicted|sued|resigned|admitted|admits|guaranteed|overruled)$/u;
