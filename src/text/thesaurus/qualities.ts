import type { Field } from './field.js';

/** What things and people are like. */
export const QUALITIES: Field = {
  same: `
dangerous hazardous risky perilous unsafe
big large major huge great sizable
huge enormous massive gigantic vast immense colossal
small little tiny minor
important significant key crucial vital
main principal chief primary central
essential vital crucial necessary indispensable
secret covert undercover clandestine hidden hush-hush
cheap inexpensive low-cost
new fresh novel recent
latest newest most_recent
old ancient
former ex previous past one-time
current present existing
future coming upcoming
next following
earlier previous prior
late overdue delayed
early premature
quick fast rapid swift speedy
slow sluggish gradual
sudden abrupt unexpected
immediate instant at_once right_away straight_away
urgent pressing
soon shortly before_long
again once_more
often frequently
rarely seldom
always at_all_times
usually normally generally
sometimes occasionally now_and_then
forever permanently for_good
temporary interim provisional
permanent lasting
good positive
bad poor negative
great excellent outstanding
terrible awful dreadful horrible
best finest top
serious grave severe
severe harsh strict tough
strict stringent tight
difficult hard tough challenging
easy simple straightforward
complex complicated
clear obvious evident plain
unclear vague ambiguous
certain sure
likely probable
unlikely improbable
possible potential feasible
impossible out_of_the_question unfeasible
ready prepared
willing prepared
unwilling reluctant
able capable
strong powerful mighty
weak feeble frail
safe secure
risk danger threat peril
true correct right accurate
false untrue incorrect wrong
fake bogus sham phony counterfeit
real genuine authentic
honest truthful sincere
dishonest deceitful
fair just equitable
unfair unjust
equal same identical
similar alike comparable
different distinct
strange odd unusual weird
unusual rare uncommon
common widespread frequent
normal usual ordinary typical
famous well-known renowned celebrated
notorious infamous
popular well-liked
unpopular disliked
happy pleased glad delighted
sad unhappy
angry furious irate mad outraged
afraid scared frightened fearful
fear dread
worried concerned anxious
calm composed
surprised astonished amazed
disappointed let_down
proud pleased
ashamed embarrassed
tired exhausted
brave courageous bold
cruel brutal savage
brutal violent
peaceful nonviolent
hostile unfriendly
friendly amicable
joint shared common mutual
jointly together
separate apart individual
whole entire complete
total overall full
full complete
empty vacant
public open
official formal
unofficial informal
direct straight
foreign overseas
abroad overseas in_another_country
domestic internal home
international global worldwide
worldwide around_the_world globally
nationwide countrywide across_the_country
local nearby
near close nearby
far distant remote
high tall
broad wide
deep profound
long lengthy
short brief
heavy weighty
rich wealthy
clean pure
dirty filthy
wet damp
dry arid
quiet silent
loud noisy
necessary needed required
voluntary optional
mandatory compulsory obligatory
successful fruitful
useless futile
effective efficient
modern contemporary
outdated obsolete
advanced sophisticated
reliable dependable
responsible accountable
transparent open
controversial contentious disputed
historic momentous
unprecedented never_seen_before
tough hardline
extreme radical
moderate mild
independent autonomous
neutral impartial
tight close
alleged suspected purported
unarmed weaponless
absolute total
violent bloody
missing absent
additional extra further more
enough sufficient
alone single-handed
partially partly
approximately about roughly around
nearly almost
exactly precisely
at_least no_fewer_than
at_most no_more_than
`,
  akin: `
dangerous deadly violent
big long wide high
important necessary
secret private
severe serious
angry critical
local regional municipal
foreign international
strong big
new first
famous popular
poor weak
joint bilateral cooperative
limit restriction boundary
`,
};
