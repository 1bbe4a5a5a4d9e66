/**
 * Verbs and nouns that report what someone says, thinks or wants: general English, with the words of politics, courts,
 * business, science and sport. Base forms only; `cue-forms.ts` inflects them.
 */

/** What they report may stand in quotation marks beside them, before or after: "…," she said. */
export const SAYING = words(`
  say add tell ask write tweet retweet explain note reply respond answer continue argue insist warn recall declare announce claim
  state remark observe comment exclaim conclude joke quip quote shout yell scream whisper mutter murmur cry text blog post
  repeat reiterate stress emphasize emphasise underscore underline acknowledge admit concede confess confirm deny
  assert allege charge contend counter retort respond suggest speculate predict complain lament wonder muse
  caution advise promise pledge vow threaten boast brag tease chant sing testify swear reveal disclose inform interject
  report relate recount elaborate opine proclaim pronounce rejoin snap sigh laugh scoff gush demand inquire query
  intone gush deadpan growl vent fume protest assure remind object agree disagree propose maintain
  email e-mail summarize summarise describe call dub label term urge rule believe think hope
  conclude proffer thunder implore plead beg marvel reflect reckon
  clarify specify hint imply intimate signal indicate relay convey mention rant rail grumble
`);

/** They mean saying only right beside a quotation: "“…,” he began". */
export const BESIDE_QUOTATION = words(`
  go begin start finish read sum offer find figure interrupt press persist joke chime agree open close
  cut shoot fire hit lash blurt bark cheer boom drawl
`);

/** They mean saying wherever they stand with a subject, and what follows is what is said, with or without "that". */
export const CLAUSE = words(`
  say add tell write tweet argue insist warn claim contend assert allege maintain believe think hope feel fear doubt
  suspect know reckon conclude predict declare announce note acknowledge admit concede confess confirm deny
  suggest stress emphasize emphasise reiterate reply respond explain complain swear vow promise pledge testify
  estimate expect assume realize realise understand guess agree remark observe boast brag joke quip
  recall recount caution speculate hypothesize hypothesise theorize theorise figure assure wish imagine worry lament
  proclaim counter remind inform indicate report decide state protest imply hint reveal disclose wonder ask recommend propose
  mention demand rule advise
`);

/** Only with "that", "how", "whether" and the like behind them; on their own they mean something else. */
export const CLAUSE_WITH_THAT = words(`
  show find demonstrate prove discover learn determine hold charge signal clarify specify note see point hear read
  tease post teach notice calculate argue contend pray convince persuade persist insist post relate convey repeat
  underscore underline highlight illustrate establish detail describe discuss consider question answer shout
  rejoice regret complain marvel ensure forecast project warrant certify request urge insinuate
`);

/** Their object is what is said, wanted or judged: "criticized the deal", "called for a ban". */
export const OBJECT = words(`
  criticize criticise slam blast condemn denounce decry deplore attack mock ridicule deride lambaste berate bash rip
  praise applaud laud hail commend welcome endorse support back oppose reject dismiss dispute rebut refute downplay
  accuse blame fault rebuke chide scold call dub label describe characterize characterise portray depict brand term
  defend question challenge criticise urge call demand propose recommend advocate favor favour prefer propose outline
  discuss address reiterate repeat express voice cite quote blame champion tout promote trumpet hype vilify disavow
  deny acknowledge admit explain announce predict promise pledge vow threaten warn suggest emphasize stress
  regard view consider see deem embrace renounce repudiate decline refuse disparage insult taunt compare liken
  demand request seek exhort invoke lament mourn regret bemoan reveal confirm detail recount recall
  unveil float pan skewer savage excoriate castigate admonish reprimand protest approve disapprove admire
  love hate like dislike distrust trust respect value resent fear dread want need credit thank congratulate
  apologize apologise boast brag complain joke speak talk rail vouch appeal argue caution plead hint worry refer
  expect anticipate await envision estimate project forecast mention reference name
`);

/** What follows "to" is what is said, wanted or planned: "vowed to appeal". */
export const TO = words(`
  vow promise pledge threaten refuse decline want hope plan intend aim seek agree offer propose expect swear
  decide urge ask tell call order advise encourage instruct command warn invite beg claim demand persuade
  request prefer wish need choose exhort commit prepare volunteer guarantee consent profess pretend
`);

/** The object may be told before what is said: "told reporters that", "warned the court that". */
export const WITH_LISTENER: ReadonlySet<string> = new Set(
  words(
    'tell ask remind inform assure warn advise caution convince persuade show teach promise text email e-mail notify urge',
  ),
);

/** "his claim that", "a promise to", "support for". */
export const NOUNS: ReadonlySet<string> = new Set(
  words(`
  claim claims assertion assertions allegation allegations accusation accusations argument arguments contention statement
  statements suggestion suggestions warning warnings promise promises pledge pledges vow threat threats view views belief
  beliefs opinion opinions prediction predictions admission denial denials remark remarks comment comments complaint
  complaints criticism criticisms call calls demand demands proposal proposals plan plans insistence declaration
  announcement assessment conclusion estimate estimates hope hopes fear fears concern concerns conviction stance position
  support opposition endorsement rejection condemnation description depiction characterization characterisation
  explanation decision desire intention intent willingness refusal request question questions notion idea
  thoughts feelings attitude skepticism scepticism doubts objections testimony revelation recommendation recommendations
  expectation expectations wish attack attacks approval disapproval praise preference theory
`),
);

/** Behind a source without any verb: "according to", "in the words of". */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['to', 'hear'],
];

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
