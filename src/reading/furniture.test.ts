import { describe, expect, it } from 'vitest';
import { furnitureOf } from './furniture.js';

describe('lines that web pages add', () => {
  it.each(
    `Subscribe
SUBSCRIBE TO OUR NEWSLETTER
Subscribe now to keep reading and get access to everything.
Sign up for the Daily Briefing newsletter and get it in your inbox.
Already a subscriber? Log in
Get the latest news delivered to your inbox
You have 2 free articles remaining.
Support our journalism
Discover more from The Elm
Continue reading
Read More »
Read the full story here
Click here to read more
Read more: Dogs bark
Related: Dogs bark
From our website: Dogs bark at noon
Don't miss: Ten dogs that bark
RELATED STORIES
You may also like
Tags: dogs, cats
#dogs #cats
Share this article
Follow The Elm on X
Facebook Twitter Email
Copy link
12 Comments
Leave a reply
Join the conversation
One thought on “Dogs bark”
We use cookies to ensure you get the best experience.
Privacy Policy | Terms of Service
© 2024 The Elm
The Elm Courier. All rights reserved.
Original Source
About Post Author
This story is written and edited by the Elm team, you can contact us here.
(Reporting by Jane Doe; Editing by John Roe)
The Elm Wire contributed to this report.
Got a tip? Email us at tips@elm.example
Jane Doe covers dogs. Reach her at jane@elm.example.
Photo gallery
1 of 12
hide caption
ADVERTISEMENT - CONTINUE READING BELOW
Story continues below advertisement
Skip to main content
Home > News > World
Home / News / World
https://elm.example/dogs
Source: https://elm.example/dogs
- 30 -
* * *
Lesen Sie auch: Hunde bellen
À lire aussi : Les chiens aboient
Todos los derechos reservados`.split('\n'),
  )('takes "%s" for furniture', (line) => {
    expect(furnitureOf(line)).not.toBeNull();
  });
});

describe('sentences and headings that share words with them', () => {
  it.each(
    `Share prices fell on Monday.
Share prices fall
Subscribe to the newspaper or lose it, the mayor told residents.
Subscribe to that logic and every river becomes a pipe.
Residents can subscribe to the alerts by e-mail.
Sign up for the race by Friday at the town hall.
“Click here,” the page said, and he did.
Read more into it if you like.
More than 30 people: that is the toll.
Related cases are pending in two courts, the prosecutor said.
Copyright law protects authors.
This story is about a bridge.
This report was published by the committee on Monday.
Follow the money, investigators say.
Join us on Saturday for the fair in the park, the mayor said.
Continue the fight, he told them.
Print sales fell by 4 percent last year.
Home Office / Treasury row deepens
More help is on the way.
Comments by the minister drew anger.
Contact with the aircraft was lost at 9 p.m.
Like his father, he is a baker.
Source of the outbreak found
Tags were fitted to 40 seals in May.
Donate blood, doctors urge
Watch your step, hikers told
Live music returns to the square
Photos show the damage.
About 40 people came.
Listen, he said.
Legal fight looms`.split('\n'),
  )('keeps "%s"', (line) => {
    expect(furnitureOf(line)).toBeNull();
  });

  it('does not look at lines of megabytes', () => {
    expect(furnitureOf('subscribe now '.repeat(1_000_000))).toBeNull();
  });
});
