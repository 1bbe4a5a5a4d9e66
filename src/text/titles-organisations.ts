/** Words that make a name an institution's, folded; general English and the forms of companies, no particular one. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** An institution's name has one of these somewhere: "Harbour Board", "Ministry of Health". */
export const ORGANISATION_WORDS = list(`
  department ministry council club university college school academy institute institution police bank inc corp co ltd
  llc plc gmbh ag sa spa nv company corporation group holdings partners association society federation confederation
  union league party committee commission board bureau agency administration authority office service services court
  tribunal parliament congress senate house assembly knesset duma bundestag council government cabinet navy army force
  forces guard corps command foundation fund trust charity center centre hospital clinic laboratory laboratories labs
  observatory museum library church diocese mosque synagogue temple team united rovers wanderers athletic fc afc cf
  times post journal herald tribune gazette chronicle telegraph guardian observer mirror news press radio television
  tv broadcasting network magazine review weekly daily today courier examiner inquirer dispatch register sentinel
  airlines airways railways rail motors motor industries systems technologies pharmaceuticals pharma therapeutics
  energy oil petroleum steel insurance capital securities exchange investments bancorp financial electric electronics
  coalition alliance campaign project initiative organization organisation conference consortium chamber
  brigade squad battalion regiment division unit syndicate lodge guild theatre theater orchestra secretariat
  headquarters embassy consulate mission treasury reserve airport port harbour harbor hotel studios pictures records
  summit convention caucus republicans democrats liberals conservatives infirmary aerospace foods software telecom
  shipping ferries robotics biotech breweries chemicals rubber
`);

/** Open a name that goes on with "of" or "for". */
export const ORGANISATION_HEADS = list(`
  department ministry university bank bureau office institute council house court college school board committee
  commission academy association society federation union league party organization organisation conference center
  centre chamber church city county state secretariat house church port hospital museum library guild fund trust
  foundation campaign campaigns coalition alliance citizens americans doctors reporters friends daughters sons
  brotherhood order knights republic kingdom states bishopric diocese archdiocese isle isles bay gulf duchy
`);

/** A lower-case group or institution: "the club", "the ministry". */
export const GROUP_NOUNS = list(`
  department ministry council club university college school academy institute police bank company corporation firm
  group association society federation union league party committee commission board bureau agency administration
  authority office court parliament congress senate house assembly government cabinet navy army military foundation
  fund trust charity center centre hospital museum library church team newspaper paper magazine network station
  broadcaster publisher airline maker retailer manufacturer campaign organization organisation coalition alliance
  embassy regulator watchdog developer supplier operator panel jury staff crew family city county town village state
  country nation startup lender insurer automaker carmaker chipmaker drugmaker builder
`);

/** Dotted or plain capitals that stand for countries and places and never for a person's initials. */
export const PLACE_CAPITALS = list('us uk un eu dc la uae usa ussr nyc');

/** End the name of a company; news leaves them out ("Brandt" for "Brandt Motors") and says "the company" instead. */
export const COMPANY_WORDS = list(`
  inc corp co ltd llc plc gmbh ag sa spa nv company corporation group holdings industries systems technologies technology
  motors motor pharmaceuticals pharma therapeutics energy oil petroleum steel insurance electric electronics aerospace
  airlines airways railways rail foods software telecom shipping line lines ferries robotics biotech breweries chemicals
  power rubber logistics stores supermarkets
`);

/** What else "the club", "the hospital" and "the newspaper" may be called by in their names. */
export const KIND_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    infirmary: 'hospital',
    clinic: 'hospital',
    united: 'club',
    rovers: 'club',
    wanderers: 'club',
    athletic: 'club',
    fc: 'club',
    afc: 'club',
    cf: 'club',
    firm: 'company',
    business: 'company',
    corporation: 'company',
    utility: 'company',
    operator: 'company',
    maker: 'company',
    carmaker: 'company',
    automaker: 'company',
    drugmaker: 'company',
    chipmaker: 'company',
    manufacturer: 'company',
    builder: 'company',
    developer: 'company',
    supplier: 'company',
    retailer: 'company',
    airline: 'company',
    lender: 'bank',
    insurer: 'company',
    startup: 'company',
    paper: 'newspaper',
    gazette: 'newspaper',
    herald: 'newspaper',
    courier: 'newspaper',
    chronicle: 'newspaper',
    tribune: 'newspaper',
    times: 'newspaper',
  }),
);
