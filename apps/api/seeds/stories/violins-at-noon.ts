import type { SeedStory } from '../story';

export default {
  topic: 'neighbours',
  title: 'I nurse at night and sleep by day, and six children now play the violin above my bed',
  ask: 'Can I ask somebody to be quiet at an hour when the whole world is awake?',
  by: 'imani',
  daysAgo: 1.9,
  up: 13,
  body: `I’m a nurse on permanent nights. I get home at half past eight, I eat my supper while my neighbours have breakfast, and I sleep from ten till five. It’s worked for nine years, because above me lived a deaf gentleman with a tortoise.

He went to live with his daughter in August. Now there’s a young woman who teaches violin. Her pupils are small, six of them, one after another from noon, and on Wednesdays all together. I’ve nothing against her. She carries the little ones’ shoes up in her hand so they don’t mark the stairs. On the second day she rang to introduce herself, and I opened the door in my dressing gown at two in the afternoon, and I saw her think: *ah. Poor thing.*

What I’ve tried. Earplugs: I don’t hear the violins, and I don’t hear the alarm either, and I was an hour late for handover for the first time in my life. A machine that makes rain: I dream I’ve left a patient out in it. Sleeping in the kitchen, which is on the courtyard: better, but it’s a kitchen. I left a cake at her door without a note. The plate came back washed, with a child’s drawing of the cake.

The house rules say quiet from one to three and after ten at night. She starts at noon, stops at one, and is back at three on the dot. She is completely in the right. I looked it up hoping she wasn’t.

There’s one who comes on Tuesdays at half past twelve. In September it was like someone sawing a gate. Last week I was lying there furious, and noticed that she’d got to the end of the tune. I nearly clapped.

But I can’t go on. On Sunday I checked a dose three times because I didn’t trust my own eyes, and that frightened me. I just don’t know how one asks. I’m the strange one. It’s noon.`,
  comments: [
    {
      by: 'bruno',
      hoursLater: 9,
      up: 8,
      body: `From the bakery: you’re not the strange one, you’re a shift. She saw a dressing gown and she doesn’t know what she saw. Tell her your hours before you ask for anything. I put a card on my door, “Baker asleep until three”, and it turned out that nobody minded me. They only hadn’t been told that I exist. Some of them tiptoe now. One of them wants rolls.`,
    },
    {
      by: 'greta',
      hoursLater: 20,
      up: 6,
      body: `And go up in your uniform. Could the gate-sawers move to after five and the quiet ones to noon? She can’t offer you that until she knows. Also find out who owns the ceiling: a thick rug with felt under it is the sort of thing I would pay half of, to keep two good tenants. Until then, please do tell somebody at work about Sunday.`,
    },
  ],
  reports: [
    {
      by: 'edgar',
      on: 'letter',
      reason: 'IDENTIFIES_SOMEONE',
      note: 'Possibly over-cautious, but a violin teacher of small children who moved in this autumn above a night nurse, with her timetable, may be recognisable to the parents. Would a word to the writer be in order?',
      hoursLater: 22,
    },
  ],
} satisfies SeedStory;
