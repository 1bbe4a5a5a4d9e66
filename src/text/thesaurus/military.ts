import type { Field } from './field.js';

/** Armed forces, weapons, wars and intelligence. */
export const MILITARY: Field = {
  same: `
troops soldiers forces servicemen army military personnel
soldier serviceman servicewoman trooper gi
army armed_forces military
navy naval_forces fleet
air_force airmen
marines marine_corps
officer commander
general army_chief military_commander
defense_ministry ministry_of_defense pentagon department_of_defense
defense_secretary defense_minister pentagon_chief
special_forces commandos elite_troops
commando special_forces_soldier
veteran ex-soldier former_soldier
recruit conscript
draft conscription compulsory_military_service
mercenary soldier_of_fortune hired_gun
militia paramilitary irregulars
guerrilla insurgent rebel fighter
militant extremist
terrorist extremist
base garrison barracks
headquarters hq command_center
exercise drill maneuver war_game
training instruction drill
train instruct drill school teach
instructor trainer
mission operation campaign
raid swoop operation
attack strike assault offensive
airstrike air_strike air_raid bombing
bombing bomb_attack blast
bomb explosive_device ied
mine landmine
shell mortar artillery
missile rocket
drone unmanned_aircraft uav unmanned_aerial_vehicle
aircraft plane airplane aeroplane
fighter_jet warplane combat_aircraft
helicopter chopper
warship naval_vessel battleship frigate
submarine sub
tank armored_vehicle
gun firearm
weapon arms
ammunition ammo bullets rounds
rifle long_gun
pistol handgun sidearm revolver
machine_gun automatic_weapon
armed carrying_guns carrying_weapons with_guns with_weapons bearing_arms
unarmed without_weapons without_guns weaponless
disarm lay_down_arms give_up_weapons
weapon_of_mass_destruction wmd
nuclear_weapon atomic_bomb nuke nuclear_bomb
chemical_weapon poison_gas
war conflict fighting hostilities
battle clash combat fight firefight
shootout gunfight gun_battle exchange_of_fire
clash skirmish confrontation
invade march_into
invasion incursion
occupy take_over
retreat withdrawal pullout pullback
ceasefire truce armistice cessation_of_hostilities
peace_deal peace_agreement peace_treaty
surrender give_up lay_down_arms capitulate
peacekeeper blue_helmet
casualty victim
civilian noncombatant
hostage captive
prisoner_of_war pow
siege blockade encirclement
ambush surprise_attack
deployment dispatch stationing
reinforcement backup
escort accompany
patrol guard_duty
intelligence intel
spy secret_agent mole informer
espionage spying
surveillance monitoring spying watching
spy_agency intelligence_agency secret_service intelligence_service
spy eavesdrop snoop
reconnaissance scouting
secret covert clandestine undercover
classified secret top-secret confidential
assassinate kill murder
assassin hitman killer
target aim_at
shoot_down bring_down
violate_airspace enter_airspace
airspace skies
boots_on_the_ground ground_troops troops soldiers
`,
  akin: `
soldier marine
gun rifle pistol firearm weapon arms
weapon missile bomb explosive
troops army unit battalion brigade
army navy air_force marines
plane jet aircraft helicopter drone
warship ship vessel boat
general commander admiral colonel captain
war invasion occupation
militant rebel guerrilla terrorist
truce peace
attack bombing shooting
training exercise
intelligence information
spy agent
military defense
base camp
deployment mission presence
equipment weapon gear
instructor adviser
`,
};
