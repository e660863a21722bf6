import type { SeedStory } from '../story';

export default {
  topic: 'friendship',
  title: `My oldest friend has stopped drinking, and it seems I was part of the drink`,
  ask: `How do you stay friends with a man when the place you were friends in is shut to him?`,
  body: `I drive a bus, so I'll tell it in order of stops.

Ernesto and I started at the depot the same week, thirty-one years ago. I'm fifty-eight, he's sixty. Every Friday since, after the late shift, we've gone to the same corner table in the same bar. We've had four landlords in there. He told me at that table that his marriage was over, and I told him at that table when they found the thing on my lung that turned out to be nothing. If you added it up I have talked to that man for about a year without stopping, and I'd say all but an hour of it was with a glass in front of us.

In the cold snap he fell on the ice coming out. Broke a wrist, no great harm, I walked him to the hospital and we made jokes. Ten days after that he rang to say he'd packed it in, all of it, doctor's orders and his own. I said good for you. I meant it. I said, "So I'll see you Friday, you can have a lemonade." There was a silence and he said, "Maybe not for a bit, Joel."

That was ten weeks ago. He changed his shifts. When we pass each other on Harbour Road, him up, me down, he does the two fingers off the wheel, the way you do to any driver.

I went to his flat with a cake. He kept the chain on and was very polite. He said, "It's not you," and I said, "Who is it, then?" and he said, "It's the both of us."

I've thought about that a good deal. I never poured it down him. But I'm the one who used to say "one for the ice", every Friday, winter and summer, it was our joke. I said it that night.

I still go on Fridays. I don't know where else to sit. I could stop drinking too, I've thought of that, but I don't know if I'd be doing it for him or to get my table back.`,
  by: 'joel',
  daysAgo: 2.5,
  up: 18,
  down: 0,
  comments: [
    {
      by: 'patrick',
      hoursLater: 2,
      up: 14,
      body: `Joel, I'm the other fellow. Eight years sober, and I did this to a man called Dessie. He'd done nothing wrong. But for the first few months, when I heard his voice, my mouth got ready. That's the only way I can explain it to you. It isn't blame. Your friend can't tell you apart from Friday yet. It does come: it was about seven months with me before I could sit in a car with Dessie and only smell car.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 9,
          body: `"My mouth got ready." Well. That I can understand, I get it passing the fried fish place. Did Dessie do anything in those seven months, or did he just wait?`,
          replies: [
            {
              by: 'patrick',
              hoursLater: 4,
              up: 12,
              body: `He sent me a postcard every fortnight. From nowhere, he lived on the next street. Football scores. "No need to answer, D." I've got all of them. I think they did me more good than some of the meetings.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 5,
                  up: 11,
                  body: `I've just asked my wife if we have any postcards. We have one of a donkey.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 6,
      up: 1,
      down: 5,
      body: `A real friend would've said it to your face, not through a door chain. Thirty-one years. I'd be done with him.`,
      replies: [
        {
          by: 'tess',
          hoursLater: 8,
          up: 9,
          body: `"It's the both of us" *was* to his face. It's about as honest as anybody gets through a chain.`,
        },
      ],
    },
    {
      by: 'yasmin',
      hoursLater: 20,
      up: 6,
      down: 1,
      body: `I want to question "I never poured it down him". You don't need to punish yourself, but "one for the ice" said to a man on ice is a thing you could say sorry for. Once, on a postcard, without asking for anything back. The donkey seems the right one for it.`,
      replies: [
        {
          by: 'greta',
          hoursLater: 23,
          up: 5,
          body: `Careful, though: if I'd just stopped drinking, I wouldn't want an apology that brings the bar in through the letterbox. I'd let Ernesto be the first to mention that night, and send him the football.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
