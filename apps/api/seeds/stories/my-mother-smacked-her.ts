import type { SeedStory } from '../story';

export default {
  topic: 'parenting',
  title: `My mother smacked my daughter, and I stood there`,
  ask: `How do I set this right with my daughter without breaking with my mother?`,
  body: `Our daughter is three and a half. My wife and I both work, and my mother has looked after her on Mondays and Wednesdays since she was one. I owe my mother everything. She raised four of us in two rooms and cleaned offices at night. My daughter adores her. They make flat bread together and have a secret song.

Two Wednesdays ago I came early. My daughter had drawn on the wall with a biro, a long line from the door to the sofa. My mother said no, my daughter laughed and did some more, and my mother took her by the arm and smacked her twice, on the leg. Not wild. The same as she did with us. My daughter looked at her leg, then she looked at me.

And I did nothing. I stood there with my jacket on. I'm thirty, I have a beard, I manage a team, and I was six years old. My mother saw me and said, "What? You turned out fine." Then she gave my daughter a piece of bread, and they were singing by the time we left.

In the car my daughter said, "Dadi did hit." I said, "Yes." I didn't know what came after yes.

I've told my wife. She says that my mother is not to be alone with her again, ever, from today. We can't afford nursery for the two days, but it isn't about that. If I tell my mother she can't have her granddaughter, it'll be the end. She won't argue, she will just get smaller. And my wife wasn't there, she didn't see how ordinary it was. It being so ordinary is the bit I can't get over.

We always said we would never hit. I hadn't told my mother that. I'd thought she would know.

My wife has taken this week off, so we have until Monday to decide. My daughter asks every morning if it's Dadi day.`,
  by: 'tariq',
  daysAgo: 38,
  up: 25,
  down: 2,
  locked: true,
  answers: [
    {
      by: 'sam',
      hoursLater: 3,
      up: 17,
      down: 6,
      heard: `Your daughter looked at her leg and then at you, and you've been looking at it ever since. You're not asking whether it was all right. You know.`,
      would: `I'm with your wife on the pause. Not for ever; I wouldn't say "for ever" in the first week of anything. But until your mother has told you, in her own words, that it won't happen again, she isn't on her own with your daughter. That isn't a punishment. A three-year-old can't report to you reliably, she can't leave, and she tests things, so the adult has to be a sure one. When you don't know, you don't leave her there. In some countries it's also against the law, which your mother should hear from you and not from a nursery worker.

Keep them together in the meantime. Sundays, at yours, with the bread. Your daughter loses nothing she loves.

And say what comes after yes. Tonight. Children that age can't make sense of a grown-up who saw and didn't speak, so they decide it was deserved.`,
      words: `To your daughter: "Dadi hit your leg. That was not okay. Grown-ups mustn't hit, even when they're cross. I should have said stop, and I'm sorry I didn't. I've talked to Dadi."`,
      otherHelp: `A health visitor or a local family centre can help you cover the two days, or find a playgroup. They won't think less of you for asking.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 5,
          up: 12,
          body: `I said it, almost word for word. She asked if I would say it to Dadi in a loud voice or a small voice. I said a medium one.`,
          replies: [
            {
              by: 'bea',
              hoursLater: 6,
              up: 10,
              body: `Oh, a medium voice is exactly right! And you went back and mended it. I teach six-year-olds, and the mending is what they remember.`,
            },
          ],
        },
      ],
    },
    {
      by: 'chidi',
      hoursLater: 24,
      up: 15,
      down: 5,
      helped: true,
      heard: `You were six years old in that room. I don't say it to excuse you. I think it's the most important thing that you've told us. You froze because that hand had once been lifted over you, and your body remembered that one stands still.`,
      would: `I share Sam's aim and I'm less sure of his order. If the first that your mother hears is that she has lost her Mondays, she'll hear a verdict, and she will get smaller, as you say, and agree to anything. A promise given by somebody who's become small is not a sure one.

So talk first. Go alone, this week, before Monday. Don't begin with the law or with your wife. Begin with yourself at six. She believes that you turned out fine. No one has ever told her what it was like, and she can't know the rule of your house, since by your own account you never said it. Tell her. Ask her what was done to *her*. Then tell her what the rule is, and listen carefully. If she can say, "I won't, and when she draws on the wall I will do this instead," then Monday may go ahead, perhaps with you working from the kitchen the first time. If she laughs, or says you're soft, then it's as Sam says and she isn't alone with her until that has changed.

What is everyone afraid of? Your wife, that you'll freeze again. She needs to hear from you that you won't.`,
      words: `"Mum, I stood there because I was frightened. I'm thirty and I was frightened of you for a moment. I don't want her ever to stand like that. In our house nobody hits. Can you do that with us?"`,
      notWhen: `If there has been anything more than this, other marks, or a child who doesn't want to go, then don't talk first. Stop first.`,
    },
  ],
  comments: [
    {
      by: 'yasmin',
      hoursLater: 2,
      up: 12,
      down: 4,
      body: `Your wife is right and it shouldn't be up for debate. You wouldn't let a nursery do it and send her back on the Monday.`,
      replies: [
        {
          by: 'carol',
          hoursLater: 3,
          up: 9,
          down: 5,
          body: `I smacked mine, forty-odd years ago. Everyone did, and the doctor told you to. I wouldn't now and I'm sorry I did. But please don't talk about his mum as if she's a stranger with a certificate. She's a woman who never had it explained.`,
          replies: [
            {
              by: 'yasmin',
              hoursLater: 4,
              up: 8,
              down: 2,
              body: `"I'm sorry I did" is all anyone's asking her to say, though. If she said it I'd be the first to pass the flour.`,
              replies: [
                {
                  by: 'carol',
                  hoursLater: 5,
                  up: 11,
                  body: `It took me till my eldest was thirty-five, and she had to ask. It would have been easier if she'd asked before there was a baby in the room. So I agree with Chidi's way, even though I see it's slower.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 4,
      up: 3,
      down: 6,
      body: `Two taps on the leg and you want to take the child off her own grandmother? I was hit every week and I've got a job and a house. Kids today draw on walls because nobody stops them.`,
      replies: [
        {
          by: 'patrick',
          hoursLater: 5,
          up: 14,
          body: `I was hit every week too and I turned out fine, and then I turned out drunk for fifteen years, and then I turned out fine again. I don't put it all down to that. But "I turned out" is a longer story than people let on.`,
          replies: [
            {
              by: 'victor',
              hoursLater: 6,
              down: 6,
              body: `Don't blame your father because you couldn't hold your drink. Some people are just weak, and they raise weak kids, and then it's everybody else's fault.`,
              gone: {
                removedFor: 'HARASSMENT',
                explanation: `A personal attack on another member. Disagree with what people say; leave alone what they've survived.`,
              },
              replies: [
                {
                  by: 'patrick',
                  hoursLater: 7,
                  up: 15,
                  body: `I read it before it went. I'm all right. I'd sooner you said it to me than to a boy.`,
                },
                {
                  by: 'gus',
                  hoursLater: 7.5,
                  up: 9,
                  down: 2,
                  body: `You come to my restaurant, Victor, and I'll feed you, and you'll say sorry to him before the coffee. I mean both halves.`,
                },
              ],
            },
          ],
        },
        {
          by: 'ingrid',
          hoursLater: 8,
          up: 8,
          body: `The research on it isn't a matter of taste. Smacking teaches them that the bigger one may. It doesn't teach walls. What worked with my stepson was handing him the sponge.`,
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 9,
      up: 6,
      down: 6,
      body: `I'll be shouted at. Mondays and Wednesdays for two and a half years, free, with bread and a song, against two smacks. I'm not defending the smacks. I'm asking whether the sum comes out at "never again", because that's a loss to the child as well, and she's the only one here who can't vote.`,
      replies: [
        {
          by: 'tess',
          hoursLater: 10,
          up: 7,
          down: 3,
          body: `You can't add it up like that. I know because I used to. "He's lovely six days out of seven."`,
          replies: [
            {
              by: 'dov',
              hoursLater: 11,
              up: 3,
              down: 5,
              body: `A grandmother with a biro line on her wall isn't your husband, and it isn't fair to her to be made to stand in for him.`,
              replies: [
                {
                  by: 'tess',
                  hoursLater: 11.5,
                  up: 3,
                  down: 1,
                  body: `You have no idea what you are talking about, and you never do, you just like the sound of the other side.`,
                  gone: { withdrawn: true },
                },
                {
                  by: 'dov',
                  hoursLater: 13,
                  up: 9,
                  body: `That was below the belt of me. I'm sorry, Tess. I argued with your life as if it were a point.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 29,
      up: 18,
      body: `Thank you, most of you. I went on my own, as Chidi said. I told her about being six. She didn't say anything for a while, and then she told me about a ruler, at a school, and about her own father's belt, which I didn't know. She said, "I thought I was doing it gently." I think she was, compared.

She's said that she won't. She asked me what she's to do instead about the wall, so I showed her the sponge (thanks to #2.2). My wife isn't sure. So it's Sundays together first, as Sam says, and Mondays from next month, with me working in the kitchen. Please don't fight about her any more. She's a person and she can't read this.`,
    },
    {
      by: 'nadia',
      hoursLater: 31,
      up: 12,
      body: `I'm closing this discussion. It isn't because people disagreed; the disagreement between the two answers is a good one and it stays. But in a day and a night we had to remove one comment, several of you wrote to ask us to step in, and most of what came before the letter-writer's last post was about each other. He has asked us to stop, his family has a plan, and that seems to me a good place to leave them in peace.

Everything that is still here can be read and voted on. If you have a question about the removal at #2.1.1, write to the moderators.`,
    },
  ],
} satisfies SeedStory;
