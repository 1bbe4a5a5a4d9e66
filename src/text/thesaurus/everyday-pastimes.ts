import type { Field } from './field.js';

/** The plain words in which readers ask for what papers report in others: learning, culture, sport, machines. */
export const EVERYDAY_PASTIMES: Field = {
  same: `
library books
festival jury
premiere opening
painting picture canvas
antique old
clock watch
church cathedral
priest clergy
bishop clergy
divorce split
bury burial
anniversary birthday
final decider
half-time break interval
stoppage_time injury_time
shootout penalties
equalizer leveller
sent_off red_card dismissed
transfer sign
runner athlete
swimmer athlete
race competition contest
finish complete
record_time fastest
injury hurt
train practise
satellite spacecraft
rocket launcher
orbit space
astronaut spacefarer
explode blow_up burst
blow_up explosion
crash fail
computer machine
hacker attacker
data information records
personal_data private_information
post message
platform site
battery charge
electric battery-powered
factory plant works
plant site
power_cut blackout outage
light power
lose_power blackout
price_rise increase
`,
  akin: '',
};
