import type { SeedStory } from '../story';

export default {
  topic: 'money',
  title: 'I lent my dishwasher nine thousand, and he is opening a restaurant across the street',
  ask: 'Do I call in the loan or do I send flowers?',
  by: 'gus',
  daysAgo: 83,
  up: 22,
  body: `I have a restaurant, twenty-six years, forty-four seats. Six years ago a boy came to the back door with one bag. I will call him Emre. He washed. Then he did the vegetables, then I put him on the grill because he was watching so hard he was drying the same plate twice. He has hands. I taught him everything. My own son can’t cook an egg.

Two years ago his mother needed an operation. I gave him nine thousand. No paper. We shook hands. He has been paying it back when he could, and he has paid 2,400.

In spring he gave notice, very correct, a month. He said he wanted “something small”. I made him a party. I cried.

Last week the paper came off the window opposite. Forty steps from my door, I have counted. Lamb in lemon on the menu. MY lamb. He never came to tell me. I had to read it like a tourist.

My wife says call in the loan, tomorrow, all of it. My son says it is a compliment. The waiters go quiet when I come in.

What I have tried: I went over at midnight and looked in through the glass. He has put blue tiles behind the bar like mine. I sent him a message: “Nice tiles.” He has not answered. I see now it was not the right message.

Here is the part I don’t tell my wife. Last winter was bad. I need the 6,600. Not to punish him, I need it, the oven is dying. But if I ask now, the whole street will say old Gus is afraid of the dishwasher.

And I am, a little. I tasted what he can do.`,
  answers: [
    {
      by: 'priya',
      hoursLater: 9,
      up: 17,
      heard: `You are angry and you are proud, and the oven is dying. The first two you told us at length. The third took you until the second-to-last paragraph, and it is the one with a bill attached.`,
      would: `Keep two ledgers, and never let anything cross from one to the other.

Ledger one is the loan. 9,000 less 2,400 is 6,600. It was owed before there were tiles and it would be owed if he had gone to sea. Asking for it is not revenge; it only becomes revenge if the terms change because of the restaurant. So do not call in the lot. He has just paid for a kitchen, he does not have it, and a man who cannot pay hides. Ask for a schedule: 275 a month is 24 months. If he has been paying about 100, expect him to offer 150. Meet somewhere near 200, written down, one page, both signatures.

And say the money out loud at the *first* meeting. If you go across with flowers and mention it in March, he will remember the flowers as a trick.

Ledger two is the lamb. There is nothing to collect in that one.

For the oven, do not wait for him. 200 a month does not buy an oven. Get a quote for a repair, a quote for a used one, and talk to your bank before it dies on a Saturday.`,
      words: `“I’m not here about the street. You owe me 6,600 and I’m not calling it in. I’d like us to write down what you can really pay each month, so that neither of us has to think about it when we say good morning.”`,
      helped: true,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 11,
          up: 9,
          body: `Two ledgers. In my head it was one ledger and it was on fire.`,
          replies: [{ by: 'priya', hoursLater: 12, up: 7, body: `Most are. What did the oven man say?` }],
        },
      ],
    },
    {
      by: 'sam',
      hoursLater: 27,
      up: 13,
      down: 3,
      heard: `He worked for you for six years and could not walk forty steps to tell you. I would want to know why before I wanted anything else.`,
      would: `I don’t agree with putting the money first. I would make one visit in which it isn’t mentioned at all.

You were his employer, his teacher, and the man he owed. That is a lot of power for one person to have over another, even if you were kind with it, and from the bottom it looks bigger than you think. My guess is that he has not come because he is frightened of precisely this: that the old man will cross the street with the debt in his hand. If that’s what happens, he’ll pay you, and you’ll be right, and that will be the end of it.

So go once, in daylight, through the front door, and order the lamb. Then in a week, separately, do all of what Priya says. A week costs you nothing; the oven has lasted this long.

What I’d protect you from is the other thing you’re likely to do, which is be magnificent and let him off. You can’t afford to. No new loan, no second handshake, no “pay me when you can”. Be generous with the visit and strict with the paper.`,
      words: `“I should have come before, and so should you. I’ve come to eat.”`,
      notWhen: `Not if you’ve had a drink, and not at midnight. If he really has no intention of paying, a letter from a lawyer costs less than you would lose by shouting in the street.`,
      comments: [
        {
          by: 'dov',
          hoursLater: 30,
          up: 6,
          body: `Sending him to eat first and collect later is just what Priya warned about: the flowers as a trick. You’ve moved the ambush a week.`,
          replies: [
            {
              by: 'sam',
              hoursLater: 32,
              up: 6,
              body: `If the first visit is a tactic, yes. I’m betting that it wouldn’t be. He cried at the party.`,
            },
          ],
        },
      ],
    },
  ],
  comments: [
    {
      by: 'greta',
      hoursLater: 2,
      up: 10,
      body: `From the other side. When a tenant of mine bought the house next door I was insulted for a year. She had learned from me how to look at a damp wall. Where else would she have opened, in a town where she knows nobody and nobody’s suppliers? He opened where he knows the street. You *are* the street.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 6,
          body: `There are other streets.`,
          replies: [{ by: 'greta', hoursLater: 4, up: 8, body: `And which of them did you show him?` }],
        },
      ],
    },
    {
      by: 'mo',
      hoursLater: 5,
      up: 1,
      down: 4,
      gone: {
        removedFor: 'IDENTIFIES_SOMEONE',
        explanation: `This named the street and the building, and with it a man who has not written to us. Please don’t guess at places, however friendly the guess.`,
      },
      body: `Hang on, blue tiles, opposite a Greek with forty-odd seats? I’m nearly sure I know the exact unit, it’s the old haberdasher’s on Weaver Street, a colleague of mine let it in March! Lovely lad. He put down six months in advance so he can’t be THAT short of cash ;)`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 5.5,
          up: 9,
          body: `Mo. No. I like you, but no. I wrote it so nobody could find him.`,
          replies: [
            {
              by: 'mo',
              hoursLater: 6,
              up: 8,
              body: `Quite right, I’m sorry, and it was removed before I could do it myself. Professional habit. I see a street and my mouth opens.`,
            },
          ],
        },
      ],
    },
    {
      by: 'fatima',
      hoursLater: 7,
      up: 9,
      body: `Nine thousand, on a handshake.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 8,
          up: 11,
          body: `Under my mother’s picture!`,
          replies: [
            {
              by: 'fatima',
              hoursLater: 8.2,
              up: 16,
              body: `Not a recognised form of security.`,
              replies: [
                {
                  by: 'anneke',
                  hoursLater: 10,
                  up: 13,
                  body: `It is better than you both think. In most systems a loan agreed by word of mouth binds; what is hard is proving it. Twenty-four hundred euros repaid in instalments is rather good proof that there was something to repay. I should find the bank statements and keep them in a dry place, and then hope never to need them.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'leo',
      hoursLater: 12,
      up: 7,
      down: 1,
      body: `Gus! It’s the third act! The old king at midnight, his breath on the glass, and inside, his own blue tiles! You cannot send a *text message* at that point. You must make an entrance.`,
      replies: [
        { by: 'letter-writer', hoursLater: 13, up: 8, body: `The old king wrote “Nice tiles”.` },
        {
          by: 'joel',
          hoursLater: 16,
          up: 9,
          body: `I trained a fellow on the 14 once. Taught him where the ice is, which old ladies need the ramp and won’t ask. He got made inspector and first thing he did was write me up for idling. I didn’t speak to him for a year. Then he rang up to ask was he getting it right. He’d been waiting for me to say well done. I’d been waiting for him to say thanks. Two fools at either end of a route.`,
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 312,
      up: 17,
      body: `I did it wrong in both directions and it came out all right. I went for lunch, front door, like Sam says. I was going to say nothing about money. He came out of the kitchen white like a plate and before I sat down he put an envelope on the table. Three hundred. He said he was saving to bring the whole sum, and that until he had it he was ashamed to come.

So I said, sit, and we did Priya’s page on the back of his menu. Two hundred a month. Both signatures, and his cousin as witness.

The lamb has too much lemon. I told him. He said, that is how you make it. I went home and tasted. He is right.`,
      replies: [
        { by: 'fatima', hoursLater: 313, up: 12, body: `The back of a menu is a recognised form.` },
        {
          by: 'sam',
          hoursLater: 316,
          up: 10,
          body: `Glad to have been half right. Keep the menu somewhere flat.`,
        },
        {
          by: 'lucia',
          hoursLater: 320,
          up: 9,
          body: `I need to know about the oven.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 322,
              up: 11,
              body: `Second-hand, from a convent. It works. I am afraid to swear near it.`,
            },
          ],
        },
      ],
    },
  ],
} satisfies SeedStory;
