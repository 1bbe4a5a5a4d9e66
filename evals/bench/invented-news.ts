/** Names and things as news has them; none of them exists. */
const FIRST = [
  'Anna',
  'Tomas',
  'Lucia',
  'Henrik',
  'Maya',
  'Oscar',
  'Ines',
  'Pavel',
  'Ruth',
  'Samuel',
  'Clara',
  'Viktor',
];
const LAST = [
  'Olsen',
  'Marchetti',
  'Quist',
  'Adeyemi',
  'Brandt',
  'Kowal',
  'Serrano',
  'Ito',
  'Lindqvist',
  'Moreau',
  'Hale',
];
const POSTS = ['Mayor', 'Minister', 'Councillor', 'Professor', 'Judge', 'spokeswoman', 'director', 'engineer'];
const TOWNS = ['Harbour Lane', 'Stony Island', 'North Ferry', 'Oldbridge', 'Lake Quarter', 'Mill Hill', 'Sandgate'];
const THINGS = [
  'pool',
  'ferry',
  'bridge',
  'hospital',
  'library',
  'tram',
  'school',
  'dam',
  'museum',
  'airport',
  'market',
];
const DEEDS = ['close', 'rebuild', 'widen', 'sell', 'inspect', 'reopen', 'move', 'insure', 'repaint', 'lease'];
const REASONS = ['costs', 'storms', 'a lack of staff', 'cracks', 'a court ruling', 'rising rents', 'a strike', 'mould'];

type Random = () => number;

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

const number = (most: number, random: Random) => Math.floor(1 + random() * most).toLocaleString('en-US');
const place = (random: Random) => `${pick(TOWNS, random)} ${pick(THINGS, random)}`;

/** As long as a longer report: a headline and 25 paragraphs, some of them speech. */
export function inventedArticle(random: Random): string {
  const subject = place(random);
  const speaker = { name: `${pick(FIRST, random)} ${pick(LAST, random)}`, post: pick(POSTS, random) };
  const paragraphs = Array.from({ length: 25 }, () => inventedParagraph(subject, speaker, random));
  return `${subject} to ${pick(DEEDS, random)} after ${pick(REASONS, random)}\n\n${paragraphs.join('\n\n')}\n`;
}

interface InventedSpeaker {
  readonly name: string;
  readonly post: string;
}

function inventedParagraph(subject: string, { name, post }: InventedSpeaker, random: Random): string {
  const money = number(900_000, random);
  const [deed, reason, other] = [pick(DEEDS, random), pick(REASONS, random), place(random)];
  const forms = [
    `The council voted to ${deed} the ${subject}, which costs ${money} euros a year, because of ${reason}.`,
    `“We cannot ${deed} the ${other} while there is ${reason},” said ${post} ${name}. “It will take ${number(40, random)} months.”`,
    `${name} said that the ${other} had seen ${reason} since March and that ${number(900, random)} people were waiting.`,
    `According to a report, the ${other} needs ${money} euros. Its roof is ${number(90, random)} years old, and ${reason} made it worse.`,
    `Residents of ${pick(TOWNS, random)} asked the ${post} to ${deed} it by May ${number(28, random)}. A decision is expected soon.`,
  ];
  return pick(forms, random);
}

export function inventedQuestions(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => {
    const forms = [
      `What did ${pick(FIRST, random)} ${pick(LAST, random)} say about the ${pick(THINGS, random)}?`,
      `Why does the council want to ${pick(DEEDS, random)} the ${place(random)}?`,
      `How much does the ${place(random)} cost a year?`,
      `How old is the roof of the ${pick(THINGS, random)} at ${pick(TOWNS, random)}?`,
    ];
    return pick(forms, random);
  });
}
