/**
 * Classes of English words that patterns and model speak of. A word may be in several. Insults that people use of
 * somebody who is not there ("your boss is a jerk") are apart from those for somebody who is: aimed at the reader both
 * hurt, alone the former are more often sympathy.
 */
const CLASSES = {
  YOU: 'you ya yall youse thou yourself',
  YOUR: 'your ur yer yours thy',
  BE: 'are is was were be being been am',
  LOOK: 'sound sounds sounded sounding seem seems look looks act acts acting acted behave behaving',
  FILL: `so really just such truly completely totally absolutely very too always clearly obviously simply nothing but
    honestly actually seriously literally fucking fuckin damn goddamn bloody freaking frickin friggin effing quite pretty
    utterly also still a an the one most more little big old grown grownup adult whole entire real complete total absolute
    that this like some sort kind of plain straight up as only merely nasty sad poor bunch beyond bit all kinda both
    extremely incredibly unbelievably remarkably frankly probably definitely basically another typical`,
  BAD: `pathetic stupid idiotic moronic disgusting vile worthless useless despicable dumb repulsive revolting heartless
    delusional insane psychotic insufferable unbearable unlovable brainless spineless gutless clueless shameless
    ungrateful hateful horrible terrible awful horrid evil wicked cruel monstrous deplorable contemptible embarrassing
    laughable lousy hideous ugly fat gross nasty trashy slutty retarded braindead obnoxious ignorant dense hopeless
    twisted sick sickening creepy crazy nuts unhinged demented entitled spoiled rotten spoilt bratty whiny pitiful
    incompetent immature obtuse foolish shallow vapid incoherent abusive toxic manipulative conceited arrogant
    narcissistic egotistical sociopathic vindictive bitter miserable unbelievable hypocritical dishonest deceitful
    selfabsorbed desperate deranged unfit filthy inhuman subhuman degenerate perverted slimy sleazy untrustworthy`,
  MILD: `selfish lazy naive childish dramatic jealous unfair ridiculous wrong rude controlling insensitive irresponsible
    unreasonable judgmental judgemental needy clingy annoying mean cold weak boring oversensitive hypersensitive
    overreacting bad broke cheap greedy petty paranoid harsh self-centered selfcentered selfcentred stubborn careless
    thoughtless inconsiderate possessive pushy nosy bossy whining complaining nagging nosey old drunk blind cowardly`,
  NOUN: `idiot idiots moron morons imbecile imbeciles loser losers liar liars coward cowards parasite parasites leech
    leeches brat brats monster monsters psycho psychos psychopath sociopath narcissist narcissists hypocrite hypocrites
    clown clowns fool fools dumbass dumbasses dunce dimwit halfwit nitwit twit simpleton cretin lunatic lunatics maniac
    freak freaks weirdo weirdos pervert perverts predator stalker failure failures disgrace embarrassment trash garbage
    scum scumbag scumbags filth vermin pig pigs cow cows snake snakes rat rats weasel worm maggot cockroach animal
    animals savage savages homewrecker homewreckers mistress golddigger whore whores slut sluts hoe hoes ho skank skanks
    slag slags tramp bitch bitches cunt cunts twat twats pussy pussies bimbo hag witch crone shrew nag doormat pushover
    weakling wimp wuss crybaby baby whiner snowflake snowflakes incel incels simp cuck virgin neckbeard karen boomer
    princess diva martyr egomaniac egotist fraud fake phony cheater cheat thief murderer killer waste joke burden
    disappointment retard retards troll trolls bully bum deadbeat freeloader moocher sucker tool nutjob nutcase
    wacko whackjob degenerate manchild mommasboy racist bigot misogynist nobody nothing airhead blockhead ingrate
    slob sheep peasant swine shithead fuckwit fucktard libtard wreck cancer pest psychotic pos`,
  JERK: `asshole assholes ass arse arsehole jerk jerks dick dicks dickhead prick pricks bastard bastards creep creeps
    wanker wankers douche douchebag douchebags motherfucker motherfuckers fucker fuckers shit`,
  SLUR: `nigger niggers nigga niggas niggah faggot faggots fag fags fagget tranny trannies shemale chink chinks gook
    gooks spic spics kike kikes wetback wetbacks towelhead towelheads raghead ragheads paki pakis coon coons beaner
    beaners sandnigger dyke dykes jigaboo porchmonkey zipperhead gypsies retard retards retarded mongoloid cripples
    darkie darkies whitey honky redskin redskins halfbreed jihadi jihadis muzzie muzzies`,
  GROUP: `women woman men females females males girls blacks black whites jews jewish muslims muslim moslems islam
    christians catholics immigrants immigrant migrants refugees foreigners gays gay lesbians lesbian homosexuals
    homosexual transgender trans transsexuals mexicans mexican asians chinese arabs arab africans indians indian gypsies
    roma disabled handicapped autistic autistics feminists feminist liberals conservatives boomers millennials poor
    homeless blondes hispanics latinos poles turks syrians pakistanis queers`,
  SORT: 'people folks person persons men women man woman ones guys couples kids families parents',
  SUBHUMAN: `vermin animals leeches parasites disease plague cancer inferior criminals terrorists savages rats
    cockroaches monkeys apes subhuman unnatural abomination abominations perverts pedophiles predators scum filth sick
    burden infestation invaders rapists thugs barbarians sinners`,
  KIN: `husband wife kids children child son daughter baby partner boyfriend girlfriend family parents mother mom mum
    father dad sister brother ex fiance fiancee boss coworkers colleagues friends friend neighbours neighbors roommate
    dog stepkids stepchildren spouse man girl guy`,
  ROLE: `mother mom mum father dad parent parents wife husband friend sister brother son daughter partner person
    human man woman christian boyfriend girlfriend boss teacher stepmother stepfather stepmom adult`,
  NASTY: `whining whinging bitching crying complaining moaning sniveling snivelling nagging blubbering bragging
    lying begging`,
  THEME: `letter letters post story question excuse excuses attitude life drama behavior behaviour face brain mind
    personality ego logic reasoning sob mess comment comments reaction entitlement stupidity ignorance arrogance idiocy
    selfishness laziness narcissism hypocrisy incompetence cowardice cruelty whining crying lies ass advice`,
  VICE: `stupidity ignorance arrogance idiocy selfishness laziness narcissism hypocrisy incompetence cowardice
    entitlement whining ego selfpity delusions delusion insanity bitching immaturity ingratitude`,
  WRITER: 'op lw ltr author poster writer',
  NOT: `not never no nobody none neither nor without hardly cannot isnt arent dont doesnt wont wouldnt didnt wasnt
    nothing noone`,
  CRUDE: `fuck fucking fucked fucker shit shitty bullshit crap crappy damn goddamn hell ass asshole bitch bastard dick
    piss pissed screwed bloody balls fuckin motherfucker`,
  SOFT: `maybe perhaps might may possibly gently respect honestly honest sorry little bit somewhat sometimes seem
    feels feel wonder`,
  KIND: `sorry hugs hug love hope proud brave strong thank thanks please gentle kind luck dear wonderful amazing
    understand sympathy courage deserve safe heart`,
  SAYS: `says said say saying tells told tell telling called calls call calling thinks thought thinking think believes
    believe believed claims claimed insists insisted means mean meant wrote writes shouted shouts yelled screamed feel
    feeling felt feels makes made if unless suggests suggested pretend pretends convinced convince convinces`,
  THEM: `he him she her they them his hers their theirs`,
  ME: 'i me my mine myself we us our',
} as const;

export type WordClass = keyof typeof CLASSES;

/** Each class as one bit of a number: a word is asked about many at once. */
export const BIT = Object.fromEntries(Object.keys(CLASSES).map((name, at) => [name, 2 ** at])) as Readonly<
  Record<WordClass, number>
>;

const byWord = new Map<string, number>();
for (const [name, words] of Object.entries(CLASSES) as [WordClass, string][])
  for (const word of words.split(/\s+/)) byWord.set(word, (byWord.get(word) ?? 0) | BIT[name]);

/** The classes of a word that is lower case and without accents, as bits. */
export const classesOf = (word: string): number => byWord.get(word) ?? 0;

export const isClass = (name: string): name is WordClass => name in CLASSES;
