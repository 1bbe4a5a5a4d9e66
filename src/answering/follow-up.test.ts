import { describe, expect, it } from 'vitest';
import type { Turn } from '../core/answer.js';
import { answeringParts } from '../testing/answering.js';
import { readInThread } from './follow-up.js';

const { corpus, vocabulary } = answeringParts({
  'library.txt': `Council keeps the library open

Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.

“A town without a library is a town without a memory,” Brandt told the council.

Councillor Piet Vos said the money would have to come from the road budget. “It will hurt,” he added.
`,
  'buses.txt': `Night buses to run until two

The transport company will run night buses from March 3, its director Joan Ferro announced.
`,
});

const read = (text: string, history: readonly Turn[] = []) => readInThread({ text, history }, corpus, vocabulary);

function readClear(text: string, history: readonly Turn[]) {
  const asked = read(text, history);
  if (asked.kind === 'unclear') throw new Error(`"${text}" is unclear: ${asked.unresolved}`);
  const { reading, alreadySaid, background } = asked;
  return {
    frame: reading.frame,
    speakers: reading.speakers.map(({ name }) => name),
    topic: reading.topic.filter(({ stop }) => !stop).map(({ word }) => word),
    detail: reading.detail?.kind ?? null,
    alreadySaid,
    background: background.map(({ word }) => word),
  };
}

const ABOUT_BRANDT: readonly Turn[] = [
  { from: 'reader', text: 'what did Ana Brandt say about the library?' },
  {
    from: 'bot',
    text: 'Ana Brandt, Mayor: “A town without a library is a town without a memory,” Brandt told the council.',
  },
];
const ABOUT_BUSES: readonly Turn[] = [{ from: 'reader', text: 'when will the night buses run?' }];

describe('a follow-up takes from the thread what it lacks', () => {
  it('the speaker, where it brings another topic', () => {
    for (const text of ['and about buses?', 'what did she say about buses?', 'what about buses?']) {
      expect(readClear(text, ABOUT_BRANDT)).toMatchObject({ frame: 'said', speakers: ['Ana Brandt'] });
      expect(readClear(text, ABOUT_BRANDT).topic).toContain('buses');
    }
  });

  it('the topic, where it names another speaker', () => {
    for (const text of ['and Piet Vos?', 'what about Vos?']) {
      const asked = readClear(text, ABOUT_BRANDT);
      expect(asked).toMatchObject({ frame: 'said', speakers: ['Piet Vos'] });
      expect(asked.topic).toContain('library');
    }
  });

  it('both, where it asks for more, and what was said already', () => {
    const asked = readClear('what else did she say?', ABOUT_BRANDT);
    expect(asked.speakers).toEqual(['Ana Brandt']);
    expect(asked.alreadySaid).toContain('A town without a library');
  });

  it('the subject, where it asks for a detail only', () => {
    expect(readClear('and where?', ABOUT_BUSES)).toMatchObject({ frame: 'fact', detail: 'place' });
    expect(readClear('and where?', ABOUT_BUSES).background).toContain('buses');
    expect(readClear('why?', ABOUT_BUSES)).toMatchObject({ frame: 'fact', detail: 'reason' });
  });

  it('the person, from what the bot said, where no reader named one', () => {
    const thread: readonly Turn[] = [
      { from: 'reader', text: 'who rejected the plan to close the library?' },
      { from: 'bot', text: 'Mayor Ana Brandt rejected a plan to close the Mill Street library on Tuesday.' },
    ];
    expect(readClear('what did she say about it?', thread).speakers).toEqual(['Ana Brandt']);
  });

  it('the person whom the articles call so, where it asks of several', () => {
    const thread: readonly Turn[] = [{ from: 'reader', text: 'what did Piet Vos answer Ana Brandt?' }];
    expect(readClear('what did he say then?', thread).speakers).toEqual(['Piet Vos']);
    expect(readClear('what did she say then?', thread).speakers).toEqual(['Ana Brandt']);
  });

  it.each(['thanks!', 'ok', '👍', 'good bot'])('nothing, where it asks nothing: %s', (text) => {
    const { frame, speakers, topic } = readClear(text, ABOUT_BRANDT);
    expect({ frame, speakers, topic }).toMatchObject({ frame: 'talk', speakers: [] });
    expect(topic).not.toContain('library');
  });

  it('from the last question that says something, past thanks', () => {
    const thread: readonly Turn[] = [...ABOUT_BRANDT, { from: 'reader', text: 'thanks!' }, { from: 'bot', text: '' }];
    expect(readClear('and about buses?', thread).speakers).toEqual(['Ana Brandt']);
  });
});

describe('a question that stands alone ignores the thread', () => {
  it.each([
    'what did Piet Vos say about the road budget?',
    'how much money does the road budget lose?',
    'who is quoted?',
    'when will the night buses run?',
  ])('%s', (text) => {
    expect(read(text, ABOUT_BRANDT)).toEqual(read(text));
  });
});

describe('a pronoun that nothing explains', () => {
  it.each([
    ['what did he say?', 'he'],
    ['what does she think about it?', 'she'],
    ['when was that?', 'that'],
  ])('is asked back about: %s', (text, unresolved) => {
    expect(read(text)).toEqual({ kind: 'unclear', unresolved });
  });

  it('is asked back about in a thread that names nobody', () => {
    expect(read('what did he say?', [{ from: 'reader', text: 'how many books are there?' }]).kind).toBe('unclear');
  });

  it('is remembered where the other words may do without it', () => {
    expect(read('why did he reject a plan to close the library?')).toMatchObject({ kind: 'clear', unresolved: 'he' });
    expect(read('what did he say about the plan to close the library?').kind).toBe('unclear');
  });

  it('is not when the question itself names whom it means', () => {
    expect(read('did Ana Brandt say what she thinks of the library?').kind).toBe('clear');
    expect(read('what is it about?').kind).toBe('clear');
  });
});
