import type { MarkedPage } from './marked-pages.js';

/** Web pages of newspapers, all invented. */
export const PAGES_OF_PAPERS: readonly MarkedPage[] = [
  {
    what: 'a sports page with results and a table',
    file: 'sports.txt',
    states: {
      title: 'Harbour Rovers edge Millbrook in seven-goal thriller',
      publisher: 'Harbour Gazette',
      author: 'Dana Whitlock',
      publishedOn: '2024-09-14',
      url: null,
    },
    page: `
F Home > Sport > Football
F SPORT
H Harbour Rovers edge Millbrook in seven-goal thriller
F By Dana Whitlock, Sports Correspondent
F Published: Saturday, 14 September 2024, 17:42 BST
F Share
F 12 Comments
C Harbour Rovers striker Theo Blake celebrates his winner against Millbrook. (Photo by Ines Carver/Getty Images)
B Harbour Rovers came from behind twice to beat Millbrook Town 4-3 on Saturday in front of 6,120 fans at the Quay Ground.
B "It was chaos, but it was our chaos," said manager Lena Ortiz. "Read more into it if you like."
F Advertisement
F Read more: Millbrook sack coach after three defeats
B Blake struck in the 89th minute after a mistake by goalkeeper Sam Purdy.
H Man of the match
H Theo Blake
B Theo Blake scored twice and made a third for captain Ruth Adeyemi.
B Result: Harbour Rovers 4-3 Millbrook Town
B Scorers: Blake 12, 89; Adeyemi 34; Osei 71 / Finch 3, 45; Lund 60
B Attendance: 6,120
B League table
B Club P W D L Pts
B Harbour Rovers 5 4 0 1 12
B Millbrook Town 5 2 1 2 7
B Eastfield 5 1 1 3 4
F Related stories
F Quay Ground to get new floodlights
F Women's cup draw: who plays whom
F Sign up for our sport newsletter
F © 2024 Harbour Gazette. All rights reserved.
`,
  },
  {
    what: 'a page with all its navigation',
    file: 'nav.txt',
    states: {
      title: 'Plover Lake reopens to swimmers after algae scare',
      publisher: 'The Daily Plover',
      author: null,
      publishedOn: '2024-08-09',
      url: null,
    },
    page: `
F Skip to content
F Menu
F Home
F News
F Sport
F Weather
F Contact us
F Log in
F Subscribe
F We use cookies to improve your experience. By continuing you agree to our use of cookies.
F Accept all
H The Daily Plover
F News | Local news | Weather
H Plover Lake reopens to swimmers after algae scare
F Plover Lake reopens to swimmers after algae scare | The Daily Plover
F Jane Doe • August 9, 2024 • 3 min read
F Facebook
F Twitter
F Email
F 1 of 6
C Swimmers return to Plover Lake on Friday morning.
F Swimmers return to Plover Lake on Friday morning.
B Plover Lake is open again after ten days of closure over toxic algae, the health department said Friday.
F Story continues below advertisement
B "I came straight from work," said swimmer Petra Holm, 44.
F Don't miss: Ten lakes within an hour's drive
B Water samples taken on Thursday were clean, according to The Morning Post.
F Plover Lake reopens to swimmers after algae scare
B The lake is fed by two rivers.
F Tags: lakes, health, algae
F Most read
F Bakery fire leaves three homeless
F Council to vote on parking fees
F Teen wins national chess title
F Privacy policy | Terms of use
F Copyright 2024 The Daily Plover
`,
  },
  {
    what: 'a page with a newsletter box in its middle',
    file: 'guardianish.txt',
    states: {
      title: 'Norwegian village bans cruise ships after whale death',
      publisher: null,
      author: null,
      publishedOn: '2024-07-12',
      url: null,
    },
    page: `
H Norwegian village bans cruise ships after whale death

B Mayor says fjord 'cannot take any more' after third collision in a year

H Liv Haugen in Oslo
F Fri 12 Jul 2024 06.00 CEST
F Share
B A village on Norway's west coast has voted to ban cruise ships from its fjord after a humpback whale was killed by a liner in June.

B The council of Stryndal, population 2,300, voted nine to two for the ban, which takes effect in January.

B "The fjord cannot take any more," said the mayor, Kari Lund.

F Sign up to This Is Nordic
H The pivotal stories and debates for Nordic readers

F Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties. For more information see our Privacy Policy. We use Google reCaptcha to protect our website and the Google Privacy Policy and Terms of Service apply.

F after newsletter promotion

B The cruise industry said the decision would cost the region 40m kroner a year.

F Explore more on these topics
F Norway
F Whales
F Cruises
| news
F Share
F Reuse this content
`,
  },
  {
    what: 'an interview',
    file: 'interview.txt',
    states: {
      title: "Ten questions for the woman who maps the city's rats",
      publisher: null,
      author: 'Kofi Mensah',
      publishedOn: null,
      url: null,
    },
    page: `
H Ten questions for the woman who maps the city's rats

F By Kofi Mensah

B Biologist Ada Frye has mapped every rat sighting in the city since 2015.

H What is the worst street?

B Canal Street, by far. We had 212 reports there last year.

H Do you like rats?

B I respect them. They subscribe to no rules but their own.

F This interview has been edited for length and clarity.

F Kofi Mensah is a reporter at the City Lantern. Reach him at kmensah@citylantern.example.
`,
  },
  {
    what: 'an opinion piece whose sentences sound like buttons',
    file: 'opinion.txt',
    states: { title: 'Let the river flood', publisher: null, author: 'Grace Udo', publishedOn: null, url: null },
    page: `
F OPINION

H Let the river flood

F By Grace Udo

B The Tarn is going to flood again. We should let it.

H Why not?

B Because, say the engineers, four farms lie in its way. Four farms, 60 people, one school.

B Read more carefully and you will find that the 1987 report said the same thing.

B Subscribe to that logic and every river becomes a pipe.

B Share the costs, share the water, and share the blame.

B Grace Udo is a hydrologist at Tarn University.

F Have something to say? Send letters to letters@elm.example.
`,
  },
];
