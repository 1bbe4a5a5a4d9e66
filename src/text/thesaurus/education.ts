import type { Field } from './field.js';

/** Schools and universities. */
export const EDUCATION: Field = {
  same: `
school academy
primary_school elementary_school
secondary_school high_school
kindergarten nursery preschool
student pupil schoolchild
graduate alumnus
undergraduate student
freshman first-year
teacher educator schoolteacher
headteacher principal head
professor lecturer
classroom class
class lesson
course program
curriculum syllabus
exam test examination
grade mark
homework assignment
degree diploma qualification
scholarship grant bursary
tuition fees
student_loan student_debt
enroll register
enrollment intake
graduate finish_school
graduation commencement
drop_out leave_school
dropout school_leaver
truancy absenteeism
bullying harassment
campus grounds
dormitory hall_of_residence dorm
textbook schoolbook
literacy reading
illiterate unable_to_read
teaching instruction
learn study
semester term
playground schoolyard
`,
  akin: `
school teacher pupil
university student professor
exam degree
college campus
education school
teacher professor instructor
`,
};
