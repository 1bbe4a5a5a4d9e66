import type { Field } from './field.js';

/** Companies and what they do. */
export const BUSINESS: Field = {
  same: `
company firm business corporation enterprise
startup new_company fledgling_company
multinational global_company
subsidiary division unit arm
boss chief_executive ceo head
chief_executive ceo managing_director
chairman chair chairwoman chairperson
board directors
executive manager
founder creator
shareholder investor stockholder
customer client patron
supplier vendor
retailer shop store
supermarket grocery_store
shop store outlet
shopping_mall shopping_center
factory plant manufacturing_plant
manufacturer maker producer
manufacture make produce
merge join_forces combine
merger tie-up combination
takeover acquisition buyout
take_over buy_out acquire
bid offer
deal transaction
contract deal
profit earnings gain
loss deficit
revenue turnover sales income
sales turnover
bankrupt insolvent bust go_under go_bust
bankruptcy insolvency collapse
close_down go_out_of_business shut_up_shop
launch roll_out bring_out
product item
brand label
advertise promote market
advertisement ad advert commercial
marketing promotion
headquarters head_office main_office
branch office outlet
competitor rival
monopoly dominance
market_share slice_of_the_market
invest put_money_into plow_money_into
investment funding
stake share holding
float go_public list
restructure reorganize overhaul
restructuring reorganization shake-up
outsource contract_out
recall pull_from_shelves
refund reimbursement money_back
insurance coverage
insurer insurance_company
warehouse depot
delivery shipment
franchise chain
wholesale bulk
stockpile hoard
auction sell_to_the_highest_bidder
landlord property_owner
rent lease
property real_estate
developer builder
bank lender
hotel inn
restaurant eatery diner
bar pub tavern
`,
  akin: `
company factory shop
boss manager executive director
profit revenue
merger takeover
customer consumer
shop supermarket mall
product brand
bankruptcy debt
investor shareholder
hotel tourism
restaurant cafe bar
market industry sector
`,
};
