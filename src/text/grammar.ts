/** Closed classes of English words, as far as finding who says what needs them. All lower case, apostrophes straight. */

export const SUBJECT_PRONOUNS = set(
  "he she they i we it you who everyone everybody someone somebody nobody anyone one both he's she's they've i've we've",
);
/** Pronouns that may be a source after "according to" or as a possessive. */
export const POSSESSIVES = set('his her their my our its your whose');
export const DETERMINERS = set(
  'a an the this that these those his her their my our its your some any each every no another several many most few all both one two three four five six seven eight nine ten other such',
);
export const ARTICLES = set('a an the');

/** May stand between a subject and its verb. */
export const AUXILIARIES = set(
  "has have had is are was were be been being am would will could can may might must should shall do does did hasn't haven't hadn't isn't aren't wasn't weren't wouldn't won't couldn't can't don't doesn't didn't 'd 've 's ought",
);
export const BE = set("is are was were be been being am isn't aren't wasn't weren't 's");
export const ADVERBS = set(
  'also then not never again later earlier recently repeatedly often now still just once even previously already first long always sometimes ever yet soon twice only simply further too instead meanwhile together far well there here so rather quite perhaps maybe once long thus hence however though since nonetheless nevertheless afterward afterwards thereafter reportedly to out back',
);
export const PREPOSITIONS = set(
  'of in on at by for from with to into onto about against during after before under over between among through without within near behind across toward towards around outside inside beyond despite amid following including until as via per off like than upon throughout alongside aboard',
);
export const CONJUNCTIONS = set(
  'and or but nor yet while whereas because although though if unless when whenever where wherever whether that since before after until once as so than how what why which who whom whose',
);
export const RELATIVES = set('who which that whom whose where');
export const COMPLEMENTIZERS = set('that how whether why what if when where who which');
export const DAYS = set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight');
export const MONTHS = set(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);
/** Nouns of time: "last week", "on the night". */
export const TIMES = set(
  'day days week weeks month months year years morning afternoon evening night weekend hour hours minute minutes moment time times date summer winter spring fall autumn decade noon midnight century season monday tuesday wednesday thursday friday saturday sunday',
);
/** Where and how people speak: "in a statement", "at a rally". */
export const OCCASIONS = set(
  'statement interview interviews speech news conference press briefing rally email e-mail tweet tweets post posts letter memo message text call appearance address remarks report hearing testimony town hall event debate forum campaign ad television radio show op-ed column essay article book podcast video facebook twitter instagram meeting phone telephone conversation release series segment broadcast telecast court filing affidavit transcript comment comments note blog',
);

/** Kinds of people and bodies: a lower-case noun that tells that an apposition is one. */
export const ROLES = set(
  'president chairman chairwoman chair chief director secretary minister spokesman spokeswoman spokesperson spokespeople senator governor mayor congressman congresswoman representative lawyer attorney judge justice professor analyst economist strategist manager adviser advisor aide official officer leader head founder co-founder owner editor reporter journalist author writer researcher scientist expert fellow scholar historian teacher student activist advocate organizer consultant pollster operative lawmaker candidate nominee ambassador general commander captain coach player quarterback pitcher striker goalkeeper defender midfielder manager executive partner member resident neighbor neighbour voter supporter critic opponent rival democrat republican independent conservative liberal doctor physician surgeon nurse engineer pastor bishop priest rabbi imam sheriff prosecutor detective investigator commissioner councilman councilwoman councillor deputy vice co-chair treasurer veteran farmer worker dean principal superintendent host anchor commentator columnist correspondent blogger politician diplomat envoy negotiator lobbyist donor billionaire businessman businesswoman entrepreneur investor trader broker actor actress singer musician director producer artist designer lecturer psychologist biologist astronomer climatologist epidemiologist mother father wife husband son daughter brother sister widow friend colleague counsel clerk secretary-general premier chancellor king queen prince princess lord baroness mp',
);

export function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text) || /^[\p{Ll}]{1,3}[’'-]?\p{Lu}/u.test(text);
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
