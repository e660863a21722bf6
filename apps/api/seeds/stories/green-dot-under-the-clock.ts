import type { SeedStory } from '../story';

export default {
  topic: 'family',
  title: 'I found a coloured sticker under my clock, and then eleven more round the house',
  ask: 'Do I say something at Sunday lunch, or peel them off and wait?',
  by: 'carol',
  daysAgo: 38,
  up: 28,
  body: `I was winding the clock and there was a green dot on the underneath of it, the size of a pea. I thought it was the repair man. Then I dropped my glasses by the sideboard and there was a blue one.

I am seventy-eight. I got down on the carpet with a torch, and getting up again took some planning. Four green, five blue, three yellow. I have three children. It took me about as long as it’s taken you.

Green will be Judith, she has had her eye on that clock since she could tell the time. Blue is Martin, because nobody else living wants a fish kettle. Yellow must be Helen, the youngest, who is ten minutes away and does my shopping. She has the stepladder, the sewing box and the chair Frank died in, poor girl, what nobody else would have.

I’m not dead, dears! I play whist. I have a new hip with fifteen years on it. And I’m not cross that they’d like my things. My own sister and I didn’t speak for six years over some fish knives, and neither of us cared for fish. So it may be they’re wiser than we were. But they did it one Sunday while I was doing the gravy. One of them must have kept watch at the kitchen door. It’s that I keep seeing. They’ll have been giggling.

What I’ve tried is low. I took the green dot off the clock and stuck it on the coal scuttle to see what would happen. Next Sunday it was back, with a blue one beside it. So there’s a war on under my clock, and everyone passes the potatoes.

Now I can’t hear it tick without thinking: green, blue, green, blue. I sit in my own hall as if I was minding it for somebody.`,
  answers: [
    {
      by: 'marta',
      hoursLater: 5,
      up: 14,
      down: 2,
      heard: `You have told it so well that one could miss the last line. You sit in your own hall as if you were minding it for somebody. That is not a funny sentence.`,
      would: `I would say so, at the table, before the pudding, and I would try not to be amusing about it.

You are a family that passes the potatoes. I think that is where the stickers come from: three grown people who could not say “Mum, may I have the clock?” and so crawled about with dots. And you crawled after them with a torch and moved one. Everybody in this story would sooner go down on their knees than open their mouth.

So be the one who opens it. You are not accusing them of greed; you have told us that you don’t mind the wanting. What hurt was the watch at the kitchen door. Tell them that and nothing else, and then let there be a silence. Someone will try a joke. Don’t take it.

You may hear something you had not expected. People who label their mother’s clock are sometimes counting what they are going to lose, and it isn’t clocks.`,
      words: `“I’ve found the dots. I don’t mind what you’d like to have. I mind that somebody stood guard while I made the gravy. I’ve felt like a caretaker in my own house ever since, and I’d like you to know it.”`,
      comments: [
        {
          by: 'oskar',
          hoursLater: 8,
          up: 7,
          body: `“Everybody in this story would sooner go down on their knees than open their mouth.” I didn’t come here to be described.`,
        },
      ],
    },
    {
      by: 'ruth',
      hoursLater: 18,
      up: 21,
      down: 1,
      heard: `Six years, over fish knives. You know already how this goes when nobody labels anything.`,
      would: `Marta would have you tell them that you are hurt. I do not think you need to, or not first. They know perfectly well; it is why there was a lookout. And a mother who is hurt at lunch gets three apologies and no clock talk, and next time they will use smaller dots.

I would take the thing over. Buy your own stickers, a colour none of them has. Tell them on the telephone that the next Sunday is for dots, and that this time the owner will be present. Then go round the house together and let them choose in turn, youngest first, and before each one sticks, you tell them where the thing came from. What Frank paid for it. Who was sick in it. I have cleared a good many rooms with families, and nobody ever quarrels over an object when they have just heard that somebody was sick in it.

And give some of it away now. A clock one has promised is a thing one minds. A clock one has handed over, with thanks, is just a very good hall.`,
      words: `“I see you’ve started without me. Come on Sunday, bring your dots, and we’ll do it properly. I’ve got red, and red outranks everything.”`,
      notWhen: `If there is one of them who frightens you, or who has begun asking about bank cards, then it is not a game and you should speak to somebody outside the family.`,
      helped: true,
      comments: [
        {
          by: 'marta',
          hoursLater: 21,
          up: 8,
          body: `It’s charming, Ruth, and I’d come. But I worry that it lets everyone off, Carol most of all. She would be doing the gravy again, only with stickers.`,
          replies: [
            {
              by: 'ruth',
              hoursLater: 23,
              up: 9,
              body: `Some people can say a thing once they are holding something. I have had more truth out of families over a linen cupboard than across a table.`,
            },
          ],
        },
      ],
    },
    {
      by: 'priya',
      hoursLater: 41,
      up: 15,
      heard: `Twelve dots, three children, and by my count one of them gets a stepladder for doing the weekly shop.`,
      would: `Stickers fall off. They also mean nothing at all in law, so whatever you decide on Sunday, somebody must write it down.

1. Your will: is there one, and does it say anything about “contents”? If it says “divided equally”, then three people will one day have to agree about a clock.
2. A list of wishes, signed and dated, kept with it. One line for each thing. Photographs help; children remember furniture very differently.
3. Things of real value: have them looked at. People fight over the clock, and it turns out that the money was in the fish kettle.
4. Helen. Work out what she does: hours, petrol, what she pays and doesn’t tell you. I do not say that you should pay her in furniture. I say that “equal” ought to be something you chose, and not something that happened because the one nearest asked for least.

Then the dots can all come off.`,
      words: `“Helen, before we do anything about clocks, I’d like to see your petrol and what you’ve been putting towards my shopping. I’m not being grand. I want to have it in front of me when I decide what’s fair.”`,
      otherHelp: `A notary or solicitor, an hour, by yourself. None of the colours in the waiting room.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 44,
          up: 10,
          body: `I did ask Helen, and she went red and said “it’s only bits”. It’s forty a week. She has been paying for my butter for two years.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'lucia',
      hoursLater: 1,
      up: 17,
      body: `I would put a dot on Judith’s car.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 1.5,
          up: 13,
          body: `I had thought of Martin’s dog.`,
          replies: [
            {
              by: 'lucia',
              hoursLater: 1.7,
              up: 7,
              body: `What colour?`,
              replies: [
                { by: 'letter-writer', hoursLater: 2, up: 14, body: `Yellow. He’s very fond of Helen.` },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'wen',
      hoursLater: 3,
      up: 18,
      body: `I keep looking at Helen’s three. Stepladder, sewing box, the chair. I don’t think that’s what was left over, Carol. I think those are the things that she uses when she is with you.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 4,
          up: 15,
          body: `She stands on the stepladder to do my bulbs. She sits in that chair to take up my hems. Oh.`,
          replies: [
            {
              by: 'ingrid',
              hoursLater: 6,
              up: 9,
              body: `The others asked for the house. She asked for the visits.`,
            },
          ],
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 5,
      up: 7,
      down: 4,
      body: `Somebody has to say it. They’ve avoided a conversation that you have also avoided, and for a good deal longer. You knew all about fish knives. Where’s *your* list?`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 7,
          up: 12,
          body: `In the bureau, on a pad. It’s headed THINGS and underlined twice. There is nothing under it.`,
          replies: [
            {
              by: 'dov',
              hoursLater: 7.5,
              up: 8,
              body: `That’s the best-defended blank page I’ve heard of. I take back about half.`,
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 8,
      up: 3,
      down: 5,
      gone: {
        removedFor: 'OFFENSIVE',
        explanation: `You may think little of what the children did. Wishing them ill by name, and calling them what you called them, isn’t for this page.`,
      },
      body: `Vultures, the three of them, and that Judith’s the worst, scum of the earth. Flog the clock, blow it on a cruise and let them stick their dots on the coffin.`,
      replies: [
        {
          by: 'greta',
          hoursLater: 9,
          up: 11,
          body: `I’ll argue with what I remember of it. I have cleared nine flats after old tenants. For seven of them no family came at all, and the men from the council carried it down the stairs. Dots are rude. They’re also somebody wanting to come back for your coal scuttle.`,
          replies: [
            {
              by: 'harold',
              hoursLater: 11,
              up: 10,
              body: `My daughter has never asked for anything. I find I would like a dot.`,
            },
          ],
        },
      ],
    },
    {
      by: 'edgar',
      hoursLater: 20,
      up: 5,
      down: 1,
      body: `A word of caution: the adhesive on those will lift French polish if left. A cloth wrung out in warm water, held against it for a minute, and then *roll* the dot off with the thumb. Never peel.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 22,
          up: 6,
          body: `So that’s one answer to my question. Thank you, Edgar, I’ve rolled two.`,
        },
      ],
    },
    {
      by: 'joel',
      hoursLater: 26,
      up: 10,
      body: `When my grandmother went there was a soup ladle all five of them wanted. Nobody’d have it said they wanted a ladle, so they fought about the house. Took four years and two lawyers. My uncle Benny got the ladle at the end, by accident, in a box of lids. He rang round and said would anyone mind, and there was this silence, and then every one of them started to cry. I’d sort the ladle first.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 233,
      up: 18,
      body: `I put a red dot on each of their napkins, and when they’d sat down I said, “Those are mine, I’ve had my eye on them for years.”

Judith went the colour of the dot. It was Martin’s idea and Judith kept watch. Helen never wanted to, but they’d told her she’d get nothing. I did say Marta’s piece about the gravy, in the end, holding on to the gravy. I think you were both right, you see: I needed the napkins to be able to say it.

We went round after pudding with the torch. It took until nine. Nobody had ever asked me about that clock before. It was won in a raffle! Frank was sick in the scuttle the night that Martin was born.

Judith has the clock. It stays in my hall and she has to come on Sundays and wind it.`,
      replies: [
        {
          by: 'ruth',
          hoursLater: 235,
          up: 14,
          body: `Somebody is always sick in it. I am delighted for you all.`,
        },
        {
          by: 'bea',
          hoursLater: 238,
          up: 7,
          body: `“I’ve had my eye on them for years.” I’ve gone, I’m in pieces!`,
        },
        {
          by: 'priya',
          hoursLater: 241,
          up: 9,
          body: `And the pad?`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 243,
              up: 11,
              body: `Four pages. And Helen’s butter is going to be paid back, starting with page one.`,
            },
          ],
        },
      ],
    },
  ],
} satisfies SeedStory;
