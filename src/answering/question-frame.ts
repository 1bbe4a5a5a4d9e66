import type { Term } from '../text/terms.js';
import { FILLER, SAYING, SAYINGS, SMALL_TALK } from './question-words.js';

/** What kind of answer a question wants. */
export type Frame =
  /** What somebody said. */
  | 'said'
  /** Who said something. */
  | 'who-said'
  /** How sources or speakers differ. */
  | 'comparison'
  /** What the briefing holds. */
  | 'overview'
  /** Who is quoted in it. */
  | 'speakers'
  /** A summary, which takes a language model. */
  | 'summary'
  /** Anything else that articles may state. */
  | 'fact'
  /** Nothing that articles could answer. */
  | 'talk';

export function frameOf(text: string, terms: readonly Term[], namedCount: number): Frame {
  const words = ` ${terms.map(({ word }) => word).join(' ')} `;
  if (isTalk(text, terms)) return 'talk';
  if (SUMMARY.test(words)) return 'summary';
  if (isOverview(words, terms)) return 'overview';
  if (isOnSpeakers(words, terms)) return 'speakers';
  if (COMPARISON.test(words) || (namedCount >= 2 && COMPARISON_OF_TWO.test(words))) return 'comparison';
  if (isWhoSaid(terms)) return 'who-said';
  if (terms.some((_, at) => asksForWords(terms, at)) || ACCORDING.test(words)) return 'said';
  return namedCount > 0 && isTerse(terms) ? 'said' : 'fact';
}

function asksForWords(terms: readonly Term[], at: number): boolean {
  const word = terms[at]?.word ?? '';
  return SAYINGS.has(word) || (SAYING.has(word) && !isNounHere(terms, at));
}

/** Behind "is" or "did" no verb is inflected: "what is new in all three states?". */
export function isNounHere(terms: readonly Term[], at: number): boolean {
  return NOUNS_TOO.has(terms[at]?.word ?? '') && terms.slice(0, at).some(({ word }) => AUXILIARY.test(word));
}

const AUXILIARY = /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could)$/u;

const SUMMARY =
  /^ (?:(?:please|can you|could you|give me|write|i need|a|the|brief|short|quick|me) )*(?:summar\w+|tl ?dr|recap|digest|sum up|overview of)(?: .*)? $/u;

/** Words of questions on the whole: what it is about, what it covers, its main points. */
const ON_THE_WHOLE = new Set(
  `about cover covers covered contain contains include includes topic topics subject subjects theme themes gist nutshell rundown
  takeaways takeaway version short points point messages headlines stories main key contents content ask inside five collection folder files`.split(
    /\s+/u,
  ),
);
/** These ask for the whole even where no text is named. */
const THE_WHOLE = new Set(
  'topics subjects themes gist nutshell rundown takeaways points headlines contents'.split(' '),
);
const IN_IT =
  /^ (?:so )?(?:what s|whats|what's|what is|what are|what) (?:is |are )?(?:in|inside) (?:it|here|there|this|the|these|your) /u;

/** What the briefing is about: a question with no subject of its own. */
function isOverview(words: string, terms: readonly Term[]): boolean {
  if (
    !/^ (?:\S+ ){0,5}(?:what|whats|what's|which|gist|nutshell|version|rundown|points|takeaways|headlines) /u.test(words)
  )
    return false;
  const rest = terms.filter(({ stop, word }) => !stop && !FILLER.has(word) && !ON_THE_WHOLE.has(word));
  const isOnTheWhole =
    terms.some(({ word }) => THE_WHOLE.has(word) || (ON_THE_WHOLE.has(word) && TEXTS.test(words))) || IN_IT.test(words);
  return rest.length === 0 && (isOnTheWhole || /^ what (?:s |is )?(?:this|it|it all) (?:all )?about $/u.test(words));
}

const TEXTS =
  / (?:briefing|articles?|texts?|stories|documents?|files?|sources|papers?|folder|collection|news|this|it|here|you|i|we) /u;

const QUOTING = new Set(
  'quote quotes quoted quoting cite cites cited speak speaks speaking speaker speakers named mentioned people persons voices'.split(
    ' ',
  ),
);

/** Who is quoted: likewise with no subject of its own. */
function isOnSpeakers(words: string, terms: readonly Term[]): boolean {
  if (!/ (?:who|whom|whose|which|list|show|name|speakers|what people) /u.test(words)) return false;
  const rest = terms.filter(
    ({ stop, word }) => !stop && !FILLER.has(word) && !QUOTING.has(word) && !ON_THE_WHOLE.has(word),
  );
  return rest.length === 0 && terms.some(({ word }) => QUOTING.has(word) && word !== 'people' && word !== 'persons');
}

const COMPARISON =
  / (?:(?:different|differing|conflicting) (?:amounts?|figures?|numbers?|accounts?|versions?|papers|articles|sources|newspapers|dates|reasons)|differ|differs|difference|differences|differently|compare|compares|compared|comparison|contrast|versus|vs|disagree|disagrees|contradict|contradicts|conflicting|discrepanc\w+|both sides|each side|either side|two (?:sides|camps|views|positions)|(?:do|does|are|is) (?:the|these|all|both)? ?(?:articles|sources|papers|reports|accounts|stories|outlets|newspapers|everyone) .{0,30}?(?:agree|same|consistent|match|line up)) /u;
const COMPARISON_OF_TWO = / (?:each|both|respectively|and .+ (?:positions|views|stances|say))/u;
const ACCORDING = / (?:according to|acc to|per) /u;

/** Commands to a chat bot; "list", "show", "compare" and the like are questions. */
const COMMAND =
  /^\W*(?:please |pls |now |just |hey |ok |can you |could you )*(?:system|assistant|shut (?:down|up)|stop|restart|reboot|quit|exit|be quiet|go away|hurry|wake up|ignore|disregard|forget|override|write|compose|translate|print|reveal|repeat after|pretend|act as|you are now|draw|sing|tell me a joke|play|generate|create|imagine|roleplay|delete|remove|run|execute|open|send|email|call me|remind me|set (?:a|an)|book|buy|order|turn (?:on|off)|add (?:to|a|an|the)|change|update|from now on|respond only|output|say (?:hi|hello|only|that|exactly|"))\b/iu;
const QUESTION_WORD =
  /\b(?:who|whom|whose|what|whats|when|where|why|how|which|did|does|do|is|are|was|were|has|have|can|could|will|would|should|any)\b/iu;

/** Thanks and praise, however worded, unless a question follows. */
const THANKS =
  /^\W*(?:thanks?|thank you|thx|ty|cheers|great|awesome|perfect|nice|cool|good (?:bot|job|work))\b[^?]{0,60}$/iu;

function isTalk(text: string, terms: readonly Term[]): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (THANKS.test(text) && !QUESTION_WORD.test(text.replace(/\b(?:that|this|it)(?:'s| is| was)\b/giu, ''))) return true;
  if (COMMAND.test(text)) return true;
  const words = terms.map(({ word }) => word.replace(/[^a-z']/gu, ''));
  return words.every((word) => word === '' || SMALL_TALK.has(word));
}

/** Few words and no verb of asking: "mayor library?" */
const TERSE_WORDS = 7;

function isTerse(terms: readonly Term[]): boolean {
  return terms.length <= TERSE_WORDS && !terms.some(({ word }) => QUESTION_WORD.test(word));
}

const WHO = /^(?:who|which|whose)$/u;
/** "who", "which of the officials", "who in the council" – then the verb. */
const WHO_REACH = 10;

/** "which states", "who reports": behind a question word these are nouns as often as verbs. */
const NOUNS_TOO = new Set('states claims calls talks quotes comments remarks notes fears'.split(' '));

function isWhoSaid(terms: readonly Term[]): boolean {
  const who = terms.findIndex(({ word }) => WHO.test(word));
  if (who === -1 || who > 1 || (who === 1 && !/^(?:and|so|but|or)$/u.test(terms[0]?.word ?? ''))) return false;
  const rest = terms.slice(who + 1, who + 1 + WHO_REACH);
  const saying = rest.findIndex(({ word }) => SAYING.has(word) && !NOUNS_TOO.has(word));
  if (saying === -1) return false;
  if (terms[who]?.word === 'which' && saying === 0) return false;
  return !rest
    .slice(0, saying)
    .some(({ word }) => /^(?:did|does|do|is|are|was|were|to|than|with|that|by)$/u.test(word) && word !== 'that');
}
