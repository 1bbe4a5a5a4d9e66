import { describe, expect, it } from 'vitest';
import { markedArticle } from '../testing/marked-articles.js';
import { nameSpeakers } from './speakers.js';

/** The only speaker of the marked places. */
function speakerIn(...paragraphs: string[]) {
  const { article, utterances } = markedArticle('story.txt', ...paragraphs);
  const { speakers } = nameSpeakers([article], utterances);
  expect(speakers).toHaveLength(1);
  return speakers[0];
}

describe('a portrait', () => {
  it('has the fullest name, the role that says most, and what else was used', () => {
    const speaker = speakerIn(
      'Finland’s interior minister, Aino Virtanen Salo, arrived. “Good,” {Virtanen Salo} said.',
      'Finland’s Secretary of Public Safety and Border Protection, Aino Virtanen Salo, left. “Bye,” {she} said.',
    );
    expect(speaker).toMatchObject({
      id: 'aino-virtanen-salo',
      name: 'Aino Virtanen Salo',
      role: 'Finland’s Secretary of Public Safety and Border Protection',
      aliases: ['Virtanen Salo', 'Finland’s interior minister'],
    });
  });

  it('writes the particles of a last name as the full name does', () => {
    const speaker = speakerIn('Pieter van der Meer, a keeper, spoke. {Van der Meer} left.');
    expect(speaker).toMatchObject({ name: 'Pieter van der Meer', aliases: ['van der Meer'] });
  });

  it('puts the present office before a former one', () => {
    const speaker = speakerIn('Former goalkeeper Ada Brandt, the league’s director, spoke. “Yes,” {Brandt} said.');
    expect(speaker?.role).toBe('league’s director');
  });

  it('takes a former office when there is no other', () => {
    expect(speakerIn('Former goalkeeper Ada Brandt spoke. “Yes,” {Brandt} said.')?.role).toBe('Former goalkeeper');
  });

  it('keeps spokespersons’ whole description', () => {
    expect(speakerIn('“No,” said {Harbour Board press office spokesperson Neil Okoro}.')).toMatchObject({
      name: 'Neil Okoro',
      role: 'Harbour Board press office spokesperson',
    });
  });
});
