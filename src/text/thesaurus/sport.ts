import type { Field } from './field.js';

/** Games, teams and players. */
export const SPORT: Field = {
  same: `
match game fixture
football soccer
team side squad club
player footballer athlete
sportsman sportswoman athlete
coach manager trainer
captain skipper
goalkeeper goalie keeper
striker forward
defender back
referee umpire ref
fan supporter
stadium arena ground
pitch field
win victory triumph
defeat loss
beat defeat thrash trounce
draw tie
score net find_the_net
goal strike
final title_match
semifinal last_four
quarterfinal last_eight
champion winner titleholder
championship title crown
tournament competition cup
league division
league_table standings
promotion move_up
relegation drop
relegated demoted go_down
season campaign
transfer move
sign recruit
medal gold
record best_ever
world_record best_time
olympic olympics games
race contest
runner sprinter
cyclist rider
swimmer diver
boxer fighter
bout fight
injury knock
injured sidelined out_of_action
suspended banned
substitute replacement
penalty spot_kick
red_card sent_off sending-off
doping drug_test performance-enhancing_drugs
debut first_appearance
retire hang_up_one's_boots
teammate colleague
opponent rival
lead be_ahead
trail be_behind
overtime extra_time
qualify advance go_through
knock_out eliminate
comeback return
home_game home_match
away_game away_match
trophy cup
tennis_player racket
serve service
cricket bat
baseball ball_game
basketball hoops
`,
  akin: `
football rugby basketball baseball cricket hockey tennis
coach player captain
match final tournament
goal penalty
stadium fan
medal gold silver bronze
club team
champion medal
race marathon sprint
`,
};
