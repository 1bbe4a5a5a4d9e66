import { ACTIONS } from './thesaurus/actions.js';
import { BUSINESS } from './thesaurus/business.js';
import { CRIME } from './thesaurus/crime.js';
import { CULTURE } from './thesaurus/culture.js';
import { ECONOMY } from './thesaurus/economy.js';
import { EDUCATION } from './thesaurus/education.js';
import { ENERGY } from './thesaurus/energy.js';
import { EVERYDAY_AFFAIRS } from './thesaurus/everyday-affairs.js';
import { EVERYDAY_PASTIMES } from './thesaurus/everyday-pastimes.js';
import { EVERYDAY_THINGS } from './thesaurus/everyday-things.js';
import { type Field, linesOf } from './thesaurus/field.js';
import { HEALTH } from './thesaurus/health.js';
import { LAW } from './thesaurus/law.js';
import { lazily } from './thesaurus/lazily.js';
import { LOCAL_GOVERNMENT } from './thesaurus/local-government.js';
import { LOCAL_LIFE } from './thesaurus/local-life.js';
import { MILITARY } from './thesaurus/military.js';
import { PEOPLE_AND_ROLES } from './thesaurus/people-and-roles.js';
import { PLACES } from './thesaurus/places.js';
import { POLITICS } from './thesaurus/politics.js';
import { PUBLIC_AFFAIRS } from './thesaurus/public-affairs.js';
import { QUALITIES } from './thesaurus/qualities.js';
import { QUANTITIES } from './thesaurus/quantities.js';
import { SCIENCE } from './thesaurus/science.js';
import { SLANG } from './thesaurus/slang.js';
import { SPORT } from './thesaurus/sport.js';
import { TECHNOLOGY } from './thesaurus/technology.js';
import { TRANSPORT } from './thesaurus/transport.js';
import { WEATHER } from './thesaurus/weather.js';
import { WORK } from './thesaurus/work.js';
import { baseOfWord } from './thesaurus-bases.js';

/** Words and phrases for the same thing, and how nearly they mean the same. */
export interface Group {
  /** Bases; those of a phrase are joined by spaces: "put off". */
  readonly members: readonly string[];
  readonly strength: number;
}

/** One may stand for the other. */
const SAME = 0.8;
/** One is a kind of the other, or they are kinds of one thing. */
const AKIN = 0.45;

/** The tables, field by field. */
export const FIELDS: readonly Field[] = [
  ACTIONS,
  BUSINESS,
  CRIME,
  CULTURE,
  ECONOMY,
  EDUCATION,
  ENERGY,
  EVERYDAY_AFFAIRS,
  EVERYDAY_PASTIMES,
  EVERYDAY_THINGS,
  HEALTH,
  LAW,
  LOCAL_GOVERNMENT,
  LOCAL_LIFE,
  MILITARY,
  PEOPLE_AND_ROLES,
  PLACES,
  POLITICS,
  PUBLIC_AFFAIRS,
  QUALITIES,
  QUANTITIES,
  SCIENCE,
  SLANG,
  SPORT,
  TECHNOLOGY,
  TRANSPORT,
  WEATHER,
  WORK,
];

/** All groups of all fields. */
export const groups = lazily((): readonly Group[] =>
  FIELDS.flatMap(({ same, akin }) => [
    ...linesOf(same).map((line) => groupOf(line, SAME)),
    ...linesOf(akin).map((line) => groupOf(line, AKIN)),
  ]),
);

/** The groups in which a word or phrase stands. */
export function groupsOf(entry: string): readonly Group[] {
  return groupsByEntry().get(entry) ?? [];
}

const groupsByEntry = lazily(() => {
  const byEntry = new Map<string, Group[]>();
  for (const group of groups()) {
    for (const member of group.members) {
      const others = byEntry.get(member);
      if (others === undefined) byEntry.set(member, [group]);
      else others.push(group);
    }
  }
  return byEntry;
});

/** Whether the members of a group may stand for one another. */
export function areNearSynonyms({ strength }: Group): boolean {
  return strength === SAME;
}

function groupOf(line: string, strength: number): Group {
  return { members: [...new Set(line.split(' ').map(entryOf))], strength };
}

function entryOf(written: string): string {
  return written.includes('_') ? written.split('_').map(baseOfWord).join(' ') : baseOfWord(written);
}
