import type { Field } from './field.js';

/** How readers and papers speak of a town, its clubs, clinics, firms and courts. */
export const LOCAL_LIFE: Field = {
  same: `
council town_hall local_authority borough
council_tax rates local_tax
bin waste rubbish
planning_permission consent approval
objection protest opposition
object oppose
opening_hours open
overspend deficit shortfall
write_off loss
audit review accounts
auditor reviewer
report finding
conclude find
in_charge responsible
landslide victory
stand_for candidate
run_for candidate
public_transport bus buses train
commuter passenger
journey_time travel_time
slow delay longer
quicker faster shorter
sailing crossing departure
quay harbor wharf
flood_defense wall barrier sea_wall
wind_speed gust
repair_bill cost_of_repairs
rebuild repair reconstruct
evacuated homeless displaced
shelter refuge hall
stranded stuck trapped
swept_away missing
transfer sale sell
sign buy
sign join
scorer striker
clean_up cleaning
price fee
standings table league
knockout cup
examination medical check-up
first debut
three_goals hat-trick
beat win
lose beaten
tablet pill dose
dizziness side_effect
drop_out stop withdraw
admission hospital_stay
mortality death
live_longer survive
effective work
effectiveness efficacy
reduce effective
publish peer-reviewed
journal publication
charity foundation trust
license approval authorization
regulator watchdog authority
specialist doctor expert
cautious skeptical guarded
doubt skepticism
ballot strike
talks offer negotiation
wage_rise pay_offer
arbitration mediation
dividend payout
rival_firm competitor
order contract
redundancy job_loss layoff
hiring_freeze recruit
release launch
faulty defective broken
complain complaint
tenancy rent
lease rent let
interest rate
court hearing
hearing trial session
sentence years
jail_term sentence
defense lawyer barrister
prosecution prosecutor
settle pay
settlement payout
coroner inquest
inquest inquiry
grades results
class pupils
screening showing
premiere first_showing
documentary film
sold_out no_tickets
thief gang robber
auction sale
highest_bidder buyer
carnival festival parade
procession parade march
fireworks display
donor giver
raise_money fundraise
appeal campaign
sign petition
neighborhood district area
estate housing
high_street shops
shop_owner shopkeeper trader
trade business
footfall shoppers customers
takings sales
closing_down closure close
mobile travelling
cut_back reduce
scrap_plans drop
go_ahead proceed
give_the_all-clear approve
on_hold suspended
suspend halt pause
interrupt suspend
adjourn suspend
heckle shout
shout yell cry
quarrel row argument dispute
fall_out quarrel
hide_behind blame
take_the_blame responsible
inherit take_over
warn_in_advance warn
beforehand in_advance earlier before
letter warning
last_legs worn_out
worn_out old
noise sound
crash_down collapse
patch_up repair
enter_service start
start_sailing enter_service
hold_up withstand
power_lines electricity
without_power without_electricity
power_failure outage
`,
  akin: `
bus transport
ferry sailing
engine fuel
knee injury
club owner
club fan
cup match
strike pay
staff nurse
share dividend
jury prize
concert singer
museum painting
ticket concert
`,
};
