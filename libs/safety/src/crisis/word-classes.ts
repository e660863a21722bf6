/**
 * Words that mean about the same where somebody is in danger, so that a model that has seen "he slapped me" knows "he
 * backhanded me". Folded (`folded-text.ts`); the first class that has a word counts.
 */
const WORDS: Readonly<Record<string, string>> = {
  ME: 'i im ive ill id me my mine myself self we us our ours',
  YOU: 'you your youre youll u ur yours yourself ya',
  HE: 'he hes him his himself she shes her hers herself they theyre them their theirs themselves hed shed theyll hell shell who someone somebody anyone man men guy woman stranger',
  PARTNER:
    'husband husbend hubby wife boyfriend bf girlfriend gf partner ex exes fiance fiancee spouse date lover husbands wifes boyfriends girlfriends partners marriage married',
  ELDER:
    'dad dads daddy father fathers mum mums mom moms mommy mummy mother mothers mama papa parents parent stepdad stepfather stepmom stepmum stepmother step uncle uncles aunt grandpa grandfather grandma grandmother granddad guardian foster family brother brothers sister sisters cousin inlaws laws teacher coach priest pastor babysitter sitter carer caretaker nurse childminder tutor adult',
  CHILD:
    'son sons daughter daughters child children childs kid kids baby babys babies toddler newborn infant niece nephew grandson granddaughter grandchild grandchildren boy girl boys girls pupil student schoolgirl schoolboy teen teenager stepson stepdaughter bairn',
  AGE: 'nine ten eleven twelve thirteen fourteen fifteen sixteen 9 10 11 12 13 14 15 16 yo yr minor underage',
  PERSON:
    'friend friends mate bestie neighbour neighbours neighbor neighbors colleague colleagues roommate flatmate housemate boss landlord classmate',
  DIE: 'die dies died dying dead death deaths deceased dieing',
  KILL: 'kill kills killed killing kms kys murder murdered murdering suicide suicidal sucide suicid unalive unaliving unaliveing behead execute',
  SHOOT: 'shoot shot shooting stab stabs stabbed stabbing slit slits bomb explode poison poisoned',
  HIT: 'hit hits hitting beat beats beaten beating beatings slap slaps slapped slapping slaped punch punches punched punching kick kicks kicked kicking smack smacks smacked smacking shove shoves shoved shoving backhanded backhand wallop walloped thump thumped whack whacked belted batter battered thrash thrashed whip whips whipped headbutt headbutted spank spanks spanked clout clouted knocked attack attacks attacked assault assaulted assaults rough',
  CHOKE:
    'choke chokes choked choking strangle strangles strangled strangling throttle throttled suffocate smother smothered smothers drown drowns drowning throat neck windpipe',
  GRAB: 'grab grabs grabbed drag drags dragged pin pins pinned push pushes pushed pushing throw throws threw thrown throwing shake shakes shook shaking twist twisted twists squeeze squeezes pinch pinches yank yanked slam slams slammed hurl hurled',
  HURT: 'hurt hurts hurting harm harms harmed harming harmful injure injured pain painful ache torture torment punish punishes punished',
  CUT: 'cut cuts cutting slice slices slicing carve carves carving scratch scratches scratching burn burns burned burning burnt selfharm relapse relapsed relapsing stub bite bites biting',
  BLADE:
    'blade blades razor razors scissors knife knives sharpener needle needles glass lighter compass box cutter',
  BODY: 'arm arms wrist wrists thigh thighs leg legs skin stomach belly face hips hip ankle ankles knuckles body hair head chest back nose jaw eye eyes rib ribs finger fingers ear lip',
  BLOOD:
    'blood bleed bleeds bleeding bruise bruises bruised bruising wound wounds scar scars mark marks stitches broken broke fracture black blue swollen limp',
  PILL: 'pill pills tablet tablets paracetamol tylenol ibuprofen aspirin xanax insulin morphine medication meds medicine bleach antifreeze overdose overdosed overdosing od odd dose lethal packet capsules opioids fentanyl swallowed swallow',
  MEANS:
    'rope noose hose gun guns pistol shotgun rifle bullet bullets loaded trigger petrol helium exhaust hang hanged hanging weapon bat hammer axe machete',
  PLACE:
    'bridge roof rooftop platform tracks track train trains cliff ledge window balcony railing railings rail tree truck lorry traffic river sea lake wheel swerve jump jumped jumping leap',
  END: 'end ends ended ending over finish finished finally stop stopped done quit last final goodbye goodbyes farewell bye letters letter note notes will',
  GONE: 'gone disappear disappeared vanish leave leaves leaving away go going exit off out',
  LIFE: 'life live living lives alive exist existing existence existed world earth here around breathing breathe breath',
  SOON: 'tonight tomorrow tonite today soon friday saturday sunday monday weekend week now already plan planned planning ready decided date day set',
  PAST: 'ago used childhood years since was had back then once survived past history old decades',
  NOT: 'not no never dont doesnt didnt cant cannot wont isnt arent wouldnt couldnt shouldnt nobody nothing none without havent hasnt aint nowhere neither noone',
  WANT: 'want wants wanted wanting wanna wish wishes wishing hope hoping rather prefer long longing pray prays ready tempted crave urge urges itching',
  THINK:
    'think thinks thinking thought thoughts imagine imagining picture fantasise fantasize dream dreaming dreams keep keeps consider considering contemplating plan google googled googling searched looked wonder wondering',
  SAY: 'say says said saying tell tells told telling text texted texts wrote writes written message messaged posted threaten threatens threatened threatening threat threats promise swear swears swore warned scream screams screamed yell yells yelled',
  FEAR: 'afraid scared scares scary fear fears frightened frightens terrified terrifies terrifying dread petrified flinch flinches panic unsafe safe danger hide hides hiding hid escape run ran flee',
  FORCE:
    'force forces forced forcing make makes made making let lets allow allows allowed permit permits permitted refuse control controls controlled controlling obey permission punishment consent agree',
  THINGS:
    'phone money keys passport papers card cards bank wages salary pension clothes food documents account password location tracker camera cameras',
  LOCK: 'lock locks locked locking trapped prisoner cage basement closet cupboard shut tied ties barricade barricaded bolt',
  SEX: 'sex sexual sexually naked nude nudes rape rapes raped raping rapist molest molested molests touch touches touched touching grope groped undress undresses bed bedroom bath shower inappropriate private privates intimate pics photos photo pictures video videos underwear kisses',
  SECRET: 'secret secrets secretly quiet promise promised alone special game believe',
  SLEEP: 'sleep sleeping asleep wake waking woke awake morning night nights',
  WORTH:
    'burden worthless useless pointless hopeless point reason purpose waste better relieved relief miss missed notice care cares need needs tired exhausted done fed enough numb empty void darkness',
  RAGE: 'rage angry anger furious mad temper snap snaps snapped explode explodes violent violence aggressive drunk drinks drinking drink',
  REVENGE:
    'pay revenge sorry regret deserve deserves bury buried find found coming watch follow followed following wait waits waiting outside',
  ABUSE: 'abuse abused abuses abusive abuser abusing emotionally verbally mentally manipulative',
  NEGLECT: 'hungry starve starving starved neglect neglected feed fed dirty unattended',
  JOKE: 'lol lmao haha hahaha ha joke jokes joking funny laugh laughed laughing kidding',
  STORY:
    'film movie movies series show book books novel song songs play character episode game video poem story article podcast news thesis lecture course class training hotline helpline prevention awareness',
  JOB: 'job work office project exam exams deadline meeting company career manager hr shift business team',
  FUN: 'wedding party holiday birthday christmas dinner cake coffee pizza football chess cards match guitar dress shoes trip',
  ANIMAL: 'cat cats dog dogs puppy kitten fish goldfish horse hamster plants plant rabbit bird',
  CALM: 'therapist therapy counsellor counselor recovered healed divorced happy fine lovely gentle sweet kind',
};

/** Made when first asked, so that a bundle without crises does without the words. */
let classes: Map<string, string> | undefined;

function byWord(): Map<string, string> {
  const known = new Map<string, string>();
  for (const [name, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) if (!known.has(word)) known.set(word, name);
  return known;
}

/** The class of a word, if it has one. */
export const classOf = (word: string): string | undefined => (classes ??= byWord()).get(word);
