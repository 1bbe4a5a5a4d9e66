import type { Field } from './field.js';

/** The economy, prices, taxes and public money. */
export const ECONOMY: Field = {
  same: `
economy business_activity
recession slump downturn economic_contraction
boom upswing economic_growth
inflation rising_prices price_rise cost_of_living
deflation falling_prices
gdp gross_domestic_product economic_output
interest_rate borrowing_cost cost_of_borrowing
central_bank federal_reserve fed
budget spending_plan
deficit shortfall gap
surplus excess
debt borrowing liabilities
national_debt public_debt government_borrowing
tax levy duty
taxpayer public_purse
income_tax payroll_tax
sales_tax vat value_added_tax
tax_cut tax_relief tax_break
austerity spending_cuts belt-tightening
subsidy grant handout
stimulus rescue_package
bailout rescue
public_spending government_spending state_spending
currency money
dollar greenback buck
exchange_rate currency_rate
devalue depreciate
stock_market stock_exchange bourse
stocks shares equities
bond gilt
trade commerce
export sell_abroad
import buy_from_abroad
trade_war tariff_dispute
free_trade open_trade
supply_chain supply_line
shortage scarcity lack
demand appetite
price cost
price_tag cost
cheap inexpensive low-cost affordable
expensive costly pricey dear
afford pay_for
wealth riches fortune
rich wealthy well-off affluent
poor needy impoverished hard-up
poverty hardship deprivation
inequality wealth_gap
welfare benefits social_security
pension retirement_income
mortgage home_loan
loan credit advance
lend loan
borrow take_out_a_loan
default miss_a_payment fail_to_repay
repay pay_back pay_off
savings nest_egg
money cash funds dough
sum amount figure
billionaire tycoon mogul magnate
consumer shopper
forecast prediction projection outlook
economist analyst
statistic figure number data
rate percentage proportion
`,
  akin: `
economy growth gdp
inflation price cost
tax revenue
budget spending
bank lender
currency dollar euro pound
debt loan
trade export import
shares market investor
recession unemployment
wage income
money fund grant
poverty hunger
`,
};
