/** Words derived from one root in ways that no suffix rule sees, one family to a line: those whose first word begins with a to d. */
export const FAMILIES_A_TO_D = `
abduct abduction abductee
able ability
unable inability
abolish abolition
absent absence
abstain abstention
accountable accountability
accurate accuracy
accuse accusation accuser
acquire acquisition
actor actress
addict addiction addictive
administer administration administrator administrative
admit admission
advise advice adviser advisor advisory
agent agency
agree agreement
agriculture agricultural
allege allegation
ally alliance
analyze analyse analysis analyst
analyze analyst
angry anger
announce announcement
apology apologize apologise apologetic
appear appearance
apply application applicant
appoint appointment appointee
arm armed armament
arrive arrival
arson arsonist
art artist artistic
assassinate assassin
assert assertion
assist assistance assistant
assume assumption
attack attacker
attend attendance attendee
auction auctioneer
authority authorize authorise authoritative
bacteria bacterial
bank banker banking
bankrupt bankruptcy
beauty beautiful
believe belief
biology biologist biological
block blockage blockade
bore boredom
box boxer
brave bravery
bribe bribery
broad broaden breadth
broker brokerage
brutal brutality
build building builder
bury burial
businessman businesswoman
camp encampment
campaign campaigner
candidate candidacy
capable capability
certain certainty
certify certification certificate
chair chairman chairwoman chairperson
champion championship
charity charitable
chemistry chemist chemical
child childhood
choose choice
christian christianity
church churchgoer
circle encircle
citizen citizenship
claim claimant
classify classification
clean cleanliness
clear clarity clarify
climate climatic
close closure
coach coaching
cold chill
collaborate collaboration collaborator
collide collision
commit commitment
compare comparison
compete competition competitor competitive
complain complaint
comply compliance compliant
comprehend comprehension
concede concession
conclude conclusion conclusive
condemn condemnation
confess confession
congress congressional congressman congresswoman
consistent consistency
conspire conspiracy conspirator
constitution constitutional
constrain constraint
consult consultant consultation
consume consumption consumer
contain containment container
contaminate contamination contaminant
contribute contribution contributor
convene convention
convert conversion
convict conviction
cooperate cooperation cooperative
coordinate coordination coordinator
corrode corrosion
council councillor councilor councilman
courage courageous
cover coverage
crime criminal criminality
critic criticize criticise criticism
cruel cruelty
danger dangerous endanger
deceive deception
decide decision decisive
declare declaration
decriminalize decriminalization
deduct deduction
deep depth deepen
defame defamation defamatory
defend defense defence defendant defender defensive
deficient deficiency
deflate deflation
defy defiance defiant
deliver delivery
democracy democrat democratic
demolish demolition
demonstrate demonstration demonstrator
dentist dental
deny denial
depart departure
deport deportation deportee
describe description
destroy destruction destroyer destructive
detain detention detainee
deter deterrent deterrence
die death dead deceased
different difference differ
diplomat diplomacy diplomatic
disappear disappearance
discover discovery
dissolve dissolution
distribute distribution distributor
divert diversion
divide division divisive
doctor doctoral
donate donation donor
drama dramatic dramatist
duty dutiful
dwell dwelling
`;
