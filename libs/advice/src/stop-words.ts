/**
 * Words that say how a sentence is built, not what it is about. Without them a long letter is mostly noise:
 * on our development sets leaving the list out costs about a fifth of the ranking quality.
 *
 * Written for letters: apart from what any English list has (everything Postgres calls a stop word in
 * `english` is here, so a word we keep is a word that `to_tsquery` keeps), it has contractions as people type
 * them, with the apostrophe forgotten ("dont") and with what is left of them once the tokeniser has split at
 * it ("don", "ve").
 */
const LINES = [
  'a an the this that these those such same other another each every either neither both all any some no none few',
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves u ur',
  'he him his himself she her hers herself it its itself they them their theirs themselves',
  'someone somebody something anyone anybody anything everyone everybody everything nobody nothing one ones',
  'who whom whose which what when where why how whoever whatever whenever wherever whether',
  'am is are was were be been being do does did done doing have has had having',
  'can cannot could may might must shall should will would ought',
  'and or but nor if because as than so though although unless while until since whereas',
  'of at by for with about against between among into through during before after above below to from up down in',
  'out on off over under within without toward towards upon onto per via along across around behind beside besides',
  'again further then once here there now ever never always often sometimes already still yet soon just only even',
  'also too very much more most many less least quite rather really almost enough else instead otherwise perhaps',
  'maybe however therefore not own like etc eg ie oh ok okay well yes yeah please thanks thank hi hello dear',
  'get gets got getting gotten go goes going went gone come comes coming came let lets make makes made making',
  'thing things way lot lots bit kind sort anyway actually basically literally',
  // What splitting at the apostrophe leaves: don't, they'll, we're, I've …; "won" is sacrificed to "won't".
  'don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn needn ain ll re ve',
  'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt couldnt shouldnt aint cant',
  'im ive hes shes thats theres whats youre youve theyre theyve weve gonna wanna gotta',
];

const STOP_WORDS: ReadonlySet<string> = new Set(LINES.flatMap((line) => line.split(' ')));

/** Whether a lower-case word is too common in English to tell one text from another. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
