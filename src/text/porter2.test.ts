import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stemOf } from './porter2.js';

/** From the sample vocabulary published with the algorithm. */
const PUBLISHED = `
consign consign  consigned consign  consigning consign  consignment consign  consist consist  consisted consist
consistency consist  consistent consist  consistently consist  consisting consist  consists consist
consolation consol  consolations consol  consolatory consolatori  console consol  consoled consol  consoles consol
consolidate consolid  consolidated consolid  consolidating consolid  consoling consol  consolingly consol
consols consol  consonant conson  consort consort  consorted consort  consorting consort  conspicuous conspicu
conspicuously conspicu  conspiracy conspiraci  conspirator conspir  conspirators conspir  conspire conspir
conspired conspir  conspiring conspir  constable constabl  constables constabl  constance constanc
constancy constanc  constant constant
knack knack  knackeries knackeri  knacks knack  knag knag  knave knave  knaves knave  knavish knavish  kneaded knead
kneading knead  knee knee  kneel kneel  kneeled kneel  kneeling kneel  kneels kneel  knees knee  knell knell
knelt knelt  knew knew  knick knick  knif knif  knife knife  knight knight  knightly knight  knights knight
knit knit  knits knit  knitted knit  knitting knit  knives knive  knob knob  knobs knob  knock knock
knocked knock  knocker knocker  knockers knocker  knocking knock  knocks knock  knopp knopp  knot knot  knots knot
generously generous  skies sky  dying die  news news  proceed proceed  herrings herring  succeeding succeed
happy happi  say say  by by  cries cri  ties tie  gas gas  this this  gaps gap  kiwis kiwi  agreed agre
luxuriated luxuri  hopped hop  hoping hope  communication communic  communities communiti  generals general
university univers  rational ration  relational relat  nationally nation  electrical electr  goodness good  usefully use
sensibility sensibl  analogy analog  yes yes  youth youth  boy boy  boyish boyish  employment employ
decision decis  controll control  bead bead  beds bed  only onli
`;

it.each(
  PUBLISHED.trim()
    .split(/\s{2,}|\n/u)
    .map((pair) => pair.split(' ')),
)('makes %s %s', (word, stem) => {
  expect(stemOf(word ?? '')).toBe(stem);
});

it('takes any string and gives none longer than it by more than an "e"', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z']{1,12}$/u)), (word) => {
      expect(stemOf(word).length).toBeLessThanOrEqual(word.length + 1);
      expect(stemOf(word)).toBe(stemOf(word));
    }),
  );
});
