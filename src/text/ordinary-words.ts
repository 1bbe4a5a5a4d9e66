/**
 * Frequent English words, as people type them in questions about news. A word on this list is
 * never taken for a misspelt name. Inflected forms are found by `isOrdinaryWord`.
 */
const WORDS = `
able about above abroad absolute accept accident accord account accuse across action active actual add address admit
adult advance advice affair affect afford afraid after again against agency agent agree ahead airport album alert alien
alike alive allow alone along already also although always amount analysis ancient anger angle angry animal announce
another answer anybody anyone anything appeal appear apply approach approve april area argue armed army around arrest
arrive article aside asked asset assist attack attempt attend author avoid award aware away baby back balance ball ballot
band bank base basic basis battle beach bear beat beautiful because become before begin behind being belief believe
belong below benefit best better between beyond bill billion birth black blame block blood board boat body bomb bond book
boost border born both bottom brain branch break bridge brief bring broad broke brother brought budget build burden burn
business call camp campaign cancel cancer candidate capital captain capture care career carry case cash cast cause
center central century certain chain chair challenge chance change channel charge charity cheap check chief child choice
choose church circle citizen city civil claim class clean clear climate climb close cloud club coach coal coast code cold
collect college come comment commit common community company compare complain complete concern conclude condition conduct
confirm conflict congress connect consider contain content contest continue contract control cool copy corner correct
cost council count counter country couple courage course court cover crack crash create credit crew crime criminal
crisis critic cross crowd cruel culture current custom cut daily damage dance danger data date daughter dead deal death
debate debt decade decide decision declare decline deep defeat defend defense define degree delay deliver demand deny
depend describe deserve desire destroy detail develop device died differ difficult dinner direct director disaster
discuss disease dispute distance district divide doctor does dollar done door double doubt down draft drama draw dream
dress drink drive drone drop drug during duty each early earn earth ease east easy economy edge edit educate effect
effort eight either elect else email emerge employ empty end enemy energy enforce engage enjoy enough ensure enter entire
equal escape especially establish even event ever every evidence exact example except exchange execute exist expand
expect expense expert explain export express extend extra eyes face fact fail fair faith fall false family famous farm
fast father fault favor fear feature federal feed feel female fence fever field fight figure file fill film final finance
find fine finger finish fire firm first fish five fix flat flee flight float flood floor flow focus follow food foot
force foreign forest forget form former forward found four frame free fresh friday friend from front fuel full fund
funny future gain game gang gate gather gave general gentle give glad glass global goal goes gold gone good govern grade
grand grant great green ground group grow growth guard guess guest guide guilty guns half hall hand handle hang happen
happy harbor hard harm have head health hear heart heat heavy held help here hide high hill hire history hold hole holiday
home honest honor hope horse hospital host hotel hour house housing however huge human hundred hunger hunt hurt husband
idea ignore image impact import improve include income increase indeed inform injure inside insist instead intend
interest into invade invest invite involve iron island issue item jail jobs join joint joke judge jump june july junior
jury just keep kick kids kill kind king kitchen knee knew know labor lack lady lake land language large last late laugh
launch lawyer lead leader league learn least leave left legal lend less lesson letter level liberal life lift light like
likely limit line link list listen little live load loan local lock long look lord lose loss lost loud love lower luck
lunch machine made mail main maintain major make male manage manager many march mark market marry mass master match
material matter maybe mayor meal mean measure media medical meet member memory mental mention mere message method
middle might mile military milk million mind mine minister minor minute miss mission mistake mix model modern moment
monday money month mood moral more morning most mother motion motor mount mouth move movie much murder music must name
narrow nation native nature navy near need neighbor neither never news next nice night nine noise none normal north note
nothing notice number object observe obtain obvious occur ocean offer office officer officials often once only open
operate opinion oppose option order other others ought outside over owner pace page paid pain paint pair panel paper
parent park part party pass past path patient pattern peace people percent perfect perform perhaps period permit person
phone photo phrase pick picture piece place plan plane plant plastic plate play player please plenty plus pocket point
poison police policy poll pool poor popular port position possible post pound power praise prefer prepare present
president press pressure pretty prevent price pride prime print prior prison private prize problem process produce
product profit program project promise proof proper propose protect protest proud prove provide public pull punish
purchase purpose pursue push quality quarter question quick quiet quit quite quote race radio raid rain raise range rank
rapid rate rather reach react read ready real reason recall receive recent record reduce refer reform refuse regard
region regret reject relate release remain remember remove rent repair repeat replace reply report request rescue resist
resource respect respond rest result retire return reveal review reward rice rich ride rifle right ring rise risk river
road rock role roll roof room root rose rough round route royal rule rumor rush safe safety said sale salt same sand
saturday save saying says scale scene school science score screen seal search season seat second secret section sector
secure security seek seem seize sell senate send senior sense sentence separate series serious serve service session
settle seven several severe shake shall shape share sharp shift ship shock shoot shop short shot should shout show shut
sick side sight sign signal silence silver similar simple since single sister site situation size skill skin sleep slow
small smart smell smile smoke smooth smuggle social society soft soil soldier solid solution solve some someone
something sometimes song soon sorry sort sound source south space spare speak special speech speed spend spent spirit
split spoke sport spot spread spring staff stage stand standard star start state statement station stay steal steel step
stick still stock stone stood stop store storm story strange street strength stress strike strong student study stuff
style subject succeed success such sudden suffer sugar suggest suit summer summit sunday supply support suppose sure
surface surprise survey suspect sweet swim switch system table take tale talk tank target tariff task taste team tell
tend term terror test than thank that their them then theory there these they thing think third this those though
thought thousand thread threat three through throw thursday ticket tide tight time tired title today together told
tomorrow tone tonight tool topic total touch tough tour toward town track trade traffic train transfer travel treat
treaty trend trial tribe trick trip troop troops trouble truck true trust truth trying tuesday turn twelve twice type
under union unit unite until upon upper upset urban urge user usual value various very victim victory video view village
violence virus visit vital voice volume vote voter wage wait walk wall want warm warn waste watch water wave weak wealth
weapon wear weather website wednesday week weekend weight welcome well went were west what wheel when where whether
which while white whole whom whose wide wife wild will wind window winter wire wish with within without woman women
wonder wood word work worker world worry worse worst worth would wound write wrong wrote yard year yellow yesterday yield
young your youth zone tackle summary summarize briefing explain differences between claim according sanction
exactly latest anything everything mission ministry minister secretary senator governor department government official
spokesman spokeswoman spokesperson chairman chairwoman striker keeper season stadium player shares quarterly earnings
revenue profits act add age ago aid aim air art ask bad bag ban bar bed bet big bit box boy bus buy car cat cut day die dog
dry due ear eat egg end eye fan far fat fee few fit fix fly fun gap gas get god gun guy hat hit hot ice ill job joy key
kid law lay led leg let lie log lot low mad man map may men met mud net new nor now nut oil old our own pay per pet put
ran raw red rid row run sad sea see set sex sin sir sit six sky son sun tax tea ten tie tip ton top toy try two use van
vow war way wet win won yes yet zip trial verdict defendant witness testimony vaccine study researcher scientist climate species
`;

const ORDINARY: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));

/** Whether a folded word, or what it is inflected from, is a frequent English word. */
export function isOrdinaryWord(word: string): boolean {
  return stemsOf(word).some((stem) => ORDINARY.has(stem));
}

function stemsOf(word: string): string[] {
  const stems = [word];
  for (const [ending, replacements] of ENDINGS) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      for (const replacement of replacements) stems.push(word.slice(0, -ending.length) + replacement);
    }
  }
  return stems.flatMap((stem) => (/(\p{L})\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem]));
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['']],
  ['es', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ly', ['']],
  ['ion', ['', 'e']],
  ['ions', ['', 'e']],
  ['ment', ['']],
  ['ments', ['']],
];
