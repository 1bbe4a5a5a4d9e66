import type { Field } from './field.js';

/** Governments, parties, elections and diplomacy. */
export const POLITICS: Field = {
  same: `
government administration cabinet executive
government authorities officials
parliament legislature
congress capitol_hill house_and_senate
lawmaker legislator member_of_parliament mp congressman congresswoman
senate upper_house
president head_of_state commander_in_chief
prime_minister premier pm head_of_government
minister cabinet_member member_of_the_cabinet secretary_of_state
foreign_minister secretary_of_state foreign_secretary top_diplomat chief_diplomat
foreign_ministry state_department foreign_office
interior_minister home_secretary
finance_minister chancellor_of_the_exchequer treasury_secretary
vice_president deputy_president veep vp
first_lady president's_wife
election vote ballot poll
referendum plebiscite
runoff second_round run-off
voter elector electorate constituent
vote ballot cast_a_ballot go_to_the_polls
turnout participation
constituency electoral_district seat
candidate contender nominee hopeful
run stand_for_office seek_office campaign throw_one's_hat_in_the_ring
running_mate vice-presidential_candidate
reelection second_term
incumbent sitting_president
landslide overwhelming_victory resounding_win
coalition alliance bloc
opposition rival_party
party faction
left-wing leftist left-leaning progressive
right-wing rightist right-leaning conservative
far-right extreme_right ultra-right
far-left extreme_left hard_left
dictator autocrat strongman tyrant despot
dictatorship autocracy tyranny
coup putsch overthrow power_grab
overthrow topple oust bring_down unseat depose
rule reign govern
policy programme
bill draft_law proposed_law legislation
law legislation act statute
amendment change_to_the_constitution
decree edict executive_order
veto block strike_down
treaty pact accord agreement deal
agreement deal accord arrangement settlement
summit top-level_meeting leaders'_meeting
talks negotiations dialogue discussions
ambassador envoy
envoy emissary special_representative
embassy consulate diplomatic_mission
diplomat consul attache
sanctions embargo penalties
tariff import_tax duty customs_duty levy
border frontier boundary
sovereignty independence self-determination self-rule autonomy
territory soil land
state province
nation country state
citizen national
foreigner alien non-citizen
immigrant migrant newcomer
illegal_immigrant undocumented_immigrant undocumented_migrant illegal_alien
refugee asylum_seeker displaced_person
asylum refuge sanctuary
deport expel send_home throw_out kick_out remove
interference meddling intervention
ally partner friend
enemy foe adversary
rival opponent competitor
ties relations relationship links
row dispute spat feud quarrel
disagreement difference_of_opinion dispute
disagree differ be_at_odds see_things_differently fall_out
tension friction strain
crisis emergency
scandal controversy
corruption graft bribery sleaze
bribe kickback payoff backhander
resignation stepping_down departure
spokesperson spokesman spokeswoman press_secretary mouthpiece
statement communique press_release announcement
press_conference news_conference briefing media_briefing
speech address remarks
inauguration swearing-in
sworn_in take_office inaugurate
term tenure mandate time_in_office
impeachment removal_from_office
poll survey opinion_poll
approval_rating popularity
lobby pressure_group interest_group
activist campaigner
protest demonstration rally march
demonstrator protester marcher
riot unrest disorder disturbance
uprising revolt rebellion insurrection
civil_war internal_conflict
human_rights civil_liberties
freedom_of_speech free_speech freedom_of_expression
discrimination bias prejudice
united_nations un
european_union eu
nato atlantic_alliance
`,
  akin: `
president leader
prime_minister leader
minister official
senator lawmaker
mp lawmaker
congress parliament legislature senate
government state
election campaign candidate
voter citizen
coup revolution uprising
treaty alliance
tariff trade tax
protest riot march strike
refugee migrant immigrant
diplomacy talks foreign_policy
bilateral joint
ambassador diplomat
sanctions tariff
party politician
government president
democracy election
cooperation collaboration partnership coordination
intervention invasion
`,
};
