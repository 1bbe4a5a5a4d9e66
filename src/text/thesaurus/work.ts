import type { Field } from './field.js';

/** Jobs, pay and labour disputes. */
export const WORK: Field = {
  same: `
job work employment post position
worker employee staff_member laborer
workers staff workforce personnel employees
employer boss company
colleague coworker workmate
unemployed jobless out_of_work
unemployment joblessness
layoff redundancy job_cut
lay_off make_redundant cut_jobs
fire sack dismiss axe
dismissal sacking firing
hire recruit take_on
vacancy opening
applicant candidate job_seeker
wage pay salary earnings
pay_rise pay_raise wage_increase
pay_cut wage_cut
minimum_wage lowest_pay
bonus extra_pay
overtime extra_hours
strike walkout industrial_action work_stoppage
strike walk_out down_tools stop_work
striker picket
union trade_union labor_union
union_leader union_boss
collective_bargaining pay_talks
working_conditions workplace_conditions
shift working_hours
retire stop_working
retirement end_of_career
retiree pensioner
holiday vacation leave time_off
sick_leave time_off_sick
maternity_leave parental_leave
intern trainee apprentice
part-time reduced_hours
full-time all_day
freelance self-employed
remote_work working_from_home telework
career profession occupation
skilled trained qualified
promotion advancement
contractor subcontractor
farm_worker farmhand
miner pitman
driver motorist
experience background track_record
`,
  akin: `
worker labor
job career
wage benefit bonus
strike protest
union worker
hire job
fire resign
employer manager
retirement pension
`,
};
