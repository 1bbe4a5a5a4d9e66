import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, properNamesIn } from './names.js';

const read = (text: string) =>
  properNamesIn(text).map(({ span, role, kind }) => ({
    name: text.slice(span.start, span.end),
    role: role === null ? null : text.slice(role.start, role.end),
    kind,
  }));
const names = (text: string) => read(text).map(({ name }) => name);
const roleOf = (text: string) => read(text).at(-1)?.role;

describe('names', () => {
  it.each([
    ['Lucía Ibarra de la Torre won.', 'Lucía Ibarra de la Torre'],
    ['Jean-Luc Ferrand cooked.', 'Jean-Luc Ferrand'],
    ['They met H.R. Whitlock.', 'H.R. Whitlock'],
    ['They met Martin O’Dowd Jr. on Monday.', 'Martin O’Dowd Jr.'],
    ['They met Khalid bin Rashid there.', 'Khalid bin Rashid'],
    ['They met Yusuf al-Masri there.', 'Yusuf al-Masri'],
    ['They met Kim Seo-yeon there.', 'Kim Seo-yeon'],
    ['They met Nguyễn Thị Hoa there.', 'Nguyễn Thị Hoa'],
    ['They met Siobhán Ó Cléirigh there.', 'Siobhán Ó Cléirigh'],
    ['Pieter van der Meer won. Van der Meer sang.', 'Pieter van der Meer,Van der Meer'],
    ['“No,” de la Torre said.', 'de la Torre'],
    ['The Isle of Morwen Community Council met.', 'Isle of Morwen Community Council'],
    ['They asked St Olaf’s Infirmary.', 'St Olaf’s Infirmary'],
    ['They saw Ada Brandt’s boat.', 'Ada Brandt'],
    ['They asked the Department of Health and Welfare.', 'Department of Health and Welfare'],
  ])('are read whole: %s', (text, name) => {
    expect(names(text).join()).toBe(name);
  });

  it('do not take in the word that only begins the sentence', () => {
    expect(names('Yesterday Ada Brandt slept. But Brandt woke. Surprisingly, Brandt sang.')).toEqual([
      'Ada Brandt',
      'Brandt',
      'Brandt',
    ]);
  });

  it('are not the words that a text writes small elsewhere', () => {
    expect(names('Trawlers stayed in port. The trawlers need ice.')).toEqual([]);
  });

  it('end at a comma and at the next sentence', () => {
    expect(names('He met Ada Brandt, Luis Ferro and Goran Petrić. Omid Rahimi left.')).toEqual([
      'Ada Brandt',
      'Luis Ferro',
      'Goran Petrić',
      'Omid Rahimi',
    ]);
  });

  it('say what they name where form or context shows it', () => {
    expect(read('The Harbour Board met Mrs. Quill in Tavistock.').map(({ kind }) => kind)).toEqual([
      'institution',
      'person',
      'place',
    ]);
  });
});

describe('roles', () => {
  it.each([
    ['Norwegian Prime Minister Kari Dahl spoke.', 'Norwegian Prime Minister'],
    ['The council’s finance chief, Omid Rahimi, spoke.', 'council’s finance chief'],
    ['Norway’s Secretary of Health and Welfare, Kari Dahl, spoke.', 'Norway’s Secretary of Health and Welfare'],
    ['“No,” said Harbour Board spokeswoman Ana Quill.', 'Harbour Board spokeswoman'],
    ['Ada Brandt, the club’s chairwoman, spoke.', 'club’s chairwoman'],
    ['Ada Brandt, 54, a professor of contract law, spoke.', 'professor of contract law'],
    ['Leader of the opposition Ada Brandt spoke.', 'Leader of the opposition'],
    ['A spokesman for the company, Omid Rahimi, spoke.', 'spokesman for the company'],
    ['The harbour master, Ada Brandt, spoke.', 'harbour master'],
    ['Retired bus driver Ada Brandt spoke.', 'Retired bus driver'],
    ['Norwell’s sporting director, Ada Brandt, spoke.', 'Norwell’s sporting director'],
    ['Deputy Mayor Ada Brandt spoke.', 'Deputy Mayor'],
    ['A spokeswoman for the office, Deputy Ada Brandt, spoke.', 'spokeswoman for the office'],
    ['The grid operator, Coastal Power, spoke.', null],
    ['Head coach Luis Ferro spoke.', 'Head coach'],
  ])('stand before or behind: %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  it('end where a name inside them ends', () => {
    expect(read('“No,” said Ada Brandt, chief executive of St Olaf’s.')[0]?.role).toBe('chief executive of St Olaf’s');
  });

  it('are no clauses that merely follow a comma', () => {
    expect(roleOf('Like Ada Brandt, the mayor has resigned.')).toBeNull();
    expect(roleOf('Asked about Ada Brandt, the coach smiled.')).toBeNull();
    expect(roleOf('Ada Brandt, blamed the referee, who left.')).toBeNull();
    expect(roleOf('Ada Brandt, who chairs the parish council, spoke.')).toBeNull();
    expect(roleOf('Ada Brandt, who owns a shop, spoke.')).toBeNull();
  });
});

describe('a question', () => {
  it('names whom it writes with a capital letter', () => {
    expect(namesIn('What did Ada Brandt and Ferro say about the Harbour Board?').map(({ text }) => text)).toEqual([
      'Ada Brandt',
      'Ferro',
      'Harbour Board',
    ]);
    expect(namesIn('Tell me what was said. Compare them.')).toEqual([]);
  });
});

it('gives names inside the text, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let end = 0;
      for (const { span } of properNamesIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        end = span.end;
      }
    }),
  );
});

it.each(['A', 'Aa ', 'A.', 'de ', 'Dr. ', '’', 'A-', 'President of ', 'the ', ', a chief '])(
  'takes time in proportion to the text: %s repeated',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const before = performance.now();
    properNamesIn(text);
    expect(performance.now() - before).toBeLessThan(3000);
  },
);
