/** "PHOTO: The harbour at dawn", "Credit: Ann Poe": before a colon these name a kind of text, and nobody who speaks. */
export const LABELS =
  /^(?:photos?|photographs?|photographers?|pictures?|images?|captions?|credits?|videos?|audio|listen|watch|read|related|more|see|also|updated?|published|corrections?|editors?|notes?|analysis|opinion|exclusive|breaking|live|file|graphics?|maps?|sources?|topics?|tags?|warning|advertisement|facts?|background|timeline|contact|e-?mail|phone|telephone|fax|web(?:site)?|address|tickets?|where|when|results?|getty|reuters|by)\b/iu;
