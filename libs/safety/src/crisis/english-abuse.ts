import type { Signals } from './lexicon';

const agent =
  '{partner}|{family}|my [^ .]+|he|hes|she|shes|they|somebody|someone|a man|guy|stranger|colleague|boss|roommate|carer|caretaker|nurse|who';
const hits =
  'hits|hit|hitting|beats|beat|beating|slaps|slapped|slapping|punch(es|ed|ing)?|chok(e|es|ed|ing)|strangl(e|es|ed|ing)|kick(s|ed|ing)?|shov(e|es|ed|ing)|push(es|ed|ing)?|burn(s|ed|t|ing)?|bit|bites|head ?butt…|attack(s|ed|ing)?|assault(s|ed|ing)?|thrash…|whip(s|ped)?|spits? (on|at)|hurts|drag(s|ged)|smack(s|ed|ing)?|smothers?|smothered|pinn(ed|ing)|stabbed|pins|batter(s|ed)?|backhand…|rape[sd]?|raping|rough(s|ed) up|knock(s|ed)';
const notHit =
  'out|off|at|to|in (chess|tennis|the|a|monopoly|every|cards)|with (a|the|his|her)? ?(question|idea|news|bill|truth|kindness|compliment|surpris…|ball|snowball|pillow|cushion)|up (on|for|if|when|later|about|with)|hard that|that|like|by (a|two|one|\\d)|on (my (email|dms)|facebook|the dance|instagram)|from|into (therapy|the|a|doing|getting|being|marr…|buying)|away|for|further|forward|towards|hugs?|too hard at|under the table|aside|when i (was|least)|too (hard|much|far)|harder|beyond|to(ward)?s?|all the time (to|about) (be|do|get)|because (of|i) (my )?money|about|again (that|in (chess|the))|onto';

/** English: violence and control at home or by a partner, violence against women and men, sexual violence. */
export const englishAbuse: Signals = {
  language: 'en',
  kind: 'abuse',
  sayings: [
    {
      say: `(${agent}) (?!(never|not|dont|doesnt|didnt|hasnt|havent|wouldnt|wont|isnt) )(?!([^ .]+ ){1,2}(never|not|doesnt|didnt|hasnt|wouldnt|wont|isnt) )~5 (${hits}) (me|us)(?! (${notHit}))`,
      unless:
        '{past}|{fiction}|{harmless}|on the (shoulder|back|cheek) (in|to)|pushes me to|car hit|ball|hits me how|hit me up|kill me(?= (with|every time))|cat|puppy|kitten|(the|my) dog (bit|bites)|pushes me away|push me away|manager',
    },
    {
      say: `(get|gets|getting|got|being|been|was|am|im|is|be) (physically |badly |regularly |constantly )?(hit|beaten|beaten up|slapped|punched|choked|strangled|assaulted|battered|kicked|attacked|whipped) (by (my|her|his|the|a|our) ~1 ({partner}|{family}|man|men|carer|stranger)|at home|every (day|night|time|week)|again by)`,
      unless: '{past}|{fiction}|{harmless}',
    },
    {
      say: '(hands?|arm|fingers|belt|pillow|scarf) ~2 (around|on|round|to|over|about|against|across) (my|her) (throat|neck|windpipe|face so)|(put|puts|putting|laid|lays|lay|raised|raises|raise) (his|her|their) hands? (on|to|against|at) (me|us|my (kids|mother|mom|mum|son|daughter))(?! (shoulder|s))|(grab…|drag…|pull…|held|hold…|pick…|pin…) (me|her) (up )?(by|against) (the|my|her) (throat|neck|hair|wall)|(squeez…|grab…) my (throat|neck)',
      unless:
        '{past}|{fiction}|massage|scarf from|necklace|doctor|physio|dentist|hairdresser|prayed?|bless…|healing',
    },
    {
      say: `(he|she|husband|boyfriend|partner|father|dad|stepdad|stepfather|wife|ex|fiance|son|brother|they) (?!(never|not|doesnt|didnt) )~4 (choke[sd]?|choking|strangle[sd]?|strangling|beats?|beating|punche[sd]|punching|slaps?|slapped|slapping|hits|kicks|kicked|stabbed|pushes|shoves|shoved) (her(?! (at|to|in|up|out|record|car|head on|brother|target|stride|head|down))|my (mum|mom|mother|sister|friend|daughter|brother|son|neighbou?r|grandmother|best friend)|(his|her) (wife|girlfriend|partner|husband|boyfriend|mother|kids|children))(?! (at|to|hard|in (chess|tennis|cards|the)|up|out))`,
      unless: '{past}|{fiction}|{harmless}|kicked her out|car|beats? (her|my [^ .]+) (at|in|to)',
    },
    {
      say: `(afraid|scared|terrified|frightened|fearful|petrified|in fear|scare[sd]? ?(shitless|stiff)?) (of|to be (alone|home|around) with|to be around) (my |her |his |the )?({partner}|dad|father|stepdad|stepfather|step father|brother|son|uncle|mum|mom|mother(?! in law)|stepmom|stepmother|him|her own (husband|partner|boyfriend))(?! (leav|los|dy|find|cheat|be|get|hav|driv|react|judg|mov|say|think|know|tell|reject|disappoint|go|com|meet|fall|hurt|forget|not|mak|start|break|d[oi]|see|want|giv|tak|chang)…ing| ?s? (reaction|judg…|response|opinion|disappoint…|famil…|ex|dog|answer|parents|mother)|(leav|los|cheat|dy|be|get|hav|find|react|judg|tell|go|com|say|d[oi]|forget|meet|fall)…|not|no longer|reaction|dog|parents|kids|family)`,
      unless: '{past}|{fiction}|will leave|leaving me|losing',
    },
    {
      say: '(afraid|scared|terrified|frightened|dread|too scared|scary) (of|to|about) (go|going|come|coming|be|being|stay|staying|return|returning|get|getting) (back )?(home|in my (own )?(home|house))(?! (for (christmas|thanksgiving|easter|the)|to an empty|in the dark|late|after (the|dark)|from|at night|alone (in|at)|without|for))|((dont|do not|doesnt|never|not) feel|not|unsafe|isnt|im not|afraid|scared|frightened) ~1 (safe )?(in|at) (my|our|the|her) (own )?(home|house)(?! (alone at|because of (mice|spiders)|office|page))|(dont|do not|doesnt|didnt|never|not) feel safe (at home|around (him|her|my)|with (him|my))|home is(nt| not) (a )?safe',
      unless:
        'christmas|thanksgiving|holiday|empty house|burglar…|ghosts?|spiders?|mice|(coming|come) out|tattoo|haircut|break ?ins?|earthquake|questions?|{past}|marry me',
    },
    {
      say: '(fear…|scared|afraid|worr…|terrified) for (my|her|our|their|his) ([^ .]+ )?(life|lives|safety)|(he|she|husband|boyfriend|partner|ex|wife|father|dad|brother|they|family)s? (has |have |had |keeps |always |just )?(threat…) (me|us|to (hurt|hit|kill|beat|harm|shoot|stab|burn|rape|choke|post|share|send|publish|take the (kids|children)|find me|come after))(?! (that if|with (divorce|court|a lawsuit|firing|legal|leaving|breaking)|to (leave|fire|sue|divorce|tell|break|quit|move|cut)|for))',
      unless: '{past}|{fiction}|{harmless}|allergy|surgery|flying|plane|rollercoaster',
    },
    {
      say: '(threat…|says?|said|swears?|swore|promis…|text…|warn…|told me|yell…|scream…) ~4 (will|ll|going to|would|to|hell|shell|theyll|gonna|hed|shed|can) ~2 (kill|shoot|stab|burn|bury|murder|strangle|beat) (me|us|her|the (kids|children|dog)|my (kids|family|children|son|daughter|mother|mom|mum|parents|dog|cat)|both of us|himself and)',
      unless:
        '{past}|{fiction}|haha|lol|jok…|forg[eo]t|late|birthday|deadline|scratch|spill…|homework|dishes|at (chess|tennis)',
    },
    {
      say: '(hell|he will|he is going to|hes going to|he would|hes gonna|he might|he could|he wants to|he tried to|husband will|ex will|she tried to|they will|theyll|family will|father will|brothers will) ~2 (kill|murder|shoot|stab|strangle|burn) (me|us|her)( if (i|we|she) (leave|left|tr(y|ied)|go|went|tell (anyone|anybody|someone|the)|call|ever leave|talk|marry|refuse|report)| one day| some day| eventually| this time|(?= [.])|$)',
      unless:
        '{past}|{fiction}|haha|lol|jok…|forg[eo]t|late|birthday|deadline|scratch|spill…|homework|dishes|the car|dress|boss|shoes',
    },
    {
      say: `({partner}|he|hes|she|they|in laws|mother in law) (?!(also|parents) )~3 (wont|doesnt|does not|will not|never|refuses to|not|dont|didnt) (let|lets|allow|allows|allowed|permit|permits) me ~1 (to )?(leave (the (house|flat|home)|alone|him)|go (out|anywhere|outside)|see (my (family|friends|parents|mother|sister|mum|mom)|anyone|friends|family|a doctor)|have (my own|a|any|access) ~1 (phone|money|job|friends|bank|account|car|key)|work|talk to (anyone|my family|other|my|men|people)|use (the|my) phone|out|speak to (anyone|my)|get a job|drive)(?! (about|alone about))`,
      unless: '{past}|{fiction}|my parents|mom and dad|landlord|boss|manager',
    },
    {
      say: '(not|never|isnt|arent|wasnt) allowed (to )?(leave the (house|flat|home|apartment|room)|go (out|outside|anywhere)( alone| without)|have (my own|any|a) (money|phone|friends|job|bank)|see (my (family|friends|parents)|anyone)|talk to (anyone|my family|men|other people)|leave without|work or)|(needs?|need|ask) his permission',
      unless:
        'parents|(my )?(mum|mom|dad)|teen…|school|boss|landlord|office|hospital|quarantine|covid|visa|grounded|{past}',
    },
    {
      say: '(he|she|husband|wife|boyfriend|girlfriend|partner|ex|fiance|they|son|daughter|brother|carer|controll…|in laws|who) ~2 (control(s|led|ling)?|takes?|took|hides?|hid|keeps|has taken|steals?|withholds?|spends) ~2 (away )?(all )?(of )?(my|the|our|every) ~1 (money|finances|bank (account|card)s?|movements|pension|passport|wages|salary|benefits|documents|papers|id card|car keys|keys|medication|what i (eat|wear|do|spend))|control(s|led)? (everything i|what i (eat|wear|do|spend)|who i (see|talk|meet)|every (step|move|minute|penny|cent))|controls me',
      unless: '{past}|{fiction}|teacher|thief|by accident|budget together',
    },
    {
      say: '(lock(s|ed|ing)? (me|us|her) (in(?! the friend)|up|inside)|(held|holds|keeps|kept|hold|holding|keeping) (me|her|us) (a )?(prisoner|hostage|captive|against (my|her) will|locked)|prisoner in (my|her|his|the|our) (own )?(home|house|marriage)|(checks|tracks?|tracking|monitors?|reads|goes through|watches) ~2 (my|me) ~1 (phone|location|car|gps|messages|every (move|step)|everywhere) (and|so|all day|every day|or|then))',
      unless: '{past}|{fiction}|(my )?(mom|mum|dad|parents) (checks|track)|escape room|account',
    },
    {
      say: '(my |the |an )?(ex|he|man|guy|someone|stalker|husband|somebody)( [^ .]+)? ~3 (stalk(s|ed|ing)? (me|her)|follow(s|ed|ing) me (home|everywhere|around|to work|and|in his|from)|(turns|shows|turned|showed|turning|showing) up (at|outside|in front of) (my|the) (work|house|home|door|flat|apartment|school|job)|wait(s|ed|ing)? (for me )?outside (my|the))|being stalked|have a stalker',
      unless: '{past}|{fiction}|instagram|facebook|tiktok|twitter|linkedin|flowers for me|delivery',
    },
    {
      weak: true,
      say: '(was|been|got|being|were|am|get|getting|is|be|almost|nearly|gang|date) raped(?! (when i was|as a))',
      unless: '{past}|{fiction}|{subject}|would say that|afraid of being|fear of',
    },
    {
      say: 'raped (me|her|my (daughter|sister|friend|girlfriend|wife|mother|son))|(forc(e|es|ed|ing)|pressur(es|ed|ing)|coerc(es|ed|ing)|guilt…|mak(es|ing)|made) (me|her) ~2 (to |into )?(have |having )?(sex|sexual…|intercourse|sleep with (him|them|men)|sex acts|oral|porn|prostitut…)|(sex|sleeps? with me|inside me|takes me) ~6 (when|while|after|even though|although|even if|even when) ~3 (say no|said no|asleep|sleeping|dont want|didnt want|unconscious|passed out|refuse|crying)|(wont|doesnt|does not|not) (take|accept|stop when i say) no ~3 (sex|bed)',
      unless: '{past}|{fiction}|{subject}|would say that|afraid of being|fear of',
    },
    {
      say: '(ask|beg|account|explain) ~4 (husband|him|boyfriend|partner|wife|her) (for|about) every (penny|cent|dollar|euro|pound|purchase)|(he|husband|boyfriend|partner|wife|she) ~2 (takes|took|checks|confiscates|smashed) (away )?my phone (at night|away|from me|every|so|and|when)|(inside|on top of) me ~8 (asleep|sleeping|no|yes|woke|consent|stop|sleep)|woke up ~6 (inside me|on top of me|touching me|having sex with me)|(never|didnt|did not) (said|say|give|gave) (yes|consent|my consent)|forc(ed|es|ing) (himself|herself|themselves|themself|his way) (on|onto|upon|in) ?(to )?(me|her|us|my)|(send|post|share|show|leak|publish|upload|put|spread) ~4 (naked|nude|nudes|intimate|private|sex) ?(pictures?|photos?|pics|videos?|images|tape)? ~6 (if i|unless|to my (dad|father|boss|family|parents|friends|work|mother|mum|mom)|online|on the internet)',
      unless: '{past}|{fiction}|voice inside me|something inside me|feeling inside me',
    },
    {
      say: '(gets|got|getting|becomes|became|been|be|is|turns|turned|hes|shes) (very |really |so |too )?(physical|rough|violent|aggressive) (with|towards|toward|to|against) (me|us|the (kids|children)|my|her)|(hid(e|es|ing)|lock(ed|ing)? {self}) ~4 (bathroom|closet|bedroom|room|basement|car|toilet) ~4 (from him|because (he|she)|when (he|she)|until (he|she)|away from|so (he|she)|while (he|she|my))|(afraid|scared|terrified|worried|fear|frightened|know) (that )?(hell|he will|he is going to|hes going to|of what (he|she|theyll|they) ?(will|might|could|would|may|can)?|of what hell|what (he|she) (will|might|could|would)|shell|he might|he could|he would|she might|she will|they will|theyll|my (husband|boyfriend|ex|father|dad|partner|family) (will|might|could|would)) ~2 (hurt (me|us|her|the|my)|kill|do to (me|us|her|the)|do (when|if|next)|hit|beat|come after|find (me|us)|snap|attack)|(knock(s|ed|ing)|beat(s|en|ing)?) me (out cold|unconscious|over|down|to the (floor|ground)|up|senseless|black and blue|half to death)|(rais(es|ed)|shak(es|ing)|clench(es|ed)|lift(s|ed)) (his|her) (fist|hand|belt) (at|to|against|when|and)',
      unless: '{past}|{fiction}|{harmless}|for losing|over it|(get|gets|getting|be|being) hit',
    },
    {
      say: '(sexually (assault…|abus…|molest…|attacked)|molest(s|ed|ing)? (me|her|him|my|by)|touch(es|ed|ing)? me ~2 (inappropriately|without (my|asking)|sexually|down there|in my sleep|between my|under my|where i|against)|grop(es|ed|ing) (me|my)|against my will|without my consent|(drugged|spiked|roofied) (me|my drink)|marital rape|rapist|raping)',
      unless: '{past}|{fiction}|{subject}|no history|photo|posted a|vaccin…|signed',
    },
    {
      weak: true,
      say: '(am|im|being|is|are|get|gets|getting|keep getting|been|was just) ~2 (abused)( by| at| every| daily| in| and| (?=[.])|$)|abus(es|ing) (me|us|her|him|my|the (kids|children|baby)|his|children)|(he|she|hes|shes|they|husband|partner|boyfriend|girlfriend|wife|dad|father|mom|mum|mother|stepdad|stepfather|stepmom|parents|brother|fiancee?|son)( is| are| can be| gets| has been| have been| becomes| has become| keeps being| turns)? ~3 (physically |verbally |emotionally |mentally |sexually |very |financially )?(abusive|violent)(?! (men|people|film|language about))',
      unless:
        '{past}|{fiction}|{subject}|(was|were|not|never|isnt|wasnt|werent|became|nor) ~3 (abusive|violent)|video games?|ex (was|is)|(no|never) (longer )?(abus|violen)…',
    },
    {
      weak: true,
      say: '(in|in an|have|leave|leaving|escape|escaping|flee|fleeing|stuck|married to|live with|living with|left|is|with|stop|my) ~2 (an? )?(physically |verbally |emotionally |mentally |very |extremely |and )*(abusive|violent) (husband|boyfriend|partner|wife|girlfriend|relationship|marriage|father|dad|mother|mom|mum|home|household|parents?|stepfather|stepdad|man|family|son|brother|situation|person)|(physically|verbally|emotionally|mentally|sexually|financially|psychologically) abus(es|ing|ed|e) (me|her|him|us|my|by)|verbally abus(ed|ing)|domestic (violence|abuse)( [^ .]+){0,2} (situation|at home|victim|from my|in my|every)|(victim|suffer…|experienc…|happens|there is|this is|going through|is it|is this|survivor) ~3 (domestic (violence|abuse)|physical abuse|emotional abuse|marital abuse)',
      unless:
        '{past}|{fiction}|{subject}|(past|previous|former|last|childhood) (abusive )?relationship|was (dealing|in)|divorced|left (him|her|my|an|a)|i left|ended|ending|remarried|raised by|after (leaving|an)|single now|dead|died|funeral|ending an|after ~3 abus…',
    },
    {
      say: '(pull|point|held|hold|wav|threaten|c[oa]me|coming|chas|attack|stab)(s|ed|es|ing)? ~4 (with )?(a|the|his|her|kitchen) ~1 (knife|gun|axe|bat|hammer|machete|pistol|bottle) ?(at|on|to|against|in)? ?(me|us|her|my|(?= )|$)|thr(ow|ows|owing|ew|own) (things|stuff|plates?|objects|dishes|a chair|chairs?|bottles?|his|her|a glass|glass…|cups?|phones?|everything|a [^ .]+) ~2 (at|against) (me|us|the wall|my)|(he|hes|husband|boyfriend|partner|she|dad|father|son|wife) ~3 (punch…|kicks?|broke|breaks|smash…|breaking) ~2 (walls?|holes?|doors?|furniture|the house|my (phone|things|stuff))(?! open)',
      unless: '{past}|{fiction}|{harmless}|photo|party|confetti',
    },
    {
      say: '(he|she|they|husband|boyfriend|partner|wife|girlfriend|dad|father|brother|son|mother|ex) ~3 (broke|breaks|fractured|dislocated|twist(s|ed)|split|burst) ~1 (my|her) ([^ .]+ )?(arm|nose|fingers?|ribs?|jaw|wrist|tooth|teeth|leg|collarbone|lip|eye|ear ?drum|hand)|(bruis…|black eyes?|marks) ~6 (he|him|husband|boyfriend|partner|she|makeup|make up|long sleeves|where he|cover|hide)(?! fell)|(hide|cover…|explain) ~2 (the|my|her) (bruis…|black eye)',
      unless: '{past}|{fiction}|{harmless}|bike|bicycle|fell|anemi…|blood test|skiing',
    },
    {
      say: '(forc…|made|making|want|wants) ~3 (me|her|us|daughter|sister) ~1 (to )?(marry|get married to) (a|my|him|some|someone|an old)|forced (marriage|into marriage)|honou?r killing|marry me off|marrying me off|female circumcision|\\bfgm\\b|sold me|trafficked|(cant|cannot|no way to|how (do|can) i|need to|help me) (escape|flee|get away from|leave) (him|my (husband|boyfriend|partner|wife|father|family|parents))(?! (for|voice|shadow|alone))( (safely|without|before|and|because)| alive|(?= [.]))',
      unless: '{past}|{fiction}|{subject}|i want him to|want (him|her) to|love|in love|bored|affair',
    },
    {
      say: '(?<!(dont|never|didnt|not|wouldnt|wont) (want to |ever )?)(i|ive|sometimes i|to stop|stop) (have |just |sometimes |also |often |almost |nearly |did )?(hit|hitting|slap|slapped|slapping|shov(e|ed|ing)|chok(e|ed|ing)|punch(ed|ing)?|strangl(e|ed|ing)|kicked|physically abus(e|ing)|beat|beating|push(ed)?|physically hurt(ing)?) (her|him|my (wife|girlfriend|partner|husband|boyfriend|fiancee?|mother|father|dad|mum|mom))(?! (car|up|at|in|to|with (the|a|my)|out|on the (arm|shoulder)|away|off|too (hard|far)|button|record|for|into|about|towards?|where))',
      unless: '{past}|{fiction}|{harmless}',
    },
  ],
};
