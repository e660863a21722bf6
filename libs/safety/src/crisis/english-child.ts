import type { Signals } from './lexicon';

const parent =
  '(my |his |her |their )?(mum|mom|mother|mama|mommy|mummy|dad|daddy|father|papa|parents|step ?(mum|mom|mother|dad|father)|foster (mum|mom|mother|dad|father|parents)|grand(father|mother|pa|ma)|uncle|aunt|guardian)s?';

/** English: violence against children, abuse and neglect of them, grooming; told by children or about them. */
export const englishChildDanger: Signals = {
  language: 'en',
  kind: 'child_danger',
  sayings: [
    {
      say: '({elder}) (?!(never|not|doesnt|didnt) )~4 (touch(es|ed|ing)?|fondl(es|ed|ing)|feels? up|felt up|rubs?|rubbed|kiss(es|ed|ing)? ~2 (on the lips|on my lips)|molest(s|ed|ing)?|rap(es|ed|ing)|sexually abus…|grop(es|ed|ing)) (me|us|him|her|(my|her|his|our|the) ~1 ({child}|sister|brother|legs?|chest|breasts?|bum|butt|body|thighs?|private…))(?! (with|heart|deeply|soul|emotionally|up|in (a|the|his) (good|kind|special)|on the shoulder))',
      unless:
        '{past}|{fiction}|{subject}|heart|soul|speech|kindness|sermon|dance|goodnight|good night|gesture|words',
    },
    {
      say: `${parent} (?!(never|not|doesnt|didnt|dont|hasnt) )(?!([^ .]+ ){1,2}(never|not|doesnt|didnt) )~4 (hits?|hitting|beats?|beating|slap(s|ped|ping)?|kicks|kicked|belts?|whip(s|ped|ping)?|punch(es|ed|ing)|burn(s|ed|t)?|chok(es|ed|ing)|locks|locked|spanks?|throws|smack(s|ed)?|hurts|strangl(es|ed)|starves?) (me|us|my (little |baby |big |younger |older )?(brothers?|sisters?|siblings?))(?! (at|to|in (chess|tennis|the|a|cards)|out of (his|her|their) (life|account)|up (for|with)|with (questions?|hugs|love)|by (a|saying|not)|when (i think)|too much by|emotionally|feelings|out (for|because|after|with|when|of the house)|hard that|from the))`,
      unless: '{past}|{fiction}|{harmless}|feelings|emotionally|by saying',
    },
    {
      say: '(com(es?|ing)|came|sneak(s|ed|ing)?|creep(s|ing)?|walks|gets|climbs?) in(to)? (my|her|his) (bed ?room|room|bed|shower)( [^ .]+){0,2} (at night|every night|when (im|i am|every|mum|mom|my|no ?body|no one)|while|and (touch|makes|mak|does|lie|lay|gets|pulls|hurts|watches|asks)…|in the (night|dark|middle))|makes (me|him|her) ~1 (do (things|stuff)|touch|undress|take off|sit on his lap|watch (porn|dirty|those)|keep (it |this )?a? ?secret|promise not to tell)|(told|tells|says|said|made|warned) (me|her|him|us|its|it is|my (son|daughter)) ~3 (not to tell (anyone|anybody|mum|mom|my|her|the)|never tell|our (little |special )?secret|a secret between us)|our (little|special) secret',
      unless: '{past}|{fiction}|cat|dog|surpris…|santa|present|pregnan…|engag…|bakery|recipe',
    },
    {
      say: `({child}) ~9 (bruise[sd]?|burn marks?|cigarette burns?|welts?|marks on (his|her|their)|hand ?prints?)|(bruises?|burn marks?|welts|marks) (on|all over) (the|a|his|her|that|my) ~2 ({child})|(c[oa]mes? (back|home)|came|returns?|returned) from (his|her|their|the) (fathers?|dads?|mothers?|mums?|moms?|ex|sitter|daycare|nursery|grand[^ .]+)s? ~5 (bruis…|marks?|burn…|hurt|terrified|bleeding|hungry and)`,
      unless:
        '{past}|{fiction}|football|soccer|fell|bike|bicycle|sports?|rugby|playground|judo|beauty mark|school marks|bump into|ego',
    },
    {
      say: `(?<!(never|not|dont|doesnt|didnt|wouldnt|would|bully|kid|kids|boy|girl|classmate|son|daughter|toddler|cat|dog) ([^ .]+ )?)(beats|beating|beat|hits|hitting|slaps|slapping|shakes|shaking|shook|kicks|kicking|abus(es|ing)|molest(s|ed|ing)|starv(es|ing)|neglect(s|ing|ed)|hurts|hurting|spanks|spanking|whips|locks up|locked up|burns|punches|punching|smacks) (up )?(the|her|his|their|my|our|that|a|these|those) ~2 ({child})(?! (at|to|in|s? (feelings|bike|car|toy|chances|future|heart)|emotionally|out of|head))`,
      unless:
        '{past}|{fiction}|{harmless}|without hurting|bully…|classmate|(schoolmate|sibling)s?|feelings|emotionally|head (shaking|shake)|divorce|bike',
    },
    {
      say: `(saw|see|seen|watch(ed|ing)?|hear|heard|hearing|witness(ed)?|caught) ~5 (hit|hitting|kick(ing)?|slap(ping)?|beat(ing)?|shak(e|ing)|punch(ing)?|hurt(ing)?|yank(ing)?|drag(ging)?|chok(e|ing)|throw(ing)?|molest…|abus…) (the|her|his|their|a|my|that) ~2 ({child})|({elder}|{child}|granddaughter|grandson|daddy|mommy|he) ~8 (down there|private parts?|privates|pee ?pee|in (his|her|my) pants)|hurts? (me|her|him) (down there|in bed|in the bath)|(sexual|dirty|inappropriate|explicit|creepy) (messages?|texts?|pictures?|comments|pics) ~8 (1[0-7]|my (daughter|son|niece)|student|kid|thirteen|fourteen|twelve)|(coach|teacher|man|guy|he|someone|stranger|uncle|adult|neighbou?r|priest|tutor) ~6 (ask…|want…|beg…|pressur…|told|tells) ~5 (pics|pictures|photos|nudes|naked|videos|selfies) ~6 (1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|under ?age|a minor)|(watch(es)?|watching|film(s|ed|ing)?|spies|spy(ing)?|looks? at|stares? at) (on )?(me|her|us) ~3 (shower|undress…|naked|changing|change|bath|toilet|getting dressed)`,
      unless:
        '{past}|{fiction}|{subject}|itch|infection|period|gynaec…|doctor|potty|diaper|nappy|my (husband|boyfriend|wife|girlfriend) (watches|looks|stares)|yeast',
    },
    {
      say: '(chok(es?|ed|ing)|strangl(es?|ed|ing)|suffocat(es?|ed|ing)|drown(s|ed|ing)?|smother(s|ed|ing)?) (my|his|her|the|their|our) ~2 ({child})(?! (with (love|kisses|attention|affection)))',
      unless: '{fiction}|{past}|accident',
    },
    {
      say: `(leav(es?|ing)|left) (the|her|his|their|a|my) ~3 ({child}) ~3 (alone|unattended|by (themselves|himself|herself|itself)|without (food|anyone|supervision)|in (the|a) (hot )?car|overnight|for days)|({child}) ~5 (no food|without food|nothing to eat|starving|not being fed|isnt being fed|arent fed|dirty and hungry|always hungry|locked in|being (abused|neglected|beaten|molested|hit)|(is|are|was|were|got) (being )?(abused|neglected|molested|raped|sexually))|(doesnt|dont|does not|forgets? to|wont|never|not) feed (the|her|his|their) ~2 ({child})`,
      unless:
        '{past}|{fiction}|{subject}|nap|growing|growth|pregnan…|for (five|ten) minutes|leave (the|my) [^ .]+ alone (with|and (let|stop))|study',
    },
    {
      say: '(nudes?|naked (pictures?|photos?|pics?|videos?)|sexual (pictures|photos|messages)|(has|got|have|sent|send…|post…|shar…|leak…|spread) ~3 (my )?(pictures|photos|pics|videos?|nudes|images) of me|my (pictures|photos|pics|nudes|private (pictures|photos|pics|video))|dick pics?) ~9 (post|posts|share|shares|leak|leaks|threat…|blackmail…|money|more|online|older|school|unless|or (he|she|they)|im 1[0-7]|im (ten|eleven|twelve|thir…|four…|fif…)|everyone|man|send (them|it))|(blackmail…|threat…|pressur…|post|share|leak) ~5 (nudes?|naked (pictures?|photos?|pics?)|private (pictures|photos|video))|sextort…|(being|been|was|is|are|getting) groomed (by|online|for)|groom(ed|ing) (me|her|my|a|children|kids)|(im|i am) (1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen) ~12 (nudes?|naked|older man|sex with me|(man|guy) (online|on the internet))|(man|men|guy|adult|stranger|someone|he|somebody) ~3 (online|internet|discord|snapchat|instagram|roblox) ~8 (nudes?|naked|my body|undress|meet (him|me) (alone|secretly|in secret)|dont tell)',
      unless: '{fiction}|groomed (dog|cat|poodle)|dog|wedding|portfolio|years ago',
    },
    {
      say: '(afraid|scared|worried|want|urge|wanna|going|thoughts?|think…|might|could|almost|nearly|about|feel like|close to|terrified|images|fear) ~6 (shak(e|ing)|hurt(ing)?|drop(ping)?|smother(ing)?|harm(ing)?|drown(ing)?|kill(ing)?|throw(ing)?|hit(ting)?|strangl(e|ing)|stab(bing)?) (the|my|our|his|her|their) ~1 ({child}|baby)(?! (s? (feelings|heart|chances)|feelings|emotionally|a party|by (div|leav|mov|be)…|if (i|we) (div|leav|sep|mov)…|out|when we (div|sep)…))',
      unless:
        'divorc…|separat…|feelings|leav(e|ing) (him|her|my)|moving|want to hurt my (kids|children)(?=.{0,30}(divorc|leav))|without hurting|(dont|do not|not|never) (ever )?(want|wanting) (to|my)|vaccin…|birthday|{fiction}',
    },
    {
      say: '(whenever|when|he|stepdad|stepfather|uncle|step dad|teacher|coach|brother) ~4 (hits|touches|slaps|grabs|smacks|squeezes|pinches|strokes|comments on) ~3 my (butt|ass|bum|bottom|breasts?|boobs|chest|thighs?|private…|vagina|penis|crotch|body)|my (butt|bum|ass) that he (hits|touches|slaps)|(has been|been|is|gone|went) missing (since|for \\w+ (hours|days|nights)|from home|and (shes|hes|the police))|child (porn…|sexual abuse|abuse (images|material))|csam|(scared|afraid) (of|to go to|to visit|to be with) (her|his|their) (father|dad|mother|mum|mom|stepdad|stepfather)(?! (die|leav|s? reaction)…)|(child|kids|daughter|son|baby|boy|girl) (is|are|may be|might be|could be) (in danger|not safe|unsafe|at risk)|(shakes|shook|shaken) (the|our|my|his|her) (baby|newborn)',
      unless:
        '{past}|{fiction}|{subject}|missing (his|her) (father|dad|mother|mum|mom)|boyfriend and i|my (boyfriend|husband)',
    },
  ],
};
