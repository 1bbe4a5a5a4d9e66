import type { MarkedPage } from './marked-pages.js';

/** Web pages of broadcasters and portals, all invented. */
export const PAGES_OF_BROADCASTERS: readonly MarkedPage[] = [
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

F Sam Ito

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
  {
    what: 'a live blog with time stamps',
    file: 'live.txt',
    states: {
      title: 'LIVE: Storm Edda batters the coast as 12,000 homes lose power',
      publisher: null,
      author: null,
      publishedOn: null,
      url: null,
    },
    page: `
H LIVE: Storm Edda batters the coast as 12,000 homes lose power
F Last updated 14 minutes ago
F LIVE
F 1.2k views

H Key points
B • Ferry services are suspended until Thursday.
B • Schools in three districts are closed.
B • Wind gusts of 140 km/h were measured at Point Sable.

H 16:45
H Power back in Tarn Valley
B Grid operator Nordkraft says 3,000 homes in Tarn Valley have power again.

H 16:10
B "Stay away from the sea wall," fire chief Omar Lind told local radio.

H 15:32
B The rescue helicopter has picked up two sailors off Point Sable, the coastguard says.

F Load more
F Follow @coastnews on Twitter
`,
  },
  {
    what: 'a portal that carries a story of others',
    file: 'yahoo.txt',
    states: {
      title: 'Rare orchid found behind supermarket',
      publisher: null,
      author: null,
      publishedOn: '2024-05-14',
      url: null,
    },
    page: `
H Elm Wire
H Rare orchid found behind supermarket
F Jo Kerr
F Tue, May 14, 2024 at 3:30 AM PDT·2 min read
F In this article:
B A botanist looking for his lost car keys has found an orchid last seen in the county in 1952.
B "I nearly stepped on it," said Dr Imre Vass of Tarn University.
H Generate Key Takeaways
B The plant, a lady's slipper, is protected by law.
F Story continues
B The supermarket has put up a fence. It asked customers not to feed it.
F View comments
F Terms/Privacy Policy
F Advertise
F About our ads
`,
  },
];
