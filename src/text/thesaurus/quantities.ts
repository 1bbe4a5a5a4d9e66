import type { Field } from './field.js';

/** Numbers, units and spans of time. */
export const QUANTITIES: Field = {
  same: `
kilo kilogram kg kilogramme
gram gramme
km kilometer
cm centimeter
mile mi
foot ft
mph miles_per_hour
kph kilometers_per_hour
percent per_cent pct percentage_point
tonne ton metric_ton
pound lb
ounce oz
gallon gal
hectare ha
square_kilometer sq_km
mw megawatt
gw gigawatt
kw kilowatt
billion bn
million mn
trillion tn
dozen twelve 12
half 50_percent
quarter 25_percent
third one-third
double twice two_times twofold
triple threefold three_times treble
single one 1 sole
two 2 pair couple both
three 3 trio
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
eleven 11
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
hundred 100
thousand 1000
million 1000000
first 1
second 2
third 3
fourth 4
fifth 5
sixth 6
seventh 7
eighth 8
ninth 9
tenth 10
dollar usd
euro eur
pound gbp sterling
peso mxn
zero nil none 0
many numerous lots plenty a_lot_of scores
few handful
several multiple various
some a_number_of
total overall_number
number figure amount quantity
count tally toll
annual yearly every_year a_year per_year
monthly every_month a_month per_month
weekly every_week a_week per_week
daily every_day a_day per_day
hourly every_hour an_hour per_hour
decade ten_years
century hundred_years
fortnight two_weeks
year twelve_months
weekend saturday_and_sunday
midday noon
midnight twelve_o'clock
morning a.m.
afternoon p.m.
tonight this_evening
yesterday day_before
tomorrow day_after
january jan
february feb
august aug
september sept
october oct
november nov
december dec
tuesday tue
thursday thu
age years_old
date day
period time span
deadline time_limit cutoff
duration length
distance range
weight mass
height altitude
speed velocity
record all-time_high
increase growth rise
decrease drop fall reduction
average mean
maximum ceiling upper_limit most
minimum floor least
ratio proportion
per_capita per_person per_head
rank place
`,
  akin: `
kilogram pound ton gram
kilometer mile meter
dollar euro pound peso
hour day week month year
dozen hundred thousand
number percentage
quarter half third
monday tuesday wednesday thursday friday saturday sunday
`,
};
