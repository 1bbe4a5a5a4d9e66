/** Written with a full stop and followed by the name they belong to, so that the stop never ends a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof rev fr msgr hon pres sen sens rep reps gov govs atty asst assoc dep dir supt mme mlle
  gen genl brig maj col capt cpt cmdr cdr comdr adm vadm radm lt ltc sgt ssgt cpl pvt pfc spc det insp ofc const
  sec amb del min ald st mt ft messrs vs v rt
`);

/** Ordinary abbreviations: what follows decides whether the sentence ends. */
export const OFTEN_INSIDE: ReadonlySet<string> = words(`
  inc corp co cos ltd llc plc bros jr sr esq ph phd est etc al approx dept univ assn intl natl govt ave blvd rd bldg
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo alta ont que eg ie cf ed eds
`);

/** The ones that need no capital letter: "ill." ends a sentence where "Ill." is a state. */
export const LOWER_CASE_ABBREVIATIONS: ReadonlySet<string> = words(
  'v vs etc al approx eg ie cf no nos p pp vol ch ca c',
);

/** Followed by a number. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = words(`
  no nos pp p vol ch fig sec art para jan feb mar apr jun jul aug sep sept oct nov dec approx ca c
`);

export const DAYS_AND_ZONES: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern central mountain pacific local
`);

/** Words that start sentences far more often than names. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(`
  a an the this that these those there here it he she they we i you his her its their our my your who what when where
  why how which if but and or so yet nor still also then now once while although though because since after before until
  as at by for from in into of on over to under up with within without during despite among amid between according
  however meanwhile moreover instead later earlier today yesterday tomorrow even only just no not all both each every
  some many most more much few several one two three another other others such like unlike about asked is are was were
  do does did has have had will would can could may might should let nobody nothing everyone anyone someone
`);

/** Whether a full stop behind this word may belong to it: "Sen", "Inc", "U.S", "J". */
export function isAbbreviation(word: string): boolean {
  const key = word.toLowerCase();
  if (isInitials(word)) return true;
  const known = BEFORE_A_NAME.has(key) || OFTEN_INSIDE.has(key) || BEFORE_A_NUMBER.has(key);
  return known && (/^\p{Lu}/u.test(word) || LOWER_CASE_ABBREVIATIONS.has(word));
}

/** "U.S", "H.R", "J", "Ph.D"; but not the pronoun "I". */
export function isInitials(word: string): boolean {
  return word !== 'I' && /^(?:\p{Lu}|(?:\p{L}{1,2}\.){1,5}\p{L})$/u.test(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
