import type { Field } from './field.js';

/** The plain words in which readers ask for what papers report in others: places, weather, science, health. */
export const EVERYDAY_THINGS: Field = {
  same: `
for_ever permanently
over_and_over repeatedly
at_first initially originally
in_the_end eventually finally
so_far until_now to_date
drop_out give_up withdraw quit pull_out
give_up abandon surrender
end_up reach arrive
turn_out prove
turn_up arrive appear
put_in install
take_out remove
get_rid_of scrap remove abolish
run_by operated managed
in_charge head lead chief
boss chief head manager executive director
top_boss chief_executive
ceo chief_executive chief_exec
cfo finance_chief chief_financial_officer
cto chief_technology_officer
predecessor previous former
spokesperson representative
representative official delegate
rep representative official
union_rep shop_steward union_official
trade_union union guild
strike walkout industrial_action stoppage
pay_rise raise wage_increase
pension retirement
loss lose
share_price stock_price
market_value worth
go_bust go_bankrupt collapse
lottery draw
entry_fee admission ticket
ticket fare
fare price cost
toll fee charge
bill invoice charge
discount reduction
free free_of_charge at_no_cost
paid_for fund finance
tax_rise tax_increase higher_taxes
budget spending
shortfall gap hole deficit
fraud cheat deception
bribe corruption payoff
rig manipulate fix
cheat rig fraud
recount count_again
turnout voters
no_confidence censure
majority lead
opposition rivals
government ministers
government ministry
council councillors
mayor council
law act bill
court judge
lawsuit case claim
witness testify
prove proof
sentence punishment penalty term
punish penalty sanction
parole release
bail release
escape break_out get_away flee
ransom payment
trace track
inquiry investigation probe review
inspector inspection
rating grade
standard specification
fault defect flaw
recall withdraw
safety danger
accident mishap
insurance insured cover
demolition knock_down
architect designer
block_of_flats apartment_building
homeless rough_sleeper
neighbour resident
shopkeeper trader retailer
shop store business
cafe coffee_shop
fisherman fishing_crew
sailor crew
pilot crew
lorry truck hgv
traffic congestion
jam congestion
bus_lane bus
bike_lane cycle_path
ferry ship boat
airport terminal
timetable schedule
weather forecast
storm gale hurricane
ice glacier
lake water
wave surge
tide high_water
volcano eruption
climate warming
green environmental
environmentalist green_campaigner
nature wildlife
animal species
bird species
tree forest
researcher author expert
study research paper
finding result discovery
instrument sensor
theory explanation
explanation reason cause
sufferer victim patient
midwife maternity
waiting_list wait
wait queue
ambulance paramedic
emergency_room casualty
placebo dummy_pill dummy
drug medicine pill
readmission return_to_hospital
virus infection disease
volunteer participant
participant patient
school pupils
`,
  akin: `
lawyer court trial
jury court trial
nurse doctor
farmer crop
police officer detective
soldier army
coach player
team player
customer shop
teacher pupil
ship captain
plane pilot
train driver
film director
money pound euro dollar crown
glass window
water flood
snow winter
sun summer
heat summer
price money
cost money
salary money
fund money
deal agreement
meeting talks
summit meeting
vote result
election result
score result
test result
sale offer
offer bid
bid money
patient hospital
ward hospital
pupil school
lake river sea
boat water
swim water
machine computer
map navigation
phone call
camera photo
video film
gun bullet
knife blade
drug addict
car road
bus stop
street town
village town
building house
roof ceiling
wall floor
door window
key lock
`,
};
