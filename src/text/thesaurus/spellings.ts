/** Verbs in "-ize", which others spell "-ise". */
export const IZE_VERBS = `
apologize authorize capitalize categorize centralize characterize civilize colonize criminalize criticize decentralize
decriminalize demobilize democratize demonize demoralize deputize destabilize digitize dramatize emphasize energize
equalize familiarize fertilize finalize formalize generalize globalize harmonize hospitalize humanize hypothesize
idealize immunize industrialize internationalize jeopardize legalize legitimize liberalize localize marginalize
materialize maximize memorize militarize demilitarize minimize mobilize modernize monopolize nationalize naturalize
neutralize normalize optimize organize reorganize ostracize oxidize patronize penalize personalize polarize popularize
prioritize privatize publicize radicalize rationalize realize recognize regularize revitalize revolutionize scrutinize
sensationalize socialize specialize stabilize standardize sterilize stigmatize subsidize summarize symbolize sympathize
synchronize terrorize traumatize unionize urbanize utilize vandalize victimize visualize weaponize westernize
`;

/** Words in "-or", which others spell "-our". */
export const OR_WORDS = `
ardor armor behavior candor clamor color demeanor endeavor favor fervor flavor glamor harbor honor humor labor neighbor
odor parlor rancor rigor rumor savior savor splendor tumor valor vapor vigor
`;

/** Words in "-er", which others spell "-re". */
export const ER_WORDS = `
caliber center epicenter fiber kilometer centimeter millimeter liter luster maneuver meager meter saber somber specter
theater
`;

/** Words spelt in two ways by no rule, one to a line. */
export const SPELLINGS = `
defense defence
offense offence
pretense pretence
license licence
practice practise
analyze analyse
paralyze paralyse
catalyze catalyse
program programme
favorite favourite
neighborhood neighbourhood
honorable honourable
tire tyre
gray grey
aluminum aluminium
plow plough
skeptic sceptic
skeptical sceptical
mold mould
maneuver manoeuvre
pediatric paediatric
pediatrician paediatrician
anesthetic anaesthetic
anesthesia anaesthesia
orthopedic orthopaedic
gynecologist gynaecologist
leukemia leukaemia
anemia anaemia
hemorrhage haemorrhage
diarrhea diarrhoea
estrogen oestrogen
fetus foetus
archeology archaeology
archeologist archaeologist
encyclopedia encyclopaedia
medieval mediaeval
pajamas pyjamas
cozy cosy
jail gaol
smolder smoulder
mustache moustache
sulfur sulphur
ax axe
jewelry jewellery
skillful skilful
fulfill fulfil
enroll enrol
enrollment enrolment
installment instalment
counselor counsellor
traveler traveller
councilor councillor
signaling signalling
aging ageing
judgment judgement
acknowledgment acknowledgement
catalog catalogue
dialog dialogue
donut doughnut
omelet omelette
yogurt yoghurt
whiskey whisky
mom mum
math maths
adviser advisor
protester protestor
airplane aeroplane
tsar czar
connection connexion
woolen woollen
artifact artefact
inquiry enquiry
inquire enquire
convener convenor
specialty speciality
chili chilli
furor furore
`;

/** Adjectives that are compared by "-er" and "-est". */
export const COMPARED = `
big large small long short old young rich poor strong weak fast slow quick cheap wide deep tall high hot cold warm heavy light dark
easy hard safe happy busy dry wet loud soft thick thin great close rare wealthy healthy strict tough rough smooth
tight sharp bright clear clever brave calm fair firm fresh kind nice proud quiet sad simple smart steep wild wise
`;
