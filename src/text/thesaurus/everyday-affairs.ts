import type { Field } from './field.js';

/** The plain words in which readers ask for what papers report in others: deeds, posts, money and law. */
export const EVERYDAY_AFFAIRS: Field = {
  same: `
takeover acquisition buyout bid
takeover deal merger
collect raise gather
collection fundraising
own possess belong hold
owner landlord
stake holding shareholding share
stakeholder shareholder investor
deadline until by_the_end_of
binding firm
kit equipment gear tool
machine device equipment
baths swimming_pool pool
acquit clear not_guilty
custody jail detention
blaze wildfire
flood inundation underwater
flood deluge high_water
evacuate leave flee
cause reason
origin cause source
blast explosion
outage breakdown failure
offline down unavailable out_of_service
fail break_down go_down stop_working
hack breach intrusion
leak expose
heat temperature hot
cold temperature freezing
fast speed quick
heavy weight weigh
big size large
tall height high
deep depth
long length
elect win
best record
goal score
striker forward player
referee umpire official
medal prize trophy award
prize award winner
teacher headteacher
trial study test
cure treatment therapy
dose injection shot
debt owe
loan borrow
refund compensate compensation reimburse money_back
compensation damages payout redress
sponsor fund finance
charity fundraising
savings cuts economies
severance redundancy_pay payoff
hire job recruit
job post position role work
job occupation profession living career
open reopen
train rail railway
ride passenger
cyclist bike
idea plan proposal
worried afraid fearful anxious
heartbroken devastated sad
apology regret sorry
thank grateful gratitude
tip advice recommendation
retire step_down leave
retire stop hang_up_one's_boots
deputy vice assistant
relative family kin
relative mother father brother sister aunt uncle cousin nephew niece daughter son husband wife
parent mother father
child daughter son
child kid pupil
spouse husband wife
resident villager inhabitant local
people residents
population people residents inhabitants
live reside home
home_to population
text_message message text
letter write
memo message letter
app software application
launch lift_off blast_off take_off
end expire run_out
last latest
time occasion
robbery raid heist theft burglary
loot stolen haul
worth value price
valuable worth
attendance spectators crowd turnout
audience spectators crowd viewers
watch see_in_person attend
swimsuit costume
visit trip journey
tour trip visit
winner champion victor
excuse justification pretext
wrong mistake error
mistake blunder
lie false untrue
admit accept acknowledge
up rise increase
down fall drop
cheap low_price
minority fewer
share proportion percent
seller vendor
buyer purchaser customer
customer subscriber user client
venue site place
protest demo rally march demonstration
birth maternity born
actor cast star
festival event
harvest crops
employee worker staff employ
employer company firm boss
workforce staff employees headcount
tenant renter
disappear vanish drain go_missing
lose misplace
disappointed unhappy let_down
angry furious irate livid
embarrass humiliate
mock ridicule make_fun_of
joke quip jest
laugh joke
cry weep tears
healthy well
hungry starving
thirsty dry
wet soaked
dirty filthy polluted
clean_up clear
rubbish waste garbage trash litter
tap_water drinking_water
shut_down close turn_off
switch_off turn_off cut
turn_on switch_on
plug connect
crack break fracture
crack fault defect
collapse cave_in give_way fall_down come_down
fall_apart break_down collapse
catch_fire burn ignite
put_out extinguish
smoke fumes
poison toxic
spill leak
crash collide hit smash
run_over hit
drown die
shoot gun fire_at
beat assault
threaten warn
bully harass intimidate
secretly covertly in_secret
openly publicly in_public
abroad overseas foreign
at_home domestically
nearby close local
far distant away
halfway half
late delay hold_up
put_back delay postpone
bring_forward speed_up
early ahead_of_schedule
on_time punctual
overnight night
dawn daybreak sunrise
dusk sunset nightfall
all_day round_the_clock
last_year previous_year
`,
  akin: '',
};
