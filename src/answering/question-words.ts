/**
 * The words of questions, by what they ask for. They are general English; subjects are never among them.
 * All are in the folded form of `termsOf`: lower case, straight apostrophes.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs with which a question asks for what somebody said. */
export const SAYING = words(`
  say says said saying tell tells told telling claim claims claimed claiming argue argues argued arguing warn warns warned
  warning state states stated stating describe describes described describing call calls called calling respond responds
  responded responding react reacts reacted reacting comment comments commented commenting reply replies replied answer
  answers answered mention mentions mentioned explain explains explained explaining think thinks thought believe believes
  believed insist insists insisted suggest suggests suggested deny denies denied admit admits admitted announce announces
  announced complain complains complained stress stressed emphasize emphasized emphasise emphasised assert asserts asserted
  predict predicts predicted criticize criticized criticise criticised praise praised declare declared quote quotes quoted
  talk talked talking speak speaks spoke characterise characterised characterize characterized remark remarked
  justify justified defend defended promise promised vow vowed accuse accused accuses fear fears feared
  blame blames blamed hail hails hailed dismiss dismissed note noted acknowledge acknowledged`);

/** Verbs of saying that tell what kind of thing was said: an answer should bear them out. */
export const TELLING = words(`
  praise praised praises criticize criticized criticise criticised criticizes criticises deny denies denied denying accuse accuses
  accused accusing blame blames blamed blaming hail hails hailed dismiss dismissed dismisses promise promised promises vow vowed
  admit admits admitted threaten threatened welcome welcomed`);

/** Verbs that ask for utterances and nothing else: without a quote there is no answer. */
export const UTTERING = words(`
  say says said saying tell tells told telling comment comments commented commenting state states stated mention mentions
  mentioned speak speaks spoke remark remarked reply replied respond responded quote quoted`);

/** Verbs with which an article reports words or a stance; after others a sentence is the paper's own account. */
export const REPORTING = words(`
  said says say saying told tell tells telling claimed claims claim claiming argued argues argue arguing warned warns warn warning
  stated states state stating announced announces announcing added adds adding noted notes noting confirmed confirms confirming
  denied denies deny denying insisted insists insist insisting emphasized emphasizes emphasize emphasized emphasised stressed
  stresses stressing described describes describing explained explains explaining acknowledged acknowledges acknowledging admitted
  admits admitting believes believe believed thinks think thought wrote writes writing reported reports reporting according
  asserted asserts assert asserting indicated indicates indicating suggested suggests suggesting declared declares declaring
  predicted predicts predicting complained complains complaining accused accuses accusing promised promises promising pledged
  pledges pledging vowed vows vowing threatened threatens threatening urged urges urging called calls calling hailed hails hailing
  praised praises praising criticized criticises criticizes criticised recounted recounts asked asks asking demanded demands
  demanding rejected rejects rejecting refused refuses refusing advocate advocates advocated concluded concludes concluding
  estimated estimates estimating testified testifies recalled recalls replied replies responded responds remarked remarks quipped
  joked conceded concedes contended contends maintained maintains disclosed revealed reveals commented comments declined tweeted
  posted expects expected hopes hoped fears feared welcomed welcomes dismissed dismisses blamed blames defended defends opposed
  opposes supports supported backs backed proposed proposes proposing recommended recommends ruled found concerned worried`);

/** Nouns that stand for what somebody said. */
export const SAYINGS = words(`
  quote quotes quotation quotations statement statements comment comments remark remarks words response reaction reply answer
  position stance view views opinion opinions explanation excuse justification reasoning argument claim claims
  thoughts assessment description defence defense criticism message`);

/** What people write around a question, and what any question about a text may say; it narrows nothing. */
export const FILLER = words(`
  please pls plz thanks thank thx hello hi hey tell show give find list know wonder wondering want need like looking look
  can could would should will may might exactly actually really currently just also ever still any anything anyone anybody
  something someone somebody everything everyone everybody all some one thing things stuff lot kind sort type way
  article articles briefing text texts story stories news report reports piece source sources document documents
  mention mentioned according accord regarding concerning respect subject topic issue matter question questions info
  information detail details today now right so far yet much many often again etc vs versus compared e.g i.e
  ppl folks abt yr yrs wat wot anybody's u ur r wanna gonna lemme gimme cos cuz bc tho thru w/ rn asap fyi btw exact precise precisely specific specifically
  happen happened happens happening going get gets got getting do does did done doing make makes made making take takes took
  go goes went come comes came let lets name named names called person people guy guys word words term terms
  there here this that these those it its they them their he him his she her hers we us our you your i me my mine
  what which who whom whose when where why how is are was were be been being am has have had having and or but if than then
  of in on at by for from to with about into over under after before between during as a an the not no nor only very too
  out up down off more most other else another each both either neither such same own first last`);

/** Words that only ask to compare. */
export const COMPARING = words(`
  compare compares compared comparing comparison contrast differ differs difference differences different differently versus vs
  agree agrees disagree disagrees side sides camp camps each both contradict contradicts conflicting consistent match same
  account accounts paper papers newspaper newspapers outlet outlets two both differing amount amounts figure figures version
  versions inside within don't`);

/** "he", "she", "they" and the like, which need somebody named before. */
export const PERSONAL_PRONOUNS = words('he him his she her hers');
export const OTHER_PRONOUNS = words('it its they them their theirs this that these those there then so');

/** With these a message is talk, not a question about articles. */
export const SMALL_TALK = words(`
  hi hello hey yo hola howdy morning afternoon evening night thanks thank thx ty cheers great cool nice ok okay k lol haha wow
  awesome perfect good bad bye goodbye welcome sorry please pls yes no yeah yep nope sure alright fine right hmm test testing
  you very much so that helped help a lot for the it this is was all everyone team bot there again really appreciate
  i see got and well done job day have how are doing your today up whats what's sup helpful useful interesting nice bot friend pal mate thankyou`);
