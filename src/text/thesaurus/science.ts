import type { Field } from './field.js';

/** Research, space and nature. */
export const SCIENCE: Field = {
  same: `
scientist researcher academic
research study investigation
study survey analysis
experiment test trial
discover find
discovery finding breakthrough
laboratory lab research_center
theory hypothesis
evidence data proof
expert specialist authority
professor academic scholar
journal periodical
publish release
university college
space outer_space
spacecraft spaceship probe
rocket launch_vehicle
satellite orbiter
astronaut cosmonaut
telescope observatory
planet world
moon lunar_surface
mars red_planet
space_agency nasa
orbit circle
land touch_down
species kind
animal creature beast
wildlife fauna animals
plant flora
endangered threatened at_risk
extinct died_out
breed reproduce
habitat home
dinosaur prehistoric_reptile
fossil remains
ancient old prehistoric
archaeologist excavator
dig excavation
artifact relic
gene dna
genetic hereditary
clone copy
cell tissue
brain mind
chemical compound substance
substance material
measure gauge
sample specimen
accurate precise exact
estimate approximation
percentage share
ocean sea
sea_level water_level
coral_reef reef
forest woodland jungle
tree timber
volcano crater
eruption volcanic_blast
earthquake quake tremor seismic_shock
magnitude strength
`,
  akin: `
scientist professor expert
research laboratory experiment
space rocket satellite astronaut
planet moon mars
animal bird fish whale wolf bear
species habitat
earthquake volcano
gene cell
ocean lake river
fossil dinosaur
university research
`,
};
