import { describe, expect, it } from 'vitest';
import { type MarkedArticle, markedArticle } from '../testing/marked-articles.js';
import { nameSpeakers } from './speakers.js';

const together = (...articles: readonly MarkedArticle[]) =>
  nameSpeakers(
    articles.map(({ article }) => article),
    articles.flatMap(({ utterances }) => utterances),
  );
const speakersIn = (...paragraphs: string[]) =>
  together(markedArticle('story.txt', ...paragraphs)).speakerOf.map((one) => one?.name ?? null);

describe('an institution called by its kind', () => {
  it.each([
    ['Tolland Motors recalled its vans. Tolland shares fell.', 'The company', 'Tolland Motors'],
    ['Morwen Ferries cut two sailings.', 'the firm', 'Morwen Ferries'],
    ['Wessel Bay, a family firm in the south, made the glue.', 'the company', 'Wessel Bay'],
    ['St Olaf’s Infirmary opened a ward.', 'the hospital', 'St Olaf’s Infirmary'],
    ['St Olaf’s Infirmary opened a ward.', 'the Infirmary', 'St Olaf’s Infirmary'],
    ['Tavistock Wanderers sold a striker.', 'the club', 'Tavistock Wanderers'],
    ['The Coastal Rowers’ Guild met.', 'the guild', 'Coastal Rowers’ Guild'],
  ])('is the one of the kind that the article names: %s %s', (introduction, words, name) => {
    expect(speakersIn(introduction, `“No,” {${words}} said.`)).toEqual([name]);
  });

  it('is left as worded where two may be meant', () => {
    expect(speakersIn('Tolland Motors buys glue from Wessel Rubber.', '“No,” {the company} said.')).toEqual([
      'company',
    ]);
  });

  it('is the one that the article is about where another is named only in passing', () => {
    expect(
      speakersIn(
        'Tolland Motors recalled its vans. Tolland shares fell. Tolland apologised. Tolland will pay.',
        'The seals came from Wessel Rubber.',
        `It rained. ${'Nobody minded much that day. '.repeat(25)}`,
        '“No,” {the company} said.',
      ),
    ).toEqual(['Tolland Motors']);
  });

  it('is nobody that was not named before', () => {
    expect(speakersIn('“No,” {the company} said.', 'Tolland Motors recalled its vans.')).toEqual(['company']);
  });

  it('may have its name cut short, unless that is a place’s', () => {
    expect(speakersIn('Tolland Motors recalled its vans.', '{Tolland} said no.')).toEqual(['Tolland Motors']);
    expect(speakersIn('Tolland Motors builds vans in Tolland.', '{Tolland} said no.')).toEqual(['Tolland']);
  });
});

describe('a source without a name', () => {
  it('is somebody else in every article when its words say no more than a kind', () => {
    const { speakerOf } = together(
      markedArticle('a.txt', 'No, {the company} said. {Police} agreed. {The company} left.'),
      markedArticle('b.txt', 'Yes, {the company} said. {Police} agreed.'),
    );
    const ids = speakerOf.map((one) => one?.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe(ids[2]);
  });

  it.each([
    ['A port officer, who asked not to be named,', 'port officer'],
    ['one driver who', 'one driver'],
    ['Port officials, who', 'Port officials'],
    ['results released', 'results'],
    ['the figures spoke for themselves', 'figures'],
    ['many towns amid growing anger that', 'many towns'],
    ['a port official briefed on the talks', 'port official briefed on the talks'],
    ['a person familiar with the matter', 'person familiar with the matter'],
  ])('is known by its words without the clause behind them: %s', (words, name) => {
    expect(speakersIn(`It was so, {${words}} said.`)).toEqual([name]);
  });

  it('is the one of its trade that was described before', () => {
    expect(speakersIn('{A senior port pilot} said no. “Never,” {the pilot} said.')).toEqual([
      'senior port pilot',
      'senior port pilot',
    ]);
    expect(speakersIn('{One pilot} said no, {another pilot} yes. “Never,” {the pilot} said.')).toEqual([
      'One pilot',
      'another pilot',
      'pilot',
    ]);
  });

  it.each(['neither', 'others', 'that', 'it', 'PHOTO', 'the', 'made an endless stream of cakes'])(
    'is nobody when it points to nobody: %s',
    (words) => {
      expect(speakersIn(`It was so, {${words}} said.`)).toEqual([null]);
    },
  );

  it.each([
    ['Brandt shared a recipe', 'Ada Brandt'],
    ['the push comes as Brandt', 'Ada Brandt'],
    ['a move Brandt', 'Ada Brandt'],
  ])('is the person in its clause: %s', (words, name) => {
    expect(speakersIn('Ada Brandt chairs the council.', `It was so, {${words}} said.`)).toEqual([name]);
  });
});

describe('a description of the speaker before', () => {
  const ABOUT = 'Wes Harkin, the club captain, shrugged.';

  it('tells a trade that the article has not named yet', () => {
    expect(speakersIn(`${ABOUT} “No,” {Harkin} said. “Never,” added {the midfielder}.`)).toEqual([
      'Wes Harkin',
      'Wes Harkin',
    ]);
  });

  it('tells an office at a named institution when nothing is known of the speaker', () => {
    expect(speakersIn('{Ines Duarte}, 51, said no. “Never,” {the Tavistock manager} said.')).toEqual([
      'Ines Duarte',
      'Ines Duarte',
    ]);
    expect(speakersIn('{Mayor Ines Duarte} said no. “Never,” {the Tavistock manager} said.')).toEqual([
      'Ines Duarte',
      'Tavistock manager',
    ]);
  });

  it.each([
    [`A midfielder wept. ${ABOUT} “No,” {Harkin} said. “Never,” added {the midfielder}.`],
    [`${ABOUT} “No,” {Harkin} told Tom Okafor. “Never,” added {the midfielder}.`],
    [`${ABOUT} “No,” {Harkin} said. “Never,” added {the prosecutor}.`],
  ])('is somebody else in any doubt: %s', (paragraph) => {
    expect(speakersIn(paragraph)[1]).not.toBe('Wes Harkin');
  });
});

describe('an office in one article and its holder in another', () => {
  const holder = markedArticle(
    'a.txt',
    'Omid Rahimi, the finance chair of Tavistock, spoke in Tavistock. {He} smiled.',
  );
  const asked = (words: string) => together(holder, markedArticle('b.txt', words)).speakerOf.at(-1)?.name;

  it('are one person when the articles have something in common', () => {
    expect(asked('It rained in Tavistock. “No,” {the finance chair} said.')).toBe('Omid Rahimi');
  });

  it('stay apart when they have not, or when the words could be anybody’s', () => {
    expect(asked('It rained in Norwell. “No,” {the finance chair} said.')).toBe('finance chair');
    expect(asked('It rained in Tavistock. “No,” {a finance chair} said.')).toBe('finance chair');
    expect(asked('It rained in Tavistock. “No,” {the former finance chair} said.')).toBe('former finance chair');
  });

  it('stay apart when two persons hold it', () => {
    const other = markedArticle('c.txt', 'Ines Duarte, the finance chair of Tavistock, spoke. {She} smiled.');
    const { speakerOf } = together(holder, other, markedArticle('b.txt', 'In Tavistock {the finance chair} said no.'));
    expect(speakerOf.at(-1)?.name).toBe('finance chair');
  });
});

describe('a post at an institution called by another word', () => {
  it.each([
    ['Tolland Motors recalled its vans. “No,” said the company’s chief executive, {Ines Duarte}.', 'Tolland Motors'],
    ['The Harbour Board met. Its chief executive, {Ines Duarte}, said no.', 'Harbour Board'],
  ])('is known in full: %s', (paragraph, institution) => {
    const { speakers } = together(markedArticle('a.txt', paragraph));
    expect(speakers[0]?.aliases).toContain(`chief executive of ${institution}`);
  });

  it('is known in full behind the person’s role too', () => {
    const words = 'Tolland Motors recalled its vans. A spokesman for the company, {Tom Okafor}, said no.';
    const { speakers } = together(markedArticle('a.txt', words));
    expect(speakers[0]).toMatchObject({
      role: 'spokesman for the company',
      aliases: ['spokesman for Tolland Motors'],
    });
  });
});

describe('a family name that two bear', () => {
  const one = markedArticle('a.txt', 'Fire chief {Tom Okafor} said no. {Okafor} left.');
  const other = markedArticle('b.txt', 'Baker {Ada Okafor} said yes. {Okafor} left.');

  it('is the one who stands in the article', () => {
    expect(together(one, other).speakerOf.map((speaker) => speaker?.name)).toEqual([
      'Tom Okafor',
      'Tom Okafor',
      'Ada Okafor',
      'Ada Okafor',
    ]);
  });

  it('is the one that the article has named so far', () => {
    expect(
      speakersIn('Fire chief {Tom Okafor} said no. {Okafor} left.', 'Ada Okafor, a baker, wept. “Oh,” {she} said.'),
    ).toEqual(['Tom Okafor', 'Tom Okafor', 'Ada Okafor']);
  });
});
