/** Words derived from one root in ways that no suffix rule sees, one family to a line: those whose first word begins with e to m. */
export const FAMILIES_E_TO_M = `
economy economist economic
educate education educator educational
efficient efficiency
elect election elector electoral electorate
electric electricity electrical electrician
embassy ambassador
emigrate emigrant emigration
emit emission
emphasis emphasize emphasise
employ employee employer employment
energy energetic energize
engineer engineering
epidemic pandemic
equal equality
unequal inequality
erode erosion
evade evasion evasive
evident evidence
exclude exclusion exclusive
execute execution executioner
exhibit exhibition
exist existence
expand expansion expansive
expel expulsion
expert expertise
explain explanation
explode explosion explosive
expose exposure
extend extension
extort extortion extortionist
extradite extradition
fail failure
false falsehood falsify
fame famous
farm farmer farmland
fast fasten
fatal fatality
father fatherhood paternal paternity
fight fighter
finance financier financial
find finding
fire fiery
firefighter fireman firefighting
fish fishery fisherman
flatter flattery
flood flooding
fly flight
force forceful
enforce enforcement
forest forestry deforestation
forge forgery
free freedom
frequent frequency
friend friendship friendly
fright frighten
fund funding
gas gaseous
give gift
gold golden
govern government governor
grow growth grower
guilty guilt
gun gunfire
hard hardship harden
hate hatred
hazard hazardous
health healthy
heat hot
hero heroic heroism
high height heighten
hijack hijacker
homeless homelessness
hospital hospitalize hospitalise hospitalization hospitalisation
hostile hostility
human humanity
hungry hunger
hypothesis hypothetical
ice icy
identify identification identity
immigrate immigrant immigration
important importance
imprison imprisonment prison prisoner
include inclusion
independent independence
industry industrial industrialist
infant infancy
infect infection infectious
infer inference
inflate inflation inflationary
inhabit inhabitant
inhibit inhibition
injure injury
inquire inquiry enquiry enquire
inspect inspector inspection
intelligent intelligence
intend intention intent
interpret interpreter interpretation
intervene intervention
intimate intimacy
introduce introduction
intrude intrusion intruder
invade invasion invader
invent inventor
invest investor investment
investigate investigation investigator investigative
jew jewish judaism
job jobless joblessness
join joint
judge judgment judgement judiciary judicial
jury juror
justify justification
kidnap kidnapper kidnapping
kill killer
king kingdom
know knowledge
large enlarge enlargement
launder launderer
law lawmaker
law lawful
lead leader leadership
leak leakage
legal legality legalize legalise
legalize legalization
legislate legislation legislature legislator legislative
legislate legislature
legitimate legitimacy
likely likelihood
literate literacy
live life
long length lengthen lengthy
lose loss loser
loyal loyalty
machine machinery
maintain maintenance
marry marriage
master mastery
mayor mayoral
mediate mediation mediator
medicine medical medication medic
meet meeting
member membership
mercy merciful
merge merger
migrate migrant migration
minister ministry ministerial
mistake mistaken mistook
mix mixture
mock mockery
moderate moderation moderator
modify modification
moist moisture
moral morality
mortal mortality
mother motherhood maternal maternity
mountain mountaineer
multiply multiplication
murder murderer murderous
music musician musical
muslim islam islamic
mutiny mutineer
`;
