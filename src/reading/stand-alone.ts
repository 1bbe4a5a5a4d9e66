import { startsCaption } from './captions.js';
import { comparable, endsInMidSentence, finalStop, titlePart } from './form.js';
import { furnitureOf } from './furniture.js';
import { metadataOf } from './metadata-lines.js';
import { isSignature, maySign } from './signatures.js';

/**
 * Whether a line is complete in itself: furniture, a byline or a date, the beginning of a caption, a signature. In
 * hard-wrapped text a sentence may happen to be broken so that its last line looks like one, hence the look `above`.
 */
export function standsAlone(words: string, above: string | null): boolean {
  if (words === '') return false;
  if (furnitureOf(words) !== null || startsCaption(words) || isCopy(words, above)) return true;
  if (isSignature(words)) return above === null || maySign(above);
  return metadataOf(words) !== null && !isRestOfSentence(words, above);
}

const LABEL = /^(?:first |last |originally )?(?:published|posted|updated?|modified)\b/iu;

/** "… the vote was held on / 12 March 2025." */
function isRestOfSentence(words: string, above: string | null): boolean {
  if (above === null || finalStop(above) !== '') return false;
  return endsInMidSentence(above) || (finalStop(words) === '.' && !LABEL.test(words));
}

/** Pages print their headline twice, with and without the name of the site. */
function isCopy(words: string, above: string | null): boolean {
  const key = above === null ? '' : comparable(above);
  return key !== '' && (key === comparable(words) || key === titlePart(words));
}
