import type { Field } from './field.js';

/** Traffic, vehicles and journeys. */
export const TRANSPORT: Field = {
  same: `
car automobile vehicle motor
truck lorry
bus coach
van minivan
motorcycle motorbike
bicycle bike cycle
train railway_train
railway railroad rail
subway underground metro
tram streetcar
station stop
taxi cab
plane aircraft airplane jet
airliner passenger_plane passenger_jet
airline carrier
airport airfield
runway airstrip landing_strip
pilot captain
cabin_crew flight_attendant
flight plane
take_off depart
crash accident collision wreck pileup
crash smash plow_into
derail come_off_the_rails
ship vessel
boat craft vessel
speedboat fast_boat go-fast_boat
ferry passenger_ship
tanker oil_ship
yacht sailboat
capsize overturn
sink go_down
port harbor dock
sailor seaman mariner
crew staff
cargo freight load
container crate
shipping maritime_transport
passenger traveler rider
commuter traveler
pedestrian walker
road street highway
highway motorway freeway expressway
bridge crossing
tunnel underpass
junction intersection crossroads
traffic vehicles
traffic_jam congestion gridlock
parking car_park parking_lot
driving_license driver's_license
speed_limit maximum_speed
speeding driving_too_fast
fuel petrol gasoline gas
toll road_charge
fare ticket_price
ticket pass
delay holdup
journey trip
travel go
route course
cross traverse
crossing border_post checkpoint
border_crossing checkpoint
roadblock checkpoint barricade
passport travel_document
visa entry_permit
luggage baggage bags
tourist visitor holidaymaker
wheel tyre
pavement sidewalk
infrastructure roads_and_bridges
`,
  akin: `
car truck bus van motorcycle vehicle
plane helicopter jet
ship boat ferry tanker yacht
train railway metro
road bridge highway
airport flight pilot
driver passenger
crash injury
port ship
traffic road
border customs
`,
};
