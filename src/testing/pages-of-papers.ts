import type { MarkedPage } from './marked-pages.js';

/** Web pages of newspapers and broadcasters, all invented. */
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
    what: 'a page that names the reporter without a by',
    file: 'bbcish.txt',
    states: {
      title: 'Lighthouse keeper rescued after night on rocks',
      publisher: null,
      author: null,
      publishedOn: null,
      url: null,
    },
    page: `
H Lighthouse keeper rescued after night on rocks
F 2 hours ago
F Share
F Save
H Morag Tait
H Highlands reporter
H Reporting from
H Skerry Bay
H Coastguard A helicopter hovers over grey rocks and a white lighthouse
H Coastguard
H The man was winched to safety just before dawn
B A lighthouse keeper has been rescued after spending 11 hours on rocks off the north coast.

B The 61-year-old was found by a fishing boat at about 05:20 on Tuesday, HM Coastguard said.

B "He was cold, but he was singing," said skipper Donnie Muir.

B You can listen to the full interview with Mr Muir on Good Morning Skerry.

H 'Never again'
B The keeper, Alan Bain, had gone out to mend a lamp.

B He told Radio Skerry that he would "never again" go alone.

F More on this story
F Lighthouse lamp goes out after 140 years
F The man who paints lighthouses
F Related topics
F Coastguard
F Skerry Bay
`,
  },
  {
    what: 'a page with a video and the headlines of others in capitals',
    file: 'foxish.txt',
    states: {
      title: 'Sheriff says cattle thieves used drones to find herds',
      publisher: null,
      author: 'Rex Dane',
      publishedOn: '2024-06-07',
      url: null,
    },
    page: `
F Published June 7, 2024 11:20am EDT
H Sheriff says cattle thieves used drones to find herds
H Three arrested after two-year investigation
F By Rex Dane
F Facebook
F Twitter
F Flipboard
F Comments
F Print
F Email
F close
F Video
H Sheriff describes how thieves used drones
B Sheriff Mack Lyle joins 'Morning Ranch' to discuss the arrests.

B NEWYou can now listen to articles!

B Three men accused of stealing 212 cattle used drones to find unguarded herds, a Texas sheriff said Friday.

H BORDER RANCHERS ASK GOVERNOR FOR HELP

B "They knew where every fence was weak," Sheriff Mack Lyle said.

F CLICK HERE TO GET THE RANCH NEWS APP

C The suspects are being held in Hale County. (Hale County Sheriff's Office)

B Lyle said more arrests were possible.

F The Associated Press contributed to this report.

F Rex Dane is a reporter for Ranch News. Story tips can be sent to rex.dane@ranchnews.example and on Twitter: @rexdane.
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
    what: 'a page with a caption and its credit on lines of their own',
    file: 'npr.txt',
    states: {
      title: 'Heat wave forces zoo to truck in 12 tons of ice',
      publisher: 'NPX',
      author: null,
      publishedOn: '2024-07-09',
      url: null,
    },
    page: `
H Heat wave forces zoo to truck in 12 tons of ice
F July 9, 20245:01 AM ET
H Heard on Morning Edition
H By 

H Sam Ito

F 3-Minute Listen
H Download
H Transcript

B Polar bears cool off in a pool filled with ice at the Tarn City Zoo on Monday.
C Lena Park/Tarn City Zoo
F hide caption
F toggle caption
F Lena Park/Tarn City Zoo
B TARN CITY — It takes 12 tons of ice a day to keep polar bears happy at 104 degrees, says keeper Rosa Mund.

B The zoo has ordered ice from three factories.

F Sponsor Message

B "The seals complain the loudest," Mund said.

F Copyright © 2024 NPX
`,
  },
];
