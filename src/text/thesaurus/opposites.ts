/**
 * Words that contradict each other when said of the same thing, one pair of sides to a line. Several words on a side
 * are near-synonyms; two of them together say which sense is meant.
 */
export const OPPOSITES = `
accept welcome | reject refuse rebuff spurn decline
agree consent | refuse disagree
agree | disagree
allow permit authorize | ban prohibit forbid outlaw bar disallow
approve endorse ratify | reject veto disapprove
pass adopt | veto reject
raise hike increase | cut slash lower reduce
rise climb increase soar grow jump | fall drop decline decrease plunge slump
grow expand | shrink contract
strengthen bolster reinforce | weaken undermine
widen | narrow
improve | worsen deteriorate
win victory | lose defeat
open reopen | close shut
open reopen | closure
begin start launch commence | end finish stop halt cease
continue resume | stop halt end suspend cease
support endorse favor | oppose
supporter | opponent
confirm acknowledge admit | deny refute
buy purchase | sell
lend | borrow
arrive enter | leave depart
hire recruit | fire dismiss sack
appoint | dismiss sack oust
guilty convict | innocent acquit exonerate
alive survive survivor | dead die perish kill
succeed success | fail flop failure
withdraw retreat | join advance
join | quit leave
join | leave
keep retain preserve | scrap abandon ditch drop abolish
enter | exit
advance | delay postpone
praise applaud hail | criticize condemn denounce slam
armed | unarmed
legal lawful | illegal unlawful outlaw
constitutional | unconstitutional
legalize decriminalize | ban outlaw
arrest detain jail imprison | free release liberate
remember | forget
remain stay | leave depart
include | exclude omit
victory | defeat
success | failure
build construct | demolish destroy raze dismantle
create establish | abolish disband dissolve
impose introduce | lift abolish scrap
tighten | ease relax loosen
hide conceal | reveal disclose show expose
publish disclose | withhold
publicly | secretly
public | secret
public | private
true | false untrue
correct accurate | wrong incorrect inaccurate
love | hate
wide | narrow
attend | boycott
safe harmless | dangerous unsafe harmful
healthy | sick ill
rich wealthy | poor
strong | weak
hot | cold
warm | cool
dry drought | wet flood
high | low
tall | short
long | short
big large | small tiny little
majority | minority
maximum | minimum
expensive costly | cheap
early | late
old | new
old | young
male | female
left-wing | right-wing
liberal | conservative
upward | downward
indoors | outdoors
voluntary | compulsory mandatory obligatory
optional | compulsory mandatory obligatory
temporary | permanent
domestic | foreign
import | export
importer | exporter
profit | loss
surplus | deficit shortage
employed | unemployed jobless
able | unable
possible | impossible
likely | unlikely
certain sure | uncertain unsure doubtful
clear | unclear
known | unknown
official | unofficial
complete | incomplete
fair just | unfair unjust
equal | unequal
willing | unwilling reluctant
ready | unready unprepared
popular | unpopular
necessary needed | unnecessary unneeded
successful | unsuccessful failed
effective | ineffective
honest | dishonest
loyal | disloyal
stable | unstable
sustainable | unsustainable
affordable | unaffordable
acceptable | unacceptable
responsible | irresponsible
relevant | irrelevant
regular | irregular
direct | indirect
dependent | independent
peaceful nonviolent | violent
peace | war
ally friend | enemy foe
friendly | hostile
friend | enemy
optimistic hopeful | pessimistic
positive | negative
happy pleased glad | unhappy sad displeased
satisfied | dissatisfied
trust | distrust mistrust
obey comply | disobey defy violate breach
respect | violate breach
lock | unlock
connect | disconnect
load | unload
appear | disappear vanish
increase | reduce
encourage | discourage deter
persuade | dissuade
help assist | hinder hamper obstruct
promote | demote
reelect | oust
nationalize | privatize
centralize | decentralize
mobilize | demobilize
escalate intensify | deescalate ease
inflate | deflate
inflation | deflation
upgrade | downgrade
overestimate | underestimate
overvalue | undervalue
participate | boycott
answer | ignore
obtain | lose
save | waste
rescue | abandon
protect defend | endanger
repair fix | break damage
fill | empty
full | empty
freeze | thaw
sink | float
rise | sink
visible | invisible
thick | thin
deep | shallow
fast quick rapid | slow
accelerate speed | slow decelerate
best | worst
better | worse
good | bad
hard difficult | easy simple
strict | lenient
harsh severe | lenient mild
modern | ancient
rural | urban
natural | artificial synthetic
genuine authentic | fake counterfeit bogus
democratic | undemocratic
dictatorship | democracy
unanimous | divided split
unite merge | divide split
married | single
married | divorced
marry | divorce
vaccinated | unvaccinated
insured | uninsured
documented | undocumented
registered | unregistered
paid | unpaid
licensed | unlicensed
occupied | vacant
inhabited | uninhabited
manned | unmanned
piloted | unmanned
controlled | uncontrolled
scheduled planned expected | unscheduled unplanned unexpected
conditional | unconditional
limited | unlimited
bilateral | unilateral
`;
