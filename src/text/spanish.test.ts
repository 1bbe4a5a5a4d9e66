import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishOf, looksSpanish, translateQuestion } from './spanish.js';

describe('looksSpanish', () => {
  it.each([
    '¿Qué dijo la alcaldesa?',
    'quien pago la construccion del estadio',
    'cuantos soldados llegaron a la frontera',
  ])('recognises "%s"', (text) => {
    expect(looksSpanish(text)).toBe(true);
  });

  it.each([
    'What did the mayor say about the no-fly zone?',
    'El Niño damage in La Paz',
    'Los Angeles mayor',
    "Qu'est-ce que le président a dit de la guerre ?",
    'Cosa ha detto il presidente della guerra?',
    'O que o presidente disse sobre a guerra?',
    'Was hat der Minister gesagt?',
    'no',
    '',
  ])('does not take "%s" for Spanish', (text) => {
    expect(looksSpanish(text)).toBe(false);
    expect(translateQuestion(text)).toBeNull();
  });
});

describe('englishOf', () => {
  it.each([
    ['tropas', 'troops'],
    ['dijo', 'say'],
    ['propusieron', 'propose'],
    ['buscó', 'seek'],
    ['murieron', 'die'],
    ['pidió', 'ask'],
    ['obtuvo', 'obtain'],
    ['leyes', 'laws'],
    ['jueces', 'judges'],
    ['nacionales', 'national'],
    ['cuántos', 'how many'],
    ['sobre', 'about'],
    ['rápidamente', 'fast'],
    ['privatización', 'privatization'],
  ])('knows that "%s" is "%s"', (spanish, english) => {
    expect(englishOf(spanish)).toContain(english);
  });

  it('does not guess at what it does not know', () => {
    expect(englishOf('Kowalski')).toEqual([]);
  });
});

describe('translateQuestion', () => {
  it.each([
    ['¿Qué dijo Kowalski sobre las tropas?', 'what did Kowalski say about the troops?'],
    ['¿cuántos casos han abierto las autoridades?', 'how many cases have the authorities opened?'],
    ['¿Quién arrestó al jefe de la banda?', 'who arrested the chief of the gang?'],
    ['¿A quién arrestó la policía?', 'who did the police arrest?'],
    ['¿Cuándo fue arrestado el gobernador?', 'when was the governor arrested?'],
    ['¿Cuándo se firmó el acuerdo?', 'when was the agreement signed?'],
    ['¿Dónde está el nuevo hospital?', 'where is the new hospital?'],
    ['donde esta el hospital', 'where is the hospital?'],
    ['¿Por qué no aceptó Francia la oferta?', 'why did france not accept the offer?'],
    ['¿Cuántas personas murieron en el incendio?', 'how many people died in the fire?'],
    ['¿Qué medidas tomó el gobierno?', 'what measures did the government take?'],
    ['¿Con quién se reunió el presidente de Chile?', 'who did the president of Chile meet with?'],
    ['¿Aceptó el Senado la reforma?', 'did the senate accept the reform?'],
    ['¿Cuándo van a llegar los soldados?', 'when will the soldiers arrive?'],
    ['¿Están armados los instructores?', 'are the instructors armed?'],
    ['¿Qué opina Kowalski de los aranceles?', 'what does Kowalski think of the tariffs?'],
  ])('puts "%s" as "%s"', (spanish, english) => {
    expect(translateQuestion(spanish)).toBe(english);
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof translateQuestion(`¿Qué ${text} dijo la ${text}?`)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
