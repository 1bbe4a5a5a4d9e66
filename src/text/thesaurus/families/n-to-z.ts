/** Words derived from one root in ways that no suffix rule sees, one family to a line: those whose first word begins with n to z. */
export const FAMILIES_N_TO_Z = `
narrate narration narrator
nation national nationwide
negotiate negotiation negotiator
neighbor neighbour neighborhood neighbourhood
nominate nomination nominee
notify notification
novel novelty
nurse nursing
obese obesity
occupant occupancy
occupy occupation occupier occupant
occur occurrence
offend offense offence offender offensive
omit omission
open opening
operate operation operator operational
oppose opposition opponent
own owner ownership
parliament parliamentary parliamentarian
partner partnership
pass passage
patrol patrolman
pay payment payer
pay payout
peace peaceful peacekeeper pacify
penal penalty
peril perilous
perjure perjury
permit permission
persuade persuasion persuasive
physics physicist
pirate piracy
play player
please pleasure
plenty plentiful
poison poisonous
police policing policeman policewoman
politics politician political
pollute pollution pollutant
poor poverty
possible possibility
post postage postal
power powerful empower
prefer preference
pregnant pregnancy
prescribe prescription
present presence
president presidency presidential
presume presumption
prevent prevention
private privacy privatize privatise
proceed procedure proceeding
proclaim proclamation
produce production producer product
prohibit prohibition
prosecute prosecution prosecutor
protest protester protestor
proud pride
prove proof
punish punishment punitive
pure purity purify
pursue pursuit
qualify qualification qualifier
racism racist racial
rain rainy rainfall
rape rapist
ratify ratification
real reality
rebel rebellion rebellious
recede recession
receive receipt recipient reception
reconcile reconciliation
recover recovery
reduce reduction
refer reference referral
refuge refugee
regulate regulation regulator regulatory
relation relationship
religion religious
rely reliance reliable
renew renewal
repeat repetition
represent representation representative
republic republican
require requirement
reside resident residence residential residency
resign resignation
resist resistance resistant
resolve resolution
responsible responsibility
restrain restraint
resume resumption
retain retention
reverse reversal
revolt revolution revolutionary
rich enrich riches
rob robbery robber
royal royalty
rule ruler ruling
safe safety
scarce scarcity
science scientist scientific
secret secrecy
secretary secretariat
secure security
see sight
sell sale seller
serve service
senate senator
sentence sentencing
sex sexual
sexist sexism
short shorten
shortage shortfall
shut shutdown
sign signature signatory
silent silence
simple simplify simplification simplicity
sing singer song
slave slavery enslave
slow slowdown
smuggle smuggler
snow snowy snowfall
solve solution
sovereign sovereignty
speak speech speaker
spokesman spokeswoman spokesperson
sport sportsman sportswoman
stable stability
unstable instability
star stardom
steal theft thief
storm stormy
strategy strategist strategic
strong strength strengthen
submit submission
subscribe subscription subscriber
succeed success successful
sue lawsuit
sun sunny
supply supplier
supreme supremacy
sure ensure assure
surgeon surgery surgical
suspect suspicion suspicious
suspend suspension
sustain sustenance sustainable
sympathy sympathize sympathise sympathetic
teach teacher
tend tendency
terror terrorist terrorism terrorize terrorise
testify testimony witness
think thought
threat threaten
tight tighten
tour tourist tourism
toxin toxic toxicity
traffic trafficking trafficker
train trainer trainee
transfer transferral
translate translation translator
transmit transmission
trial try
true truth
urgent urgency
use usage user
vacant vacancy vacate
vaccine vaccinate vaccination
vary variety variation variable
verify verification
victim victimize
violate violation violator
violent violence
virus viral
volunteer voluntary
vote voter
warm warmth
water watery
weak weakness weaken
wealth wealthy
weapon weaponry weaponize
weigh weight
wide width widen
win winner
wind windy
wise wisdom
withdraw withdrawal
wood wooden
wool woolen
young youth youngster
`;
