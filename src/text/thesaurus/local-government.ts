import type { Field } from './field.js';

/** Towns, councils and public services. */
export const LOCAL_GOVERNMENT: Field = {
  same: `
council city_council town_council local_authority
councillor council_member alderman
mayor city_leader
town_hall city_hall
municipality local_authority
municipal local
local_government town_council
district borough area
neighborhood quarter
county shire
governor state_leader
resident inhabitant local
village hamlet
town city
capital main_city
suburb outskirts
rural countryside
urban city
public_meeting town_meeting
petition signatures
planning_permission building_permit
zoning land_use
property_tax council_tax
rubbish garbage trash waste
recycling reuse
landfill dump tip
sewage wastewater
sewer drain
water_supply drinking_water
tap faucet
street_light streetlamp
park green_space
playground play_area
swimming_pool pool leisure_center
library reading_room
public_housing council_housing social_housing
apartment flat
house home
homelessness sleeping_rough
evict throw_out turf_out
eviction removal
construction building_work
roadworks road_repairs
pothole hole_in_the_road
bus_service public_transport public_transit
fire_brigade fire_department fire_service
police_force police_department
budget_cut funding_cut savings
fee charge
grant funding subsidy
tender bidding
contractor builder
pilot_project trial
proposal plan scheme
project scheme initiative
opening inauguration launch
closure shutdown
inspection check
complaint grievance
market fair
volunteer helper unpaid_worker
charity nonprofit ngo aid_group
donation gift contribution
donate give contribute
fundraiser charity_event
`,
  akin: `
mayor council
city town village
resident neighbor
council committee
housing house apartment rent
park garden
waste recycling
library museum school
charity volunteer
governor state
budget tax
`,
};
