import type { SeedStory } from '../story';

export default {
  topic: 'dating',
  title: `I am a translator, and the man I am seeing has his messages to me written by a machine`,
  ask: `Was I deceived, or am I being a snob, and how do I say it without proofreading him?`,
  body: `We met at a housewarming, beside the coats. He is a surveyor from Tampere, forty-one, and English is the language we have in common: my third, his second. In person he speaks slowly. He stops in the middle of a sentence, looks at the ceiling, and comes back with a word like "sturdy", which he once used about me, and I went home happy.

In between, we wrote. His messages were something else: warm, balanced, funny in the right places. One said he had been "carrying the evening around like a warm stone in a coat pocket". I translate for a living, mostly contracts and the leaflets inside medicine boxes, now and then a novel, and I am not easy to please. I was pleased for eleven weeks.

Then, three Sundays ago, I mentioned the warm stone. He laughed and said, quite openly, "Ah no, that one is the computer." He tells it in Finnish what he wants to say, it offers him three versions in English, he picks. He showed me. What he had typed himself was: "Tell her it was good and I still think about it." He supposed I knew. He thought I would find it interesting, professionally.

I did what I do. I went polite. I said it was interesting. Since then I read every message like an editor, looking for the join. I asked him to write to me without it, and now I get "Good day. Rain. You?", which is honest, and which makes me, I am ashamed to say, a little sad.

My sister says I fell in love with a leaflet. A colleague says he hired an interpreter, and that I of all people should not complain. I keep changing sides. When he is in the room I don't care at all. When he is not in the room I feel like a fool who kept a folder of love letters from an appliance.

He has asked me to spend a week at his parents' summer house, where nobody speaks English. I have to answer by the end of the month.`,
  by: 'rosa',
  daysAgo: 9,
  up: 27,
  down: 1,
  answers: [
    {
      by: 'june',
      hoursLater: 5,
      up: 17,
      down: 4,
      heard: `You built half of a person out of sentences, and it turns out somebody else supplied the sentences. You're allowed to be thrown by that. Feeling fooled doesn't need a villain.`,
      would: `I'd say it plainly, this week, and I wouldn't let him off with "I thought you knew". He may well have thought so. He also got eleven weeks of you melting at lines he didn't write, and at some point a person notices they're being credited for something.

So: tell him what landed and what it cost. Then ask for one rule you can both live with. Mine would be: use whatever you like for trains, recipes and directions. For anything about us, I want you, in pieces if need be. Two words with a spelling mistake. A photo of the rain.

And then give "Good day. Rain. You?" a fair trial. You asked him to take the coat off; don't complain about his shirt after three weeks.`,
      words: `"When you told me about the computer I said it was interesting, and that wasn't true. I was hurt. I'd kept those messages. I don't want better English from you, I want the thing you typed before it got better."`,
      notWhen: `If you ask and he keeps doing it quietly, that changes the question from style to honesty, and I'd stay home from the summer house.`,
    },
    {
      by: 'marta',
      hoursLater: 22,
      up: 21,
      down: 2,
      helped: true,
      heard: `I hear a woman who has found the original manuscript and is grieving the translation.`,
      would: `I see it differently from June. I would not make a rule, and I would not put him in the dock for eleven weeks of something he explained, laughing, the first time you asked. People who are deceiving us do not usually show us the screen.

Look at what he showed you. "Tell her it was good and I still think about it." That is a love letter. You, of all his possible readers, can tell a plain source text from a poor one. The machine put a coat on it, and you admired the coat. That is a small humiliation, and I think it's the real sore place: your ear, which you trust more than anything, was charmed by a thing with no heart behind it. But there *was* one behind it.

The uncomfortable question is yours. In the room, you don't care. It is alone with the folder that you suffer. Is it possible that the written man was easier to love, because he never looked at the ceiling?

What I would do: ask him for the originals. All of them, in Finnish. Spend an evening on the sofa letting him tell you, slowly, what each one said.`,
      words: `"I have a folder of your messages. Will you read me what you wrote before the computer touched it? I'd like to translate them myself."`,
      otherHelp: `And go to the summer house with thirty words of Finnish. It will do you good to be the one who is slow.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 26,
          up: 16,
          body: `"The written man was easier to love because he never looked at the ceiling." I read that standing in the kitchen and had to put down the spoon. Yes. I have had at least one whole relationship with a man's prose before this.`,
          replies: [
            {
              by: 'marta',
              hoursLater: 29,
              up: 9,
              body: `Many people have, Rosa. The prose is always free on Tuesdays and never leaves its towel on the floor.`,
            },
          ],
        },
        {
          by: 'yasmin',
          hoursLater: 31,
          up: 7,
          down: 2,
          body: `I'm with June against Marta here. "He explained when asked" isn't disclosure, it's an answer to a question. He had eleven weeks of being praised. If I sign something drafted by someone else, fine, but when you compliment me on the drafting I have to say so.`,
          replies: [
            {
              by: 'anneke',
              hoursLater: 33,
              up: 8,
              body: `Was he complimented? The letter says she saved the messages. It doesn't say she told him. One cannot fail to correct an impression one has not been told about.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 36,
                  up: 11,
                  body: `The court is right to ask. I answered them. I never praised them. I believe I was afraid of seeming overwhelmed.`,
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  comments: [
    {
      by: 'fatima',
      hoursLater: 1.5,
      up: 18,
      body: `"Tell her it was good and I still think about it" is the most romantic sentence in the letter and it's the only one nobody polished.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 2.5,
          up: 8,
          body: `I know. I have been thinking about it for three weeks, so perhaps the machine should have sent that one.`,
        },
        {
          by: 'edgar',
          hoursLater: 6,
          up: 3,
          body: `If one may be pedantic: it is also the only one written *about* her rather than *to* her. He was giving instructions. I mention it without wishing to spoil anything.`,
          replies: [
            {
              by: 'sean',
              hoursLater: 6.5,
              up: 12,
              body: `You've spoiled it a bit, Edgar.`,
            },
          ],
        },
      ],
    },
    {
      by: 'millie',
      hoursLater: 2,
      up: 10,
      down: 3,
      body: `ok but literally everyone does this now?? my flatmate has it answer her own mum. i think this might be an age thing, sorry`,
      replies: [
        {
          by: 'dov',
          hoursLater: 3,
          up: 11,
          down: 2,
          body: `"Everyone does it" has never yet told anyone whether to mind. Everyone is late, too.`,
          replies: [
            {
              by: 'millie',
              hoursLater: 3.2,
              up: 6,
              body: `fair. but minding it is different from being *deceived*. he wasn't hiding it, he thought it was like spellcheck`,
              replies: [
                {
                  by: 'dov',
                  hoursLater: 4,
                  up: 9,
                  body: `Spellcheck doesn't come up with the warm stone. There's a line somewhere between fixing my commas and having my feelings for me. I don't claim to know where, but the stone's on the far side.`,
                },
                {
                  by: 'hana',
                  hoursLater: 7,
                  up: 13,
                  body: `English is my second language. In English I am about eleven years old and slightly rude. When I use a tool I sound like the person I am at home. I would ask people whose first language this is to consider which of the two is the fake.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'leo',
      hoursLater: 4,
      up: 2,
      down: 5,
      body: `There was a play once in which a man stands under a balcony whispering another man's lines, and I have been in it, and I can tell you she ALWAYS finds out and it ALWAYS ends in a convent. Leave him, Rosa!`,
      gone: { withdrawn: true },
      replies: [
        {
          by: 'lucia',
          hoursLater: 5,
          up: 9,
          body: `Leo, she asked about a summer house, not for a fifth act.`,
          replies: [
            {
              by: 'leo',
              hoursLater: 8,
              up: 7,
              body: `I have taken it down. I was performing. For the record, I now think the surveyor is the best part in it.`,
            },
          ],
        },
      ],
    },
    {
      by: 'kasper',
      hoursLater: 6,
      up: 8,
      body: `Question, because it matters to me: when he chose one of three versions, did he understand all three? If yes, choosing is a kind of writing. I have chosen birthday cards for hours.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 10,
          body: `I asked him, because of you. He said he always took the middle one, since the first was "too hot" and the third was "like a bank". So for eleven weeks I have been courted by the middle one.`,
          replies: [
            {
              by: 'joel',
              hoursLater: 11,
              up: 9,
              body: `My wife's uncle couldn't read. Drove the number 9 for twenty-two years. When he was courting he had the man at the stationer's write for him, and he'd bring a fish by way of payment. He always said he knew it was a good letter if the stationer took a while. She found out at the wedding, from the stationer, who'd had a few. She laughed so much they had to start the song again. What I mean is there's always been a middle one.`,
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 10,
      up: 2,
      down: 6,
      body: `Lazy is lazy. If he can't be bothered to find his own words in the first eleven weeks he won't bother with anything in year five.`,
      replies: [
        {
          by: 'gus',
          hoursLater: 12,
          up: 11,
          body: `I wrote to my wife's father in my third language to ask for her. Took me four nights and I spelled her name wrong. You think that's less lazy, fine, but I'd have given my left hand for a machine. The fear is real. The man is scared of sounding stupid to a woman who does words for a living. Wouldn't you be?`,
        },
        {
          by: 'wen',
          hoursLater: 14,
          up: 10,
          body: `#2.1.1.2 says it better than I can, but since you call it lazy: typing it in one language, reading three versions in another and choosing takes longer than "Good day. Rain." The short message is the one that took no effort.`,
        },
      ],
    },
    {
      by: 'lila',
      hoursLater: 49,
      up: 6,
      body: `I'm fresh out of something, so weigh this accordingly. Mine wrote his own messages, every word, beautifully, and didn't mean any of them. I'd swap.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 150,
      up: 20,
      body: `A report, for those who asked. I did what Marta said. We sat on the sofa with the folder and he read me the Finnish. The warm stone was, in the original, "I have been in a good mood and I think it is your fault." I like it better. He went red and I did not correct anything.

I also used June's sentence about the coat, because I *had* said "interesting" and it was a lie, and he was owed that. He said, "I knew it was not interesting. You had your telephone voice."

I have said yes to the summer house. I have twenty-six words so far and eleven of them are fish.`,
      replies: [
        {
          by: 'harold',
          hoursLater: 152,
          up: 12,
          body: `"I think it is your fault." He'll do.`,
        },
        {
          by: 'june',
          hoursLater: 155,
          up: 10,
          body: `Conceding the originals to Marta. That was the better idea. (Keep the rule about photos of the rain.)`,
        },
      ],
    },
  ],
} satisfies SeedStory;
