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
  email e-mail summarize summarise describe call dub label urge rule believe think hope
  conclude proffer thunder implore plead beg marvel reflect reckon
  scold chide rebuke admonish lecture
  clarify specify hint imply intimate signal indicate relay convey mention rant rail grumble
`);

/** They mean saying only right beside a quotation: "“…,” he began". */
export const BESIDE_QUOTATION = words(`
  go begin start finish read sum offer find figure interrupt press persist joke chime agree open close
  cut shoot fire hit lash blurt bark cheer boom drawl
`);

/** They mean saying wherever they stand with a subject, and what follows is what is said, with or without "that". */
export const CLAUSE = words(`
  say add tell write tweet argue insist warn claim contend assert allege believe think hope feel fear doubt
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
  maintain rejoice regret complain marvel ensure forecast project warrant certify request urge insinuate
`);

/** Their object is what is said, wanted or judged: "criticized the deal", "called for a ban". */
export const OBJECT = words(`
  encourage beg implore exhort invite lobby counsel
  criticize criticise slam blast condemn denounce decry deplore attack mock ridicule deride lambaste berate bash rip
  praise applaud laud hail commend welcome endorse support back oppose reject dismiss dispute rebut refute downplay
  accuse blame fault rebuke chide scold call dub label describe characterize characterise portray depict brand
  defend question challenge criticise urge call demand propose recommend advocate favor favour prefer propose outline
  discuss address reiterate repeat express voice cite quote blame champion tout promote trumpet hype vilify disavow
  deny acknowledge admit explain announce predict promise pledge vow threaten warn suggest emphasize stress
  view consider see deem embrace renounce repudiate decline refuse disparage insult taunt compare liken
  demand request seek exhort invoke lament mourn regret bemoan reveal confirm detail recount recall
  unveil float pan skewer savage excoriate castigate admonish reprimand protest approve disapprove admire
  love hate dislike distrust trust resent fear dread want credit thank congratulate
  apologize apologise boast brag complain joke speak talk rail vouch appeal argue caution plead hint worry refer
  allude react object lash balk bristle sympathize concur inveigh care comment
  expect anticipate await envision estimate project forecast mention reference name
`);

/** What follows "to" is what is said, wanted or planned: "vowed to appeal". */
export const TO = words(`
  vow promise pledge threaten refuse decline want hope plan intend aim seek agree offer propose expect swear
  decide urge ask tell call order advise encourage instruct command warn invite beg claim demand persuade
  request prefer wish choose exhort commit prepare volunteer guarantee consent profess pretend
`);

/** The object may be told before what is said: "told reporters that", "warned the court that". */
export const WITH_LISTENER: ReadonlySet<string> = new Set(
  words('tell ask remind inform assure warn advise caution convince persuade promise text email e-mail notify urge'),
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
  stand call pitch push vision outlook interpretation disdain contempt distaste dislike embrace
  appeal defense defence diatribe tirade rant reference references confidence faith interest
  expectation expectations wish attack attacks approval disapproval praise preference theory
`),
);

/** As often nouns as verbs, in the base form and with an s: they count as verbs only with an object or a clause behind them. */
export const OFTEN_NOUNS: ReadonlySet<string> = new Set(
  words(`
  rule state show email text post note tweet name charge doubt offer order quote detail term label brand point report
  cry call guess hope wish plan claim comment remark question answer demand request promise pledge vote view attack
  support praise protest challenge fear love hate value trust respect estimate project forecast mention reference joke
  rant threat sign signal hint object charge back favor favour figure blog sum blame fault outline voice
  relate brand express address counter slam bash rip pan float hold hear poll 
`),
);

/** "Polls show Smith leads": with one of these as subject no "that" is needed. */
export const BEARERS_OF_FINDINGS: ReadonlySet<string> = new Set(
  words(`
  poll polls survey surveys study studies report reports data figures numbers results analysis records documents research
  statistics filings emails e-mails transcript transcripts memo letter review audit investigation exit tally census returns
  findings evidence researchers investigators scientists indictment complaint lawsuit affidavit article book
`),
);

/** "Is expected to": somebody thinks so, and nobody is named. */
export const HELD_BY_NOBODY: ReadonlySet<string> = new Set(
  words(`
  expected believed said reported thought considered alleged rumored rumoured understood estimated projected
  supposed presumed assumed known seen deemed
`),
);

/** Adjectives behind "is" and "seems": "is confident that", "was worried about". */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  words(`
  confident aware concerned hopeful sure glad worried certain convinced skeptical sceptical afraid adamant optimistic
  pessimistic proud happy unhappy critical supportive dismissive wary doubtful eager willing unwilling reluctant
  keen angry upset disappointed surprised grateful thankful sorry unsure uncertain opposed committed
  interested satisfied dissatisfied frustrated pleased thrilled excited shocked horrified ashamed embarrassed determined
  partial vocal outspoken candid
`),
);

/** With these the object stands behind a preposition: "called for a ban", "referred to him". */
export const WITH_PREPOSITION: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    for: 'call apologize apologise argue hope plead vouch advocate praise pray criticize blame thank credit wish',
    on: 'call insist comment remark report expand elaborate dwell attack decide',
    of: 'speak warn boast complain think talk accuse approve disapprove dream despair know tell write',
    about:
      'speak talk complain warn boast brag joke worry rant ask tell write inquire wonder think comment lie care testify',
    against: 'argue warn rail speak caution protest inveigh advise',
    to: 'refer respond object point allude react pledge admit confess appeal testify speak',
    with: 'agree disagree sympathize quarrel concur side',
    at: 'hint lash scoff balk bristle laugh sneer',
    in: 'believe trust',
  }).map(([preposition, verbs]) => [preposition, new Set(words(verbs))]),
);

/** Nouns whose object stands behind a preposition: "his support for the bill". */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set([
  'for',
  'of',
  'on',
  'about',
  'against',
  'to',
  'that',
  'with',
  'toward',
  'towards',
  'in',
]);

/** Behind a source without any verb: "according to", "in the words of". */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
];

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
