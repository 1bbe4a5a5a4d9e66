/** What a pronoun in the place of a speaker asks for; `nobody` for one that never tells who speaks. */
export type Pronoun = 'male' | 'female' | 'thing' | 'many' | 'relative' | 'nobody';

const of = (words: string, pronoun: Pronoun) => words.split(' ').map((word) => [word, pronoun] as const);

const PRONOUNS = new Map<string, Pronoun>([
  ...of('he him himself his', 'male'),
  ...of('she her herself hers', 'female'),
  ...of('it its itself', 'thing'),
  ...of('they them their themselves', 'many'),
  ...of('who', 'relative'),
  ...of('i me my we us our you your that which this these those there what', 'nobody'),
]);

/** `null` when the words are no pronoun. */
export function pronounOf(words: string): Pronoun | null {
  return PRONOUNS.get(words.trim().toLowerCase()) ?? null;
}
