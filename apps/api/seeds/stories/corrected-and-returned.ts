import type { SeedStory } from '../story';

export default {
  topic: 'self',
  title: `I corrected my granddaughter's letter and returned it to her, and she has not written since`,
  ask: `Can a man of seventy-four stop correcting people, and what does he do with the pencil?`,
  body: `I shall try to write this without a semicolon, as an exercise.

My granddaughter Posy is eleven and lives a long way off, on another continent, where my son went for his work. Nobody of her age writes letters. She does, or did. The last time, she sent me two pages about a school journey to a volcano. It was a vivid letter. She had been sick in the coach. She had written "their" for "there" four times and "the volcano was very unique".

I underlined these in pencil, lightly. I put small notes in the margin, which I believed to be amusing. I wrote at the foot, "An excellent account! 7½/10", and I sent it back to her with a stamped envelope, so that she might have the benefit of it.

I honestly supposed she'd be pleased. My own father did it with mine. I have them still, marks and all, and I've always thought of them as his way of taking trouble.

It has been nine weeks. My son mentioned on the telephone, not unkindly, that Posy had asked whether Grandpa was cross about the volcano. I said of course not. I then heard myself tell him it was "whether or not", or "whether", but that the "or not" was optional. He said, "Right, Dad."

I have been listening to myself since. In one week I corrected a nurse, a hymn, a van, the wireless, and a man who was thanking me. My late wife used to put her hand flat on the table when I did it, and I'd stop. I hadn't realised how much of my good character was that hand.

I don't think that I feel superior, whatever it may look like. When I see a thing that's wrong and can be mended, I feel a sort of alarm, and when I've mended it I feel better. I see that nobody else does.

I would give a good deal for another letter with "their" in it. I've written three replies to her. In each I have explained myself, and each explanation contains a correction.`,
  by: 'edgar',
  daysAgo: 6,
  up: 26,
  down: 1,
  answers: [
    {
      by: 'ruth',
      hoursLater: 8,
      up: 22,
      helped: true,
      heard: `You've lost the hand on the table, and you miss it, and its owner. I'd guess you have been correcting the world a good deal more since she went. A lot of people tidy when they're bereaved. Some do cupboards, and you do hymns.`,
      would: `Let's see to Posy first. A child of eleven sent you the volcano and being sick, and what came home was a mark. She has concluded that you were cross. The explanations are for you; don't send them. Send her one page with three things on it: that you were wrong to mark her letter; that you'd like to know more about the coach; and something foolish that happened to you. Include a mistake or two of your own, real ones. I'd leave the page where it falls, unread by you, and get a neighbour to post it.

Then don't ask her to write back. She's owed a stretch of your writing to her with no stamped envelope in it. Say every fortnight. Volcanoes take their time.

As for the pencil, you needn't throw it away. It is an honest trade; there are people who'd bless you for it. Find somewhere that asks: a parish newsletter, adults learning to read, students writing in their second language. Correct for the ones who hand you the page. Where nobody's handed you anything, put your own hand flat on the table.`,
      words: `"Dear Posy, I marked your letter and I ought not to have. A letter isn't homework. I've read it nine times, and I laughed at the coach each time. I'm not cross. I was never cross. I miss you."`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 11,
          up: 17,
          body: `I've tried it, the hand. I had not done it before because it was hers. It is a very ordinary table. I was quite a while over it.`,
          replies: [
            {
              by: 'harold',
              hoursLater: 13,
              up: 15,
              body: `Same here with a coat. It does get easier. You look a fool to nobody.`,
            },
          ],
        },
      ],
    },
  ],
  comments: [
    {
      by: 'millie',
      hoursLater: 1,
      up: 13,
      body: `edgar!!! 7½ is BRUTAL. i got a 7 once from a grandad-type teacher and i'm 24 and could still pick him out of a line-up`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 2,
          up: 12,
          body: `I had thought it generous. My father never went above six.`,
          replies: [
            {
              by: 'bea',
              hoursLater: 4,
              up: 11,
              body: `And there it is, Edgar! You gave her one and a half more than you ever got. She has no way of knowing it was a fortune.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 5,
                  up: 14,
                  body: `Madam, I've had to get up and walk about.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'hana',
      hoursLater: 6,
      up: 9,
      body: `I feel that alarm as well, when a picture hangs crooked. What I do is to ask: is it mine? If it isn't my wall, I look at it and say "crooked" inside, once, and sit down. It itches for about two minutes. I've timed it.`,
    },
    {
      by: 'dov',
      hoursLater: 15,
      up: 7,
      down: 2,
      body: `Against the general weeping: somebody has to teach the child "there". I would be sorry if Edgar stopped altogether. I've been corrected by him on this site on two occasions and on both he was right.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 16,
          up: 10,
          body: `Three occasions. I beg your pardon. Hand on table.`,
        },
        {
          by: 'sean',
          hoursLater: 18,
          up: 8,
          body: `Volcano's fairly unique to be fair.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
