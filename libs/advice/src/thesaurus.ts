import { tokens, type Token } from './tokens';

/**
 * What people say differently and mean alike. Each line is one matter of personal letters: words, and phrases of
 * several words (with hyphens). Whoever says one of them may be helped by a text that says another.
 *
 * Written by hand for letters; every line is a matter, not a family of words: stems take care of those. A word that
 * would join matters that have nothing in common ("hard", "feel", "issue") is left out, however often it is said.
 */
const MATTERS = [
  // Love and what becomes of it
  'ghosted stopped-replying stopped-answering went-silent disappeared silence ignored no-contact unanswered',
  'breakup broke-up split-up dumped separated ex',
  'divorce divorced separation separated ex-husband ex-wife',
  'cheated affair unfaithful infidelity adultery betrayed betrayal mistress',
  'husband wife spouse marriage married partner',
  'boyfriend girlfriend partner dating relationship',
  'engaged fiance fiancee wedding bride groom proposal',
  'jealous jealousy envy possessive insecure',
  'crush attracted attraction infatuated',
  'heartbroken heartbreak closure breakup',
  'commitment commit future-together settle-down',
  'long-distance apart visit miss',
  'sex sexual intimacy intimate libido desire',
  'porn pornography masturbate masturbation',
  'gay lesbian bisexual homosexual queer lgbt orientation closeted',
  'transgender trans gender transition',
  // Family
  'mother mom mum father dad parent',
  'child kid son daughter toddler parenting',
  'brother sister sibling',
  'mother-in-law father-in-law inlaw',
  'stepfather stepmother stepson stepdaughter stepchild stepdad stepmom blended',
  'teenager teen adolescent',
  'baby infant newborn pregnant pregnancy birth postpartum',
  'infertile infertility conceive miscarriage ivf',
  'adopt adopted adoption foster biological',
  'custody visitation court lawyer attorney legal',
  'estranged estrangement no-contact disowned reconcile',
  'caregiver carer elderly aging dementia alzheimer nursing',
  'inheritance estate inherit testament',
  'grief grieve died death passed-away bereavement mourn funeral',
  // Friends, neighbours, a household
  'friend friendship buddy pal',
  'lonely loneliness alone isolated isolation friendless',
  'roommate flatmate housemate',
  'neighbour neighbor noise noisy',
  'chores housework cleaning dishes tidy messy',
  'bully bullied tease mock harass harassment',
  'shy introvert introverted awkward',
  'gossip rumor rumour',
  'dog cat pet puppy',
  // What one does to another
  'abuse abusive violent violence hit beat',
  'rape raped molested sexual-assault sexual-abuse',
  'controlling manipulate manipulative gaslighting domineering control',
  'narcissist narcissistic selfish self-centered',
  'argue argument fight quarrel conflict disagreement yell scream',
  'angry anger rage temper furious outburst mad',
  'lie lied liar dishonest honesty deceive secret trust',
  'boundary boundaries limits respect overstep',
  'forgive forgiveness apologize apologise apology sorry',
  'communicate communication talk listen express',
  // How one feels
  'depressed depression sad sadness hopeless miserable unhappy',
  'anxious anxiety worry worried nervous panic fear afraid scared',
  'stress stressed overwhelmed burnout exhausted overworked pressure',
  'worthless self-esteem confidence insecure insecurity inadequate unworthy self-worth',
  'guilt guilty shame ashamed regret remorse embarrassed',
  'suicide suicidal kill-myself end-my-life self-harm cutting',
  'trauma traumatic ptsd flashback triggered',
  'cry crying tears weep',
  'numb empty emptiness meaningless purpose',
  'mood-swings bipolar manic mania',
  'ocd obsessive obsess compulsive intrusive ruminate',
  'voices hallucination hallucinate schizophrenia psychosis delusion paranoid',
  'adhd concentrate focus distracted attention',
  'procrastinate procrastination lazy unmotivated motivation motivate',
  // Body and habits
  'sleep insomnia asleep awake nightmare dream',
  'anorexia bulimia binge eating food diet',
  'fat overweight weight body-image appearance ugly',
  'alcohol alcoholic drinking drunk drink sober',
  'addiction addict addicted drugs rehab relapse recovery substance',
  'smoke smoking cigarette weed marijuana',
  'gambling gamble bet casino',
  'ill illness sick disease cancer chronic diagnosis',
  'therapist therapy counselor counselling counseling psychologist psychiatrist',
  'medication medicine meds antidepressant pill prescription',
  // Work, money, school, belief
  'boss manager supervisor employer',
  'coworker colleague workplace office',
  'job career work employment profession',
  'fired laid-off unemployed unemployment lost-my-job redundant',
  'money financial finances debt bills afford loan lend borrow',
  'school college university student class grades',
  'relocate move abroad',
  'church religion religious faith god belief',
  'phone text texting message messages',
  'facebook instagram online internet social-media',
];

/** One way of saying something: words that stand next to each other, stop words left out; most are a single one. */
export type Wording = readonly Token[];

/** One way of saying something, and the other ways. */
export interface Kindred {
  readonly said: Wording;
  readonly alike: readonly Wording[];
}

/** By the stem that the wording begins with. */
const KINDRED = kindredByFirstStem();

/** Every wording that stands in a text, with what others say for it. Linear in the text. */
export function kindredOf(text: readonly Token[]): Kindred[] {
  const found = new Set<Kindred>();
  text.forEach(({ stem }, at) => {
    for (const kindred of KINDRED.get(stem) ?? []) {
      if (kindred.said.every((token, offset) => text[at + offset]?.stem === token.stem)) found.add(kindred);
    }
  });
  return [...found];
}

function kindredByFirstStem(): ReadonlyMap<string, readonly Kindred[]> {
  const byFirst = new Map<string, Kindred[]>();
  for (const matter of MATTERS) {
    const wordings = distinct(matter.split(' ').map((wording) => tokens(wording.replaceAll('-', ' '))));
    for (const said of wordings) {
      const first = said[0]?.stem ?? '';
      const kindred = { said, alike: wordings.filter((other) => other !== said) };
      byFirst.set(first, [...(byFirst.get(first) ?? []), kindred]);
    }
  }
  return byFirst;
}

/** "self-worth" and "worthless" share no stem, "argue" and "arguing" do. */
function distinct(wordings: readonly Wording[]): Wording[] {
  const byStems = new Map(wordings.map((wording) => [wording.map(({ stem }) => stem).join(' '), wording]));
  byStems.delete('');
  return [...byStems.values()];
}
