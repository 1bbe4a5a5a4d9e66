/** A briefing quite unlike the shipped one: a town's council and its football club, all invented. */
export const ANOTHER_BRIEFING: Readonly<Record<string, string>> = {
  'council/tram.md': `---
title: Council votes for a tram to the harbour
publisher: The Elmwick Courier
author: Ines Falk
date: 2025-03-14
---

# Council votes for a tram to the harbour

ELMWICK — The town council voted 19 to 12 on Thursday to build a tram line from the railway station to the old harbour.

The line will cost 84 million euros and carry 9,500 passengers a day, according to the council's transport office. Work is to begin in September 2026.

“A harbour without a tram is a dead end,” Mayor Dagny Holm told the council. “We have waited thirty years for this.”

Councillor Piet Aalders, who leads the opposition, rejected the plan. He said that the money should be spent on the town's 14 schools instead.

“Nobody has shown us a single figure for the running costs,” Aalders said. “This is a blank cheque.”

Share this article
`,
  'council/library.txt': `Library to open on Sundays

Elmwick's central library will open on Sundays from May 4, the council announced.

Librarian Sunniva Grieg said that students had asked for longer hours for years. “On Saturdays they queue down the stairs,” she said.

Mayor Dagny Holm welcomed the change but warned that it would not be extended to the four branch libraries.

The central library lent 412,000 books last year.

Subscribe to our newsletter
`,
  'council/fine.txt': `Baker fined over late-night noise

A court in Elmwick fined the baker Tobias Renn 1,200 euros because his ovens kept neighbours awake, a court spokeswoman said on Tuesday.

Renn denied that the ovens were louder than the street. He did not appeal.
`,
  'club/coach.md': `# Harbour Rovers part with coach

*By Milo Strand*

Harbour Rovers have dismissed their coach, Gareth Pym, after seven defeats in a row, the club said in a statement on Monday.

“Gareth gave this club everything he had,” chairwoman Lucinda Okoro said. “But a team that does not score does not stay up.”

Captain Jonas Vikander told the radio that the players had learned of the dismissal from the news. “We stood in the car park and read it on a phone,” said Vikander.

Okoro denied that the players had asked for Pym's dismissal.
`,
  'club/stadium.txt': `Rovers want a new stand

Harbour Rovers plan to build a new stand for 3,200 supporters at the Quay Lane ground. It would be ready in August 2027.

The stand would cost 11.5 million euros, said Lucinda Okoro, the chairwoman of the club. Half of it would come from a supporters' fund.

Mayor Dagny Holm said that the town would not pay for the stand.
`,
  'club/youth.txt': `Girls' team reaches final

The under-17 girls of Harbour Rovers beat Stenby United 3-1 on Saturday and will play the final in Norrhaven on June 7.

“They play without fear,” said their coach, Amina Bellweather, who works as a nurse.
`,
};
