import type { Field } from './field.js';

/** Informal words and the plain ones. */
export const SLANG: Field = {
  same: `
yank gringo american
brit british
cops police
cop policeman
guys men people
dude man
folks people
cash money
buck dollar
quid pound
booze alcohol
dope narcotics drugs
weed cannabis
meth methamphetamine
coke cocaine
junkie addict
narco trafficker
info information
copter helicopter
nuke nuclear_weapon
slammer prison
clink prison
rap_sheet criminal_record
mugshot police_photo
crook criminal
scam fraud
rip_off cheat overcharge
nab arrest
bust raid
snitch informer
whack kill
hitman contract_killer
doc doctor
prof professor
prez president
veep vice_president
dems democrats
gop republicans republican_party
tory conservative
pm prime_minister
mp member_of_parliament
congressman representative
spin_doctor publicist
flack publicist
telly television
ad advertisement
pub bar
grub food
loo toilet
bike bicycle
plane aircraft
ref referee
footie football
telco telephone_company
biz business
exec executive
hq headquarters
uni university
vaccine jab
perk benefit
freebie gift
row argument
bash criticize
slam criticize
grill question
quiz question
mull consider
vow promise
axe cut
bid attempt
woe trouble
snub reject
laud praise
nix reject
dump abandon
ditch abandon
scrap cancel
pricey expensive
dodgy suspicious
shady suspicious
iffy doubtful
bogus fake
hush-hush secret
big_deal important
no-brainer easy_decision
deadlock stalemate impasse standoff
showdown confrontation
flashpoint trouble_spot
red_tape bureaucracy
red_line limit
loggerheads disagreement
climbdown retreat
u-turn reversal about-face
cover-up concealment
crackdown clampdown
whistleblower informant
bombshell shock
setback hitch
snag problem hitch
glitch fault
upshot result
outcome result consequence
upbeat optimistic
downbeat pessimistic
`,
  akin: `
yank gringo u.s.
cash dollar peso euro
boss minister secretary
kids family
slammer cell
booze beer wine
`,
};
