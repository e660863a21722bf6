import { Random, Zipf } from '@quandary/random';

/** What letters of one topic are about. */
export interface TopicWords {
  slug: string;
  name: string;
  people: string[];
  things: string[];
  acts: string[];
}

const words = (text: string) => text.split('|').map((word) => word.trim());

const topic = (
  slug: string,
  name: string,
  lists: [people: string, things: string, acts: string],
): TopicWords => {
  const [people, things, acts] = lists.map(words) as [string[], string[], string[]];
  return { slug, name, people, things, acts };
};

export const topics: TopicWords[] = [
  topic('family', 'Family', [
    'my mother | my father | my sister | my older brother | my grandmother | my aunt | my cousin | my stepfather',
    'the kitchen table | the family chat | the summer house | the inheritance | the birthday dinner | the spare key | the old photographs | the guest room',
    'refused to apologise | told the whole family | took sides again | forgot my birthday | moved back home | stopped answering the phone',
  ]),
  topic('love', 'Love', [
    'my boyfriend | my girlfriend | my husband | my wife | my partner | the man I love | the woman I live with | my fiance',
    'the wedding | the ring | our anniversary | the bedroom | the promise | our flat | the love letter | the honeymoon',
    'asked for a break | stopped saying it | wanted to marry | kept a secret | fell out of love | wrote to an old flame',
  ]),
  topic('dating', 'Dating', [
    'my date | my match | a colleague I like | my crush | the stranger from the train | my ex | the woman from the app | a shy man',
    'the first kiss | the second date | the message | the profile | the restaurant bill | the voice note | the dating app | the umbrella',
    'never wrote back | cancelled an hour before | kissed me goodbye | talked about an ex all evening | paid for everything | left me on read',
  ]),
  topic('friendship', 'Friendship', [
    'my best friend | an old school friend | my flatmate | the loudest one of our group | my neighbour and friend | her boyfriend | my running partner | our mutual friend',
    'the group chat | the girls weekend | the borrowed money | the secret | the hen party | the playlist | the concert tickets | the long friendship',
    'left me out | told my secret | borrowed money again | only calls in a crisis | made a joke about me | chose her new friends',
  ]),
  topic('work', 'Work', [
    'my boss | a colleague | the new manager | the head of department | an intern | a customer | the woman at the next desk | the founder',
    'the promotion | the meeting | the salary talk | the open office | the deadline | the reference | the presentation | the contract',
    'took credit for my work | called me at midnight | promoted somebody else | shouted in a meeting | asked me to lie | read my messages',
  ]),
  topic('money', 'Money', [
    'my husband | my sister in law | the bank adviser | my landlord | my partner | an uncle | my housemate | the tax office',
    'the loan | the savings account | the rent | the shared card | the debt | the mortgage | the deposit | the restaurant receipts',
    'hid a credit card | wants to split everything | asked for a loan | bought a car without a word | stopped paying rent | earned three times as much',
  ]),
  topic('neighbours', 'Neighbours', [
    'the man upstairs | the couple next door | our landlady | the new tenant | the caretaker | the family below | the student across the hall | the owner of the dog',
    'the wall | the stairwell | the hedge | the parking space | the laundry room | the piano | the barbecue smoke | the shared garden',
    'plays drums at night | parked on our space | called the police | cut down the tree | left notes on my door | feeds the pigeons',
  ]),
  topic('grief', 'Grief', [
    'my late mother | my father | my widowed neighbour | my brother | my grandfather | my friend | my aunt | the priest',
    'the funeral | the empty chair | the ashes | the last message | the hospital bed | the eulogy | the garden he planted | the anniversary of her death',
    'died in spring | never said goodbye | wants to clear the house | cannot enter the room | laughed at the funeral | started dating again',
  ]),
  topic('parenting', 'Parenting', [
    'my daughter | my son | my teenager | the other parents | the teacher | my mother in law | our toddler | the babysitter',
    'the school trip | the tablet | bedtime | the nursery | the broken window | the report card | the family dinner | the bicycle',
    'skipped school | slammed the door | said she hates me | was bullied | gave him sweets behind my back | asked where babies come from',
  ]),
  topic('health', 'Health', [
    'my doctor | my therapist | my sister | my partner | a nurse | my flatmate | my father | my trainer',
    'the diagnosis | the diet | the waiting room | the pills | the knee operation | the panic attack | the sleepless nights | the gym',
    'does not believe me | hides the symptoms | cancelled the appointment | drinks every evening | shared my diagnosis | refuses to see a doctor',
  ]),
  topic('manners', 'Manners', [
    'a guest | the hostess | my uncle | a woman on the bus | my colleague | the bride | the waiter | an acquaintance',
    'the invitation | the gift | the thank you card | the seating plan | the tip | the queue | the dress code | the phone at dinner',
    'came without a gift | left without a word | brought a dog | sent the food back | answered a call at the table | asked what I earn',
  ]),
  topic('faith', 'Faith and values', [
    'my parents | the pastor | my believing aunt | my partner | a friend from church | my grandmother | my brother in law | the choir',
    'the baptism | the prayer at table | the choir rehearsal | the holiday | the vegan dinner | the protest | the headscarf | the confession',
    'left the church | prays for me loudly | will not eat at my table | refused to come to the wedding | converted last year | voted the other way',
  ]),
];

export const common = {
  verbs: words(
    'said | thought | promised | decided | pretended | explained | admitted | complained | insisted | whispered | claimed | laughed | argued | noticed | wondered | suggested | agreed | denied | hoped | feared',
  ),
  feelings: words(
    'angry | tired | ashamed | lonely | relieved | hurt | jealous | guilty | confused | calm | grateful | nervous | proud | bitter | hopeful | invisible | torn | furious | helpless | happy',
  ),
  adverbs: words(
    'again | quietly | at last | honestly | secretly | suddenly | of course | slowly | in public | on purpose | by accident | without warning',
  ),
  times: words(
    'last week | on Sunday | two years ago | in the middle of the night | every morning | after the holidays | during dinner | since spring | the day before yesterday | when I was nineteen | over the phone | for eleven months',
  ),
  places: words(
    'in the car | at the station | in front of everybody | in the supermarket | on the balcony | at a party | by the river | in the hallway | at the dentist | on holiday | in a small town | at my desk',
  ),
  reasons: words(
    'because nobody asked me | because it is easier | although I said no | so that the peace is kept | because of the children | even though we had agreed | as if nothing had happened | because it was meant well | until I started to cry | before I could answer | since it was my idea | because silence is simpler',
  ),
  advice: words(
    'say it once and plainly | wait until both of you have slept | write it down before you speak | ask what the other person fears | set a date and keep it | leave the room when it gets loud | name one thing that you need | stop keeping score | let somebody else tell them | take the offer and say thank you | do not answer in the first hour | talk about the next time rather than the last',
  ),
  openings: words(
    'I have been there | This sounds familiar | I see it differently | With respect | One question | That is hard | I would not worry too much | Thank you for writing this | I disagree with the answer above | Speaking as the other side',
  ),
};

const onsets = words('b|br|c|cr|d|dr|f|fl|g|gr|h|j|k|l|m|n|p|pr|r|s|sh|st|t|th|tr|v|w');
const cores = words('a|e|i|o|u|ai|ea|ou|ee|oa');
const codas = words('|||n|r|l|s|m|nd|rt|ll|ck|st|ne|ve');

function invent(random: Random): string {
  const syllables = random.between(2, 3);
  let word = '';
  for (let at = 0; at < syllables; at++)
    word += random.pick(onsets) + random.pick(cores) + (at === syllables - 1 ? random.pick(codas) : '');
  return word;
}

/** Rare words: towns, brands, the name of a cat. The long tail of any index. */
export const rareWords: readonly string[] = (() => {
  const random = new Random(1);
  const made = new Set<string>();
  while (made.size < 4_000) made.add(invent(random));
  return [...made];
})();

const rarity = new Zipf(rareWords.length, { exponent: 1, shift: 20 });

/** A rare word with a capital: a person or a place. */
export function properName(random: Random): string {
  const word = rareWords[rarity.pick(random)] as string;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const rareWord = (random: Random): string => rareWords[rarity.pick(random)] as string;
