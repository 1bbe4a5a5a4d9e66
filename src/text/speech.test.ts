import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../core/article.js';
import { type Speech, speechIn } from './speech.js';

/** Paragraphs stand between blank lines. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map((found) => ({
    kind: 'body',
    span: { start: found.index, end: found.index + found[0].length },
  }));
}

function find(text: string) {
  const words = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  return speechIn(text, blocksOf(text)).map((found: Speech) => ({
    kind: found.kind,
    who: words(found.mention),
    cue: words(found.cue),
    speech: words(found.speech),
    parts: found.parts.map(words),
    setting: words(found.setting),
  }));
}

function direct(text: string) {
  return find(text)
    .filter(({ kind }) => kind !== 'reported')
    .map(({ who, parts }) => [who, ...parts]);
}

function reported(text: string) {
  return find(text)
    .filter(({ kind }) => kind === 'reported')
    .map(({ who, cue, speech }) => [who, cue, speech]);
}

describe('names who speaks', () => {
  it.each([
    ['“The bridge is safe,” said Ann Poe.', 'Ann Poe'],
    ['“The bridge is safe,” Ann Poe said on Monday.', 'Ann Poe'],
    ['“The bridge is safe,” she told the council.', 'she'],
    ['Mayor Ann Poe said: “The bridge is safe.”', 'Mayor Ann Poe'],
    ['"The bridge is safe," said the mayor, Ann Poe.', 'the mayor, Ann Poe'],
    ['“The bridge is safe,” said Ann Poe, the mayor of Millbrook.', 'Ann Poe, the mayor of Millbrook'],
    [
      '“It is safe,” said Norland’s Minister of Roads and Bridges, Olaf Lind.',
      'Norland’s Minister of Roads and Bridges, Olaf Lind',
    ],
    ['“It is safe,” Ann Poe, 45, a farmer from Millbrook, said.', 'Ann Poe, 45, a farmer from Millbrook'],
    ['“It is safe,” the Ministry of Roads said in a statement.', 'the Ministry of Roads'],
    ['“It is safe,” said a person familiar with the matter.', 'a person familiar with the matter'],
    ['“Is it safe?” Ann Poe asked.', 'Ann Poe'],
    ['“It is safe,” Ann Poe, who runs the port, told Radio One.', 'Ann Poe'],
    ['In a speech on Tuesday, Ann Poe said, “The bridge is safe.”', 'Ann Poe'],
    ["``The bridge is safe,'' Poe said.", 'Poe'],
    ["Poe recalled, 'The bridge was safe.'", 'Poe'],
    ['POE: The bridge is safe, and it will stay so.', 'POE'],
    ['Poe: “The bridge is safe, and it will stay so.”', 'Poe'],
    ['“The bridge is safe, and it will stay so.” — Ann Poe, mayor', 'Ann Poe, mayor'],
  ])('%s', (text, who) => {
    expect(direct(text).map(([source]) => source)).toEqual([who]);
  });

  it('says nobody where the text names nobody', () => {
    expect(direct('The message remains clear: “Our town will mend its own bridges.”')).toEqual([
      [null, 'Our town will mend its own bridges.'],
    ]);
  });

  it('does not take someone quoted inside a quotation for its speaker', () => {
    const text = '“He said, ‘Sell the bridge.’ I said no,” Poe recounted.';
    expect(direct(text)).toEqual([['Poe', 'He said, ‘Sell the bridge.’ I said no,']]);
  });
});

describe('puts together', () => {
  it('a quotation that goes on behind its speaker', () => {
    expect(find('“It is safe,” Poe said. “Nobody need worry.”')).toEqual([
      {
        kind: 'direct',
        who: 'Poe',
        cue: 'said',
        speech: '“It is safe,” Poe said. “Nobody need worry.”',
        parts: ['It is safe,', 'Nobody need worry.'],
        setting: '“It is safe,” Poe said. “Nobody need worry.”',
      },
    ]);
  });

  it('a sentence that the speaker’s name interrupts', () => {
    expect(direct('“It is,” Poe wrote in a letter explaining her vote, “perfectly safe.”').at(0)).toEqual([
      'Poe',
      'It is,',
      'perfectly safe.',
    ]);
  });

  it('paragraphs of one speech, each opened and only the last closed', () => {
    const text = 'Poe said: “The bridge is safe.\n\n“Nobody need worry.”\n\nThen she left.';
    expect(direct(text)).toEqual([['Poe', 'The bridge is safe.', 'Nobody need worry.']]);
  });

  it('a paragraph of quotation with the one before it', () => {
    const text = '“It is safe,” Poe said.\n\n“Nobody need worry about it.”';
    expect(direct(text)).toEqual([['Poe', 'It is safe,', 'Nobody need worry about it.']]);
  });

  it('but not what a second verb reports', () => {
    expect(direct('“It is safe,” Poe said, adding that repairs were “cheap and quick.”')).toEqual([
      ['Poe', 'It is safe,'],
      ['Poe', 'cheap and quick.'],
    ]);
    expect(
      direct('“Safe,” Poe said in an interview. “Why worry?” she added, pointing at the river. “Look at it.”'),
    ).toEqual([
      ['Poe', 'Safe,'],
      ['she', 'Why worry?', 'Look at it.'],
    ]);
  });
});

describe('finds mixed speech', () => {
  it('with the quoted words as parts', () => {
    expect(find('The ministry described the deal as an “unprecedented” step.')).toEqual([
      {
        kind: 'mixed',
        who: 'The ministry',
        cue: 'described',
        speech: 'described the deal as an “unprecedented” step',
        parts: ['unprecedented'],
        setting: 'The ministry described the deal as an “unprecedented” step.',
      },
    ]);
  });

  it('in words that a verb of saying reports', () => {
    expect(direct('Poe said the plan was “a joke” and that she was leaving.')).toEqual([['Poe', 'a joke']]);
    expect(
      direct('When asked about the plan, the Ministry of Roads said in a statement that it “is ready at any time.”'),
    ).toEqual([['the Ministry of Roads', 'is ready at any time.']]);
  });
});

describe('finds reported speech', () => {
  it.each([
    ['Poe said that the bridge was safe.', 'Poe', 'said', 'that the bridge was safe'],
    ['Poe said the bridge was safe.', 'Poe', 'said', 'the bridge was safe'],
    ['Poe said Tuesday in a letter that the bridge was safe.', 'Poe', 'said', 'that the bridge was safe'],
    ['Poe told Radio One that the bridge was safe.', 'Poe', 'told', 'that the bridge was safe'],
    ['Poe has emphasized that the bridge is safe.', 'Poe', 'emphasized', 'that the bridge is safe'],
    [
      'The council, which met on Monday, warned that the bridge was old.',
      'The council',
      'warned',
      'that the bridge was old',
    ],
    ['The bridge is safe, Poe said.', 'Poe', 'said', 'The bridge is safe'],
    [
      'The bridge is safe, according to the mayor, Ann Poe.',
      'the mayor, Ann Poe',
      'according to',
      'The bridge is safe',
    ],
    ['According to officials, the bridge is safe.', 'officials', 'According to', 'the bridge is safe'],
    ['Poe vowed to mend the bridge.', 'Poe', 'vowed', 'vowed to mend the bridge'],
    ['Critics accused the mayor of wasting money.', 'Critics', 'accused', 'accused the mayor of wasting money'],
    ['Polls show voters like the bridge.', 'Polls', 'show', 'voters like the bridge'],
    [
      'Former officials who have worked with Poe say that the plan could fail.',
      'Former officials',
      'say',
      'that the plan could fail',
    ],
    ['Poe’s claim that the bridge is safe drew laughter.', 'Poe’s', 'claim', 'that the bridge is safe drew laughter'],
    ['The deal with the port was criticized by Ann Poe.', 'Ann Poe', 'criticized', 'The deal with the port'],
  ])('%s', (text, who, cue, speech) => {
    expect(reported(text)).toEqual([[who, cue, speech]]);
  });

  it('around its cue', () => {
    expect(reported('Many of the bridges, she said, have been closed.')).toEqual([
      ['she', 'said', 'Many of the bridges, she said, have been closed'],
    ]);
  });

  it('of several speakers in one sentence', () => {
    expect(reported('Poe said the bridge was safe, but Lind warned that it was old.')).toEqual([
      ['Poe', 'said', 'the bridge was safe'],
      ['Lind', 'warned', 'that it was old'],
    ]);
  });
});

describe('takes for no speech', () => {
  it.each([
    'The so-called “super bridge” was closed.',
    'She appeared on “Meet the Town” on Sunday.',
    'In his book “The Long Way Home,” he looks back on the war.',
    'The state police maintain a checkpoint at the bridge.',
    'The 6" pipe and the 5\'10" plumber were there.',
    'The workers’ rights and the farmers’ markets were saved.',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('shows speech in its setting', () => {
  it('with the words that deny it', () => {
    const text = 'It rained. Poe denied that the bridge was unsafe. Trains ran.';
    expect(find(text).map(({ setting }) => setting)).toEqual(['Poe denied that the bridge was unsafe.']);
  });

  it('with the sentence before it that names the speaker', () => {
    const text = 'It rained. Poe had a message for the town. She said: “Stay at home.” Trains ran.';
    expect(find(text).at(-1)?.setting).toBe('She said: “Stay at home.”');
  });
});

it('never joins quotations across something else of the page, nor body and caption', () => {
  const text = '“It is safe,” Poe said.\n\nRead more about bridges\n\n“Nobody need worry about it.”';
  const [first, furniture, last] = blocksOf(text) as [Block, Block, Block];
  const apart = speechIn(text, [first, last]);
  expect(apart.map(({ parts }) => parts.length)).toEqual([1, 1]);
  expect(apart.every(({ setting }) => setting.end <= furniture.span.start || furniture.span.end <= setting.start)).toBe(
    true,
  );
  const caption = blocksOf('“It is safe,” Poe said.\n\n“Nobody need worry about it.”').map(({ span }, index) => ({
    kind: index === 0 ? ('body' as const) : ('caption' as const),
    span,
  }));
  expect(speechIn('“It is safe,” Poe said.\n\n“Nobody need worry about it.”', caption)).toHaveLength(2);
});

describe('keeps a quotation whose closing mark is missing', () => {
  it('inside its sentence when the paper speaks again', () => {
    expect(direct('“The bridge is safe. The mayor said so yesterday.\n\nTrains ran.').flat()).not.toContain(
      'Trains ran.',
    );
    const [first] = find('“The bridge is safe for all of us. Later the mayor said otherwise.');
    expect(first?.parts).toEqual(['The bridge is safe for all of us.']);
  });

  it('and is not led astray by stray asterisks', () => {
    expect(direct('“I say the **bridge is safe,” Poe said.')).toEqual([['Poe', 'I say the **bridge is safe,']]);
  });
});
