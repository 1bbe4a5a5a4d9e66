import { describe, expect, it } from 'vitest';
import { markedArticle } from '../testing/marked-articles.js';
import { nameSpeakers } from './speakers.js';

/** The names of the speakers of all marked places, in order. */
function speakersIn(...paragraphs: string[]): (string | null)[] {
  const { article, utterances } = markedArticle('story.txt', ...paragraphs);
  return nameSpeakers([article], utterances).speakerOf.map((speaker) => speaker?.name ?? null);
}

describe('a last name', () => {
  it('is the person with that last name', () => {
    expect(speakersIn('Ada Brandt chairs the parish council.', '“We start in May,” {Brandt} said.')).toEqual([
      'Ada Brandt',
    ]);
  });

  it('may be a part of a double last name', () => {
    expect(
      speakersIn('Lucía Ibarra Montes runs the port.', '“No,” {Ibarra Montes} said. “Never,” {Montes} added later.'),
    ).toEqual(['Lucía Ibarra Montes', 'Lucía Ibarra Montes']);
  });

  it('keeps two persons with one last name apart', () => {
    expect(
      speakersIn('Striker Tom Okafor scored twice.', '{Okafor} said he was tired. His brother {Ben Okafor} disagreed.'),
    ).toEqual(['Tom Okafor', 'Ben Okafor']);
  });

  it('goes on to mean who it meant first', () => {
    expect(
      speakersIn(
        'Defendant Rosa Keller denied the charge. “I was at home,” {Keller} said.',
        'Her husband, Paul Keller, sat behind her.',
        '“I want to go home,” {Keller} told the court.',
      ),
    ).toEqual(['Rosa Keller', 'Rosa Keller']);
  });

  it('tells spouses apart by Mr. and Mrs.', () => {
    expect(
      speakersIn(
        'Peter Hahn and Maria Hahn own the farm.',
        '“It floods,” {Mrs. Hahn} said. “Every year,” {Mr. Hahn} said.',
      ),
    ).toEqual(['Maria Hahn', 'Peter Hahn']);
  });

  it('is left as it stands when two bearers are equally near', () => {
    expect(speakersIn('Ruth Moss and Greg Moss run the mill.', '“We will fight,” {Moss} said.')).toEqual(['Moss']);
  });

  it.each([
    ['Kim Seo-yeon, the lead author, was pleased.', 'Kim', 'Kim Seo-yeon'],
    ['Prince Khalid bin Rashid opened the dam.', 'bin Rashid', 'Khalid bin Rashid'],
    ['Nguyễn Thị Hoa teaches physics.', 'Hoa', 'Nguyễn Thị Hoa'],
    ['Pieter van der Meer trains the keepers.', 'Van der Meer', 'Pieter van der Meer'],
    ['Siobhán O’Dowd leads the union.', 'O’Dowd', 'Siobhán O’Dowd'],
    ['Máire Ó Cléirigh leads the union.', 'Ó Cléirigh', 'Máire Ó Cléirigh'],
    ['Orla Ní Bhriain leads the union.', 'Ní Bhriain', 'Orla Ní Bhriain'],
    ['Seán Mac Giolla leads the union.', 'Mac Giolla', 'Seán Mac Giolla'],
    ['Inés de la Torre leads the union.', 'de la Torre', 'Inés de la Torre'],
    ['Leader of the opposition Ada Brandt smiled.', 'Brandt', 'Ada Brandt'],
    ['Jean-Luc Ferrand is the chef.', 'Ferrand', 'Jean-Luc Ferrand'],
    ['H.R. Whitlock designed the bridge.', 'Whitlock', 'H.R. Whitlock'],
  ])('works for names of many cultures: %s', (introduction, short, full) => {
    expect(speakersIn(introduction, `“Yes,” {${short}} said.`)).toEqual([full]);
  });
});

describe('a role', () => {
  it.each([
    ['Mayor Ada Brandt opened the meeting.', 'the mayor', 'Ada Brandt'],
    ['Ada Brandt, the club’s chairwoman, resigned.', 'the chairwoman', 'Ada Brandt'],
    ['The council’s finance chief, Omid Rahimi, presented the budget.', 'the finance chief', 'Omid Rahimi'],
    ['Norway’s fisheries minister, Kari Dahl, flew in.', 'Norway’s fisheries minister', 'Kari Dahl'],
    ['Sen. Walt Finch voted no.', 'the senator', 'Walt Finch'],
    ['Ada Brandt, 54, chief executive of Lumen Energy, spoke first.', 'the chief executive', 'Ada Brandt'],
  ])('is the person it was given to: %s', (introduction, role, name) => {
    expect(speakersIn(introduction, `“Yes,” {${role}} said.`)).toEqual([name]);
  });

  it('is left as worded when two persons have it', () => {
    expect(speakersIn('Sen. Walt Finch and Sen. Ines Duarte met.', '“We agreed,” {the senator} said.')).toEqual([
      'senator',
    ]);
  });

  it('is left as worded when nobody has it', () => {
    expect(speakersIn('Ada Brandt sings.', '“Yes,” {the mayor} said.')).toEqual(['mayor']);
  });

  it('does not give the office to who held it before', () => {
    expect(speakersIn('Former mayor Ada Brandt waited.', '“Yes,” {the mayor} said.')).toEqual(['mayor']);
  });

  it('may be one of several', () => {
    expect(speakersIn('{One of its five members, Ines Duarte}, said no.')).toEqual(['Ines Duarte']);
  });

  it('belongs to the name that stands behind it', () => {
    expect(speakersIn('“Yes,” said {the harbour master’s deputy}, Ada Brandt, on Monday.')).toEqual(['Ada Brandt']);
  });
});

describe('he and she', () => {
  it('are the subject of the sentence before', () => {
    expect(speakersIn('Ada Brandt met coach Luis Ferro on Friday. {She} said the pitch was too wet.')).toEqual([
      'Ada Brandt',
    ]);
  });

  it('are the speaker before, wherever the speaker stands', () => {
    expect(speakersIn('“We are not done,” said {Goran Petrić}. But, {he} added, “we are close.”')).toEqual([
      'Goran Petrić',
      'Goran Petrić',
    ]);
  });

  it('go by gender when two persons were named', () => {
    expect(
      speakersIn('Judge Helen Moor sentenced Victor Ames to two years.', 'Ames wept. “That is fair,” {she} said.'),
    ).toEqual(['Helen Moor']);
  });

  it('learn from other pronouns who is a he', () => {
    expect(
      speakersIn(
        'Ngaio Tamati said he would stay. Tamati signed in June, when he turned 20.',
        'Wren Adeyemi lost her keys. Tamati found them. “Lucky,” {she} said.',
      ),
    ).toEqual(['Wren Adeyemi']);
  });

  it('reach back through sentences that go on with the same pronoun', () => {
    expect(
      speakersIn(
        'Ada Brandt arrived late. She had missed the bus. She was cold. She sat down. She smiled.',
        '“Sorry,” {she} said.',
      ),
    ).toEqual(['Ada Brandt']);
  });

  it('are nobody rather than a name inside someone else’s quotation', () => {
    expect(speakersIn('“Ask Luis Ferro about it,” read the sign.', '“No comment,” {he} said.')).toEqual([null]);
  });

  it('are nobody rather than one of two who could be meant', () => {
    expect(speakersIn('Tindra Ohls was vetting Maria Hahn.', '“Ask her,” {she} said.')).toEqual([null]);
  });

  it('are nobody when they may be the subject of what they say as well as an earlier one', () => {
    const { article, utterances } = markedArticle('a.txt', 'Tom Okafor ran.', 'Ben Quill was for sale, {he} said.');
    const at = article.blocks[1]?.span ?? { start: 0, end: 0 };
    const told = utterances.map((utterance) => ({ ...utterance, at: { start: at.start, end: at.start + 22 } }));
    expect(nameSpeakers([article], told).speakerOf).toEqual([null]);
  });

  it('are not the owner of what somebody talks about', () => {
    expect(speakersIn('Tindra Ohls defended Maria Hahn’s plan. In a statement, {she} said no.')).toEqual([
      'Tindra Ohls',
    ]);
  });

  it('are whom a description names again', () => {
    expect(
      speakersIn(
        'Admiral Goran Petrić met General Ivo Brandt. Brandt left. The admiral laughed.',
        '“Well,” {he} said.',
      ),
    ).toEqual(['Goran Petrić']);
  });

  it('are not who is only acted upon', () => {
    expect(
      speakersIn('{A fan supporting Tom Okafor, Ivo Brandt of Tavistock}, said he had sung. He sang again, {he} said.'),
    ).toEqual(['Ivo Brandt', 'Ivo Brandt']);
  });

  it('are nobody where nobody was named', () => {
    expect(speakersIn('It rained all day. {He} said the match was off.')).toEqual([null]);
  });

  it('may be somebody who is only described', () => {
    expect(speakersIn('“It stinks,” {one resident} said. “All night,” {she} added.')).toEqual([
      'one resident',
      'one resident',
    ]);
  });
});

describe('institutions', () => {
  it('speak under their full name, without the article', () => {
    expect(speakersIn('{The Ministry of Fisheries} said in a statement that {it} was ready.')).toEqual([
      'Ministry of Fisheries',
      'Ministry of Fisheries',
    ]);
  });

  it.each([
    ['The Lakeland Water Authority (LWA) met.', 'LWA', 'Lakeland Water Authority'],
    ['The Coastal Workers’ Union, or CWU, met.', 'The CWU', 'Coastal Workers’ Union'],
    ['The Department of Fisheries met.', 'the Fisheries Department', 'Department of Fisheries'],
    ['Northbridge Rowing Club met.', 'the club', 'Northbridge Rowing Club'],
  ])('are one under all their names: %s', (introduction, short, name) => {
    expect(speakersIn(introduction, `{${short}} said no.`)).toEqual([name]);
  });

  it('do not speak when their spokeswoman does', () => {
    expect(speakersIn('{A Lumen Energy spokeswoman} declined to comment.')).toEqual(['Lumen Energy spokeswoman']);
    expect(speakersIn('{A spokesman for Lumen Energy} said no.')).toEqual(['spokesman for Lumen Energy']);
  });
});

describe('sources without a name', () => {
  it('stay as worded, article and all else apart', () => {
    expect(
      speakersIn(
        '{Officials} said so.',
        '{U.S. officials} agreed, {a person familiar with the matter} said.',
        'So did {officials}.',
      ),
    ).toEqual(['officials', 'U.S. officials', 'person familiar with the matter', 'officials']);
  });

  it('are not the person they belong to', () => {
    expect(
      speakersIn(
        'Ada Brandt won.',
        '{Brandt’s lawyer} was pleased; {Brandt supporters} cheered; {an aide to Brandt} wept.',
      ),
    ).toEqual(['Brandt’s lawyer', 'Brandt supporters', 'aide to Brandt']);
  });

  it('are not the group they come from', () => {
    expect(speakersIn('{Some Lakelanders} booed; {a CWU delegation} left.')).toEqual([
      'Some Lakelanders',
      'CWU delegation',
    ]);
  });

  it('are not who works for them', () => {
    expect(
      speakersIn('Ada Brandt, an adviser to the mayor’s former campaign, smiled at {the mayor’s former campaign}.'),
    ).toEqual(['mayor’s former campaign']);
  });

  it('are not one person when two speak together', () => {
    expect(speakersIn('{Ada Brandt and Luis Ferro} said no.')).toEqual(['Ada Brandt and Luis Ferro']);
  });
});
