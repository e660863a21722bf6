import type { SeedStory } from '../story';

export default {
  topic: 'grief',
  title: 'Three jars left',
  ask: 'Do I open the last one, or do I keep it?',
  by: 'patrick',
  penName: 'Stirred Wrong',
  daysAgo: 21,
  up: 30,
  body: `My wife Margaret made damson jam every September for forty-four years. She died fourteen months ago, in October. That year’s batch was already done. Forty-one jars. She wrote the labels sitting down because she could no longer stand at the counter. I did the stirring. I was told I stirred wrong.

I did not touch it for a month. Then one morning I had toast and thought, well. After that I had it every day. In June I did the sums and went down to Sundays.

Now there are three.

My daughter Ellen asked for a jar in the spring and I gave her one. She has not opened it. It stands on a shelf next to the photograph, like an urn. I find I do not like seeing it there. Margaret could not abide people who kept the good china for best.

But I notice I am no better. When I finish a jar I soak the label off, because it is her handwriting. I have thirty-seven of them in an envelope. I have not told anybody that.

What I have tried. I bought damson jam at the church fair. It was all right. That was the worst of it. This September I made it myself. There is no recipe. The card says “sugar, fruit, boil until it looks right.” I made eleven jars of something. It is purple.

I am not in a bad way. I sleep. I have the allotment, and bowls on Thursdays, and the boy next door comes in to lose at draughts. I am not asking whether I am all right.

I am asking what a man does about jam.`,
  answers: [
    {
      by: 'ruth',
      hoursLater: 6,
      up: 22,
      down: 1,
      heard: `You have asked what a man does about jam, and told me quite firmly that you are asking nothing else. I will respect that, mostly.`,
      would: `I would eat it. All three, the last one on purpose.

I nursed people at the end of their lives for a long time, and then I sat with those they left. I have met very few who were sorry about what they had used up. I have met a great many who were sorry about what went off in a cupboard. Jam darkens. In two or three years the last jar will be a brown thing that tastes of lid, and then you will have kept it from yourself and from her.

What hurts about a last one is being ambushed by it: a wet Tuesday, the radio on, the knife scraping glass. So do not let it happen by accident. Pick the day. Have Ellen there, with hers. Use the good china, obviously.

Then rinse the jar and let the thirty-eighth label join the others. There is nothing odd about the envelope. It is the most sensible filing I have heard of this year.

As for the purple: “until it looks right” is forty-four years of looking. You stood beside her for all of it. I should give it another September before you call it a failure.`,
      words: `“Ellen, I’m going to open one of your mother’s last jars on Sunday week and I don’t want to do it alone. Bring yours or don’t bring it, but bring yourself. I’ve got something in an envelope I’d like to show you.”`,
      notWhen: `If you find that it is not only jam you are rationing, that you are going down to Sundays with meals or with people, then it is a different letter, and your doctor or a bereavement group ought to hear it.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 8,
          up: 14,
          body: `You mostly respected it. I noticed the mostly.`,
          replies: [{ by: 'ruth', hoursLater: 9, up: 15, body: `Thirty-one years of practice.` }],
        },
        {
          by: 'wen',
          hoursLater: 15,
          up: 6,
          body: `“Have Ellen there, with hers” only works if Ellen wants hers opened. I would ask about the envelope first and let her work out the rest for herself. If somebody had told me in the first year what to do with my grandmother’s things, I would have nodded and hidden them better.`,
        },
      ],
    },
    {
      by: 'chidi',
      hoursLater: 25,
      up: 17,
      down: 2,
      heard: `There are two people in this letter with a jar they cannot open, and each of them thinks the other one is doing it differently.`,
      would: `I disagree with Ruth, which I do not do lightly and never before lunch.

I would eat two and leave the third alone, with no date on it.

A ceremony is a good thing for people who are ready to say: this is over. I do not hear that in your letter. I hear a man who was managing very well on Sundays until he counted. You need not turn the counting into an occasion. An opened jar cannot be closed; a closed one can be opened next year, or by a grandchild, or never. Not having decided is a perfectly respectable place to stand for a while. If it spoils, it will have spoiled as hers.

The jar I would think about is Ellen’s. You see an urn. I wonder what she sees. Perhaps she is afraid that if she eats it, there will be nothing of her mother’s left in her house, while in yours there is a tree, a kitchen, an envelope. You have a great deal more Margaret about the place than she does. I would ask her, with no wish to change the answer.`,
      words: `“I’ve been a bit short about that jar on your shelf, and I don’t think I had any business to be. What is it to you, when you look at it?”`,
      comments: [
        {
          by: 'oskar',
          hoursLater: 28,
          up: 5,
          body: `“Not having decided is a respectable place to stand” is going on my wall, although I suspect I of all people should not be allowed it.`,
          replies: [
            { by: 'chidi', hoursLater: 31, up: 7, body: `For a while, Oskar. You dropped three words.` },
          ],
        },
        {
          by: 'letter-writer',
          hoursLater: 33,
          up: 12,
          body: `I had not thought about what is in her house. There is nothing in it. She took the jar because I had given away the coats without asking.`,
        },
        {
          by: 'ruth',
          hoursLater: 36,
          up: 9,
          body: `I still say lid. But after #B.2 I would be content to lose this one.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'bea',
      hoursLater: 1,
      up: 11,
      body: `Forty-four years, forty-one jars, and you were told you stirred wrong. I feel I have met her!`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 2,
          up: 10,
          body: `She was a school secretary. She would have had your register back by now with the mistakes ringed.`,
          replies: [
            {
              by: 'bea',
              hoursLater: 2.5,
              up: 8,
              body: `They run the place! Everybody who has worked in a school knows it.`,
            },
          ],
        },
      ],
    },
    {
      by: 'sean',
      hoursLater: 1.5,
      up: 16,
      down: 3,
      body: `Eat it. It’s jam.`,
      replies: [
        {
          by: 'leo',
          hoursLater: 3,
          up: 7,
          down: 1,
          body: `Sean has the soul of a tap.`,
          replies: [
            {
              by: 'sean',
              hoursLater: 3.2,
              up: 12,
              body: `Taps are useful. Man asked what a man does about jam.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 4,
                  up: 17,
                  body: `First time I laughed today. No offence to the rest of you.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'gus',
      hoursLater: 4,
      up: 15,
      body: `I cannot help you with the last jar, but nobody in this world should have eleven jars of “something”. Put a saucer in the freezer before you start. When you think it is ready, put a drop on the cold saucer, wait, push it with your finger. It wrinkles, it is done. What did yours do?`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 5,
          up: 9,
          body: `Ran off the saucer.`,
          replies: [
            {
              by: 'gus',
              hoursLater: 5.5,
              up: 10,
              body: `Then ten minutes more, and more sugar than you feel good about. And the stones. Did she cook it with the stones in? The stones give the bitter almond at the back.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 6.5,
                  up: 18,
                  body: `She left them in and lifted them out at the end with a slotted spoon. It took her an hour. I took them out first. I thought I was improving it.`,
                },
                { by: 'carol', hoursLater: 9, up: 13, body: `Oh, my dear. They all think that.` },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'hana',
      hoursLater: 5,
      up: 8,
      body: `A practical point. Sealed, dark and cool, a jam with that much sugar is good for about two years. So Ellen’s jar has a date on it too. Keeping it is also a choice, only a slower one.`,
      replies: [
        {
          by: 'victor',
          hoursLater: 7,
          up: 1,
          down: 5,
          body: `Nonsense, sugar never goes off. They found honey in tombs. And if there’s mould you scrape it off like our grandparents did.`,
          replies: [
            {
              by: 'hana',
              hoursLater: 7.5,
              up: 11,
              body: `Honey is not jam. And please do not scrape: what you see is the top of it, the rest is further down. Mouldy jam goes in the bin, even hers.`,
            },
          ],
        },
        {
          by: 'ingrid',
          hoursLater: 12,
          up: 4,
          body: `If nobody can bear to eat it and nobody can bear to bin it: a small pot can be frozen. It will not be quite the same. It will be eatable in five years.`,
        },
      ],
    },
    {
      by: 'delphine',
      hoursLater: 8,
      up: 18,
      body: `My mother is alive and no longer remembers making fig jam. I had one jar from before. I read your letter last night and this morning I opened it and gave it to her with a spoon. She ate half and told me somebody had been mean with the lemon. It was her own.`,
      replies: [
        { by: 'letter-writer', hoursLater: 10, up: 14, body: `That is worth more than the jar.` },
        {
          by: 'imani',
          hoursLater: 18,
          up: 9,
          body: `Reading this in the staff kitchen at four in the morning and pretending it’s hay fever.`,
        },
        {
          by: 'harold',
          hoursLater: 20,
          up: 12,
          body: `Mine left a coat. It stays on its hook, and I say good morning to it. I would eat the jam, though. A coat keeps.`,
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 10,
      up: 9,
      down: 2,
      body: `Everybody is very busy with your jars. What struck me is how cross you are about Ellen’s. You gave it to her. One does not get to give a thing away and keep the say in what becomes of it.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 11,
          up: 11,
          body: `Fair. I have been cross since April and had not said why. I think hers makes mine look greedy.`,
          replies: [
            {
              by: 'carol',
              hoursLater: 13,
              up: 10,
              body: `You ate your wife’s jam at your wife’s table. There are worse kinds of greed. I gave one of my girls her grandfather’s watch and the other his spade, and it is the spade that gets used and the watch that gets cried over. Neither of them has it wrong.`,
            },
          ],
        },
      ],
    },
    {
      by: 'leo',
      hoursLater: 14,
      up: 3,
      gone: { withdrawn: true },
      body: `When my father died I kept his last message on my phone, forty seconds about a parking permit, and I played it before every first night for six years. Then the phone went into the harbour at a cast party. I have never told anyone that I went in after it, in costume, in March, and that I would have drowned for a parking permit if the stage manager had not been stronger than me.`,
      replies: [
        {
          by: 'bea',
          hoursLater: 16,
          up: 6,
          body: `Leo, I saw it before you took it away and I thought it was a lovely thing to have told him. Nobody was laughing!`,
          replies: [
            {
              by: 'leo',
              hoursLater: 22,
              up: 8,
              body: `I would rather have said it in fewer words. The short version, Stirred Wrong: photograph the labels. All thirty-seven. Keep the pictures somewhere that is not your pocket.`,
            },
          ],
        },
      ],
    },
    {
      by: 'ravi',
      hoursLater: 26,
      up: 7,
      body: `1. Scan the labels, both sides.
2. Weigh the fruit next September and write down what you did, even if it is wrong.
3. Change one thing a year.
4. Is there a tree? If so, plant a second one now. Trees are slower than jam.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 29,
          up: 8,
          body: `There is a tree. She put it in the year Ellen was born. One thing a year would take me to about ninety. I will consider it.`,
        },
        {
          by: 'edgar',
          hoursLater: 34,
          up: 5,
          body: `On 4: damsons do not come reliably true from the stone. You would want a sucker from the same tree, taken while it is dormant. That way it is not a similar tree but, strictly speaking, hers.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 35,
              up: 16,
              body: `Margaret would have liked you. For about ten minutes.`,
            },
          ],
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 226,
      up: 18,
      body: `Ellen came on Sunday. I showed her the envelope. She had brought her jar in a tea towel on her lap on the train. She said she wanted hers opened and mine left, so we did that. Scones. She got the end of it with her finger like she did at six.

I told her I was sorry about the coats.

So there are still three on my shelf and nothing has been decided. I made another batch from the fruit in the freezer, stones in. Gus: it wrinkled.`,
      replies: [
        { by: 'gus', hoursLater: 226.5, up: 14, body: `IT WRINKLED. I am telling the whole kitchen.` },
        {
          by: 'ruth',
          hoursLater: 230,
          up: 13,
          body: `Two coaches, and you quietly did a third thing. Well done, both of you.`,
        },
        { by: 'sean', hoursLater: 240, up: 11, body: `Told you. It’s jam.` },
      ],
    },
  ],
} satisfies SeedStory;
