/** British, American and older spellings that no rule sees, one word to a line. */
export const SPELLINGS = `
tyre tire
grey gray
kerb curb
cheque check
aluminium aluminum
plough plow
sceptic skeptic sceptical skeptical
mould mold
programme program
manoeuvre maneuver
storey story
paediatric pediatric paediatrician pediatrician
anaesthetic anesthetic
foetus fetus
archaeology archeology
pyjamas pajamas
cosy cozy
gaol jail
smoulder smolder
moustache mustache
draught draft
sulphur sulfur
axe ax
licence license
practise practice
jewellery jewelry
skilful skillful
fulfil fulfill
enrol enroll enrolment enrollment
instalment installment
wilful willful
counsellor counselor counsel
traveller traveler travel
cancel cancellation
signal signalling
ageing aging
judgement judgment
acknowledgement acknowledgment
doughnut donut
omelette omelet
yoghurt yogurt
whisky whiskey
mum mom
maths math
adviser advisor
protester protestor
`;
