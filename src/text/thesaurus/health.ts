import type { Field } from './field.js';

/** Medicine, hospitals and disease. */
export const HEALTH: Field = {
  same: `
doctor physician medic gp
surgeon operating_doctor
nurse medical_staff caregiver
paramedic ambulance_crew emt
health_worker medical_worker
patient sufferer
hospital clinic medical_center infirmary
emergency_room casualty_department er
intensive_care icu critical_care
ambulance emergency_vehicle
disease illness sickness ailment
sick ill unwell
outbreak epidemic
pandemic global_outbreak
virus bug
infect contaminate
infection contagion
infectious contagious
symptom sign
fever high_temperature
flu influenza
cold sniffle
covid coronavirus
cancer tumor
heart_attack cardiac_arrest
stroke brain_attack
diabetes high_blood_sugar
mental_health mental_illness
depression low_mood
addiction dependency
addict drug_user
overdose drug_death
alcohol booze liquor drink
drunk intoxicated inebriated
smoking tobacco
cigarette smoke
vaccine jab shot inoculation
vaccinate immunize inoculate
medicine drug medication remedy
drugmaker pharmaceutical_company drug_company
pharmacy drugstore chemist
prescription script
treat care_for
treatment therapy
cure remedy
heal recover get_better
recovery recuperation
surgery operation
diagnose identify
diagnosis finding
test screening
checkup examination
side_effect adverse_reaction
dose amount
wound injury cut
fracture break
hurt injured wounded
critical_condition life-threatening
pregnant expecting
birth delivery
baby newborn infant
abortion termination
miscarriage stillbirth
fertility_treatment ivf
obesity overweight
diet nutrition
hunger starvation famine
malnutrition undernourishment
death fatality
death_toll number_of_dead number_of_deaths
fatal deadly lethal
die succumb
dead killed
suicide take_one's_own_life kill_oneself
life_expectancy lifespan
disability impairment
disabled handicapped
wheelchair mobility_aid
blind sightless
deaf hard_of_hearing
elderly old aged
nursing_home care_home
health_insurance medical_cover
public_health healthcare
quarantine isolation
hygiene cleanliness
mask face_covering
poison toxin
poisoning contamination
`,
  akin: `
doctor nurse surgeon
hospital doctor patient
disease cancer flu malaria measles
virus bacteria germ
vaccine medicine
drug pill tablet
injury wound burn
death illness
epidemic disease
treatment surgery drug
pregnancy birth baby
health hospital
`,
};
