/** Small general words that decide where a name begins and ends, folded. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Stand in lower case inside a person's name: "Ana de la Torre", "Amir bin Said". */
export const PARTICLES = list(
  'de da do dos das del della di du la le las los lo van von der den het ten ter bin ibn bint binti al el abu ben zu zur af av e y na st ni nic ui du',
);

/** End a person's name without being a part to call someone by. */
export const NAME_SUFFIXES = list('jr sr ii iii iv phd md qc kc obe cbe mbe mp msp esq');

/** Hold together the name of an institution: "Department of Health and Welfare". */
export const CONNECTORS = list('of for and the on');

/** After these a capitalised word is a place as a rule. */
export const PLACE_PREPOSITIONS = list('in near across throughout outside inside at around');

/** Before these a name is not the one who acts in its clause. */
export const PREPOSITIONS = list(
  'of for from by to with without against about at in on under over between among after before behind into toward towards than like unlike as including despite via near across within beside alongside around and',
);

/** First words of places. */
export const DIRECTIONS = list('new north south east west northern southern eastern western central latin great');

/** Parts of names that are no person's: directions, things, groups. */
export const NOT_PERSONAL = list(
  'american americans america european europe british german republican republicans democrat democrats democratic party street act plan deal week award prize cup island river lake mount city road avenue square beach valley county statement file war games series festival drive presidents presidential team coast forest creek bridge building tower room line report show project operation program programme agenda policy rights reform crisis sea ocean gulf cape fort port san santa los las saint national city summit mission pac super',
);

/** Finite verbs that show that a run of words is a clause and no description. */
export const FINITE_VERBS = list(
  'said says say told tells has have had is are was were be been will would can could may might must should did does do added wrote called asked announced declined denied argued insisted noted warned confirmed accused replied responded repeated',
);

/** Begin sentences, headings and quotations with a capital letter, besides function words. */
export const OPENING_WORDS = list(`
  four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred half
  using
  yes no oh well please thanks thank hello dear sorry okay ok maybe perhaps certainly clearly indeed frankly honestly
  officials authorities police residents sources critics supporters opponents experts analysts scientists researchers
  investigators prosecutors lawyers lawmakers voters fans members people men women children students teachers workers
  speaking asked told according following facing including referring responding writing citing calling noting adding
  back last next earlier later today tonight tomorrow yesterday recently previously currently additionally furthermore
  meanwhile nevertheless nonetheless however therefore thus hence otherwise although though whereas whether despite
  in-depth further finally lastly firstly first second third also besides still yet never always sometimes often
  former ex-president new old good great big another whoever whatever everyone nobody nothing something anything
  someone everybody during since until upon within without beyond under over above below between among amid against
  towards unlike like given due because if unless once when whenever where while why how who what which whose
  image photo picture file video watch read more related advertisement update updated breaking exclusive opinion
  analysis editorial report reports source copyright follow subscribe share click continue january february march april
  may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  i i'm i've i'll i'd we we've we're we'll you you're they they're it it's he he's she she's there there's that that's
  let let's don't can't won't isn't aren't didn't doesn't wasn't couldn't wouldn't
`);
