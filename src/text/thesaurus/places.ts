import type { Field } from './field.js';

/** Short forms and metonyms of places and institutions that every reader knows. */
export const PLACES: Field = {
  same: `
u.s. united_states america american
uk united_kingdom britain great_britain
pentagon department_of_defense defense_department u.s._military
white_house u.s._president u.s._administration oval_office
downing_street british_government british_prime_minister
kremlin russian_government
capitol_hill congress
foggy_bottom state_department
wall_street financial_markets
fed federal_reserve
city_of_london financial_district
security_council un_security_council
imf international_monetary_fund
wto world_trade_organization
interpol international_police
dc washington
latin_america south_america
far_east east_asia
africa african_continent
europe european_continent
asia asian_continent
antarctica south_pole
arctic north_pole
north northern
south southern
east eastern
west western
northwest northwestern
northeast northeastern
southwest southwestern
southeast southeastern
abroad foreign_countries overseas
homeland home_country
neighbor neighboring_country
border frontier
region area zone
area zone district
location place site spot
site location
ground land soil
downtown city_center
coast seaboard shoreline
island isle
mountain peak
hill slope
valley glen
field farmland
desert wasteland
lake reservoir
beach shore
port harbor
square plaza
street road avenue
building structure
compound complex
facility installation
office bureau
home house residence
camp encampment
ranch farm estate
village settlement
`,
  akin: `
washington u.s. america
london britain uk
kremlin moscow russia
white_house president
pentagon military
downing_street prime_minister
country nation state region
city town capital
north south east west
border line crossing
europe asia africa america
house apartment building
coast beach sea
mountain hill valley
farm field
u.s. congress
territory country
`,
};
