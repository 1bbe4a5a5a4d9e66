import { expect, it } from 'vitest';
import { describesPicture, hasCredit, withoutCredit } from './captions.js';

it.each(
  `A dog runs on the beach. (AP Photo/Jane Doe)
A dog runs on the beach. (Photo by Jane Doe)
A dog runs on the beach. [Image: City Hall]
A dog runs on the beach. (Jane Doe/Elm Courier)
A dog runs on the beach. (Jane Doe via AP)
A dog runs on the beach. (Elm County Sheriff's Office)
A dog runs on the beach. Photo: Jane Doe/Reuters
A dog runs on the beach. © Reuters
A dog runs on the beach. Jane Doe / AFP via Getty Images
Photo courtesy of Jane Doe
Image credit: NASA
Getty Images
Jane Doe/Elm Courier/File
FILE - A dog runs on the beach, May 3, 2020.`.split('\n'),
)('sees the credit in "%s"', (line) => {
  expect(hasCredit(line)).toBe(true);
});

it.each(
  `He was shot. (WARNING: Video contains graphic images.)
The party lost (see photos).
It was reported by AP, Reuters.
She liked both (Democrats/Republicans).
Photos by the dozen were shared on Monday, police said.
Image is everything, he said.
File-sharing sites are banned.
She sued Getty Images.
Above all, he was kind.
Photo editors at the paper met on Monday to talk.`.split('\n'),
)('sees no credit in "%s"', (line) => {
  expect(hasCredit(line)).toBe(false);
});

it('knows a description of a picture by what it says of itself', () => {
  expect(describesPicture('Illustration showing a bridge and two ferries')).toBe(true);
  expect(describesPicture('Two dogs are seen in this undated handout photo.')).toBe(true);
  expect(describesPicture('The photo of the mayor was taken in May, she said.')).toBe(false);
});

it('compares captions without their credits', () => {
  expect(withoutCredit('A dog runs. (AP Photo/Jane Doe)')).toBe('A dog runs.');
});
