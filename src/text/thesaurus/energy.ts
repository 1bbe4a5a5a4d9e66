import type { Field } from './field.js';

/** Oil, gas, electricity and mines. */
export const ENERGY: Field = {
  same: `
energy power
electricity power
power_station power_plant
nuclear_plant nuclear_power_station
reactor nuclear_plant
oil crude petroleum
oilfield oil_well
oil_company oil_firm
refinery oil_plant
pipeline pipe
natural_gas gas lng
coal black_fuel
coal_mine pit colliery
mine pit
mining extraction
drill bore
fracking hydraulic_fracturing
renewable green_energy clean_energy
wind_farm wind_turbine
solar_panel photovoltaic
hydroelectric water_power
fossil_fuel oil_and_gas
oil_spill leak
grid power_network
power_line cable
blackout outage
battery cell
electric_car electric_vehicle ev
fuel gasoline petrol diesel
barrel drum
energy_bill power_bill
utility power_company
radiation radioactivity
uranium nuclear_fuel
enrich refine
emission discharge
carbon co2
`,
  akin: `
oil gas coal fuel
nuclear reactor uranium
solar wind renewable
energy electricity oil
mine coal gold copper lithium
pipeline refinery
grid electricity
`,
};
