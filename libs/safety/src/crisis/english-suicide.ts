import type { Signals } from './lexicon';

const laughing = 'laugh…|embarrass…|shame|boredom|bored|curio…|cute…|cring…|blush…';

/** English: thoughts of suicide, one's own and somebody else's now. */
export const englishSuicide: Signals = {
  language: 'en',
  kind: 'suicide',
  sayings: [
    {
      say: '(?<!(nearly|almost|practically|would have|could have) )({destroy}|{destroying}) ?{self}(?! (trying|to (finish|get|keep|make|be|please|lose|fit|meet|pay)|over|for (this|a|my|the)|at (work|the gym)|with work|working|laughing|studying|out to dry|in (the foot|work|alcohol|wine|sorrow|anger|debt|chocolate|anger and|my work|tears)|here over))',
      unless: '{past}|{fiction}|if i (have|had) to (eat|watch|listen|hear|sit|wear)',
    },
    {
      say: '(want…|wanna|going to|gonna|plan…|threat…|tried|tries|trying|think…|thought|talk…|say|says|said|saying|tells?|told|will|ll|wish…|attempt…|about|keeps?|consider…|might|may|could|tonight|intends?|ready|hell|shell|theyll|hed|shed) ~5 ({destroy}|{destroying}) {themselves}(?! (trying to|over|for|at work|laughing|in (the foot|work)))',
      unless: '{past}|{fiction}|{subject}',
    },
    {
      say: '(tak(e|ing)|end(ing)?|finish(ing)?) (my|your|ones|his|her|their|our) (own )?li(fe|ves)(?! (back|into|in (my|his|her|their|both|a) (own )?hands?|savings|for granted|seriously|as|to the next|sentence|story|together|partner|long|forward|here in|there))',
      unless: '{past}|{fiction}|{subject}|{mourned}',
    },
    {
      say: '(end|ending|finish) it all(?! (nicely|peacefully|amicably|with (him|her|my)|between))|want ~2 (it all|everything|the pain|my pain|the suffering) (just )?to (end|stop|be over)|ready for ~1 (it all|everything) to (end|be over)',
      unless: 'relationship|how do i end it all nicely|{fiction}',
    },
    {
      say: '(want…|wanna|wish…|feel like|ready|rather|hop(e|es|ing)|pray…|beg…|deserves?|going|gonna|try(ing)?|tried|plan…|decided|long(ing)?|waiting|prefer|need) ~1 (to )?(just )?(die|be dead|dying|not exist|stop existing|cease to exist|stop (living|being alive)|not be alive|disappear (forever|completely|from (this|the) (world|earth))|be gone (forever|from this world))(?! (of|for|from|laughing|trying|alone|at home|peacefully|in peace|with (laughter|embarrassment|shame|dignity|him|her)|when (he|she|they|my|the)|inside|my hair|hard|than|on (this|that) hill|in (a|the) (hot|arms)|out))',
      unless: `({me} |i )?(dont|do not|didnt|doesnt|never|not) (really |actually )?(want|wanna|wish|going|need|deserve|feel like|plan|planning) (to )?(die|be dead|dying)|${laughing}|{past}|{fiction}|battery|plants?|cancer|hospice|euthan…|haha…|game`,
    },
    {
      say: 'rather be dead|rather (die|not exist|not live|kill my ?self) than (go on|going on|live|living|keep|continue|face|facing|be here|stay alive|go back to|wake up)|might as well (be dead|die)|better (off )?dead|(just |please )let me die',
      unless: `${laughing}|haha|phone|battery`,
    },
    {
      say: 'wish…( that)? (i|we) ~3 (dead|die|died|never born|never been born|not been born|wasnt born|werent born|never wake|never woke|not wake|wouldnt wake|didnt wake|wont wake|not exist|didnt exist|never existed|wasnt alive|werent alive|wasnt here anymore|werent here anymore|stop existing)(?! tired)',
      unless: `${laughing}|{fiction}`,
    },
    {
      say: '(want…|wanna|wish…|like|love|could|hop(e|ing)|pray(ing)?) ~4 (sleep|bed) (tonight )?(and|n) (just )?(never|not) (have to )?wak…|never (wake|wak(e|ing) up|woke) up( again| anymore| tomorrow)?|(hop(e|ing)|wish(ing)?|pray(ing)?|want|rather|prefer|better|if) ~3 (not|never|dont|didnt|wont|wouldnt|couldnt) (to )?(wake|woke)( up)?(?! (early|at|next|beside|him|her|the|my))|(dont|do not|no longer|not|didnt) want to wake up( anymore| again| tomorrow| in the morning|(?= [.]))',
      unless: 'alarm|surgery|anesth…|anaesth…|nightmares?|he never|she never',
    },
    {
      say: '(dont|do not|doesnt|didnt|not|never|no longer|cant|cannot) (really |even |ever )?(want…|wanna|wish|care|feel like|like|deserve) (to )?(be alive|being alive|exist|existing|go on living|keep living|continue living|stay alive|live life|life (any ?more|any longer)|(live|be|being|living) (on|in) this (earth|planet|world)|be on this (earth|planet)|be in this world)',
      unless: '{fiction}|{past}',
    },
    {
      say: '(dont|do not|doesnt|didnt|not|no longer|cant|cannot) (really |even )?(want…|wanna|wish|feel like|care) (to )?(live|living)( any ?more| any longer| no more| more| in this (world|life)| like| if| because| and| but|(?= [.]))(?! (in|with|at|here|there|apart|together|under|alone|off|next|near|on my|like (this|that) with|a lie))',
      unless:
        '{fiction}|{past}|(live|living) (any ?more |any longer )?(in|with|at|here|there|apart|together|under|off|next|near|a lie|like (a|an|roommates|strangers|students|pigs))',
    },
    {
      say: '(dont|do not|doesnt|didnt|not|no longer) (really |even )?(want…|wanna|wish|belong|supposed|meant|like) ~1 (to )?be(ing)? (here|around)( any ?more| any longer| no more|(?= [.]))',
      unless:
        'office|job|work|workplace|city|town|village|country|company|apartment|flat|house|school|college|uni|university|party|quit|move|moving|team|site|forum|website|app|gym|hospital|in this (relationship|marriage)|when (he|she|they)|christmas',
    },
    {
      say: '(cant|cannot|can not|couldnt|dont want to|do not want to|dont know how to|dont know if i can|dont think i can|unable to|too tired to|no strength (left )?to|i wont) (go on|carry on|keep living|continue living|go on living)( living| like this| any ?more| any longer| much longer)*(?! (a |an |the |holiday|vacation|dates?|trips?|social|with (him|her|this|my|the)|without (him|her|sleep)|pretending|about|for|seeing|facebook|instagram|forever|to ))',
      unless: 'job|work|relationship|marriage|project|affair|argu…|holiday|vacation|trip|diet|{fiction}',
    },
    {
      say: '(no|any|see the|much|a|the|is the|whats the|what the|single|good|one) (reason|point|sense|use|purpose) (left )?(to|in|of|for|why i should) (me )?(to )?(go on|going on|live|living|be alive|being alive|stay alive|staying alive|exist|existing|existence|carry on|carrying on|keep (going|living)|keeping going|continu… (to live|living)|life|my life|wake up|waking up)(?! (with (this|him|her|the|my|our)|holiday|vacation|a |dates?|trips?|about|to|in (this|that|the) (city|house|town|country)|together|here|near|like))|(whats|what is) the point (any ?more|of (it all|anything|everything|trying any ?more|me being here))',
      unless: 'friendship|relationship|project|argument|holiday|{fiction}',
    },
    {
      say: '(life|living|its|it is|it) (is|isnt|is not|not|feels|doesnt feel|aint|just isnt|no longer) ~2 worth (living|it any ?more|going on|carrying on)|(life|living) (is not|isnt|aint|is no longer) (really )?worth it|nothing (left |else |more |worth )?(to live for|to keep me (here|alive)|worth living for)|nothing to live|(no|lost (the|my)|lose (the|my)|losing (the|my)|without|havent (any|got any)) (more )?(will|desire|wish) (left )?to (live|go on|be alive)',
      unless:
        'meeting|queue|traffic|film|lecture|presentation|spreadsheet|meetings|emails|without (chocolate|coffee|music|cheese|dogs|books|love)|hers?|{fiction}',
    },
    {
      say: '(every(one|body|thing)|they|world|family|kids|children|husband|wife|mum|mom|mother|parents|people|you|friends|he|she|partner|both|all|daughter|son|theyd|theyll|youd) ~6 (better( off)?|happier|easier|easyer|lighter|relieved) (off )?(without me|if i (was|were|wasnt|werent|am|did|just|died|disappeared|had|didnt|ended|killed|left this)|when im (gone|dead)|with me (gone|dead)|once im (gone|dead))',
      unless: 'team|company|band|office|project|left the (job|house)',
    },
    {
      say: '(im|i am|id be|i would be|ill be|be|was|were|be) better off (dead|not (here|in this world|alive|existing|being)|gone|in a grave|if i (died|was dead|wasnt here|werent here))|better( for (everyone|everybody|all|them|him|her|my [^ .]+))? if i (wasnt|werent|was not|were not|didnt|did not|died|disappeared|was dead|were dead|was gone|were gone|had never been|never existed|never was|killed|just died|just disappeared|am dead|am gone)(?! (so|such|too|with|working|as|in the same))|better without me (in it|here|alive|around|on it)',
    },
    {
      say: '(no ?body|no one|who|anyone|anybody|not one person|they|everyone) (would|will|wont|wouldnt|d|is going to|even) ~2 (notice|care|miss me|cry|mind|know|be sad|give a (shit|damn|fuck)|come to my funeral) (if|when) (i|im|she|he|they) ~1 (disappear…|died|die|was gone|were gone|gone|dead|was dead|were dead|wasnt here|werent here|killed|ended|vanish…|wasnt around|didnt exist|left this)',
      unless: 'class|meeting|party|chat',
    },
    {
      say: '(contemplat…|consider…|attempt…|plan…|think… (about|of)|thought… (about|of)|about|of|doing|tried|try|trying|commit|committing|make|makes?|making|talk… (about|of)|want|wants|close to|driven to|drive me to|driving me to|option|turn to|turning to|idea of|urge) ~1 (commit (a )?)?{suicid}es?(?! (squad|mission|prevention|hotline|doors?|rates?|bomb…|note he|is so painful for))',
      unless:
        '{past}|{fiction}|{subject}|{mourned}|class|school assembly|prayer|debate|(career|political|social|financial|professional|commercial|fashion) {suicid}e',
    },
    {
      say: '{suicid}(i?al|e) (thoughts?|thinking|ideation|feelings?|urges?|attempt|plan|note|letter|tendencies|ideas|impulses)|my (own )?{suicid}e|{suicid}e is ~4 (thing|answer|option|way|solution|escape|choice|think)|(called|rang|phoned|texted|call|ring) (a|the|my) ~1 (suicide )?(hotline|lifeline|crisis line|samaritans)',
      unless: '{past}|{fiction}|{subject}|{mourned}',
    },
    {
      say: '{suicid}i?al',
      unless: '{past}|{fiction}|{subject}|{mourned}|commercially|politically|career',
    },
    {
      say: '(take|took|taken|taking|swallow…|eat|ate|down|downed) ~4 (all|whole|bottle|lots?|handfuls?|too many|bunch|box|boxes|entire|every|packets?|packs?|fistful|loads|twenty|thirty|forty|fifty|\\d\\d+) ~4 {pills}(?! (a day|per day|daily|as prescribed|every))',
      unless: 'doctor|prescri…|dog|cat|vitamin…|flight|from (him|her)|away|{past}|{fiction}|mg',
    },
    {
      say: '(sav(e|ed|ing)|stockpil…|hoard…|collect…|count(ed|ing)?|lined up|enough|stash…|stor(ed|ing)|keep(ing)?) ~3 {pills}|how many ~4 {pills} (it takes|do i need|would it take|to take|will it take|i would need)|how many ~4 {pills} ~7 (die|kill|enough|lethal|fatal|overdose|dead|too many|death|od)|lethal dose|{pills} ~6 (end it|to die|kill me|kill myself|be enough)',
      unless: 'pharmac…|prescri…|keep track|refund|holiday',
    },
    {
      say: '(over ?dos(e|ed|es|ing)|(od|oding|oded|ods) (on|last night|again))(?! on (coffee|caffeine|chocolate|sugar|cake|love|cute…|tv|series|carbs|news|turkey|cheese|sun|shopping|cheese|christmas))',
      unless: '{past}|{fiction}|{subject}|died|death|funeral|lost (my|his|her|our)|killed by|passed away',
    },
    {
      say: '(jump(ed|ing)?|leap|throw {self}|threw (him|her)self|throw (him|her)self|fall|step|stepping|walk|walking|run|lie down|lay|lying) (down )?(right )?(off|from|in front of|infront of|under|on|onto|over|into|out of) (a|an|the|my|this|that|our) ~2 (bridge|roof|building|balcony|cliff|train|trains|tracks|rails|car park|window|overpass|bus|truck|lorry|cars|subway|metro|tube|traffic|oncoming|railway|edge)(?! (for|if he|if she|station|every|each|with|to (work|school|go)))',
      unless:
        'bungee|parachute|swim…|if everyone|if all|for (him|her|you)|bandwagon|walk (the|my) dog|catch|commute|ticket|station|running|{past}|{fiction}',
    },
    {
      say: '(driv…|steer…|swerv…|crash…|ram) (my |the |a )?(car |bike |truck )?(into|off|in front of|against) (a|an|the|my|oncoming|that) ~1 (tree|wall|bridge|cliff|road|river|lake|truck|lorry|traffic|lane|pole|rail)|let go of the wheel|looking at (the|that) (bridge|train tracks|tracks|cliff)|(stood|standing|sitting|sat|stand|been) (on|at) (the|a|that) (edge of (the|a) )?(bridge|roof|ledge|rooftop|train tracks|tracks|cliff|edge of)|edge of (the|a) (roof|bridge|building|platform|cliff|balcony)',
      unless: 'photo|view|sunset|hik…|accident|insurance|{past}|{fiction}',
    },
    {
      say: '(slit…|slash…|slic…|open) ~1 (my|her|his|their|your) ~1 (wrists?|throat|veins|arteries)|noose|(rope|belt|cord) ~5 (neck|tied|beam|garage|ceiling|ready|hang)|gun ~3 (to|in|against|at) (my|his|her) (head|mouth|temple|chest)|bullet (in|through) my (head|brain|skull|heart)|blow(ing)? my (brains|head)|pull(ing)? the trigger|(razor|blade|knife) (to|across) my (wrists?|throat)',
      unless: '{fiction}|metaphor…|job offer|buying the house|killed (him|her)self|decision|{past}',
    },
    {
      say: '(painless|pain free|least painful|easiest|quickest|quick|best|peaceful|fastest|easy) ~2 ways? (for me )?(to (die|end (it|my life|everything|it all)|kill|commit|suicide)|out of (life|this life))|painless (death|way to go)|how (do|can|would|to|should) ~2 (die|kill my ?self|hang my ?self|tie a noose|end my life) ?(painlessly|without pain|quickly|fast|peacefully|easily)?(?= [.]|$)|(die|kill my ?self|dying) (painlessly|without pain|quickly|peacefully without)',
      unless: 'cancer|hospice|my (dad|mum|mom|mother|father|grand…)|dog|cat|{fiction}',
    },
    {
      say: '(goodbye|good bye|farewell|suicide|last) (notes?|letters?|messages?|video)|(written|wrote|writing|write) ~3 (letters?|notes?|goodbyes?) (to|for) (my|everyone|all|each of|them|those) ~2 (children|kids|family|parents|mum|mom|wife|husband|loved|left behind|daughter|son)|by the time (you|anyone|they|somebody) ~1 reads? this|this is (my )?(final |last )?goodbye|say(ing)? goodbye to (everyone|everybody|the world|life|my life|this world)|goodbye (cruel )?world',
      unless:
        'colleagues?|coworkers?|work|job|retir…|school|teacher|team|party|class|years ago|moving|farewell (dinner|party)|left (him|her|me|us) (a|for)|airport|breakup|break up|{fiction}|{mourned}|santa',
    },
    {
      say: '(have|has|had|made|got) (a|my|the|it) ~2 plan(ned)? ~6 (gun|pills|rope|bridge|to die|to end (it|my|everything)|how i|how id|die|kill|date|end it)|(know|decided|planned) ~2 (how|when|where) (i|im|id|ill) ~3 (do it|die|end it|kill)|(tonight is the night|doing it tonight|do it tonight|going to do it (tonight|tomorrow|soon))',
      unless: 'propos…|wedding|surpris…|tell (him|her)|party|sex|exam|business',
    },
    {
      say: 'kms(?! (away|from|per|an|long|to|drive|run|walk|distance|apart|a day|of|in|today|this week|north|south|east|west))|unaliv…|sewer ?slide|self (delete|exit|deletion)|(end|ending|delete|deleting) {self}(?! (up|in))|commit(ting)? (die|sudoku|unalive|toaster bath)|ctb',
      unless:
        '(\\d+|few|many|hundred|thousand|some|couple|the|extra|more|of|five|ten|two|three|twenty|fifty) kms|{subject}',
    },
    {
      say: '(tired|sick|weary|exhausted|fed up|done|bored) (of|with|from) ((all )?this )?(living|life|being alive|existing|existence|breathing)(?! (in|with|at|here|there|like|alone|on|under|apart|out|this way|next|paycheck|a lie|together|conditions|arrangement|room))|(give|giving|gave|given) up on (life|living)|hat(e|es|ing) (living|being alive|that im alive|that i woke up|waking up every)(?! (in|with|at|here|there|alone|apart|this way|paycheck|a lie))|regret (being alive|surviving)|(curse|cursed) the day i was born',
    },
    {
      say: '(shouldnt|should not|should never|dont deserve to|never should|do not deserve to|not meant to|not supposed to|wasnt meant to|wasnt supposed to|unfit to) (have )?(be(en)? alive|live|exist|be(en)? born|be here any ?more|be breathing|have been born|have survived)|(was|were) (never )?(a )?(mistake to be born)|(want|wanted|need) (a way )?out of (this|my) (life|world|existence)|want out of life|leav(e|ing) this (world|earth|life|planet)|(not|wish i wasnt|off) (be )?in this world( any ?more)?|easier (if i (was|were|wasnt|died|werent|disappeared)|to (just )?(die|be dead|not exist|not be here))|(what|wonder…) (it )?(would|will) (it )?(be|feel) like (to be|being|if i was|if i were) dead',
      unless: 'before (he|she|my)|grandm…|grandf…|{fiction}|left this world|afterlife|space',
    },
    {
      say: '(doesnt|dont|does not|did not|didnt|never|no longer) (feel…|felt) like (living|being alive|existing|waking up|being here any ?more)|(hop(e|ing)|wish(ing)?|pray…|ask…|beg…) ~2 (god|lord|jesus|death|he|it) (to|would|will|could) (just )?(take me|end (it|me|my)|let me go|call me home|come for me|kill me)|(ready|want|wait…|time) (for me )?to (meet my maker|go home to (god|the lord|jesus))|(join|joining|be with|follow) (him|her|them|my [^ .]+) ~2 (in heaven|up there|in the grave|on the other side|in death|where (he|she) is now|in the next (life|world)|under the ground)',
      unless: 'someday|one day we|{fiction}',
    },
    {
      say: 'think… (a lot |so much |too much |constantly |always |only )?(about|of) (my own |my )?(death|dying) (all the time|constantly|every ~1 (day|night|hour|minute|morning)|a lot|daily|nonstop|non stop|all day|more and more)|(cant|cannot) stop thinking (about|of) (my own |my )?(death|dying)|(thoughts|thought|fantas…|idea) (of|about) (my own )?(death|dying|ending (it|everything|things|my|it all)|not being (here|alive)|not existing|jumping)|think… (about|of) (just )?(dying|ending (it|everything|my life|things for good)|not being (here|alive|around) any ?more|not existing|jumping)',
      unless:
        'afraid|scared|fear|afterlife|(his|her|their|mothers|fathers|moms|dads|mums|loved ones|parents) (own )?(death|dying)|cancer|the dog|jumping (ship|in|at|the gun|back)|with (him|her)|relationship|marriage|between us|{past}|{subject}|{fiction}',
    },
    {
      say: '(im|i am|ill|i will|i should|i must|id|imma|going to|gonna|i can) (be )?(just )?(going to |gonna )?(die|be dead|dead|be gone) (tonight|today|tomorrow|by (tomorrow|morning|then|the time|next)|before (morning|christmas|my birthday)|soon enough)|(see|have|no) ~2 other way (out )?(than|but) (to )?(die|dying|death|suicide|end)|death (is|seems|looks|would be|feels) ~3 (only|answer|way|relief|better|escape|solution|peaceful|easier|welcome|option)|only way (out )?(is|would be) ~2 (die|dying|death|dead|end it)',
      unless: 'doctors?|cancer|deadline|boss|if (mum|mom|dad|he|she) finds|exam|{fiction}',
    },
    {
      say: '(want|wish|wanna|need) (someone|somebody|you|god|him|a car|a bus|a truck|lightning) (to|would) ~1 (kill me|end me|shoot me|run me over|hit me)|(someone|somebody) (please )?(kill|shoot) me',
      unless: 'haha|lol|mondays?|meeting|\\bjk\\b|laundry|dishes',
    },
  ],
};

/**
 * Each alone is what many unhappy people say; two different ones within a few sentences are read as a signal. Ordinary
 * counselling letters have one of them often, two hardly ever.
 */
export const englishDespair: Signals = {
  language: 'en',
  kind: 'suicide',
  sayings: [
    {
      say: '(cant|cannot|can not) (do|take|bear|handle|stand|cope with) (this|it|life|the pain|living) (any ?more|any longer|much longer)',
    },
    { say: '(no|only|one|easy|easiest) (other |one )?way out|no escape' },
    { say: 'burden (to|on) (everyone|everybody|my|them|others|all|you)|just a burden' },
    {
      say: '(life|everything) (is|seems|feels) (so |completely |totally )?(pointless|meaningless|hopeless|over)|(no|any) hope (left|any ?more)|(my|im|everything) ~2 hopeless',
    },
    {
      say: '(no ?body|no one) (would|will) (even )?(care|notice|miss me|mind)|(no ?body|no one) (cares|loves me|needs me)',
    },
    {
      say: '(cant|cannot|dont|no longer|couldnt) (see|imagine|have) (a|any|my|no) future( for (myself|me)| any ?more|(?= [.]))|no future',
    },
    {
      say: '(my )?(affairs|papers|will|things) in order|giv(e|en|ing) (away )?(my|the|all my) (dog|cat|things|stuff|possessions|belongings)( away)?',
    },
    { say: '(no|lost all|lost|any) (more )?(hope|meaning|purpose) ?(left|any ?more|in life)?' },
    { say: 'hate my (life|existence)|hate my ?self' },
    { say: '(want|ready|going) to give up|giving up|gave up (on everything|hope)|given up' },
    { say: '(want|wish|could|wanna) ~2 (disappear|vanish)' },
    { say: '(feel|am|im|so) (so |completely )?worthless|(im|i am) nothing' },
    {
      say: '(after|when|once) (im|i am) gone|(sorry|forgive me) ~4 (goodbye|everything)|please (look after|take care of) my (dog|cat|kids|children)',
    },
  ],
};
