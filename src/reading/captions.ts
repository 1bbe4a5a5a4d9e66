import { isProse } from './form.js';
import { plainFold } from './plain-fold.js';

/** What captions begin with when a picture's description is printed as its caption. */
const PICTURE_WORDS =
  '(?:illustration|photo|photograph|image|picture|file photo|file image|file picture|aerial (?:view|photo|image)|satellite image|screenshot|screengrab|rendering|artist.s (?:impression|rendering)|composite|map|graphic|infographic|undated (?:photo|handout|image)|handout (?:photo|image)|drawing|portrait)';

/** In characters. A longer paragraph that ends with a credit is an article that lost its line breaks. */
const LONGEST_CAPTION = 750;

const CREDIT_WORDS =
  '(?:photos?|photograph(?:s|er|ed)?|images?|pictures?|pics?|picture credit|screenshot|handout|courtesy|getty|shutterstock|istock|alamy|unsplash|pixabay|wikimedia|foto|fotos|imagen|bild|fotografia|photographie)';

/** How a caption names who took the picture. Folded lower case; every repetition is bounded. */
const CREDITS: readonly RegExp[] = [
  // "(AP Photo/Jane Doe)", "(Photo by Jane Doe)", "[Image: City Hall]", "(Jane Doe/Getty Images)", "(Courtesy of …)"
  new RegExp(
    `[([](?!see |click |warning|watch )(?:[^()\\[\\]]{0,80}[^()\\[\\]\\p{L}])?${CREDIT_WORDS}(?:[)\\]]| ?[:/|-]| (?:by|courtesy|via|credit|from|of|photo|images?)\\b)[^()\\[\\]]{0,80}[)\\]]?[ .]{0,3}$`,
    'u',
  ),
  // "Image source, Getty Images", "Image caption, A dog runs"
  /^(?:image|photo|picture|media|video) (?:source|caption|credit)s?[,:]? ?\S/u,
  // "Caption: A dog runs", "[Photo caption] A dog runs", "(Image) A dog runs"
  /^(?:caption ?:|[[(](?:(?:photo|image|picture|video) )?(?:caption|photo|image|picture)(?: caption)?[\])] ?:?) ?\S/u,
  // "GETTY | A dog runs", "AFP/A dog runs"
  /^(?:getty(?: images)?|reuters|afp|epa|alamy|shutterstock|pa (?:media|wire|images)) ?\| ?\S/u,
  // "Photo: Jane Doe", "Image credit: …", "Photo credit/…"
  new RegExp(
    `^(?:(?:file|cover|feature|featured|main|header) )?${CREDIT_WORDS}(?: (?:credit|by|courtesy|courtesy of|via|source))? ?[:/©] ?\\S`,
    'u',
  ),
  // "… Photo: Jane Doe/Reuters", "… Credit: …", "… | Photo: …" at the end of a line
  /[.!?|")-] ?(?:photo|image|picture|foto|credit|photo credit|image credit|photograph|illustration) ?: ?[^.:]{2,60}\.?$/u,
  /[.!?|"] ?(?:photo|image|picture|foto|photograph|illustration) (?:by|courtesy of|via|credit) [^.:]{2,60}\.?$/u,
  // "Jane Doe/Getty Images", "AFP via Getty Images", "ap photo/jane doe"
  /(?:^|[/|©] ?|\bvia )(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy(?: stock photo)?|unsplash|pixabay|wikimedia commons|flickr|creative commons|reuters|ap photo|afp photo|epa|zuma press)\.?$/u,
  /^[a-z]{2,12} (?:photo|images?|file)(?: ?[/|] ?\S.{0,60})?$/u,
  // "FILE - …", "FILE PHOTO: …"
  /^(?:file|file photo|file image|file picture|undated|handout|pictured|in pictures|above|inset) ?(?:[:—]|- |\/)/u,
];

/** Credits that capitals alone tell from "(Democrats/Republicans)" and from an aside. */
const NAMED_CREDITS: readonly RegExp[] = [
  // "(Jane Doe/The Daily Bugle)", "(Jane Doe via AP)"
  /\(\p{Lu}[^()/| ]{1,30}(?: [^()/| ]{1,30}){1,4} ?(?:[/|]|via) ?\p{Lu}[^()/|]{1,40}\)[ .]{0,3}$/u,
  // "… on Monday. (Hale County Sheriff's Office)"
  /[.!?"”] \(\p{Lu}[\p{L}.'’&-]{1,30}(?: (?:of |the |and )?\p{Lu}[\p{L}.'’&-]{1,30}){1,6}\)$/u,
  // "REUTERS/Jane Doe", "Jane Doe/Daily Bugle/File"
  /(?:^|[.!?"”] )\p{Lu}{2,10}(?: Photo)?\/\p{Lu}[^./]{2,40}\.?$/u,
  /^\p{Lu}[\p{L}.'’-]{1,30} [^/.,]{2,40}\/\p{Lu}[^/.,]{1,40}(?:\/\p{Lu}[^/.,]{1,30}){0,2}$/u,
  // "FILE—…"
  /^FILE ?[—–-]/u,
];

/** "Photo by Jane Doe", "Courtesy of the city": credits on their own, unless a sentence follows. */
const CREDIT_ALONE =
  /^(?:(?:photos?|photographs?|images?|pictures?|illustrations?) (?:by|via|courtesy|credit)\b|courtesy (?:of|photo)\b)/u;

const PICTURED =
  /\b(?:(?:is|are|was|were) (?:seen|shown|pictured|depicted) (?:here |above |below )?(?:in|on|at|during|with|as)\b.{0,60}\b(?:photo|photograph|image|picture|screenshot|frame grab|handout|footage|illustration)|(?:in|on) this (?:[\p{L}\p{N}., ]{0,40} )?(?:photo|photograph|file photo|image|picture|screenshot|illustration|frame grab)\b|^pictured\b|\bpictured (?:above|below|here|left|right)\b|\((?:left|right|center|centre|l|r|from left|above|pictured)\))/u;
const PICTURE_OF = new RegExp(
  `^(?:an? |the |this )?(?:[\\p{L}-]{3,14} ){0,2}${PICTURE_WORDS} (?:showing|shows?|of|depicting|depicts|taken|captures|illustrating|that shows|by)\\b`,
  'u',
);

/** Whether a line credits a picture: the sure sign of a caption. */
export function hasCredit(words: string): boolean {
  if (!isShortEnough(words)) return false;
  const folded = plainFold(words).trim();
  return (
    NAMED_CREDITS.some((credit) => credit.test(words)) ||
    (CREDIT_ALONE.test(folded) && !isProse(words)) ||
    CREDITS.some((credit) => credit.test(folded))
  );
}

/** Whether a line says that it describes a picture. Running text may do so as well, so where it stands must agree. */
export function describesPicture(words: string): boolean {
  if (!isShortEnough(words)) return false;
  const folded = plainFold(words).trim();
  return PICTURED.test(folded) || (PICTURE_OF.test(folded) && !isProse(words));
}

/** "Photo: …", "PICTURED: …", "Image caption: …": a label that opens a caption, wherever the line stands. */
const CAPTION_LABEL =
  /^[*_[(]{0,3}(?:(?:file|cover|main|top|header|featured?) )?(?:photo(?:graph)?|image|picture|pictured|caption|above|inset|file|illustration|screenshot)s?(?: (?:caption|credit|source|by))?(?:[\])] ?:?|:) ?\S/u;

export function startsCaption(words: string): boolean {
  return CAPTION_LABEL.test(plainFold(words.slice(0, LONGEST_LABEL)));
}

const LONGEST_LABEL = 60;

/** The caption without its credit: the same picture may stand twice with and without it. */
export function withoutCredit(words: string): string {
  return words.replace(/\s*[([][^()[\]]{2,160}[)\]]\s*\.?$/u, '');
}

function isShortEnough(words: string): boolean {
  return words !== '' && words.length <= LONGEST_CAPTION;
}
