/**
 * Whether something said without a mention, in a thread that the bot answered in, asks for another answer. People talk to
 * each other there too, so what might be meant for them is left to them: whoever wants it answered mentions the bot.
 */
export function asksOn(text: string): boolean {
  const said = text.replace(LEAD_IN, '').trim();
  if (REQUEST.test(said)) return true;
  if (WH_QUESTION.test(said)) return !OF_PEOPLE.test(said) || KNOWING.test(said);
  if (PEOPLE.test(said)) return false;
  return said.endsWith('?') || YES_OR_NO.test(said) || TERSE.test(said) || isAddition(text, said);
}

/** What people put before a question. */
const LEAD_IN =
  /^\W*(?:(?:and|but|also|or|so|then|ok(?:ay)?|great|cool|thanks?|thank you|thx|please|pls|hmm|hm|well|y|pero)\b\W*)+/iu;

const WH_QUESTION =
  /^\W*(?:who|whom|whose|what|when|where|why|how|which|qu[eé]|qui[eé]n(?:es)?|cu[aá]ndo|d[oó]nde|por qu[eé]|c[oó]mo|cu[aá]l(?:es)?|cu[aá]nt[oa]s?)(?![\p{L}\p{N}])/iu;

/** "What do you think?", "when are we meeting?"; but "what do we know of it?" */
const OF_PEOPLE = /\b(?:am|are|were|was|do|did|can|could|should|shall|will|would|have) (?:i|we|you)\b/iu;
const KNOWING = /\b(?:know|tell|show|find|learn)\b/iu;

/** "Can you send me the slides?" is between people; "can you show me his words?" may be for the bot. */
const REQUEST =
  /^\W*(?:(?:can|could|would|will|do) (?:you|we|i) (?:please )?)?(?:tell|show|give|list|quote|find|explain|summari[sz]e|compare|know)\b/iu;

/** Small letters only: "US" is a country. */
const PEOPLE = /(?<![\p{L}\p{N}'’])(?:I|[Ww]e|[Yy]ou|me|us|[Mm]y|[Oo]ur|[Yy]our|[Ll]et['’]s)(?![\p{L}\p{N}])/u;

const YES_OR_NO = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\b/iu;

/** "More on that", "anything about the buses". */
const TERSE = /^(?:more|else|anything|anyone|anybody|about)\b/iu;

/** "And the buses": hardly anything behind its "and" but what it is about. */
function isAddition(text: string, said: string): boolean {
  return /^\W*(?:and|also|but|y)\b/iu.test(text) && said !== '' && said.split(/\s+/u).length <= MOST_WORDS_ADDED;
}

const MOST_WORDS_ADDED = 4;
