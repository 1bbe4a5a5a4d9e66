/** Frequent first names of many countries, folded: they tell a person from a thing, and which pronoun fits. Far from complete. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const MALE_NAMES = list(`
  al aaron abdul abdullah adam adrian ahmed alan albert alejandro alexander alfred alistair allan amir andre andreas
  andres andrew andy angus anthony antonio arthur ben benjamin bernard bernie bill billy bob boris brad bradley
  brandon brendan brent brett brian bruce bruno carl carlos cesar chad charles christian christopher chuck clive
  colin craig curtis cyril dan daniel darren dave david dennis derek dick diego dmitry dominic don doug douglas
  duncan dustin dwight eamon ed eddie edgar eduardo edward edwin eli elias emmanuel enrique eric erik ernest ethan
  eugene evan felipe felix fernando finn francis francisco francois frank franklin fred frederick gabriel gareth
  gary gavin geoff geoffrey george gerald gerard giovanni giuseppe glenn gordon graham greg gregory gustavo hamid
  hank hans harold harry harvey hassan hector henri henrik henry herbert howard hugh hugo hussein ian ibrahim igor
  isaac ivan jack jacob jacques jake jamal jason javier jay jean-luc jeb jeff jeffrey jeremy jerome jerry jesus jim
  jimmy joachim joel john johnny jon jonathan jorge jose josef joseph josh joshua juan julian justin karl keith ken
  kenneth kevin khalid klaus kurt kyle larry lars lawrence leon leonard leonardo liam lionel lloyd louis lucas luis
  luke magnus malcolm manuel marc marcel marcus mario martin matt matteo matthew maurice mauricio max michael miguel
  mitch mitt mohamed mohammad mohammed muhammad mustafa nathan neil nicholas nick nicolas nigel noah norman oleg
  oliver olivier oscar otto pablo patrick paul pedro pete peter phil philip philippe pierre rafael ralph ramon rand
  randy raul ray raymond ricardo richard rick rob robert roberto rodrigo roger roland ron ronald rory ross roy ruben
  rudy russell ryan salman samuel sean sergei sergio seth shane simon stanley stefan stephen steve steven stewart
  stuart sven ted theodore thomas tim timothy tobias todd tom tommy tony travis trevor tyler victor viktor vincent
  vladimir walter warren wayne wesley william winston wolfgang xavier yusuf zachary
`);

export const FEMALE_NAMES = list(`
  abigail ada adele agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela anita
  ann anna anne annie astrid audrey barbara beatrice beatriz becky bernadette beth betty beverly birgit brenda
  bridget brigitte camila carla carly carmen carol caroline carolyn catherine cathy charlotte cheryl chloe christina
  christine claire clara colleen cynthia daniela deborah debra denise diana diane donna dora doris dorothy edith
  eileen elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica esther eva eve evelyn fatima
  fiona florence frances gabriela geraldine gina gladys gloria greta gretchen guadalupe hannah harriet hazel heather
  heidi helen helena hilary hillary holly ida ines ingrid irene iris isabel isabella ivanka jacqueline jane janet
  janice jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia julie karen karin kate
  katharine katherine kathleen kathryn kathy katie kellyanne kimberly kirsten kristin laura lauren layla leila lena
  leticia lillian linda lisa liz lois loretta lori lorraine louise lucia lucy lydia madeleine maggie marcia margaret
  maria marie marilyn marina marjorie marta martha mary maureen megan melanie melissa mercedes michelle mildred
  miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia pamela patricia
  paula pauline peggy penelope phyllis priya rachel rebecca renee rhonda rita roberta rosa rosemary ruth sabine
  sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stella stephanie
  sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara teresa theresa tina ursula valerie vanessa vera
  veronica victoria vivian wanda wendy yolanda yvette yvonne zainab zoe
`);

/** First names of women and men alike. */
export const SHARED_NAMES = list(`
  alex ali ashley chris erin jan jean jodie kelly kim lesley leslie lynn marion pat robin sam shannon stacy terry
  tracy
`);
