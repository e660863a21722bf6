import type { SeedMember, TopicSlug } from './story';

/** Everybody in the seed community. The comments say how they sound, so that they keep sounding like it. */
export const topics: { slug: TopicSlug; name: string }[] = [
  { slug: 'love', name: 'Love' },
  { slug: 'dating', name: 'Dating' },
  { slug: 'family', name: 'Family' },
  { slug: 'parenting', name: 'Parenting' },
  { slug: 'friendship', name: 'Friendship' },
  { slug: 'work', name: 'Work' },
  { slug: 'money', name: 'Money' },
  { slug: 'neighbours', name: 'Neighbours' },
  { slug: 'grief', name: 'Grief' },
  { slug: 'self', name: 'Self' },
];

const coaches: SeedMember[] = [
  // Couples counsellor, 20 years. Warm and direct, says the uncomfortable thing kindly. Demo login.
  {
    handle: 'marta',
    name: 'Marta Lindqvist',
    joinedDaysAgo: 410,
    email: 'coach@demo.test',
    coach: ['love', 'dating', 'family', 'self'],
  },
  // Family therapist. Slow, careful, asks what everybody in the room is afraid of.
  {
    handle: 'chidi',
    name: 'Chidi Okafor',
    joinedDaysAgo: 400,
    coach: ['family', 'parenting', 'love', 'grief'],
  },
  // Retired hospice nurse, now a grief counsellor. Plain words, dry humour, no hurry.
  {
    handle: 'ruth',
    name: 'Ruth Abelman',
    joinedDaysAgo: 395,
    coach: ['grief', 'family', 'friendship', 'self'],
  },
  // Workplace mediator. Practical, numbered steps, wants things in writing.
  {
    handle: 'tomasz',
    name: 'Tomasz Wolny',
    joinedDaysAgo: 380,
    coach: ['work', 'neighbours', 'friendship', 'money'],
  },
  // Money counsellor. Figures first, shame never.
  { handle: 'priya', name: 'Priya Raman', joinedDaysAgo: 372, coach: ['money', 'work', 'family', 'self'] },
  // Youngest coach; friendship and dating. Frank, modern, allergic to games.
  {
    handle: 'june',
    name: 'June Castellanos',
    joinedDaysAgo: 300,
    coach: ['friendship', 'dating', 'love', 'self', 'work'],
  },
  // Former social worker and housing mediator. Sceptical, protective, thinks of safety first.
  {
    handle: 'sam',
    name: 'Sam Whitlock',
    joinedDaysAgo: 290,
    coach: ['neighbours', 'parenting', 'family', 'money', 'love'],
  },
];

const staff: SeedMember[] = [
  {
    handle: 'nadia',
    name: 'Nadia Brandt',
    joinedDaysAgo: 420,
    email: 'moderator@demo.test',
    roles: ['moderator'],
  },
  { handle: 'elias', name: 'Elias Moreau', joinedDaysAgo: 430, email: 'admin@demo.test', roles: ['admin'] },
];

const members: SeedMember[] = [
  // Demo login. Late thirties, translator, two letters of her own.
  { handle: 'rosa', name: 'Rosa Delgado', joinedDaysAgo: 120, email: 'letter-writer@demo.test' },
  { handle: 'harold', name: 'Harold Finch', joinedDaysAgo: 350 }, // widower, 71, short sentences
  { handle: 'bea', name: 'Bea Thornton', joinedDaysAgo: 333 }, // schoolteacher, encouraging, exclamation marks now and then
  { handle: 'dov', name: 'Dov Levin', joinedDaysAgo: 320 }, // contrarian, usually has a point
  { handle: 'imani', name: 'Imani Clarke', joinedDaysAgo: 310 }, // nurse on nights, kind, tired
  { handle: 'kasper', name: 'Kasper Holm', joinedDaysAgo: 305 }, // software developer, literal-minded
  { handle: 'lucia', name: 'Lucía Ferrer', joinedDaysAgo: 280 }, // divorced, two kids, funny
  { handle: 'wen', name: 'Wen Zhao', joinedDaysAgo: 275 }, // first-generation daughter, thoughtful
  { handle: 'gus', name: 'Gus Petrakis', joinedDaysAgo: 270 }, // restaurant owner, blunt, generous
  { handle: 'anneke', name: 'Anneke de Vries', joinedDaysAgo: 260 }, // retired judge, precise
  { handle: 'tariq', name: 'Tariq Hassan', joinedDaysAgo: 250 }, // young father, earnest
  { handle: 'millie', name: 'Millie Roper', joinedDaysAgo: 240 }, // 24, lower-case typist, quick
  { handle: 'oskar', name: 'Oskar Lund', joinedDaysAgo: 230 }, // recovering people-pleaser
  { handle: 'fatima', name: 'Fatima Benali', joinedDaysAgo: 225 }, // accountant, dry
  { handle: 'joel', name: 'Joel Sandoval', joinedDaysAgo: 215 }, // bus driver, tells stories
  { handle: 'greta', name: 'Greta Hoffmann', joinedDaysAgo: 205 }, // landlady, sees the other side
  { handle: 'nils', name: 'Nils Ek', joinedDaysAgo: 200 }, // shy, writes long
  { handle: 'yasmin', name: 'Yasmin Aydin', joinedDaysAgo: 190 }, // law student, argues
  { handle: 'patrick', name: 'Patrick O’Dea', joinedDaysAgo: 180 }, // sober eight years
  { handle: 'carol', name: 'Carol Whitaker', joinedDaysAgo: 170 }, // grandmother of five
  { handle: 'amara', name: 'Amara Nwosu', joinedDaysAgo: 160 }, // HR manager off duty
  { handle: 'leo', name: 'Leo Marchetti', joinedDaysAgo: 150 }, // actor, dramatic
  { handle: 'hana', name: 'Hana Kim', joinedDaysAgo: 140 }, // introvert, exact
  { handle: 'victor', name: 'Victor Stan', joinedDaysAgo: 130 }, // quick to judge, gets into trouble with the moderators
  { handle: 'ingrid', name: 'Ingrid Solheim', joinedDaysAgo: 110 }, // step-mother
  { handle: 'mo', name: 'Mo Farouk', joinedDaysAgo: 100 }, // estate agent, cheerful
  { handle: 'delphine', name: 'Delphine Roux', joinedDaysAgo: 95 }, // caring for her mother
  { handle: 'ravi', name: 'Ravi Menon', joinedDaysAgo: 90 }, // engineer, lists
  { handle: 'tess', name: 'Tess Galloway', joinedDaysAgo: 80 }, // left a bad marriage
  { handle: 'bruno', name: 'Bruno Carvalho', joinedDaysAgo: 70 }, // night-shift baker
  { handle: 'sofia', name: 'Sofia Lindgren', joinedDaysAgo: 60 }, // student
  { handle: 'edgar', name: 'Edgar Pym', joinedDaysAgo: 50 }, // pedantic, means well
  { handle: 'lila', name: 'Lila Haddad', joinedDaysAgo: 40 }, // newly single
  { handle: 'sean', name: 'Sean Byrne', joinedDaysAgo: 30 }, // plumber, one-liners
];

export const everybody: SeedMember[] = [...coaches, ...staff, ...members];
