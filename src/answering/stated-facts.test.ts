import { describe, expect, it } from 'vitest';
import { type Claim, claimsAgainst } from '../testing/model-claims.js';

const ARTICLES = {
  'quay.md': `---
title: Rowan Bay argues over its quay
publisher: The Harbour Post
---

# Rowan Bay argues over its quay

Rowan Bay is to get a new quay, the council said on Monday.

The harbour board could close the old quay by the autumn, and dockers would strike if it did. The board will publish its plans in May.

Harbour master Ida Kvist denied last week that the crane had failed, saying it was switched off, but a docker said the motor had burned out.

Shortly after the storm, the board delayed a vote on the crane. Nearly 300 people signed a letter against the quay. Most boats moved to the southern basin.

The board bought the land for 11 million euros and sold half of it for 7 million euros. Fees will rise from 20 euros to 30.

Ships unloaded over 5 tons of herring and 55 kilos of salmon. Traffic was down 4 per cent on the year. None of the four ships was found to be unsafe.

The docker Per Vang has sued the board. A clerk did not say how much the crane cost. “We are not saying that the quay is safe,” said Ida Kvist.

Berths were offered to both clubs. The board turned down an offer from the ferry company.`,
};

const { verified } = claimsAgainst(ARTICLES);

const COULD = 'The harbour board could close the old quay by the autumn, and dockers would strike if it did.';
const DENIED = 'Harbour master Ida Kvist denied last week that the crane had failed';
const DELAYED = 'Shortly after the storm, the board delayed a vote on the crane.';
const LETTER = 'Nearly 300 people signed a letter against the quay.';
const LAND = 'The board bought the land for 11 million euros and sold half of it for 7 million euros.';
const CATCH = 'Ships unloaded over 5 tons of herring and 55 kilos of salmon.';
const SUED = 'The docker Per Vang has sued the board.';

describe('a statement falls', () => {
  it.each<[string, Claim, RegExp]>([
    ['that tells as done what could be', { text: 'The harbour board closed the old quay.', words: COULD }, /as done/u],
    ['that is sure of what could be', { text: 'The harbour board will close the old quay.', words: COULD }, /as done/u],
    ['that leaves out the condition', { text: 'Dockers strike over the quay.', words: COULD }, /as done/u],
    [
      'that tells as done what is to come',
      { text: 'The board published its plans in May.', words: 'The board will publish its plans in May.' },
      /as done/u,
    ],
    [
      'that tells what one of several denies',
      { text: 'Kvist said last week that the crane had failed.', words: DENIED },
      /opposite/u,
    ],
    ['that holds what was delayed', { text: 'The board voted on the crane.', words: DELAYED }, /opposite/u],
    [
      'that makes a cause of what came before',
      { text: 'The board delayed a vote because of the storm.', words: DELAYED },
      /no cause/u,
    ],
    [
      'that rounds a bound away',
      { text: 'Some people, 300, signed a letter against the quay.', words: LETTER },
      /bound/u,
    ],
    [
      'that bounds a figure otherwise',
      { text: 'More than 300 people signed a letter against the quay.', words: LETTER },
      /bound/u,
    ],
    [
      'that makes all of most',
      { text: 'All boats moved to the southern basin.', words: 'Most boats moved to the southern basin.' },
      /"All boats"/u,
    ],
    [
      'that goes the other way round the compass',
      { text: 'Most boats moved to the northern basin.', words: 'Most boats moved to the southern basin.' },
      /opposite/u,
    ],
    [
      'that takes the figure of the opposite deed',
      { text: 'The board bought the land for 7 million euros.', words: LAND },
      /of the opposite/u,
    ],
    [
      'that takes the figure of another thing',
      { text: 'Ships unloaded over 5 tons of salmon.', words: CATCH },
      /of something else/u,
    ],
    ['that changes a unit', { text: 'Ships unloaded 55 tons of salmon.', words: CATCH }, /"55"/u],
    [
      'that exchanges the ends of a change',
      { text: 'Fees will rise from 30 euros.', words: 'Fees will rise from 20 euros to 30.' },
      /other end/u,
    ],
    [
      'that turns a fall into a rise',
      { text: 'Traffic rose 4 per cent on the year.', words: 'Traffic was down 4 per cent on the year.' },
      /other way/u,
    ],
    [
      'that makes points of percent',
      { text: 'Traffic was down 4 percentage points on the year.', words: 'Traffic was down 4 per cent on the year.' },
      /"4"/u,
    ],
    [
      'that affirms what is true of none',
      { text: 'The four ships were found to be unsafe.', words: 'None of the four ships was found to be unsafe.' },
      /opposite/u,
    ],
    [
      'that gives somebody the post of another',
      { text: 'Harbour master Per Vang has sued the board.', words: SUED },
      /given as/u,
    ],
    ['that gives somebody another post', { text: 'Mayor Per Vang has sued the board.', words: SUED }, /"Mayor"/u],
    [
      'that tells what was left unsaid',
      { text: 'A clerk explained how much the crane cost.', words: 'A clerk did not say how much the crane cost.' },
      /opposite/u,
    ],
    [
      'that makes a deed of an offer',
      { text: 'Both clubs accepted berths.', words: 'Berths were offered to both clubs.' },
      /"accepted"/u,
    ],
    [
      'that takes a refusal for consent',
      {
        text: 'The board accepted an offer from the ferry company.',
        words: 'The board turned down an offer from the ferry company.',
      },
      /opposite/u,
    ],
    ['that adds a share', { text: 'Half of the people signed a letter against the quay.', words: LETTER }, /"Half"/u],
  ])('%s', (_, claim, why) => {
    const result = verified(claim);
    expect(result.kept).toBeNull();
    expect(result.why.join('; ')).toMatch(why);
  });

  it('that exchanges who did it and to whom', () => {
    const { verified } = claimsAgainst({
      'cup.txt': 'Cup final\n\nOrbeck beat Tarn in the cup final on Sunday, and Mina Lund scored twice.',
    });
    const words = 'Orbeck beat Tarn in the cup final on Sunday';
    expect(verified({ text: 'Tarn beat Orbeck in the cup final.', words }).why).toEqual([
      'its excerpts have "beat" the other way round',
    ]);
    for (const text of ['Orbeck beat Tarn in the cup final.', 'Tarn was beaten by Orbeck in the cup final.'])
      expect(verified({ text, words })).toMatchObject({ kept: { text }, why: [] });
  });
});

describe('a statement stands', () => {
  it.each<[string, Claim]>([
    [
      'that keeps the doubt',
      { text: 'The board might close the old quay, and dockers threaten to strike.', words: COULD },
    ],
    [
      'that tells of the near future in the present',
      { text: 'The board is publishing its plans in May.', words: 'The board will publish its plans in May.' },
    ],
    [
      'that names the town of which its article tells',
      { text: 'The Rowan Bay board delayed a vote on the crane.', words: DELAYED },
    ],
    [
      'that keeps a bound in other words',
      { text: 'Almost 300 people signed a letter against the quay.', words: LETTER },
    ],
    [
      'that tells both of two opposites',
      { text: 'The board bought the land for €11 million and sold half for €7 million.', words: LAND },
    ],
    [
      'that draws a "not saying" to its verb',
      { text: 'Ida Kvist said the quay is not safe.', words: 'We are not saying that the quay is safe' },
    ],
    [
      'that tells of a refusal',
      {
        text: 'The board rejected the ferry company’s offer.',
        words: 'The board turned down an offer from the ferry company.',
      },
    ],
  ])('%s', (_, claim) => {
    expect(verified(claim)).toMatchObject({ kept: { text: claim.text }, why: [] });
  });

  it('that lists a date before a share', () => {
    const { verified } = claimsAgainst({
      'fares.txt': 'Fares\n\nA ticket will cost 18 euros from 1 April, an increase of 12 per cent.',
    });
    const text = 'A ticket will cost 18 euros from April 1, 12% more.';
    expect(verified({ text, words: 'A ticket will cost 18 euros from 1 April' })).toMatchObject({
      kept: { text },
      why: [],
    });
  });

  it('that tells what somebody tells of another', () => {
    const { verified } = claimsAgainst({
      'letter.txt':
        'A letter\n\n“He said, ‘I propose that the navy come and help you,’” Ana Brandt told reporters of Piet Vos.\n\nPiet Vos is the minister.',
    });
    const text = 'According to Brandt, Vos proposed that the navy come and help.';
    expect(verified({ text, words: 'I propose that the navy come and help you', speaker: 'Ana Brandt' }).why).toEqual(
      [],
    );
  });
});
