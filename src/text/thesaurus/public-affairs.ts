import type { Field } from './field.js';

/** How readers and papers speak of governments, their quarrels and their forces. */
export const PUBLIC_AFFAIRS: Field = {
  same: `
emphasis focus priority
suspicion distrust mistrust
suspicious wary distrustful
touchy sensitive delicate
outside foreign
hurdle obstacle barrier hindrance
route path way
bulk majority most
most majority largest_part
illicit illegal smuggled contraband
keen eager enthusiastic
push press pressure
pressure urge lean_on
insist demand
bombing airstrike air_raid bombardment
airstrike strike bombing
unmanned remotely_piloted drone
unilateral without_permission on_its_own
unilateral alone one-sided
joint together shared common
personnel staff troops
deport expel extradite
gang mob
dealer trafficker pusher
laboratory lab workshop
mission plan operation
initiative plan program scheme
framework outline draft
draw_up draft
draft write
bust seizure raid
ultimatum demand threat
unacceptable out_of_the_question
accept agree
agree approve consent
meet hold_talks speak
conversation call talk chat
phone_call call conversation
unveil present announce
launch announce unveil
newspaper paper daily journal
newspaper report
reporters press journalists media
broadcaster station channel network
interview tell
statement say
aide adviser official
envoy ambassador diplomat
backlash revolt outcry
revolt rebellion uprising mutiny
unrest protest riot disorder
invasion attack incursion
incursion raid invasion
historical historic past
history past
overthrow regime_change
regime government rulers
target goal objective
purpose aim reason
goal aim purpose
escalate worsen intensify
rift split divide division
camp side faction wing
disagree differ divide
clash conflict confrontation fight
quadruple four_times fourfold
pace rate speed
ingredient component chemical
seaport port harbor
sea maritime ocean
waterway sea river
cargo shipping freight
parcel package
plane aircraft air
land ground soil territory
grievance complaint resentment
resentment distrust anger
complaint accusation
complain accuse
allegation accusation charge claim
disprove refute
contradict dispute deny
counteroffer counterproposal
alternative instead counterproposal
compromise concession middle_ground
concession give_ground
breakthrough progress
progress headway advance
ratification approval
entry admission access
presence stationing
withdrawal pull-out departure
crackdown clampdown offensive campaign
offensive attack campaign
campaign drive effort
effort attempt bid
hotspot trouble_spot
stronghold bastion heartland
smuggling trafficking
illegal_trade trafficking
weapons arms guns firearms
patrol guard
fence wall barrier
migrant immigrant refugee
border_crossing crossing
customs border_control
inspection check search
intelligence information
eavesdrop wiretap listen_in
spy_plane drone reconnaissance
leader president head
inauguration swearing-in taking_office
in_office in_power
come_to_power take_office
previous_government predecessor
under_pressure squeezed
public_opinion popularity
popularity approval_rating support
legislature parliament congress
session sitting
campaign_promise pledge
rebuke criticism
praise tribute
apology express_regret
voice_sympathy sympathize
condolence sympathy
offer propose
turn_away reject refuse
negotiable up_for_negotiation for_sale
bargaining_table negotiation
sovereign independent
influence sway
neighbor next_door
`,
  akin: `
president administration
pact negotiation
troops border
drone surveillance
intelligence surveillance
agent officer
weapon explosive
tariff import
constitution law
senate vote
diplomat minister
protest opposition
ship cargo
migrant border
`,
};
