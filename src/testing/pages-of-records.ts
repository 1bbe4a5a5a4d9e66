import type { MarkedPage } from './marked-pages.js';

/** Minutes, transcripts, tables, releases and copy of agencies, all invented. */
export const PAGES_OF_RECORDS: readonly MarkedPage[] = [
  {
    what: 'the minutes of a council',
    file: 'minutes.txt',
    states: { title: 'TOWN OF ELMSFORD BRIDGE', publisher: null, author: null, publishedOn: '2024-03-12', url: null },
    page: `
H TOWN OF ELMSFORD BRIDGE
H Minutes of the Regular Council Meeting
F March 12, 2024

B Present: Mayor Alice Hale, Councillors Brook, Dunn and Iyer
B Absent: Councillor Petrov

H 1. Call to order

B The meeting was called to order at 7:02 p.m. by Mayor Hale.

H 2. Public comment

B Resident Joan Pike said the crossing on Mill Lane was "an accident waiting to happen."

B Motion carried 4-0.

H 3. Budget

B Councillor Dunn moved to increase the library budget by $45,000. Seconded by Councillor Iyer.

B Motion carried 4-0.

H 2. Public comment

B No further comments were received.

H Adjournment

B The meeting adjourned at 9:15 p.m.
`,
  },
  {
    what: 'a press release',
    file: 'press.txt',
    states: {
      title: 'Northwind Energy to build 40-turbine wind park off Cape Lorne',
      publisher: null,
      author: null,
      publishedOn: null,
      url: null,
    },
    page: `
H FOR IMMEDIATE RELEASE

F Contact: Maria Lopez
F Phone: 555-0134
F Email: press@northwindenergy.example

H Northwind Energy to build 40-turbine wind park off Cape Lorne

B CAPE LORNE, Oregon, June 3, 2024 -- Northwind Energy today announced that it will build a 40-turbine wind park nine miles off Cape Lorne.

B "This is the biggest investment in our history," said chief executive Paula Grant.

B Subscribe to the view that wind is cheap, Grant told reporters, and the rest follows.

H About Northwind Energy

B Northwind Energy runs 14 wind parks in three states and employs 2,300 people.

F ###
`,
  },
  {
    what: 'hard-wrapped copy of a news agency',
    file: 'wire.txt',
    states: {
      title:
        "WELLINGTON (Reuters) - New Zealand's central bank held its cash rate at 5.50% on Wednesday and said inflation was falling more slowly than it had expected, pushing back the first cut to 2025.",
      publisher: 'Reuters',
      author: null,
      publishedOn: null,
      url: null,
    },
    page: `
B WELLINGTON (Reuters) - New Zealand's central bank held its cash
| rate at 5.50% on Wednesday and said inflation was falling more
| slowly than it had expected, pushing back the first cut to 2025.

B All but two of 31 economists polled had expected no change.
| Governor Hana Moana said the bank would "not hesitate" to act.

B "The last mile is the hardest," she told a news conference
| in Wellington. "Subscribe to hope if you like, but we look at
| data."

B The New Zealand dollar rose 0.4% to $0.6123.

F (Reporting by Jack Tane; Editing by Sue Field)
`,
  },
  {
    what: 'a transcript',
    file: 'transcript.txt',
    states: {
      title: "TRANSCRIPT: Mayor Jones's news conference on the bridge closure",
      publisher: null,
      author: null,
      publishedOn: null,
      url: null,
    },
    page: `
H TRANSCRIPT: Mayor Jones's news conference on the bridge closure

B MAYOR JONES: Thank you all for coming. The bridge will stay closed until May.

B REPORTER: Why so long?

B MAYOR JONES: Because three of its cables are broken.

B (LAUGHTER)

B REPORTER: Will there be a ferry?

B MAYOR JONES: Yes.

B (END VIDEO)
`,
  },
  {
    what: 'a page with a table, one cell a line',
    file: 'table.txt',
    states: {
      title: 'School lunch prices rise in six districts',
      publisher: null,
      author: null,
      publishedOn: null,
      url: null,
    },
    page: `
H School lunch prices rise in six districts

B From September, lunch will cost more in six of the county's nine districts, figures published by the county on Monday show.

B District
B Old price
B New price
B Ashby
B $2.10
B $2.45
B Corley
B $1.95
B $2.30
B Denton
B $2.20
B $2.60

B County spokesman Ivo Bell said food costs had risen 18 percent in two years.
`,
  },
  {
    what: 'wrapped text with indented paragraphs',
    file: 'wrapped.txt',
    states: {
      title: 'Harbour tunnel opens four months early',
      publisher: 'Harbour Gazette',
      author: 'Rita Lowe',
      publishedOn: null,
      url: null,
    },
    page: `
H Harbour tunnel opens four months early
H Engineers praise "boring" project

F By Rita Lowe
F Harbour Gazette Staff

B PORT ELLEN - The harbour tunnel opened to traffic on Tuesday, four
| months ahead of schedule and 12 million dollars under budget, the
| transport authority said.
B   "It was boring in the best sense," project manager Ivan Stahl said
| at the ceremony, which 300 people attended.
B   The tunnel, 2.4 kilometres long, will carry 30,000 cars per day.
| Tolls start in July.
F Advertisement
B   Opponents say it will bring more traffic into the old town, where
| streets are narrow.

F                          -30-
`,
  },
  {
    what: 'an article below a header of labelled lines',
    file: 'header.txt',
    states: {
      title: 'Orchard growers warn of worst harvest in 30 years',
      publisher: 'Valley Herald',
      author: null,
      publishedOn: '2023-10-02',
      url: 'https://valleyherald.example/orchard',
    },
    page: `
F Title: Orchard growers warn of worst harvest in 30 years
| Source: Valley Herald
| Date: October 2, 2023
| URL: https://valleyherald.example/orchard

B Late frost has destroyed up to 70 percent of the apple crop, growers said on Monday.

B Grower Edna Price said she would have to let six workers go.
`,
  },
];
