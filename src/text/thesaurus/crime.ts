import type { Field } from './field.js';

/** Crime, policing and drugs. */
export const CRIME: Field = {
  same: `
crime offense felony wrongdoing
criminal crook lawbreaker offender
gangster mobster gang_member
gang mob crime_ring
organized_crime mafia mob crime_syndicate
drug_gang drug_ring crime_organization
drug_trafficker drug_dealer drug_smuggler narco drug_lord trafficker
kingpin crime_boss drug_lord capo
drugs narcotics dope illegal_substances
drug_trafficking drug_trade drug_smuggling narcotics_trade
traffic smuggle run
smuggler trafficker runner
dealer pusher
cocaine coke blow
heroin smack
cannabis marijuana pot weed
methamphetamine meth crystal_meth
precursor chemical_ingredient
laboratory lab
murder homicide killing slaying
murderer killer
manslaughter unlawful_killing
massacre mass_killing slaughter bloodbath carnage
shooting gun_attack
gunman shooter
stab knife
stabbing knife_attack
robbery holdup heist stick-up
burglary break-in
burglar housebreaker
theft stealing larceny
thief robber
shoplifter shop_thief
mug rob
kidnap abduct snatch take_hostage
kidnapper abductor captor
ransom payoff
missing disappeared unaccounted_for
extort blackmail shake_down
extortion blackmail racketeering shakedown
fraud scam swindle con
fraudster swindler con_man scammer
forge counterfeit fake
launder_money clean_money
money_laundering laundering
embezzle misappropriate siphon
arson fire-raising
arsonist fire-raiser
vandalism criminal_damage
vandalize deface
rape sexual_assault
sexual_abuse molestation
harassment stalking
domestic_violence domestic_abuse
violence bloodshed
police cops law_enforcement officers
police_officer cop policeman policewoman constable
detective investigator
police_chief chief_of_police police_commissioner
police_station precinct
patrol_car squad_car police_car
security_forces police
security_chief security_minister top_security_official
raid bust swoop
arrest detention capture
arrested detained in_custody behind_bars
suspect alleged_offender person_of_interest
accomplice accessory
fugitive runaway wanted_man escapee
wanted sought hunted
manhunt search
witness bystander onlooker
evidence proof
clue lead
fingerprint dna
alibi excuse
motive reason
plot conspiracy scheme
informant informer tipster snitch
tip tip-off
undercover plainclothes
hideout safe_house lair
loot haul booty
seizure confiscation haul
contraband smuggled_goods
human_trafficking people_smuggling
prison jail penitentiary lockup
prisoner inmate convict
prison_guard warder jailer
cell jail_cell
escape jailbreak breakout
handcuff shackle
operative member
hacker cybercriminal
cyberattack hack
tunnel underground_passage
`,
  akin: `
crime murder robbery theft
gang organized_crime
drugs cocaine heroin methamphetamine marijuana cannabis opioid
drugs narcotics trafficking
prison custody
police detective sheriff
murder kill death
kidnap hostage ransom
suspect defendant
smuggling trafficking contraband
kingpin leader
laboratory factory workshop
seizure arrest
violence attack murder
gang criminal
investigation inquiry probe
hitman gunman
`,
};
