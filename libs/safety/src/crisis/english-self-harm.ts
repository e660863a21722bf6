import type { Signals } from './lexicon';

const skin =
  'wrists?|arms?|forearms?|thighs?|legs?|skin|veins|stomach|ankles?|fingers|hips|hands?|face|lips?';

/** English: hurting oneself, one's own and somebody else's now. */
export const englishSelfHarm: Signals = {
  language: 'en',
  kind: 'self_harm',
  sayings: [
    {
      say: '(cut|cuts|cutting) {self}(?! (off|shaving|some|a slice|a piece|out|loose|down|in half|short|free|while|cooking|with the kitchen|chopping|by accident|slicing|opening|on (a|the|some|my (knife|key))|another|too thin|peeling|when (i|opening|cooking|chopping)|badly (at|in|with)))',
      unless: '{past}|{fiction}|accident…|cooking|kitchen|shaving|shaved|carrots?|onions?|vegetables',
    },
    {
      say: '(slic(e|ed|ing)|slash(ed|ing)?|burn(ed|t|ing)?|scratch(ed|ing)?|carv(e|ed|ing)|stab(bed|bing)?|bruis(e|ed|ing)|bit(e|ing)|punch(ed|ing)?|hit(ting)?|slap(ped|ping)?|harm(ed|ing)?|injur(e|ed|ing)|mutilat(e|ed|ing)|scald(ed|ing)?|cho(ke|ked|king)|physically hurt) {self}(?! (out|on (the|a|my)|with (the iron|coffee|tea|soup|hot)|up|cooking|in the foot|over|while|when (cooking|ironing)|badly (on|with)|from))',
      unless:
        '{past}|{fiction}|accident…|cooking|kitchen|oven|stove|iron|kettle|bbq|mosquito|itch|eczema|sunburn|gym',
    },
    {
      say: 'hurt(ing)? {self}(?! (by (trusting|loving|staying|believing)|emotionally|financially|more|at|running|lifting|playing|skiing|climbing|and (others|him|her)|again by|in the (long|process|gym)))',
      unless:
        '{past}|{fiction}|(dont|do not|didnt|not|without|afraid of|scared of) (want to |wanting to )?(hurt|hurting) my ?self|accident…|gym|running|football|soccer|skiing|stairs|fell|sport…|my back|emotionally|physio',
    },
    {
      say: '(cut|cuts|cutting|burns?|burning|hurts?|hurting|harms?|harming|scratch(es|ing)|injur(es|ing)|slic(es|ing)|bit(es|ing)|punch(es|ing)|hit(s|ting)) {themselves}(?! (off|shaving|some|a |out|loose|down|short|on|while|cooking|by accident|in the foot|up|over|with coffee))',
      unless:
        '{past}|{fiction}|{subject}|accident…|cooking|kitchen|shaving|playing|knee|bike|football|toddler|dog|cat',
    },
    {
      say: 'self ?(harm(s|ed|ing|er)?|injur(y|e|es|ing|ies|ed)|mutilat…|hurt(ing)?|cutting)',
      unless: '{past}|{fiction}|{subject}|in the la?p?ast|lecture|no longer self|not self harming',
    },
    {
      say: '(urges?|want…|wanna|need|itch|itching|temptation|tempted|crav…|going|start(ed|ing)?|keep|kept|stop(ping)?|back to|relaps…( and| by)?|resist…|addicted|thought…|think…|clean from|free from|havent) ~2 (to |of |about |from )?(cut|cutting)( {self}| again| every| when| because| so| but| and| to feel| my ({skin})| for (relief|me)|(?= [.])|$)(?! (down|back|off|it|the|out|class|corners|ties|my|his|her|hair|carbs|sugar|costs))'.replaceAll(
        '{skin}',
        skin,
      ),
      unless:
        '{past}|{fiction}|hair|budget|ties|contact|calories|sugar|carbs|cable|lawn|grass|spending|weight|(in|the) kitchen',
    },
    {
      say: `(cut…|slic…|slash…|burn…|scratch…|carv…|slit…|stab…|bit(e|ing|es)|punch…|hit(ting)?|hitting|slap…|chok…) ~2 (my|her|his|their) (own |left |right |upper |inner )?(${skin})(?! (on (the|a)|while|cooking|off|by accident))`,
      unless:
        '{past}|{fiction}|accident…|cooking|kitchen|oven|stove|iron|cat|dog|mosquito|itch|eczema|brambles|roses|garden|climbing|fell|(he|she|husband|boyfriend|dad) ([^ .]+ ){0,3}(cut|burn|hit|punch|bit|slap)…|surgeon|operation|doctor',
    },
    {
      say: `((fresh|new|deep|more|lots of|many|those|these|some) )?(cuts|cut marks|razor marks|burn marks|scratches|slices) ~3 (on|up|down|all over|across|along) (my|her|his|their) (own |left |right |inner |upper )?(${skin})|(hid…|found|find|keep…|bought|sharpener|saw|carr…) ~5 (razors?|razor ?blades?|blades?|box cutter)( ~3 (in|under|behind) (my|her|his))?(?! (for|shav))`,
      unless:
        '{past}|{fiction}|accident…|cat|kitten|bike|brambles|shav…|cuts of|budget|gillette|surgery|surgeon|beard|dull|bathroom',
    },
    {
      say: '(hit…|bang…|smash…|slam…) (my|her|his) (own )?head ~7 (bleed…|blood|hurts?|calm|numb|bruis…|stops?|concuss…|unconscious)|until (i|it|they|she|he) bleeds?|(want|need|like|love) ~2 see (my own |my )?blood|punish(ing|ed)? {self} (by|with) ~4 (cut…|burn…|hit…|pain|blade|not eating|starv…)|starv(e|ing) {self}|bang(s|ing)? (his|her) head (against|on) (the|a) wall',
      unless: '{past}|{fiction}|accident…|nose|gums',
    },
    {
      say: '(razors?|blades?|knife|cutting|pain|scissors|lighter|blood|bleeding|burning) ~3 (is|are|was|feels|helps?) (like )?(the |my )?(only|one) (thing|way|friend|relief)|(bit(e|ing)|scratch(ing)?|pick(ing)?|claw(ing)?|rub(bing)?) ~6 (till|until|so (hard|much|badly) (that )?) ?(they|it|i|she|he) (bleeds?|bled)|dig(ging)? my nails into|(cut…|burn…|scratch…) ~5 on purpose|(only|feel…|helps?|relief|goes away|stops?|cope) ~4 (when|by|if|whenever) (i )?(hurt(ing)?|cut(ting)?|burn(ing)?|pain) ({self}|my (arm|skin|wrist)s?|(?= [.]))|when im not (cutting|burning)|used to cut(?= )( {self})? and i ~2 (want|need|started|crave)|relapsed ~5 (cut…|self|blade|razor)|(months|weeks|days|years) clean ~4 (cut…|self|blade)|cutting (is|was|helps|makes) ~3 (relief|only|better|feel|release|cope|addict…)',
      unless: '{fiction}|{past}|hair|carbs|sugar|nails?(?= to)|mosquito|eczema',
    },
  ],
};
