/**
 * Irregular verbs and nouns, the base first. Left out are forms that are mostly another word: "lay", "ground", "wound",
 * "bore", "fed", "bound".
 */
export const IRREGULAR_FORMS = `
arise arose arisen
awake awoke awoken
bear borne
beat beaten
become became
begin began begun
bend bent
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
bus buses
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
dive dove
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown flies
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lied lain
light lit
lose lost
make made
mean meant
meet met
misunderstand misunderstood
oversee oversaw overseen
overthrow overthrew overthrown
overtake overtook overtaken
overcome overcame
outgrow outgrew outgrown
partake partook
pay paid
plead pled
prove proven
rebuild rebuilt
repay repaid
resell resold
retake retook retaken
rethink rethought
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spoil spoilt
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
sue sued sues suing
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
man men
woman women
child children
person people persons
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
life lives
wife wives
knife knives
thief thieves
half halves
wolf wolves
calf calves
crisis crises
basis bases
analysis analyses
emphasis emphases
hypothesis hypotheses
thesis theses
diagnosis diagnoses
parenthesis parentheses
oasis oases
criterion criteria
phenomenon phenomena
medium media
bacterium bacteria
stadium stadia
curriculum curricula
memorandum memoranda
referendum referenda
index indices
appendix appendices
fungus fungi
nucleus nuclei
alumnus alumni
salesman salesmen
businessman businessmen
businesswoman businesswomen
policeman policemen
policewoman policewomen
fireman firemen
gunman gunmen
spokesman spokesmen
spokeswoman spokeswomen
congressman congressmen
congresswoman congresswomen
chairman chairmen
fisherman fishermen
serviceman servicemen
hitman hitmen
`;
