/** Lines that web pages put around and between an article's paragraphs. */
export interface FurnitureFamily {
  readonly name: FurnitureName;
  /** Why a line of this kind is never part of the article. */
  readonly reason: string;
  /** Patterns for the whole line; a stop, an arrow or a colon may follow. */
  readonly whole: readonly string[];
  /** Patterns for how the line begins, whatever follows. */
  readonly opening?: readonly string[];
  /** Longer lines are kept: a paragraph may begin with the same words. */
  readonly mostWords: number;
}

export type FurnitureName =
  | 'advertisement'
  | 'subscription'
  | 'site-name'
  | 'continue'
  | 'cross-promotion'
  | 'list-label'
  | 'sharing'
  | 'comments'
  | 'consent'
  | 'rights'
  | 'provenance'
  | 'contact'
  | 'player'
  | 'end-mark';

const NETWORK =
  '(?:facebook|twitter|x|x \\(formerly twitter\\)|whatsapp|telegram|linkedin|reddit|pinterest|instagram|tumblr|messenger|threads|bluesky|mastodon|flipboard|pocket|youtube|tiktok|rss|e-?mail|print|google news|google\\+?|snapchat|vk|line|wechat|copy link|link)';
const REMAINDER = '(?: .{1,80})?';

/** General web language: nothing here is the text of one article or the name of one site. Written for folded lower-case text. */
export const FURNITURE_FAMILIES: readonly FurnitureFamily[] = [
  {
    name: 'advertisement',
    reason: 'says that an advertisement stands here, or how to get past it',
    mostWords: 12,
    whole: [
      '(?:ad|ads|advert|advertisements?|advertising|sponsored|promoted|publicidad|publicidade|publicite|pubblicita|anzeige|werbung|advertentie|reklama)',
      '(?:advertisement|ad|sponsored)[ :.-]+(?:scroll .{1,40}|continue .{1,40}|story continues.{0,30}|content|post|links?|by .{1,40})',
      '(?:promoted|paid|partner|sponsored) (?:content|post|stories|partnership|links?)',
      '(?:(?:the )?(?:story|article|content|post|report|text) )?continues? (?:below|after)(?: (?:this|the))?(?: (?:advertisement|advert|ad|video|gallery|photo|newsletter))?',
      '(?:story continues|ad feedback|sponsor message|report this ad)',
      'scroll (?:down )?(?:to|for) (?:continue|more|read).{0,40}',
      'skip (?:ad|advertisement|to (?:main )?(?:content|navigation|footer)|past newsletter.{0,30}|newsletter.{0,30})',
      '(?:remove ads|close(?: ad)?|loading|please wait|why (?:am i seeing|this) (?:this )?ad)',
    ],
  },
  {
    name: 'subscription',
    reason: 'asks the reader to subscribe, sign up, log in, join or pay',
    mostWords: 40,
    whole: [
      '(?:subscribe|subscribed|register|log ?in|sign in|sign up|sign out|log out|my account|donate|donate now|join now|already a (?:subscriber|member).{0,60})',
      'subscribe to (?:the |our )?[^ .,;]+(?: [^ .,;]+){0,4}',
      'sign up (?:to|for) [^ .,;]+(?: [^ .,;]+){0,3}',
      'sign up.{0,120}(?:newsletters?|e-?mails?|inbox|alerts?|updates|notifications|for free|to comment|to read)\\b.{0,60}',
      'get .{0,100}(?:inbox|newsletters?|e-?mails?|sent to you|delivered to you|our app|full access|unlimited access)\\b.{0,40}',
      '(?:join|enter|type|add) (?:our|the|your) .{0,40}(?:newsletter|mailing list|channel|telegram|whatsapp|community|e-?mail|email address)\\b.{0,60}',
      '.{0,80}delivered (?:straight |directly |right )?to your (?:inbox|e-?mail|door|phone)\\b.{0,40}',
      '(?:your )?e-?mail(?: address)?(?: \\*)?',
      '(?:are you )?(?:enjoy(?:ing|ed)?|like|liked) (?:this|what you) (?:article|story|post|read|read(?:ing)?)?.{0,40}',
      'join [\\d.,]+k? (?:other )?(?:subscribers|readers|followers|members).{0,40}',
      'stay (?:up to date|informed|connected|updated|in the loop|in the know) (?:with|on) .{1,60}',
      '(?:sign up|register|subscribe) (?:here|below)',
      'subscribe for .{1,60}',
      "(?:don't|do not|never) miss .{1,60}(?:sign up|subscribe|newsletter|alerts?)\\b.{0,60}",
      'never miss an? (?:story|article|post|update|beat|moment|thing).{0,60}',
      'download (?:our|the) .{0,40}\\bapp\\b.{0,60}',
      'create (?:an|a free|your) (?:free )?account.{0,60}',
      'you have .{1,30}(?:free )?(?:articles?|stories) (?:left|remaining).{0,40}',
      'to continue reading.{0,80}',
      '(?:please )?(?:support|donate to|help fund|help us keep) (?:our|independent|local|quality) (?:journalism|reporting|newsroom|news|work)\\b.{0,80}',
      'become an? (?:paid |free |founding )?(?:member|subscriber|supporter|patron|sponsor)\\b.{0,80}',
      'this (?:article|content|story|post) is (?:for|only available to|reserved for|exclusive to|free for) .{0,30}(?:subscribers|members|registered)\\b.{0,30}',
      'unlock .{0,40}(?:article|story|access|stories)\\b.{0,40}',
      'thank(?:s| you) for (?:subscribing|signing up|reading|your support|visiting).{0,200}',
      'after newsletter promotion',
      '(?:suscribete|suscribase|abonnez-vous|inscrivez-vous|assine|iscriviti|abonnieren|abbonati|jetzt abonnieren|newsletter|newsletters)\\b.{0,80}',
    ],
    opening: [
      'subscribe (?:now|today|here|free|for (?:free|more|unlimited|updates|just|only|as little)|to (?:get|our|receive|read|continue|keep|unlock|support|see|view|access|stay|us|this)|and (?:get|never|support)|via|by e-?mail)\\b',
    ],
  },
  {
    name: 'site-name',
    reason: 'names the site and invites to more of it',
    mostWords: 14,
    whole: [
      '(?:discover|read|get|see|explore) more (?:from|at) .{2,80}',
      '(?:visit|go to) (?:our (?:website|homepage|home page)|www\\..{3,40})',
    ],
  },
  {
    name: 'continue',
    reason: 'is a button or a link that leads on',
    mostWords: 14,
    whole: [
      '(?:continue|continue reading|keep reading|more|more \\.\\.\\.|expand|full story|full article|(?:next|previous) (?:article|post|story)|open in app|read in app|next page|previous page|next|previous|prev)',
      'continue reading .{1,80}',
      'read(?: the)?(?: (?:more|full|entire|whole|rest|original|complete|on))(?: (?:story|article|report|post|now|text|interview|piece|it|of (?:it|this (?:story|article))))?(?: here)?(?: (?:at|on|in|from) .{1,60})?',
      '(?:click|tap) (?:here|below|the link|to|on)\\b.{0,80}',
      '(?:see|show|load|view) (?:more|less|all|full|original|post|comments?|larger|gallery|photos|slideshow|profile)(?: .{1,40})?',
      '(?:learn|find out) more(?: (?:here|about .{1,50}|at .{1,50}))?',
      'back to (?:top|home|homepage|article|news|search|results|.{1,20} page)',
      '(?:leer mas|seguir leyendo|lire la suite|weiterlesen|mehr lesen|leia mais|continua a leggere|lees verder|czytaj dalej)',
    ],
  },
  {
    name: 'cross-promotion',
    reason: 'labels the headline of another article',
    mostWords: 45,
    whole: [],
    opening: [
      '(?:read|see|watch|listen|view|check (?:this )?out|explore|discover)(?: (?:it|more|also|next|now|on|this|too|here))+ ?(?:[:|>]|- )',
      '(?:watch|listen|read|see|video|gallery|slideshow|podcast|quiz|interactive|sponsored|promoted|featured) ?[:|>]',
      '(?:also (?:read|see|watch|on|in)|more (?:on|from|about|in))\\b[^:.]{0,30} ?[:|>]',
      '(?:related|recommended|trending|up next|read next|what to read next|further reading|dig deeper|go deeper|in case you missed it|icymi|suggested|see also|see related)(?: [a-z]{1,12})? ?(?:[:|>]|- )',
      "(?:must|don't|do not) (?:read|miss|see|watch)(?: this| it)? ?[:|>]",
      "(?:editor'?s'? (?:pick|choice)|top stor(?:y|ies)|most (?:read|popular|viewed)|you (?:may|might)(?: also)? (?:like|enjoy)) ?[:|>]",
      'from (?:the|our|this) (?:web ?site|site|archives?|blog|newsroom|web|vault|magazine|network|author|editors?) ?[:|>]',
      '(?:lea|lee|leia|ver|vea|mira|lisez|lire|voir|leggi|lees|czytaj|lesen sie|siehe) (?:tambien|mas|mais|tambem|aussi|anche|ook|tez|takze|auch) ?[:|>-]',
      '(?:a lire(?: aussi)?|mehr(?: dazu| zum thema)?|zum thema|te puede interesar|relacionad[oa]s?|veja tambem) ?[:|>-]',
    ],
  },
  {
    name: 'list-label',
    reason: 'opens a list of links, tags or other articles',
    mostWords: 10,
    whole: [
      'related(?: (?:articles?|stories|story|posts?|news|content|coverage|topics?|reading|links?|videos?|items?))?',
      'more (?:from|on|about) .{2,50}',
      'more (?:news|stories|articles|headlines|like this|coverage|videos|top stories|to read)',
      'you (?:may|might)(?: also)? (?:like|be interested in|enjoy|have missed).{0,30}',
      '(?:recommended|suggested)(?: (?:for you|stories|reading|articles|posts|videos))?',
      '(?:most|top) (?:read|popular|viewed|shared|commented|watched|stories|headlines|posts|articles)(?: (?:today|this week|in .{1,20}|now))?',
      '(?:trending|trending now|trending stories|trending topics|popular now|popular posts|popular stories|must[ -]reads?)',
      "editor'?s'? (?:picks?|choice)",
      '(?:latest|recent) (?:news|stories|posts|articles|headlines|videos|comments|updates)',
      '(?:read|up|what to read|what to watch) next',
      'explore more on (?:these topics|.{2,40})',
      '(?:tags?|topics?|filed under|categories|keywords|related topics|more topics|in this (?:article|story))',
      '(?:promoted stories|(?:from )?around the web|from our partners|also in the news|other (?:news|stories|articles))',
      "(?:don't|do not) miss",
      '(?:te puede interesar|noticias relacionadas|lo mas leido|a lire aussi|sur le meme sujet|mehr zum thema|das konnte sie auch interessieren|leia tambem|potrebbe interessarti)',
    ],
    opening: [
      'explore more on (?:these topics|.{2,40})',
      '(?:tags?|topics?|filed under|categories|category|posted in|tagged(?: with| as)?|keywords|labels|etiquetas|schlagworte) ?: ?\\S',
    ],
  },
  {
    name: 'sharing',
    reason: 'is a button for social media, printing or saving',
    mostWords: 16,
    whole: [
      `${NETWORK}(?:(?: ?[,|/·•-] ?| )${NETWORK}){0,12}`,
      `share(?: (?:this|it|now|options|on|via|with (?:friends|us|your)|(?:the )?(?:article|story|post|page|link|news))${REMAINDER})?`,
      '(?:tweet|tweet this|follow|reuse this content|pin|pin it|like|like this|like loading|save|bookmark|save (?:article|for later|this)|gift this article|copy link|copy the link|link copied.{0,20}|send|reblog|repost)',
      '(?:follow us|like us|find us on)\\b.{0,80}',
      `follow .{1,60} on ${NETWORK}\\b.{0,40}`,
      'follow @\\S{2,40}.{0,40}',
      '(?:e-?mail|print|save|share|bookmark)(?: this| a link to this)? (?:article|page|story|post)(?: to .{1,30})?',
      '(?:add|make|set) .{2,40} (?:as )?(?:a |your )?preferred source\\b.{0,30}',
      'listen(?: to this (?:article|story|page))?(?: [\\d:]+.{0,10})?',
      '(?:text|font) size.{0,20}',
      '(?:compartir|teilen|partager|compartilhar|condividi|delen|udostepnij)(?: (?:en|auf|sur|no|su|op|na) .{1,20})?',
    ],
  },
  {
    name: 'comments',
    reason: 'counts or asks for comments, shares or views',
    mostWords: 20,
    whole: [
      '(?:[\\d.,]+ ?[km]?|no|one) (?:comments|comment|replies|reply|shares|share|views|view|likes|like|reactions|responses|reads|retweets|upvotes)(?: (?:on|so far|yet|already) ?.{0,60})?',
      '(?:one|\\d+) thoughts? on .{1,150}',
      '(?:comment|comments|comments? ?\\(?[\\d.,]+\\)?|comments? (?:are )?(?:closed|off|disabled).{0,40}|conversation|reply|replies)',
      '(?:leave|add|post|write) (?:a |your )?(?:comment|reply)s?\\b.{0,60}',
      '(?:view|show|hide|read|see|join|load)(?: (?:all|the|more))*(?: [\\d.,]+)? (?:comments?|conversation|discussion|replies)\\b.{0,30}',
      'your e-?mail address will not be published.{0,60}',
      'required fields are marked.{0,20}',
      '(?:be the first to (?:comment|like|share).{0,40}|(?:log ?in|sign in|login)(?: or (?:register|sign up))? to (?:comment|reply|post).{0,40})',
      'save my name.{0,100}',
      '(?:discussion about this post|ready for more\\?|post comment|submit comment|post navigation|comment navigation|what do you think\\? .{0,30}comments?.{0,30})',
      '(?:comentarios|commentaires|kommentare|commenti|comentar|commenter|kommentieren|reacties)(?: \\(?\\d+\\)?)?',
    ],
  },
  {
    name: 'consent',
    reason: 'is about cookies, scripts or terms of the site',
    mostWords: 80,
    whole: [
      '(?:accept|reject|decline|allow)(?: (?:all|cookies|all cookies|additional cookies))+',
      '(?:accept|i agree|i accept|got it|ok|manage (?:preferences|cookies|consent|choices|settings))',
      '(?:cookie|cookies|privacy|terms|legal)(?: (?:policy|settings|preferences|notice|statement|choices|and conditions|of (?:use|service|sale)|& conditions|& privacy))?(?: ?[|·•&/-] ?(?:cookie|cookies|privacy|terms|legal|contact|about)(?: (?:policy|settings|notice|us|of (?:use|service)|and conditions))?){0,6}',
      '(?:do not sell|your privacy (?:choices|rights)|about our ads|advertise with us).{0,60}',
    ],
    opening: [
      'privacy notice: ',
      'we (?:use|and our partners (?:use|store)|value) (?:[a-z, ]{0,40}cookies|your privacy)',
      'this (?:web ?site|site|page) (?:uses|is using|stores) cookies',
      'by (?:continuing|using|clicking|browsing|signing up|subscribing|submitting)\\b.{0,100}\\b(?:you (?:agree|accept|consent|acknowledge)|cookies|terms of)',
      'please enable (?:javascript|cookies)',
      "your browser (?:does not|doesn't|is not)",
      'javascript (?:is|must be) ',
      'this site is protected by recaptcha',
      "this (?:video|embed|content|player) (?:is not|isn't|is no longer|cannot|can't|could not) (?:be )?(?:available|loaded|played|displayed)",
      'an error (?:has )?occurred',
    ],
  },
  {
    name: 'rights',
    reason: 'states who holds the rights',
    mostWords: 60,
    whole: [
      '.{0,160}all rights reserved.{0,160}',
      'reprinted (?:with|by) permission.{0,60}',
      '(?:todos los derechos reservados|todos os direitos reservados|tous droits reserves|alle rechte vorbehalten|tutti i diritti riservati).{0,80}',
    ],
    opening: [
      '(?:copyright )?(?:©|\\(c\\)) ?(?:copyright )?(?:\\d{4}|\\p{L})',
      'copyright,? (?:\\d{4}|by |- )',
      'this (?:material|content|article|story) (?:may not|cannot|can not) be (?:published|reproduced|broadcast|copied|republished)',
      'no part of this (?:publication|article|site|website|story)',
    ],
  },
  {
    name: 'provenance',
    reason: 'says who made, edited or first carried the article',
    mostWords: 45,
    whole: [
      'original (?:source|article|story|post|link)(?: ?: ?.{1,200})?',
      '(?:source|sources|source link|via|fuente|quelle|fonte)',
      '(?:source|sources|via|fuente|quelle|fonte) ?: ?[^.]{1,60}',
      '(?:originally|first) published .{2,150}',
      '(?:this|the) (?:story|article|post|piece|column|interview|conversation|transcript) (?:is|was|were|has been|is being|has)? ?(?:(?:originally|first|also|been|being) )*(?:written|edited|produced|published|republished|reprinted|provided|supplied|appeared|syndicated|translated|generated|adapted|written and edited|sourced)\\b.{0,250}',
      '.{3,120} contributed (?:reporting )?to this (?:report|story|article|piece)',
      'this is a (?:developing|breaking)(?: news)? story.{0,80}',
      'the post .{3,200} (?:appeared first|first appeared) on .{2,80}',
      'about (?:the |this )?(?:post )?authors?',
      '\\((?:additional )?(?:reporting|writing|editing|compiled) by .{2,200}\\)',
      '(?:additional )?(?:reporting|writing) by [^.;]{2,80}; .{0,30}(?:editing|writing|reporting) by .{2,80}',
      '(?:edited|written|produced|compiled|translated|fact-checked|(?:additional )?reporting|editing|writing|story|text) by[: ] ?[^.;]{2,60}',
      '(?:our standards: .{1,80}|purchase licensing rights)',
    ],
  },
  {
    name: 'contact',
    reason: 'says how to reach the author or the newsroom',
    mostWords: 40,
    whole: [
      'contact(?: us| the (?:author|reporter|editor|writer|newsroom))?(?: ?[:|] ?.{1,100})?',
      '(?:contact|reach|e-?mail|follow|call|write to|tweet|message|send .{1,30} to)\\b.{0,100}(?:\\S@\\S|@[a-z0-9_]{2}).{0,80}',
      '(?:e-?mail|tel|phone|telephone|fax|media contact|press contact|contact)s? ?: ?.{3,100}',
      '.{0,160}\\b(?:reach|contact|e-?mail|follow) (?:him|her|them|me|the [a-z]{1,12}) (?:at|on|via) .{0,60}(?:\\S@\\S|@[a-z0-9_]{2}).{0,60}',
      '[^ ]{1,60}@[^ ]{1,60}\\.[a-z]{2,12}',
      '@[a-z0-9_.]{2,40}',
      '(?:do you )?(?:have|got) (?:a|an|any) (?:news )?(?:tips?|story|question|questions|correction)\\b.{0,120}\\b(?:us|our|e-?mail|contact|reach)\\b.{0,80}',
      '.{0,160}\\b(?:tips|letters|comments|corrections|questions|pitches) (?:can|may|should) be (?:sent|e-?mailed) to .{0,100}@.{0,80}',
      '(?:[^.?]{0,60}\\? )?send (?:us )?(?:your )?(?:news )?(?:tips?|letters|corrections|feedback|comments) .{2,80}',
      'report an? (?:error|typo|correction|mistake).{0,60}',
      'you can (?:contact|reach|follow|e-?mail) (?:us|me|the (?:author|reporter|editor))\\b.{0,80}',
    ],
  },
  {
    name: 'player',
    reason: 'is a control or a count of a picture gallery or a player',
    mostWords: 12,
    whole: [
      '(?:photo|picture|image) ?galler(?:y|ies)(?: ?: ?.{1,80})?',
      '(?:photo|image|picture|slide) ?\\d+ (?:of|/) \\d+',
      '\\d+ ?(?:of|/) ?\\d+(?: photos| images| slides)?',
      '(?:slide ?show|gallery|view gallery|photos|videos?|video player.{0,30}|play|pause|mute|unmute|play video|play audio|watch|watch live|watch now|watch video|watch the video|live|listen live|listen now|now playing.{0,60}|autoplay.{0,20})',
      '(?:enlarge|expand|hide|toggle|show|open|zoom) (?:this )?(?:image|caption|photo|gallery|slideshow)s?(?: .{1,30})?',
      '(?:media|image|video) caption',
      '\\d+ (?:photos|images|pictures|videos)',
    ],
  },
  {
    name: 'end-mark',
    reason: 'marks the end of the copy or parts it',
    mostWords: 4,
    whole: ['(?:ends?|end of (?:article|story|text))'],
  },
];

/** What the parts of a site are called in its navigation; a line of it is furniture only at the edges of a page. */
export const NAVIGATION_WORDS: ReadonlySet<string> = new Set(
  `home|homepage|news|world|world news|local|local news|national|us news|u.s.|uk|politics|business|economy|sport|sports|opinion|weather|
   video|videos|photos|pictures|podcasts|culture|arts|entertainment|lifestyle|life|health|science|tech|technology|travel|food|
   education|environment|climate|obituaries|classifieds|jobs|events|calendar|crime|investigations|features|magazine|archive|archives|
   about|about us|contact|contact us|advertise|advertise with us|careers|help|faq|support|search|menu|login|log in|sign in|register|
   subscribe|newsletter|newsletters|privacy|privacy policy|terms|terms of use|sitemap|rss|live|latest|latest news|breaking news|
   top stories|trending|more|all|sections|shop|store|games|crosswords|letters|editorial|analysis|accessibility|site map|
   inicio|noticias|deportes|mundo|politica|contacto|accueil|actualites|sport|monde|politique|startseite|nachrichten|politik|wirtschaft|kontakt`
    .split('|')
    .map((word) => word.trim()),
);

/** What captions begin with when a picture's description is printed as its caption. */
export const PICTURE_WORDS =
  '(?:illustration|photo|photograph|image|picture|file photo|file image|file picture|aerial (?:view|photo|image)|satellite image|screenshot|screengrab|rendering|artist.s (?:impression|rendering)|composite|map|graphic|infographic|undated (?:photo|handout|image)|handout (?:photo|image)|drawing|portrait)';
