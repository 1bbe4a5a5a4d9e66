import type { Field } from './field.js';

/** Courts, trials and rights. */
export const LAW: Field = {
  same: `
court tribunal
judge magistrate justice
supreme_court highest_court top_court
lawyer attorney solicitor barrister counsel
prosecutor district_attorney
attorney_general top_prosecutor chief_prosecutor
prosecute bring_charges put_on_trial charge
charge indict accuse
indictment charges
sue take_to_court file_a_lawsuit bring_a_case
lawsuit suit legal_action court_case
plaintiff claimant complainant
defendant accused
trial court_case proceedings hearing
hearing court_session
jury jurors
verdict ruling judgment decision
rule decide
ruling decision judgment
guilty convicted
innocent not_guilty
acquit clear exonerate find_not_guilty
convict find_guilty
conviction guilty_verdict
sentence punishment prison_term
sentence jail imprison
life_sentence life_imprisonment
death_penalty capital_punishment
execute put_to_death
execution capital_punishment
fine penalty
punish penalize sanction
bail bond
parole early_release
probation suspended_sentence
pardon amnesty clemency
appeal challenge
overturn quash reverse strike_down
uphold confirm
testify give_evidence take_the_stand
testimony evidence
plead_guilty admit_guilt
warrant court_order
injunction court_order
subpoena summons
extradition handover
legal lawful legitimate allowed_by_law
illegal unlawful illicit against_the_law
unconstitutional against_the_constitution
constitution basic_law
breach violation infringement
compensation damages payout
settle reach_a_settlement
liable responsible
negligence carelessness
contract agreement
copyright intellectual_property
will testament
inherit come_into
custody guardianship
divorce split_up
rights entitlement
law_firm legal_practice
perjury lying_under_oath
contempt disrespect
jurisdiction authority
legislate make_law pass_a_law
repeal rescind revoke abolish annul scrap
ban prohibition
license permit
permission authorization consent approval go-ahead
rule regulation
regulator watchdog regulatory_body
comply obey
loophole gap
clause provision
designate label classify class brand
`,
  akin: `
court judge trial
lawyer prosecutor judge
lawsuit claim complaint
sentence prison jail
fine sanction
appeal court
law constitution rule
verdict sentence
charge accusation allegation
illegal crime
evidence testimony witness
legal court
pardon release
rights freedom
`,
};
