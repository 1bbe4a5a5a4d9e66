/**
 * General English words that say what someone is. Everything is kept folded (lower case, no accents, no dots) and
 * singular; no list holds a particular person.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Courtesy titles that say no more than how to address someone. */
export const MALE_HONORIFICS = list('mr sir lord senor don monsieur herr mister brother father fr');
export const FEMALE_HONORIFICS = list('mrs ms miss mme madame madam lady dame senora senorita sister frau');
export const NEUTRAL_HONORIFICS = list('dr rev hon reverend mx deputy');

/** Written before a name and with a capital letter: "President Ada Lind". */
export const TITLES = list(`
  president premier minister secretary sec senator sen sens rep reps representative congressman congresswoman delegate
  gov govs governor mayor councillor councilor councilman councilwoman councilmember cllr alderman chancellor judge justice
  magistrate prosecutor sheriff attorney general gen lieutenant lt colonel col sergeant sgt captain capt corporal cpl
  major maj admiral adm commander cmdr marshal pvt officer detective det inspector insp constable
  superintendent supt commissioner ambassador amb envoy director chairman chairwoman chairperson chair ceo cfo coo
  cto executive professor prof coach manager bishop archbishop cardinal pope deacon pastor rabbi imam ayatollah
  sheikh sheik mullah prince princess king queen emperor empress emir sultan duke duchess baron baroness   countess speaker spokesman spokeswoman spokesperson chief leader chairlady whip treasurer comptroller auditor
  ombudsman registrar provost principal headteacher headmaster headmistress rector warden curator conductor
  undersecretary treasurer solicitor counsel taoiseach tanaiste comrade vice-president co-chair co-chairman co-founder
  founder editor editor-in-chief correspondent economist analyst strategist congressmember assemblyman assemblywoman
  pres atty hetman vicar monk archdeacon lama guru mp mep msp md
  striker midfielder goalkeeper defender forward quarterback skipper adviser advisor aide consultant host anchor author
  columnist journalist reporter candidate nominee scientist engineer lawyer actor actress singer activist researcher
  moderator owner counselor pollster historian
`);

/** Titles of several people at once: in front of a name they are no part of it, and no one's role. */
export const PLURAL_TITLES = list(`
  senators sens representatives reps congressmen congresswomen governors govs mayors ministers presidents judges justices
  generals councillors councilors professors officers detectives commissioners secretaries bishops princes candidates
  messrs drs coaches captains
`);

/** Nouns for people by what they do; most also stand without a capital letter: "the club's chairman". */
export const ROLES = list(`
  president premier minister secretary senator representative congressman congresswoman delegate governor mayor
  councillor councilor councilman councilwoman councilmember alderman chancellor judge justice magistrate prosecutor
  sheriff attorney general lieutenant colonel sergeant captain admiral commander marshal officer detective inspector
  constable superintendent commissioner ambassador envoy diplomat director chairman chairwoman chairperson chair ceo
  cfo coo cto executive professor coach manager bishop archbishop cardinal pope deacon pastor rabbi imam ayatollah
  sheikh prince princess king queen emperor emir sultan duke duchess speaker spokesman spokeswoman spokesperson chief
  leader whip treasurer comptroller auditor ombudsman registrar provost dean principal headteacher headmaster rector
  warden curator conductor undersecretary solicitor counsel vice-president co-chair co-founder founder editor
  correspondent economist analyst strategist assemblyman assemblywoman legislator lawmaker parliamentarian politician
  official aide adviser advisor consultant assistant deputy candidate nominee contender challenger incumbent frontrunner
  front-runner running-mate hopeful mogul billionaire tycoon magnate businessman businesswoman entrepreneur developer
  investor banker trader broker accountant lawyer barrister litigator advocate activist campaigner organizer organiser
  volunteer protester scientist researcher physicist chemist biologist geologist ecologist virologist epidemiologist
  astronomer engineer inventor historian sociologist psychologist psychiatrist anthropologist philosopher scholar
  academic lecturer teacher student pupil doctor physician surgeon nurse paramedic midwife pharmacist veterinarian
  firefighter policeman policewoman trooper soldier veteran pilot astronaut driver farmer fisherman shopkeeper baker
  butcher chef waiter plumber electrician carpenter builder architect planner surveyor clerk librarian journalist
  reporter columnist commentator pundit host anchor anchorman presenter broadcaster blogger author writer novelist poet
  playwright screenwriter filmmaker producer actor actress comedian singer songwriter musician guitarist drummer
  composer painter sculptor artist designer model photographer player striker midfielder goalkeeper defender winger
  forward quarterback pitcher skipper athlete runner swimmer cyclist boxer golfer referee umpire scout trainer physio
  owner landlord tenant resident neighbor neighbour witness victim survivor defendant suspect plaintiff juror inmate
  pollster operative fundraiser donor lobbyist boss head partner chairlady monarch dictator ruler warlord militant
  general-secretary fellow expert specialist technician operator supervisor administrator coordinator negotiator
  mediator arbitrator translator interpreter whistleblower informant agent ranger priest nun monk minister-president
  postmaster vicar rancher trucker worker employee staffer intern shareholder trustee governor-general backbencher
  icon fan supporter critic relative lord-lieutenant superstar star legend goalscorer captain-elect president-elect mayor-elect manager-elect first-lady
  husband wife father mother son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother widow
  widower mp mep msp md peer laureate guard master harbourmaster harbormaster stationmaster quartermaster forecaster lifeguard
  miner welder mechanic bricklayer potter printer tailor cleaner caretaker gardener beekeeper organist caterer
`);

/** Stand before a role and narrow it; they never begin a name. */
export const ROLE_MODIFIERS = list(`
  former ex then acting interim deputy vice assistant associate senior junior chief executive general managing press
  campaign finance financial foreign defense defence security interior home prime national international regional
  local federal state city county town village borough district provincial municipal police fire health education
  trade labor labour energy climate environment agriculture transport housing justice economic economy political
  communications media public private presidential vice-presidential gubernatorial congressional parliamentary
  senatorial legal medical military naval army air intelligence counterterrorism technology science research
  marketing sales operations operating information human resources policy budget planning party opposition majority
  minority house senate team club assistant head first second third top lead leading veteran longtime long-time
  long-serving outgoing incoming retired late new newly-elected current presumptive prospective likely would-be
  republican democratic conservative liberal independent socialist green nationalist populist left-wing right-wing
  football soccer basketball baseball cricket rugby tennis hockey star youth goalkeeping bank hospital school
  university college court trial defence-lawyer lead defence county-court crown family criminal human-rights rights
  tax immigration border antitrust enforcement field staff white black prominent famous leading influential
  billionaire millionaire celebrity television tv radio cable news sports business real estate property oil gas
  steel software co-managing sporting artistic musical creative editorial commercial scientific technical clinical nursing
  strategic founding honorary elected appointed crisis emergency safety road water sewer parks
  library museum festival church union trade-union works shop plant site project program programme council board
  committee commission company corporate group fund co independent visiting adjunct emeritus assistant principal
  special senior-most junior chief-of-staff
`);

/** What secretaries and ministries are of or for: "Secretary of State", "Ministry of Health and Welfare". */
export const OFFICES = list(`
  state defense defence treasury interior justice security homeland health human services education energy labor labour
  agriculture commerce transportation transport housing urban development veterans affairs foreign trade finance
  economy economic culture sport sports media environment science technology innovation industry planning citizens citizen
  public protection safety police works welfare social pensions work family families children youth women
  equality tourism fisheries forestry water climate resources natural rural communities local government immigration
  migration border customs revenue war navy army air force intelligence relations communications information digital
  administration budget management staff operations emergency civil rights consumer research higher training
  employment infrastructure regional community
`);

/** Said of people by their sex; a gendered role tells which pronoun fits. */
export const MALE_ROLES = list(`
  congressman councilman chairman spokesman businessman policeman assemblyman alderman anchorman headmaster actor king
  prince duke baron count emperor husband father son brother uncle nephew grandfather widower priest monk pope bishop
  cardinal imam fisherman gentleman man boy waiter sultan emir
`);
export const FEMALE_ROLES = list(`
  congresswoman councilwoman chairwoman spokeswoman businesswoman policewoman assemblywoman anchorwoman headmistress
  actress queen princess duchess baroness countess empress wife mother daughter sister aunt niece grandmother widow nun
  woman girl chairlady midwife
`);

/** Different words for one office, so that "the senator" finds "Sen. Lind". */
export const SAME_ROLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    gov: 'governor',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    lawmaker: 'representative',
    gen: 'general',
    col: 'colonel',
    lt: 'lieutenant',
    sgt: 'sergeant',
    capt: 'captain',
    skipper: 'captain',
    maj: 'major',
    adm: 'admiral',
    cmdr: 'commander',
    sec: 'secretary',
    pres: 'president',
    prof: 'professor',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    amb: 'ambassador',
    atty: 'attorney',
    cllr: 'councillor',
    councilor: 'councillor',
    councilman: 'councillor',
    councilwoman: 'councillor',
    councilmember: 'councillor',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    adviser: 'advisor',
    sheik: 'sheikh',
    premier: 'minister',
    boss: 'manager',
    nominee: 'candidate',
    lawyer: 'attorney',
  }),
);

/** Roles that a text gives to many people it never names; alone they point to nobody. */
export const CROWD_ROLES = list(`
  official officer aide adviser advisor consultant expert specialist analyst resident neighbor neighbour witness worker
  employee staffer volunteer protester activist campaigner supporter lawmaker legislator student teacher farmer
  soldier agent executive operative donor journalist reporter representative source insider player victim survivor
  assistant deputy member researcher scientist academic fan supporter critic relative
`);

/** Titles that are surnames as well; behind a first name they are names. */
export const TITLES_AS_SURNAMES = list(
  'king prince bishop pope judge major marshal duke baron lord chief cardinal deacon warden coach',
);
