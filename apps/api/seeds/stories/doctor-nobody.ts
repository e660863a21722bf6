import type { SeedStory } from '../story';

export default {
  topic: 'self',
  title: `My family have called me Doctor for six years. I never handed in the thesis`,
  ask: `How do you take back a lie that everyone has been so proud of?`,
  body: `I'm in my late thirties. I come from a family in which nobody had been to university, in a town where the baker knows your marks. When I won a place for a doctorate, my grandmother sold a ring. I'm not saying that for effect. It was a small ring, and she sold it to pay the deposit on my room.

I wrote three chapters out of five. Then my supervisor moved abroad, my funding ended, and I began taking paid work in the evenings, and then in the afternoons. There was no day on which I stopped. There was a day when my mother asked on the telephone, "And is it done?", and I was so tired, and she sounded so hopeful, that I said, "Nearly." A year later she asked again and I said yes. I thought I would finish that summer and make it true backwards.

There was a dinner. My uncle made a speech. I have a framed thing in my parents' hall which isn't a diploma, it's a certificate from a two-day course in another language, and nobody can read it. My mother introduces me to the pharmacist as "la doctora". My nephew, who is seventeen, wants to do what I did.

I earn my living honestly and I'm good at it. In my own city nobody thinks I'm a doctor of anything. But each time I go home I have a stomach ache from the motorway on, and I have begun to go home less. My grandmother is ninety-one. She asked me at Easter what the thesis had been about, "in easy words", and I told her, and that was the only part of the day that wasn't a lie: I know exactly what it would have been about.

I've considered finishing it in secret. I looked up the regulations. I'm eight years too late.

My nephew applies in January and has asked me to read his letter. He wrote that he comes from "a family with one doctor in it".`,
  by: 'rosa',
  penName: 'Doctor Nobody',
  daysAgo: 28,
  up: 28,
  down: 0,
  answers: [
    {
      by: 'ruth',
      hoursLater: 7,
      up: 18,
      down: 2,
      helped: true,
      heard: `You told a tired lie on the telephone to please your mother, and it grew legs and bought a picture frame. You've been paying for it in stomach aches ever since. I'd say you've paid more than the ring fetched.`,
      would: `I've sat with a lot of people at the end, and they do talk about lies. I never met one who was sorry to have told the truth too early.

So I'd tell your grandmother, and I'd tell her first. I expect you've been planning to spare her. Don't. She's ninety-one, not made of paper. She's the one who sold the ring, which makes her the creditor, and creditors ought to hear before the neighbours. She's also the only one who asked what was *in* the thing. Go on an ordinary weekday. Sit down. Say it in easy words.

Then your mother, the same day, so nobody has to keep it from her. Then your nephew, before January. He doesn't need a doctor in the family. He could do with an aunt who can tell him what happens when the supervisor leaves and the money stops, because nobody told you.

Your mother will very likely be angry, and there may be some cold months. Let there be. It's her pride you spent.`,
      words: `"Abuela, I have to tell you something I've been ashamed of. I wrote three chapters. I never finished. I said I had, because I couldn't bear to disappoint you, and then I didn't know how to stop."`,
      notWhen: `Not at a family dinner, not at Christmas, and not while you're driving her anywhere.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 12,
          body: `"Which makes her the creditor." I laughed, and then I didn't. In my imagination she was always the one to be protected until the end. I have been waiting, I think, for her to die not knowing. I've never written that down before.`,
          replies: [
            {
              by: 'ruth',
              hoursLater: 11,
              up: 15,
              body: `Most people in your shoes are waiting for that. They'd not say it to a coach. You'll be all right.`,
            },
          ],
        },
      ],
    },
    {
      by: 'priya',
      hoursLater: 30,
      up: 13,
      down: 4,
      heard: `I work with people who have hidden debts, and this reads like one: a small amount borrowed on a bad day, rolled over every year, with the interest paid in visits you didn't make.`,
      would: `With debt I always ask what is owed, to whom, and by when. Here I come out differently from Ruth on the order.

Your grandmother is owed the truth, but there's no date on it. Your nephew has one: January. He is about to sign a letter with a false statement in it that he believes. So I'd tell him first, this week, before he sends anything, and ask him for a fortnight's silence at the most while you tell the rest. He is seventeen; he can carry a fortnight, and he'll know you trusted him. Then your parents, together. Then your grandmother, with your mother in the room if she wants to be, because a woman of ninety-one shouldn't be the one who has to tell her daughter, even for an afternoon.

And repay something, if you can. I don't mean the ring. Pay his deposit, or part of it. Say why.

One figure, since figures are what I do: three chapters of five is sixty per cent. You've been treating it as nought.`,
      words: `"Take out the line about the doctor. It isn't true, and it's my fault that you believe it. I'd like to tell you what did happen, because it could be of more use to you."`,
      comments: [
        {
          by: 'chidi',
          hoursLater: 34,
          up: 9,
          down: 2,
          body: `May I worry a little at the fortnight? A boy who holds a secret about his aunt from his own grandparents is being asked to do what she did. I would make it days. Better still, one weekend for everybody.`,
          replies: [
            {
              by: 'priya',
              hoursLater: 36,
              up: 10,
              body: `That's fair. A weekend, then, with him on the Friday. I still want him to hear it before he sends the letter.`,
            },
          ],
        },
        {
          by: 'fatima',
          hoursLater: 47,
          up: 6,
          body: `As an accountant I can confirm that sixty per cent is not nought, and also that it doesn't get you a certificate. Both things will come up at dinner.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'wen',
      hoursLater: 3,
      up: 16,
      body: `I'm the first in my family too. When you're the first, you aren't only taking a degree, you're carrying one home for eleven people. I failed a year once and told my parents the programme had been "extended". They boasted of it: extended, because it was such a good programme. I was twenty-six when I told them. My father said, "We thought you were ill. We were so worried about how thin you were." They'd known something all along, just not the right thing.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 5,
          up: 9,
          body: `My mother always asks if I am eating. It had not occurred to me that it might be the same question.`,
        },
      ],
    },
    {
      by: 'edgar',
      hoursLater: 12,
      up: 4,
      down: 3,
      body: `A small point. Forms of address in a family aren't claims of title. If she has never used it professionally she has broken no rule. I'd be inclined to let the old lady keep it, and correct only the boy.`,
      replies: [
        {
          by: 'dov',
          hoursLater: 13,
          up: 9,
          body: `I'd like to disagree with Edgar and find I half can't. The boy must be told. But I'm less sure than Ruth that a woman of ninety-one is owed a confession that mostly relieves the confessor.`,
          replies: [
            {
              by: 'carol',
              hoursLater: 15,
              up: 13,
              body: `I'm seventy-eight, dears, so I'll speak for the old ladies. Being let keep something is what you do with a child and a balloon. I'd want to be told. I'd have a good cry and then I'd want to know was she eating.`,
            },
          ],
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 430,
      up: 23,
      body: `Ruth's order, Priya's nephew, Chidi's weekend.

I told him on the Friday night, by telephone, because otherwise I would not have got into the car. He was silent for a long time and then asked, "So is it not worth doing?" and we talked till one in the morning about whether it is worth doing. He has taken out the line.

On Saturday I told my grandmother. She said, "Three chapters! And where are they?" I said in a box. She said, "Then bring me the box."

My mother isn't speaking to me. The frame has gone from the hall, my father says, and there is a pale square. I slept the whole of Sunday night.`,
    },
  ],
} satisfies SeedStory;
