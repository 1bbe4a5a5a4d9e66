import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../core/article.js';
import { speechIn } from './speech.js';

/** Paragraphs stand between blank lines. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map((found) => ({
    kind: 'body',
    span: { start: found.index, end: found.index + found[0].length },
  }));
}

/** Kind, speaker and words of each quote, as a reader is shown them. */
function shown(text: string) {
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  return speechIn(text, blocksOf(text)).map(({ kind, mention, speech }) => [kind, words(mention), words(speech)]);
}

function direct(text: string) {
  return shown(text).map(([, who]) => [who]);
}

describe('shows nothing', () => {
  it.each([
    'Inspector Dale would not say whether police suspected help from inside.',
    'Finn did not say how the firm would pay for the trams, which are expected to cost 9 million.',
    'Finn declined to name the driver.',
    'The mayor’s office declined to comment on the case.',
    'He refused to say where he still works.',
    'Nobody said the bridge was safe.',
    'One manager spoke, asking for anonymity because he still works in the trade.',
    'The referee did not speak to the media.',
    'The Supporters’ Club has called a march for 9 May.',
    'Poe, who had been expected to join her, stayed away.',
    'The rise could add 0.3 points to inflation.',
    'Lind rejected the finding.',
    'He had complained to the firm three times.',
    'PHOTO: Supporters of Ann Poe outside the court in Millbrook on Tuesday.',
    'Credit: Ann Poe for The Herald',
  ])('of “%s”', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('shows the verb without which the words would mean something else', () => {
  it.each([
    ['The firm denied that haste had played any part.', 'denied that haste had played any part'],
    ['Finn also denied ordering the sacking of nine drivers.', 'denied ordering the sacking of nine drivers'],
    ['Finn rejected the claim that the tracks were rotten.', 'rejected the claim that the tracks were rotten'],
    ['Finn ruled out closing the line.', 'ruled out closing the line'],
    ['Finn refused to negotiate with the strikers.', 'refused to negotiate with the strikers'],
    ['Experts doubt that the clock can be sold.', 'doubt that the clock can be sold'],
    ['Police do not believe that the fire was set on purpose.', 'do not believe that the fire was set on purpose'],
    ['Vos is not sure that the roof will hold.', 'is not sure that the roof will hold'],
    ['The club urged owners not to wait for the letter.', 'urged owners not to wait for the letter'],
    [
      'The board had warned in May against any step that costs money.',
      'warned in May against any step that costs money',
    ],
    ['The minister promised a further 75 million for the port.', 'promised a further 75 million for the port'],
    ['Police put the crowd at 9,000.', 'put the crowd at 9,000'],
    ['The union described that as “a slap in the face”.', 'described that as “a slap in the face”'],
  ])('%s', (text, words) => {
    expect(shown(text).map(([, , speech]) => speech)).toEqual([words]);
  });
});

describe('tells one thing once', () => {
  it.each([
    ['Poe said she did not know which group she was in.', 'she did not know which group she was in'],
    ['Poe said the crew had read the charts and found that they were wrong.', null],
    ['Poe repeated her claim that ballots were added.', 'repeated her claim that ballots were added'],
    ['Poe said she had asked for a delay of two weeks.', 'she had asked for a delay of two weeks'],
    [
      'More than 900 people responded, and most of them opposed the plan for the bridge.',
      'opposed the plan for the bridge',
    ],
  ])('%s', (text, words) => {
    const speech = shown(text).map(([, , told]) => told);
    expect(speech).toHaveLength(1);
    if (words !== null) expect(speech).toEqual([words]);
  });
});

describe('keeps to the one who speaks', () => {
  it.each([
    [
      'Alderman Piet Vos, who chairs the board, said the numbers spoke for themselves.',
      'Alderman Piet Vos',
      'the numbers spoke for themselves',
    ],
    [
      'Jan Okke, the Rovers captain, said the squad had been shaken.',
      'Jan Okke, the Rovers captain',
      'the squad had been shaken',
    ],
    [
      'Vos, speaking to reporters after the vote, said the plan had been a disgrace.',
      'Vos',
      'the plan had been a disgrace',
    ],
    ['Officials, who spoke on condition of anonymity, said the bridge was weak.', 'Officials', 'the bridge was weak'],
    [
      'A driver who asked not to be identified said most of his colleagues liked the route.',
      'A driver',
      'most of his colleagues liked the route',
    ],
    [
      'An envoy, speaking on condition of anonymity, said the irregularities were real but small.',
      'An envoy',
      'the irregularities were real but small',
    ],
    [
      'Analysts at Morrow Bank estimate that the repair will cost 9 million.',
      'Analysts at Morrow Bank',
      'that the repair will cost 9 million',
    ],
    [
      'According to a detailed report by The Evening Post, Finn made an offer in private.',
      'The Evening Post',
      'Finn made an offer in private',
    ],
    [
      'MILLBROOK, 3 June - Northline will close two depots, the company said on Tuesday.',
      'the company',
      'Northline will close two depots',
    ],
    [
      'It was, a spokeswoman said, the busiest night since the flood.',
      'a spokeswoman',
      'It was, a spokeswoman said, the busiest night since the flood',
    ],
    [
      'Such rails are hard to find and mend, Harbour officials assert, and the town has none left.',
      'Harbour officials',
      'Such rails are hard to find and mend',
    ],
    ['Vos told the Ledger that the papers would be published.', 'Vos', 'that the papers would be published'],
    ['Asked about the cost, Finn said it was too early to say.', 'Finn', 'it was too early to say'],
    ['Critics said the plan was dear, the mayor said on Monday.', 'Critics', 'the plan was dear'],
  ])('%s', (text, who, words) => {
    expect(shown(text)).toContainEqual(['reported', who, words]);
  });

  it('whose words go on behind a verb that tells of a video or a statement', () => {
    const video =
      '“We let our riders down,” director Orla Finn said in a video posted on the firm’s site. “I am sorry.”';
    expect(shown(video)).toEqual([['direct', 'director Orla Finn', video]]);
  });

  it('who answers when asked', () => {
    expect(shown('Asked whether she would go, she answered: “No, I like it.”')).toEqual([
      ['direct', 'she', '“No, I like it.”'],
    ]);
  });

  it('and cuts words for a thing from the sentence around them', () => {
    expect(shown('He ruled out cutting the ferry, which she described as “a promise to the island”.')).toEqual([
      ['reported', 'He', 'ruled out cutting the ferry'],
      ['mixed', 'she', 'described as “a promise to the island”'],
    ]);
  });
});

describe('lets a signature name the speaker of a block of quotation', () => {
  const before = '“The wind is the boss,” Chief Lind told reporters.\n\n';
  it.each([
    ['on a line of its own', '> “I took two dogs.\n> Nothing else.”\n> — Ann Poe, a baker from Millbrook'],
    ['in a block of its own', '“I took two dogs. Nothing else.”\n\n— Ann Poe, a baker from Millbrook'],
    ['behind a hyphen that touches it', '“I took two dogs. Nothing else.”\n\n-Ann Poe, a baker from Millbrook'],
    ['behind two hyphens, in italics', '"I took two dogs. Nothing else."\n*-- Ann Poe, a baker from Millbrook*'],
  ])('%s', (_, block) => {
    const speakers = direct(`${before}${block}\n\n“Run,” Lind said.`).map(([who]) => who);
    expect(speakers).toEqual(['Chief Lind', 'Ann Poe, a baker from Millbrook', 'Lind']);
  });

  it('when only the marks of a block quotation stand between the blocks', () => {
    const text = '> “I took two dogs. Nothing else.”\n> — Ann Poe, a baker';
    const blocks = ['“I took two dogs. Nothing else.”', '— Ann Poe, a baker'].map((line) => ({
      kind: 'body' as const,
      span: { start: text.indexOf(line), end: text.indexOf(line) + line.length },
    }));
    const [found] = speechIn(text, blocks);
    expect(text.slice(found?.mention?.start, found?.mention?.end)).toBe('Ann Poe, a baker');
  });

  it('and takes no item of a list for one', () => {
    expect(direct('“It is safe,” Poe said.\n\n“Nobody need worry.”\n\n- Read all about bridges')).toHaveLength(1);
  });
});
