import type { Signals } from './lexicon';

/** English: suicide spoken of by its ways and its farewells, without the word. */
export const englishFarewell: Signals = {
  language: 'en',
  kind: 'suicide',
  sayings: [
    {
      say: '(wont|will not|not going to|not gonna|not|wouldnt|dont plan to|dont want to|dont think ill|dont expect to) (be )?(around|here|alive) (for )?(much longer|very long|long enough|after (tonight|tomorrow|christmas|this|that)|by (christmas|then|next|the)|(to see|next) ~1 (year|week|spring|birthday|graduation)|tomorrow)|(wont|will not|dont|never|no longer|not) have to (deal|put up|worry|bother|cope|live|suffer) (with|about|because of) me( any ?more| any longer| again| after| soon|(?= [.])|$)|(not|no longer|never again|wont|never) be (a|your|their|anyones) (problem|burden|bother|nuisance|trouble|weight|disappointment)( for| to| any ?more| any longer| again|(?= [.])|$)',
      unless: 'move|moving|job|trip|flight|company|holiday|lease|try|visa',
    },
    {
      say: '(had|have|ive had|just had) enough (of|with) (my )?(life|living|everything|this life|this world|it all|being alive)|if i (was|were|am|wasnt|werent) (just )?(dead|gone (forever|for good|tomorrow|from)|not (here|alive) any ?more|alive|no longer (here|alive))|if i (just |simply )?(died|killed|disappeared (forever|tomorrow|today|tonight)|didnt exist|never existed|stopped existing|ceased|wasnt here any ?more|werent here any ?more|went to sleep and)|(favou?r|relief) ~4 if i ~2 (dead|died|gone|killed)',
      unless: 'phone|will (say|name)s?|testament|insurance|inherit…|who would get|custody|{fiction}',
    },
    {
      say: '(bought|buy|got|have|found|ordered|tied|tying|hid|saw|hiding|own) (a|the|some|my|her|his) ~2 (rope|noose|razor blades|helium|cyanide|pistol|revolver|gun) ~3 (yesterday|today|tonight|ready|hidden|in my|in (her|his) (room|closet)|under my|and (i|im|a)|so i|for it|to do|(?= [.])|$)|(carbon monoxide|exhaust pipe|helium (tank|hood))',
      unless:
        'camping|climb…|dog|boat|swing|swim|garden|horse|tow|hunting|skip|crafts?|collect…|detector|alarm|licen[cs]e|police|range|paint|nerf|water|toy|glue|nail|heat|shop',
    },
    {
      say: '(imagin…|pictur(e|ing)|fantas…|dream(ing)?|thought|thoughts|think…|tempt…|visuali…|wonder…|consider…|googl…|search…|research…|look(ing|ed)? up|read(ing)? about|urge|images|obsess…) ~7 (stepping (forward|in front|out|off)|(in front of|under) (a|the|an) ~1 (train|car|bus|truck|lorry|tram)|jump(ing)? (off|from|out of|in front|over|into the (river|sea))|crash(ing)? (the|my) car|(driving|drive|steering) ~2 (off|into)|drown…|how many (pills|tablets|paracetamol|tylenol)|overdos…|noose|hanging (myself|from)|drinking bleach|ways to (die|kill|end)|painless|how to (die|kill|tie)|bridge ~2 (jump|height|near)|slitting|my own (funeral|death|suicide)|not (being here|existing|waking up)|(all )?the pills|falling (from|off) (the|a) (roof|bridge|balcony)|step(ping)? off the|cut(ting)? my (wrists?|throat))',
      unless:
        '{fiction}|{subject}|{past}|conclusions?|ship|for joy|sorrows|wedding|married|dress|plane|skydiv…|doctor said|accident',
    },
    {
      say: '(hop(e|es|ed|ing)|wish…|pray…|beg…|ask…|want…|wait…) ~5 (heart (just )?(stops|would stop|will stop|to stop|gives? (out|up))|god (just )?(takes?|would take|to take|will take) (me|my life)|(takes?|take|to take|took) me( too| soon| home| away| in my sleep| now| next)?(?= [.]|$)|cancer (kills|takes|comes)|(something|an accident|a car|a truck|a bus) ~2 (happens?|kills?|would happen|hits?|would hit|would kill|to kill) (to )?me|get hit by|(dont|wont|do not|not) (survive|make it through|come out alive)|(die|dying|death) in my sleep|this (night|day) (is|was|would be) my last)',
      unless: 'surgery|operation|cruise|cinema|out to|dinner|date|{fiction}|taxi|uber',
    },
    {
      say: '(i|he|she|they|has|have|daughter|son|friend|who|husband|wife|brother|sister|ive|shes|hes|just|already|mum|mom|girlfriend|boyfriend) attempted (last|yesterday|again|on|this|two|three|twice|once|a (few|couple|week|month))(?! (to|the))|(since|after|following|survived) (my|her|his) (last |first |second |latest |recent )?attempt|my (last|first|second|latest|previous|third) attempt(?! (at|to|was to|with the))|(on|at) (this|the|that) (bridge|roof|ledge|tracks|train tracks|overpass|rooftop|cliff) (for an|for (hours|the)|now|right now|again|and (i|im|want|no)|looking down|tonight|thinking)',
      unless: '{past}|exam|test|driving|marathon|record|souffle|recipe|photos?|view',
    },
    {
      say: '(do|doing|did|done) something (stupid|bad|drastic|terrible|horrible|permanent)( to ({self}|{themselves}))(?=)|(afraid|scared|frightened|worried|terrified) (of )?(what )?(i|ill|im|that i|that ill|he|she|that (she|he)) (might|will|could|may|gonna|going to|would|ill)? ?(do|be doing) (to ({self}|{themselves})|something (stupid|drastic|bad|terrible|permanent))|dont trust {self} (alone|around (knives|pills)|with (the|my|pills)|not to (hurt|do)|to (stay|be)|tonight)|(cant|cannot|dont know if i can|not sure i can|unable to|struggling to) keep ({self}|her|him) safe|a danger to ({self}|{themselves})',
      unless: 'text (him|her)|drunk|{fiction}|shopping|email',
    },
    {
      say: 'this (is|will be|might be|may be) (my|the) last (night|letter|message|post|birthday|christmas|thing i|time i (write|post)|time (you|anyone))(?! (at|with|in|before|of))|(drank|drink|drinking|swallow(ed|ing)?|drunk) ~2 (bleach|antifreeze|poison|detergent|pesticides?|drain cleaner|weed ?killer)|(sorry|forgive me) (for everything|to everyone|to my (family|kids|children|mom|mum)) ~6 (goodbye|bye|love you all|cant|gone|over|end)|(rest|be|finally be|find) (in |at )?(eternal )?(peace|rest) (forever|at last|when im dead|in death)|(i want|i need|just want|wish i could have) ~3 (eternal|endless|permanent) (sleep|rest|peace)|(i|just) want to (kull|lill|lull|kikk|jill|kilk|klil|kil) (my ?self)(?! to sleep)|(want|wanna|wish|ready|going) to (finally )?(leave (you all|everyone|this place) (forever|for good|behind)|be (finally )?(free|released) (of|from) (life|this life|living|this body))',
      unless: '{fiction}|toddler|job|work|school|retire…',
    },
  ],
};
