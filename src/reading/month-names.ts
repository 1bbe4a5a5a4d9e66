/**
 * The months as newspapers in English, Spanish, Portuguese, French, Italian, German and Dutch write them, accents left out;
 * the place in the row is the number of the month.
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  'january jan enero janeiro janvier gennaio januar janner januari',
  'february feb febrero fevereiro fevrier febbraio februar februari',
  'march mar marzo marco mars marz maart',
  'april apr abril avril aprile',
  'may mayo maio mai maggio mei',
  'june jun junio junho juin giugno juni',
  'july jul julio julho juillet luglio juli',
  'august aug agosto aout augustus',
  'september sept sep septiembre setembro septembre settembre',
  'october oct octubre outubro octobre ottobre oktober okt',
  'november nov noviembre novembro novembre',
  'december dec diciembre dezembro decembre dicembre dezember dez',
].map((names) => names.split(' '));

/** The days of the week in the same languages, which a date line may name. */
export const WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira
   lundi mardi mercredi jeudi vendredi samedi dimanche lunedi martedi mercoledi giovedi venerdi sabato domenica
   montag dienstag mittwoch donnerstag freitag samstag sonntag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`
    .trim()
    .split(/\s+/u),
);
