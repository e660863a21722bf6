import type { Parts } from './lexicon';

const family =
  'mother|mum|mom|mummy|mommy|father|dad|daddy|parents?|brother|sister|step ?(mum|mom|mother|dad|father|brother|son|daughter)|uncle|aunt|cousin|grand(father|mother|pa|ma|dad|son|daughter)|in laws?';

/** What English expressions of crisis are made of. */
export const englishParts: Parts = {
  me: 'i|im|ive|id|ill',
  partner:
    'husband|hubby|wife|boyfriend|bf|girlfriend|gf|partner|spouse|ex|exs|fiancee?|man i (live with|married|love)|babys? (father|dad|daddy)|kids (father|dad)|ex (husband|wife|boyfriend|girlfriend|partner|bf|gf)',
  family,
  elder:
    'uncle|(step ?|grand|god)?(dad|father|pa|mother|mum|mom)(dy|my)?s?|step ?brother|brother|cousin|coach|teacher|priest|pastor|babysitter|tutor|neighbou?r|(mum|mom|mother|dad|sister|aunt)s (new )?(boyfriend|partner|friend|husband)|foster (dad|father|mum|mom|mother|parents?)|parents|aunt|older man|grown man|man|men',
  child:
    'child|children|kids?|son|sons|daughters?|baby|babies|toddler|infant|newborn|(little|small|young) (boy|girl|brother|sister|one|ones)|boys?|girls?|nieces?|nephews?|grand ?(sons?|daughters?|child|children|kids?)|step ?(sons?|daughters?)|\\d+ year old|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) year old|twins|pupil',
  pills:
    'pills?|tablets?|meds|medications?|medicines?|painkillers?|paracetamol|tylenol|ibuprofen|aspirin|xanax|valium|sleeping (pills|tablets)|anti ?depressants?|insulin|oxy…|opioids?',
  self: 'my ?sel[fv]e?s?|meself|mysefl?|mysel|mself',
  /** Also as people misspell it; suede is no crisis. */
  suicid: '(su|s\\*)(?=[iue*]*[cs*])[iuecs*]{1,5}d',
  themselves: '(him|her|them|it|one|the?ir) ?sel(f|ves)',
  destroy: 'kill|k\\*ll|kil|kll|hang|shoot|drown|poison|off|unalive|suffocate|gas|electrocute|murder',
  destroying:
    'kill?ing|k\\*lling|hanging|shooting|drowning|poisoning|offing|unaliving|suffocating|gassing|murdering',
  /** Said to be over, and nothing in the same breath says that it is back. */
  past: '(?<!(again|still|lately|anymore|recently|tonight|today|these days|this week|right now|c[oa]m(e|ing) back|are back|is back) ([^ .]+ ){0,12})(years? ago|decades? ago|(long|some) time ago|long ago|when i was ~3 (a |an |at |in |\\d|young|little|small|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nineteen)…|as an? (child|kid|teen…|girl|boy|student)|in my (teens|childhood|youth|past|twenties|late teens|last)|used to|in the (past|last|\\d+s)|in (19|20)\\d\\d|back then|in (high school|college|school|those days)|growing up|last year|years back|formerly|history of|after my)(?!( [^ .]+){0,25} (again|still|lately|anymore|recently|tonight|today|these days|this week|right now|c[oa]m(e|ing) back|are back|is back))',
  /** A work of art is spoken of. */
  fiction:
    '(songs?|lyrics?|films?|movies?|books?|novels?|episodes?|series|documentary|poem|netflix|podcast|album|band|game|play|show|scene) ~2 (is )?(called|titled|named|about|where|in which|that|when|who|says|by|goes)|(in|watch|watched|watching|reading|saw|sing|singing|sang|listen…( to)?|from) (a|the|that|this|my favou?rite|an old) ~3 (songs?|films?|movies?|books?|novels?|episodes?|series|documentary|opera|play|show)|(character|hero|heroine|actor|actress|protagonist)s?|suicide squad|romeo and juliet|13 reasons why',
  /** It is somebody's work or subject. */
  subject:
    '(thesis|dissertation|prevention|awareness|research|researching|seminar|workshop|essay|article|lecture|statistics|coursework|curriculum|campaign|charity|fundrais…|conference|training|textbook|policy)|(work…|volunteer…|shifts?|job|intern…|train…|study|studying|teach|teaching|course|module|degree) ~5 (hotline|helpline|lifeline|crisis|suicid…|self harm|abuse|violence|shelter|victims|survivors)|(i am|im|as|he is|hes|she is|shes|work as) (a|an|the) ~2 (nurse|therapist|counsell?or|psychologist|psychiatrist|social worker|police officer|paramedic|doctor|detective|lawyer|journalist|writer|novelist)',
  /** Somebody is mourned. */
  mourned:
    '(lost|died|death|deaths|funeral|mourn…|griev…|grief|anniversary|widow…|passed away|buried|bereave…|late (husband|wife|son|brother|father)|took|committed|whose|(his|her|their|my|a) ([^ .]+ )?(father|dad|mother|mum|mom|brother|sister|friend|son|daughter|husband|wife|uncle|aunt|cousin|neighbou?r|colleague|boyfriend|girlfriend|ex|grandfather|grandmother|roommate)s suicide)',
  /** Playing, or hurt by chance. */
  harmless:
    'playful…|jok(e|es|ing)|tickl…|pillow|game|gaming|xbox|chess|tennis|cards|sparring|boxing|karate|judo|football|soccer|rugby|hockey|ping pong|squash|golf|monopoly|scrabble|mario kart|arm wrestling|race|accident…|by mistake|in (his|her|my) (sleep|dreams?)|dreams?|nightmares?|dreamt|dreamed|toddler|snowball…|ball|metaphor…|so to speak|haha…|lol|lmao',
};
