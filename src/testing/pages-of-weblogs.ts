import type { MarkedPage } from './marked-pages.js';

/** Weblogs and newsletters in plain text and Markdown, all invented. */
export const PAGES_OF_WEBLOGS: readonly MarkedPage[] = [
  {
    what: 'a blog post in Markdown with front matter and boxes',
    file: 'blog.md',
    states: {
      title: "Why our bus network is late: a driver's view",
      publisher: 'The Kerb',
      author: 'Sam Okafor',
      publishedOn: '2023-11-05',
      url: 'https://kerb.example/late-buses',
    },
    page: `
F ---
| Title: "Why our bus network is late: a driver's view"
| Author: Sam Okafor
| date: 2023-11-05T08:30:00-05:00
| publisher: The Kerb
| tags: [buses, transit]
| URL: https://kerb.example/late-buses
| ---

H # Why our bus network is late: a driver's view

F ![A bus at a stop](bus.jpg)
C *A number 12 bus waits at Dock Street. Photo: Lee Tran*

F [Subscribe](https://kerb.example/subscribe)

B I have driven the **number 12** for nine years. On a good day I am [two minutes late](https://kerb.example/data); on a bad one, twenty.

B > "We lost 40 drivers last winter," union secretary Mina Roth told me. "Nobody replaced them."

H ## The timetable is a fiction

B There are three reasons:

B - The timetable assumes no traffic at 8 a.m.
B - Drivers get four minutes to turn around.
B - Nobody asked us.

F ---

F ### Enjoying this post?

F Sign up for our newsletter and get The Kerb in your inbox every Friday.

F <!-- ad slot
F  728x90 -->

H ## What would help

B Two more buses per hour would help, [the city's own study](https://city.example/study) found in 2022.

B | Line | Delay |
F |------|-------|
B | 12   | 9 min |
B | 15   | 4 min |

F [← Previous post](https://kerb.example/1) | [Next post →](https://kerb.example/3)

F Filed under: Transit, Opinion
`,
  },
  {
    what: 'a weblog that carries the article of another site',
    file: 'wp.txt',
    states: {
      title: 'Farmers block highway in protest over milk price',
      publisher: 'Dairy News',
      author: null,
      publishedOn: '2024-05-04',
      url: 'https://dairynews.example/farmers-block',
    },
    page: `
H Farmers block highway in protest over milk price

F Posted on May 4, 2024 by admin

F Leave a comment

F Farmers block highway in protest over milk price

B About 200 farmers blocked Highway 9 on Saturday to demand a higher price for milk.

C Tractors are parked across Highway 9 on Saturday. Photo: Jo Marsh / Dairy News

F Also read: Dairy giant posts record profit

F Also read: Why milk is cheaper than water

B “We are paid 28 cents a litre. It costs us 41,” said farmer Gus Wren.

F Click here to watch the video.

B The police said they would not clear the road before Sunday. Click here to see how.

F Share this:
F Tweet
F Like Loading...

F This article originally appeared on Dairy News.

F Source: https://dairynews.example/farmers-block

F One thought on “Farmers block highway”
`,
  },
  {
    what: 'a newsletter in Markdown',
    file: 'substack.md',
    states: {
      title: 'The quiet end of the village bank',
      publisher: null,
      author: null,
      publishedOn: '2025-02-02',
      url: null,
    },
    page: `
H # The quiet end of the village bank

H ### When the last branch closed, nobody noticed for a week

F [Nora Bell](https://x.example/@nora)

F Feb 02, 2025

F 12

F 3

F Share

F [![](https://cdn.example/1.png)](https://cdn.example/1.png)

B The last bank in Oxley closed on a Tuesday. By the following Monday, three people had asked where it was.

F *Thanks for reading Small Places! Subscribe for free to receive new posts and support my work.*

F Subscribed

B **"I only went in for the warmth,"** said Pat Dunn, 81.

H ## What replaced it

B A van comes every second Thursday. It stays for 45 minutes.[1](#footnote-1)

F [Share](https://x.example/share)

F [Leave a comment](https://x.example/comments)

F 1

B The van company says 50.

F #### Discussion about this post

F Ready for more?
`,
  },
  {
    what: 'a weblog with related posts at its end',
    file: 'councilblog.txt',
    states: {
      title: "Notes from Monday's meeting",
      publisher: null,
      author: null,
      publishedOn: '2024-11-18',
      url: null,
    },
    page: `
H Elm Park Watch

H Notes from Monday's meeting

F Posted in Council, Parks on November 18, 2024 by elmwatch

B The council spent two hours on the dog park. Here is what happened.

H Dog park

B Resident Ruth Abel asked for lights. Councilwoman Dee Ford said no money was left this year.

B The vote:
B Ford – no
B Hart – yes
B Iqbal – yes
B Moss – no

B The motion failed 2-2.

B Next meeting: December 2 at 6 p.m.

F Share this:

F Click to share on Twitter (Opens in new window)
F Click to share on Facebook (Opens in new window)

F Like this:
F Like Loading…

F Related

F Dog park petition reaches 500 signatures
F October 3, 2024
F In "Parks"

F Who owns the bandstand?
F August 21, 2024
F In "Parks"

F ← Bandstand roof to be fixed
F Leaf collection dates →

F Leave a Reply Cancel reply
F Your email address will not be published. Required fields are marked *
`,
  },
];
