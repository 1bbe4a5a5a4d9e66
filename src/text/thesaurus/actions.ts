import type { Field } from './field.js';

/** What people do and what happens, in any field. */
export const ACTIONS: Field = {
  same: `
begin start launch commence kick_off get_under_way initiate
found establish set_up create
end finish conclude wrap_up come_to_an_end
stop halt cease quit put_an_end_to bring_to_a_halt
scrap abandon ditch shelve drop cancel call_off axe do_away_with
rise increase climb go_up grow soar surge jump mount
raise increase hike boost bump_up put_up
fall drop decline decrease go_down sink plunge tumble slump dip
cut reduce slash lower trim bring_down scale_back pare shrink
shrink contract dwindle diminish narrow
double twofold
reject refuse turn_down rebuff decline spurn say_no_to rule_out dismiss knock_back
oppose resist object_to come_out_against be_against stand_up_to
accept agree_to say_yes_to welcome take_up
approve endorse ok okay green-light sign_off greenlight pass ratify give_the_go-ahead give_the_green_light
back support endorse champion stand_behind favor side_with get_behind throw_weight_behind
delay postpone put_off push_back defer hold_off hold_up adjourn
send dispatch deploy ship
deploy station post base mobilize
give hand_over hand provide supply grant turn_over
extradite hand_over turn_over transfer deliver
seize confiscate impound capture take_away
intercept stop catch block head_off
arrest detain nab apprehend take_into_custody round_up pick_up bust capture catch lock_up
free release let_go set_free liberate
destroy wreck demolish raze ruin wipe_out flatten tear_down knock_down obliterate
dismantle break_up take_apart disband
kill murder slay shoot_dead gun_down put_to_death take_out bump_off
die perish pass_away lose_one's_life be_killed decease
injure wound hurt harm
help assist aid give_a_hand lend_a_hand
find discover locate track_down come_across turn_up
detect spot find discover pick_up
build construct erect put_up
repair fix mend restore refurbish renovate
buy purchase acquire snap_up
sell flog offload market
pay foot_the_bill fund finance bankroll pick_up_the_tab cover_the_cost subsidize
spend fork_out shell_out splash_out
cost price set_back
earn make bring_in take_home
owe be_in_debt
say state tell declare remark comment note mention
announce unveil reveal make_public declare proclaim publish
reveal disclose divulge make_known uncover bring_to_light expose
claim allege assert contend maintain insist argue
insist emphasize stress underline underscore reiterate
admit acknowledge concede own_up confess
confirm verify corroborate bear_out
deny refute reject dispute rebut
criticize slam blast condemn denounce lambast censure hit_out_at lash_out_at attack decry rail_against
praise hail applaud commend laud pay_tribute
blame accuse fault point_the_finger hold_responsible
warn caution alert sound_the_alarm
ask request call_for seek demand urge
demand insist_on call_for require
question query doubt cast_doubt challenge
answer reply respond react
discuss talk_about debate deliberate
talk speak chat converse
meet sit_down_with hold_talks get_together
negotiate bargain haggle hold_talks
promise pledge vow commit guarantee swear undertake
plan intend propose aim mean
propose suggest put_forward recommend table float
recommend advise urge suggest
decide resolve make_up_one's_mind determine opt settle_on
choose pick select opt
allow permit let authorize give_permission sanction enable
ban prohibit forbid outlaw bar bar_from make_illegal proscribe veto
force compel oblige make coerce
require need call_for must
try attempt endeavor seek strive
succeed manage achieve pull_off accomplish
fail flop fall_short fall_through collapse come_to_nothing
win prevail triumph come_out_on_top
beat defeat overcome get_the_better_of
lose be_beaten be_defeated
leave depart exit go_away pull_out walk_out set_off
withdraw pull_out pull_back retreat
arrive reach get_to land come turn_up show_up
enter go_into get_in set_foot cross_into
return go_back come_back get_back
join sign_up enlist enrol become_a_member
quit resign step_down stand_down
fire dismiss sack lay_off let_go give_the_boot terminate
hire recruit take_on employ engage
appoint name nominate install
replace substitute take_over_from succeed take_the_place_of
keep retain hold_on_to hang_on_to preserve maintain
change alter modify amend revise
improve better enhance upgrade make_better
worsen deteriorate get_worse aggravate exacerbate
fix solve resolve sort_out settle
cause trigger lead_to bring_about spark provoke prompt result_in give_rise_to set_off
stem_from result_from arise_from come_from due_to be_caused_by
prevent stop avert stave_off head_off ward_off thwart foil
block obstruct hinder impede stand_in_the_way hamper
stall bog_down deadlock
continue carry_on go_on keep_going persist proceed press_ahead
resume restart pick_up_again reopen
expand enlarge broaden extend widen scale_up step_up
strengthen reinforce bolster beef_up shore_up tighten
weaken undermine erode water_down dilute
intensify escalate step_up ramp_up
spread extend proliferate
move shift relocate transfer
take carry bring transport convey
steal rob swipe pinch
hide conceal cover_up
show demonstrate display exhibit
prove demonstrate establish
see witness observe watch
monitor watch track keep_an_eye_on supervise oversee keep_tabs_on
check inspect examine look_over vet
examine study look_into review analyze scrutinize
investigate probe look_into examine inquire
search hunt comb look_for scour
follow pursue chase go_after track
flee escape run_away get_away abscond
rescue save bail_out
protect guard safeguard defend shield
attack assault strike raid
fight battle combat tackle crack_down_on clamp_down_on take_on
cooperate collaborate work_together team_up join_forces work_hand_in_hand
coordinate organize arrange
organize arrange hold stage put_on set_up
run manage lead head direct in_charge_of
control dominate rule
share exchange swap pass_on
split divide break_up separate part
merge combine unite fuse
connect link tie associate
involve include entail implicate
exclude leave_out omit shut_out
use employ utilize deploy make_use_of
waste squander fritter
get receive obtain acquire gain
estimate reckon put_at calculate project
expect anticipate foresee predict forecast
think believe reckon feel consider
know be_aware understand
learn find_out discover
remember recall look_back
forget overlook
ignore disregard overlook turn_a_blind_eye brush_aside
obey comply abide_by follow respect adhere
break violate breach flout infringe contravene
threaten menace intimidate
worry concern alarm trouble
surprise astonish amaze stun shock
upset anger annoy infuriate outrage
celebrate mark commemorate
complain grumble protest moan
apologize say_sorry
thank express_gratitude
visit tour go_to pay_a_visit
invite ask_along
live reside dwell inhabit
stay remain
happen occur take_place come_about go_on unfold
appear emerge surface come_to_light
vanish disappear go_missing
hit strike slam_into
crash collide smash
burn blaze set_fire_to torch set_alight
explode blow_up detonate go_off
collapse cave_in give_way fall_down
close shut shut_down close_down
open inaugurate unveil
publish issue release bring_out put_out
write pen author
sign ink put_one's_name_to
hand_out distribute give_out dole_out
collect gather amass
add append
remove take_away get_rid_of eliminate
limit restrict cap curb rein_in
ease relax loosen
lift remove end
impose levy slap introduce
introduce bring_in roll_out phase_in
suspend halt freeze put_on_hold
carry_out conduct perform execute implement
enforce implement apply
fulfil meet satisfy live_up_to
exceed surpass top outstrip
account_for make_up constitute comprise
contain hold include
depend_on rely_on hinge_on
affect influence impact
face confront
endure suffer undergo
survive live_through pull_through outlive
`,
  akin: `
seize catch intercept arrest
arrest charge convict
kill shoot stab
send give deliver
say announce explain add
investigate search question
attack kill bomb
hire appoint elect
criticize oppose question
travel go visit fly
watch follow
protest criticize
stop ban suspend
build open
plan decide
help save protect
find seize
meet talk visit
accuse charge sue
sell trade export
ask question interview
`,
};
