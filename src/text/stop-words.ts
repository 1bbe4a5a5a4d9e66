/** English function words, and the words that only make a question: they say how something is asked, not what about. */
const WORDS = `
a an the this that these those each every either neither some any all both such same other another own
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves one ones
who whom whose which what when where why how whatever whoever whichever whether
am is are was were be been being do does did doing done have has had having
will would shall should can could may might must ought
and or but nor so yet if then than because as until while although though since unless
of at by for with about against between into through during before after above below to from up down in out on off
over under again further upon within without toward towards among amongst across along around behind beyond per via
here there now just only also too very more most much many few less least not no never ever even still already
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd
i'll you'll he'll she'll we'll they'll it'll that'll that's who's what's where's when's why's how's here's there's let's
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot
couldn't mustn't mightn't needn't ain't
whats wheres whens whys hows whos thats theres isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wouldnt
shouldnt couldnt im ive youre theyre
please etc mr mrs ms ok okay hi hello hey
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/u));
