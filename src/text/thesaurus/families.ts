import { FAMILIES_A_TO_D } from './families/a-to-d.js';
import { FAMILIES_E_TO_M } from './families/e-to-m.js';
import { FAMILIES_N_TO_Z } from './families/n-to-z.js';
import { PLACES_AND_PEOPLES } from './families/places.js';
import { linesOf } from './field.js';

/** All families of words: the members of each share a root. */
export const FAMILIES: readonly string[] = [
  FAMILIES_A_TO_D,
  FAMILIES_E_TO_M,
  FAMILIES_N_TO_Z,
  PLACES_AND_PEOPLES,
].flatMap(linesOf);
