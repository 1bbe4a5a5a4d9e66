import type { Field } from './field.js';

/** Weather, disasters and the climate. */
export const WEATHER: Field = {
  same: `
storm tempest
hurricane typhoon cyclone
tornado twister
thunderstorm lightning
rain downpour shower rainfall
heavy_rain downpour torrential_rain
flood flooding deluge inundation
flooded under_water submerged inundated
snow snowfall
blizzard snowstorm
hail hailstone
ice frost
fog mist
wind gust gale breeze
heat_wave hot_spell
cold_snap cold_spell
drought dry_spell lack_of_rain
hot scorching sweltering
cold freezing chilly
temperature mercury
forecast outlook
forecaster meteorologist weather_service
disaster catastrophe calamity
natural_disaster act_of_god
landslide mudslide
avalanche snowslide
wildfire forest_fire bushfire
fire blaze inferno
tsunami tidal_wave
evacuate clear_out move_out
evacuation exodus
shelter refuge
emergency_services first_responders rescuers
rescuer rescue_worker
firefighter fireman fire_crew
damage destruction devastation
damaged wrecked ruined
devastate ravage lay_waste
homeless displaced
displace drive_out uproot
missing unaccounted_for lost
survivor those_who_survived
debris rubble wreckage
dam reservoir
levee embankment flood_defense
overflow burst_its_banks
relief aid
humanitarian_aid relief_supplies
power_cut blackout power_outage
stranded marooned cut_off
climate_change global_warming
greenhouse_gas carbon_dioxide carbon_emissions
emissions pollution
pollute contaminate
environmentalist green conservationist
environment nature
conservation preservation
melt thaw
coast shore seaside
coastal seaside
river stream waterway
season time_of_year
autumn fall
`,
  akin: `
storm hurricane tornado rain wind
flood rain river
fire smoke
disaster earthquake flood
weather climate temperature
evacuate rescue
snow ice cold
damage repair
drought famine
emissions climate
`,
};
