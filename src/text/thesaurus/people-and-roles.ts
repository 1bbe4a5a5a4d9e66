import type { Field } from './field.js';

/** Who people are to one another and in office. */
export const PEOPLE_AND_ROLES: Field = {
  same: `
people persons individuals
man guy bloke fellow
woman lady
men guys
child kid youngster minor
children kids youngsters
teenager teen adolescent
boy lad
girl lass
young_people youth youngsters
adult grown-up
old_people elderly seniors pensioners
baby infant
family relatives
relative kin family_member
parents mother_and_father
mother mom mum
father dad
grandmother grandma granny
grandfather grandpa
wife spouse
husband spouse
married wed
marry wed tie_the_knot
girlfriend partner
boyfriend partner
couple pair
brother sibling
sister sibling
twin double
friend pal buddy mate
neighbor next-door_resident
stranger unknown_person
guest visitor
owner proprietor
leader chief head boss
chief head
head lead
deputy number_two second-in-command
predecessor previous_holder
successor replacement
official functionary bureaucrat
civil_servant public_servant government_employee
authorities officials
aide assistant
adviser counselor consultant
expert specialist
analyst expert
representative delegate
delegation mission
member participant
participant attendee
organizer promoter
founder father
critic detractor opponent
supporter backer advocate
follower adherent
sponsor backer
donor contributor
victim sufferer
crowd throng mass
mob crowd
group team
committee panel commission
commission inquiry panel
agency body organization
organization group body
department ministry
institution body
institute center
association federation society
community population
population inhabitants people
public general_public people
majority most
minority few
indigenous native aboriginal
black african-american
hispanic latino latina
jewish hebrew
muslim islamic
gay homosexual
transgender trans
farmer grower
fisherman angler
pilot aviator airman
engineer technician
lawyer attorney
accountant bookkeeper
driver chauffeur
king monarch sovereign
queen monarch
royal_family monarchy royals
prince royal
heir successor
billionaire super-rich
beggar panhandler
hero champion
orphan parentless_child
widow bereaved_wife
full_name whole_name
identity name
nickname alias moniker
called named known_as dubbed
`,
  akin: `
child boy girl teenager student
man husband father
woman wife mother
parent mother father
family wife husband son daughter child
brother sister
leader president chief
adviser aide
committee council board
organization agency institution
official authorities government
member leader
group organization
expert professor
king queen prince princess
farmer worker
`,
};
