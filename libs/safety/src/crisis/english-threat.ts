import type { Signals } from './lexicon';

const victim =
  'you|u|ya|him|her|them|everyone|everybody|people|somebody|someone|all of (you|them|u)|(your|his|her) (family|kids|children|mother|wife|husband)|my (husband|wife|boyfriend|girlfriend|ex|boss|father|dad|mother|mom|mum|brother|sister|neighbou?r|stepdad|stepfather|teacher|classmates?|coworkers?|roommate)|the (teacher|bastard|bitch)|that (man|bastard|bitch|guy|woman|cunt|prick)|those (bastards|people|kids)';

/** English: somebody says that they will harm somebody else, or calls on a person to die. */
export const englishThreat: Signals = {
  language: 'en',
  kind: 'threat',
  sayings: [
    {
      say: `(?<!(dont|do not|never|not|wouldnt|wont|didnt|without|cant|hell|shell|or) ([^ .]+ )?)(i will|ill|im going to|i am going to|im gonna|i am gonna|im gunna|imma|ima|i gonna|i want to|i wanna|i really want to|we will|well|we are going to|were going to|were gonna|id love to|i would love to|id like to|about to|planning to|plan to|i have to|i need to|i swear ill|thinking (of|about)|urges? to|tempted to|i should|i am coming to|im coming to|someone should|somebody should|desire to|want him dead i) (really |just |fucking |personally |actually |be |probably )*(kill(ing)?|murder(ing)?|shoot(ing)?|stab(bing)?|strangl(e|ing)|chok(e|ing)|poison(ing)?|rape|slit|gut|bury|hunt( down)?|run over|burn( down)?|behead|beat( up| the (shit|crap|hell|life) out of)?|bash|smash|attack|hang|skin|put a bullet in|cut|break) (${victim})(?! (at|to (it|that|the)|with (kindness|love|hugs|kisses|questions|laughter)|in (chess|tennis|the game|cards)|a (drink|deal|cake|break|slice)|some (slack|cake)|off|out|loose|over dinner|for (the|a) (coffee|photo)|up (with|about|some)|down (easy|gently)|the news|heart|hearts|fall|free|even|record))`,
      unless:
        '{fiction}|haha…|lol|lmao|jok(e|es|ing)|\\bjk\\b|dishes|laundry|xbox|video ?games?|fortnite|minecraft|call of duty|remote|dream(s|t|ed)?|tickl…',
    },
    {
      say: '(i will|ill|im going to|i am going to|im gonna|i am gonna|imma|i want to|i wanna|i really want to|want to|urges? to|makes me want to|feel like|about to) (really |just |physically |badly )*(hurt|harm|hurting|harming) (people|someone|somebody|others|everyone|them all|you|u|him (badly|physically|bad)|her (badly|physically|bad))(?! (feelings|s? feelings|emotionally|by|anymore|more|again))',
      unless:
        '(dont|do not|never|didnt|not|without|no) ([^ .]+ ){0,2}(hurt|harm)|feelings|emotionally|heart|jobs?|{fiction}',
    },
    {
      say: '(should|deserves? to|must|ought to|need to|needs to|gotta) (all |just |both )?(be )?(shot(?! (from|in (black|colou?r)|on (film|location)))|hanged|hung(?! (up|on|over|in|with))|killed(?! off)|raped|stabbed|gassed|lynched|beheaded|beaten to death|die(?! (of|with dignity|at home|from))|put down|burned alive|burnt alive|wiped out)|hope (you|u|he|she|they|your [^ .]+) (all )?(die|dies|get raped|gets raped|get shot|gets shot|get cancer|burn|suffer and die|rots?|get killed|gets killed)|people like (you|u) (should|deserve)…? (not (live|exist)|die|be (shot|dead))|want (him|her|them|you) dead|wish (you|he|she|they|u) (was|were) dead|world (is|would be) better without you',
      unless:
        '{fiction}|jok…|plants?|weeds|character|scene|wedding photos|pictures?|dog|battery|phone|(grandpa|grandma|dad|he|she) always says|politicians|rents|whoever (invented|designed)',
    },
    {
      say: '(?<!(trying to|nearly|almost|will|gonna|dont|you will|you|can|could|just as) )(kill (your|ur|yo) ?self(?! (trying|over|for|to|working|with work|studying|laughing|at))|go (and )?(die|kill|hang)( in a (fire|hole|ditch)| yourself| already|(?= [.])|$)|drop dead|neck yourself|end yourself|hang yourself|off yourself|slit your (wrists|throat)|jump off a (bridge|cliff) (you|and die|already)|drink bleach|do (us|the world|everyone) a favou?r and (die|kill|jump|end|disappear))|kys',
      unless: '{fiction}|gorgeous|handsome|clock',
    },
    {
      say: '(put|deserves?|needs?|get|gets) a bullet (in|through|to) (his|her|their|your|the)|(someone|somebody) (should|needs to|ought to|has to|must) (just )?(kill|shoot|beat|hang|stab|rape|burn|bury|finish) (him|her|you|them|this|that)|(i|we|they) (know|have|got|found) your (home )?(address|house|school|kids)(?! (is|was|are|from|so|on|because))|(i|we) (know|found out|will find out|can find out|have found out|got) (exactly )?(where|your address) ~1 (you|he|she|they|u|your family|your kids|your children) (live|lives|work|works|sleep|sleeps|go to school|park)|(watch|mind|check) your back(?! (when|lifting|muscle))|(you|youre|u|ur|he is|hes|she is|shes|youll be|you will be|he will be) (a |so )?(fucking |already |as good as )?dead( man| meat| to| when| if|(?= [.])|$)(?! (to me|inside|tired|wrong|serious|right|set))|(i will|ill|im going to|im gonna|we will|well|i am going to) (find|hunt|track|get|come for|come after|coming for|be waiting for|pay) (you|u|him|her|your)( down| one day| and (make|kill|hurt|end|you)…| soon| i promise| outside| a visit|(?= [.])|$)(?! (a job|help|some|something))|(im|i am|were|we are) coming (for|after) (you|u|him|her|your)|(make|gonna make|going to make) (you|him|her|them|u) (all )?(pay|suffer|bleed|beg|disappear|scream)(?! (for (dinner|the|it together|half)|rent|the bill|back the))|your days are numbered|you (will not|wont) (live|survive|see (tomorrow|another))|next time i see you|you (better|had better) (run|hide|watch)|accidents happen',
      unless:
        '{fiction}|address so|party|invite|deliver|surprise|birthday|postcard|flowers|chess|in god|jesus',
    },
    {
      say: '(gun|knife|bomb|rifle|weapon|acid|machete|petrol|gasoline|shotgun|pistol) ~9 (sorry|pay|everyone (will|who|at)|you|revenge|regret|classmates|coworkers|bullies|never (laugh|forget)|school tomorrow|to school|to work|into the office|his house|her house)|(tomorrow|school|work|office|monday) ~6 (gun|rifle|bomb|knife|weapon) ~4 (sorry|pay|regret|see|know)|shoot(ing)? (up|everyone|people|them all|the (school|place))|(bring|take|bringing|taking|carry|brought) (a|my|the|my dads|dads) (gun|knife|weapon|bomb|rifle|pistol) (to|into) (school|work|the|class|college)|(blow|burn|bomb|torch) (up |down )?(the|your|his|her|their|that|my) (school|building|office|house|home|car|place|church|mosque|synagogue)( up| down)?',
      unless:
        '{fiction}|game|laser tag|paintball|nerf|water gun|toy|cook|police|kitchen knife|sell|bought (him|you)|gift|laundry|mortgage|(dont|do not|not|never) (want|let)',
    },
    {
      say: '(thoughts?|thinking|think|fantas…|dream(ing)?|fantasi…|pleasure|obsess…|images|urges?) ~4 (about|of|to) (killing|kill|hurting|murdering|stabbing|strangling|harming|shooting|torturing|hurt|stab) (people|him|her|them|someone|somebody|my [^ .]+|others|everyone|strangers|(?= ?[.])|$)|(voices?|something|someone) ~5 tell(s|ing)? me to (hurt|kill|harm|stab|attack|burn)|how i could (hurt|kill) (them|people|him|her|someone)|want to (stab|shoot|strangle|murder) (him|her|them|people|someone|everyone)|i (feel|could feel|am) ~3 (about to|close to) (kill|snap and (kill|hurt))',
      unless:
        '{fiction}|feelings|emotionally|(dont|do not|never) want|would never hurt|hurting (him|her|them|someone|my [^ .]+|people)(?= (by|if|with|when i (break|tell|leave)|feelings))|break(ing)? up|scared of hurting',
    },
  ],
};
