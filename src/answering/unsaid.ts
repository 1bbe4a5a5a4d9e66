/** An article that says that something was not said, or is not known, does not hold it. */
const UNSAID =
  /\b(?:(?:did|does|do|would|could|will|has|have|had)(?: not|n['’]t) (?:say|said|name|named|give|given|disclose|disclosed|identify|identified|explain|explained|specify|specified|elaborate|reveal|revealed|provide|provided|detail)|(?:declin|refus)(?:ed|es|ing) to (?:say|name|give|disclose|identify|explain|specify|elaborate|reveal|provide|discuss)|(?:is|was|are|were|remains?|remained) (?:not (?:yet )?(?:known|clear|named|identified|disclosed|public)|unclear|unknown|undisclosed)|(?:has|have|had) (?:not|yet to) (?:yet )?(?:be|been) (?:named|identified|disclosed|published|released|announced|decided|set)|without (?:saying|naming|giving|elaborating|specifying))\b/iu;

/** Whether a sentence tells that the very thing was left unsaid. */
export function leavesUnsaid(words: string): boolean {
  return UNSAID.test(words);
}
