import type { SeedStory } from '../story';

export default {
  topic: 'money',
  title: 'I gambled away the nursery deposit and my wife thinks it is still in the account',
  ask: 'What do I do first, and how do I tell her?',
  by: 'tariq',
  penName: 'Four in the Morning',
  daysAgo: 12,
  up: 25,
  body: `Our son is eight months old. I do the four o’clock feed so that my wife can sleep. You have one free hand and a phone. That is how it began: five euros on a match on the other side of the world, so that I would stay awake.

It was the deposit for the nursery, and two months in advance. 3,150. It took us most of the pregnancy to put together. It took me nine weeks. I won once, 400, and I remember that I felt I had been *clever*, with milk on my shoulder.

I have deleted the app twice. I put it back both times within two days, always to win back what I’d lost and then stop.

The nursery wants it by the 28th. That’s sixteen days from when I am writing. On Sunday she asked, “The deposit’s all fine?” and I said “All fine” and went on cutting an onion. She goes back to work on the 1st. She has already bought the little rucksack.

There is a loan on my phone that I have filled in, up to the last button. Thirty-nine per cent. It would be there tomorrow, and nobody would ever have to know, except that I would.

Her father gambled. They lost a house when she was eleven. She told me that before she told me her middle name. I’d understand if she left. I think I would respect it.

I run the tap in the bathroom so she won’t hear me. I don’t want to be dead, please don’t worry, I only want it to be two months ago. You are the first I have told.`,
  answers: [
    {
      by: 'sam',
      hoursLater: 2,
      up: 24,
      heard: `You have told someone. Until now only the phone knew, and it makes money out of your not saying it.`,
      would: `Safety first, then the money. Tonight, in this order:

1. **You.** You say you don’t want to be dead and I believe you. Debt and shame at four in the morning can change that quickly. If the thought arrives in another form, ring a crisis line or your emergency number, or wake her. Waking her would not be the worst thing that happened this month.
2. **Do not press the button.** Delete the loan form. It makes the hole wider and gives you cash while you still have the app.
3. **Close the door properly.** Deleting an app is nothing. Ask your bank for a gambling block, tonight, most do it in minutes. Join your country’s self-exclusion scheme if there’s one. Ring the gambling helpline and tell them what you told us.
4. **Tell her tomorrow.** Not in a week. Every “all fine” from here costs more than the 3,150.

Tell her when the baby is down, sitting, phones away, with nobody expected. Say the whole of it in the first minute. Do not ask her to forgive you, and do not cry so that she has to look after you. Let her be angry.`,
      words: `“I have to tell you something and it’s bad. I’ve gambled away the nursery money. All of it, 3,150 euros, in nine weeks, on my phone. When you asked on Sunday I lied. I’ve had the bank block it and I’ve rung the helpline. I know what this is for you, because of your father. I’m not asking you for anything tonight.”`,
      notWhen: `Not with the baby in anyone’s arms. Not after a drink.`,
      otherHelp: `Your national gambling helpline, free and anonymous; many of them speak to partners too, and she may want her own call. A crisis line for the tap-running nights.`,
      helped: true,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 2.6,
          up: 15,
          body: `I have deleted the form. The bank thing took four minutes. Four. I am sitting here looking at it.`,
          replies: [
            {
              by: 'sam',
              hoursLater: 2.8,
              up: 16,
              body: `Good. Now the helpline, while you’re sitting there. Then bed. Come back tomorrow and tell us you’re all right.`,
            },
          ],
        },
        {
          by: 'ingrid',
          hoursLater: 10,
          up: 6,
          body: `“Do not cry so that she has to look after you” ought to be carved over a door somewhere.`,
        },
      ],
    },
    {
      by: 'priya',
      hoursLater: 8,
      up: 16,
      down: 4,
      heard: `3,150 in nine weeks, sixteen days’ notice, one loan not taken. That last figure is worth more than you know.`,
      would: `All of Sam’s list, but I would take two days over point 4, and use them.

My reason is the second confession. I have sat with many couples and what finishes them is seldom the first number. It is the day a fortnight later when there turns out to be a credit card as well. So, before you speak: one sheet of paper. Every account, every card, every friend you borrowed ten from. Print the statements for the nine weeks. Check it twice. Then you can say “this is all of it” and it will be true, and it will still be true when she checks, as she must.

On the same day, ring the nursery. Ask whether they can split the deposit, or take the advance in parts. They are asked this constantly. Ask about any public help with fees. Do not decide anything; bring her the possibilities.

Then the arrangements that make trust unnecessary: wages into an account she controls, her eyes on the statements, a small allowance in cash, as long as she wants it. You offer it. She should not have to ask.

If the two days are becoming three, Sam is right and you go tonight.`,
      words: `“This is everything, I’ve checked it twice, and these are the statements. From this month I’d like my pay to go where you can see it and I can’t get at it. I rang the nursery and these are the things they’d agree to. I haven’t said yes to any of them.”`,
      otherHelp: `A free debt adviser can see you both, or only her if she prefers.`,
      comments: [
        {
          by: 'tess',
          hoursLater: 11,
          up: 9,
          down: 1,
          body: `I see the point about the second confession, I lived it. But two more days of him chopping onions next to me while making a *spreadsheet*? I’d have found that worse.`,
          replies: [
            {
              by: 'priya',
              hoursLater: 12,
              up: 7,
              body: `You may well be right, and you have been in that kitchen, which I have not. What would you have needed along with it, had he told you the same night?`,
              replies: [
                {
                  by: 'tess',
                  hoursLater: 13,
                  up: 12,
                  body: `Him saying “I don’t have the full list yet and there may be more, you’ll have it by Thursday.” Then Thursday, and the list.`,
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
      by: 'patrick',
      hoursLater: 1,
      up: 18,
      body: `Eight years sober. Different poison, same bathroom, I even had the tap. The bit I’d like you to look at is “to win it back and then stop”. I was always going to stop after the next one too. You’re not a bad man who got caught, you’re a tired one with an illness that fits in your hand. There are rooms for it. Go to one this week, even if you only sit at the back.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 1.3,
          up: 9,
          body: `I didn’t know that about the tap. I mean that other people did it.`,
          replies: [
            {
              by: 'patrick',
              hoursLater: 1.5,
              up: 14,
              body: `We’ve all got a very high water bill.`,
              replies: [
                {
                  by: 'imani',
                  hoursLater: 1.8,
                  up: 8,
                  body: `I’m on till seven and looking at this between rounds. If four o’clock comes and it’s bad, write it here. I can’t fix it but you won’t be the only one awake.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 3,
      up: 1,
      down: 6,
      gone: {
        removedFor: 'HARASSMENT',
        explanation: `An attack on a man who came here for help, at his worst hour. You may disagree with what somebody did; you may not do this to them.`,
      },
      body: `Pathetic. You stole from your own baby. She should take the kid and change the locks before you sell the rucksack too. People like you never change, you just get better at the onion.`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 3.3,
          up: 11,
          body: `Whoever is tempted to answer that in kind: he’s not worth the vote. Look after the man who wrote the letter.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 3.6,
              up: 10,
              body: `I read it before it went. It wasn’t any worse than what I say to myself in there.`,
              replies: [
                {
                  by: 'imani',
                  hoursLater: 3.9,
                  up: 15,
                  body: `Then please say those things out loud to somebody on a helpline tonight, because nobody should be alone with that voice. I’m not being dramatic. It’s what I’d say to you on the ward.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'tess',
      hoursLater: 6,
      up: 16,
      body: `I’m a wife from this story, a different one. I’d have got over the money. What I never got over was working out afterwards on which days he’d smiled at me. Every day you wait, you add one more that she’ll have to go back and look at.`,
      replies: [
        {
          by: 'wen',
          hoursLater: 7,
          up: 8,
          body: `And I am a daughter from it. What I remember is the house going quiet because everyone was protecting everyone. Your son is eight months old. You can still do this before he has to learn to hear it.`,
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 9,
      up: 5,
      down: 3,
      body: `A note of caution about “I’d respect it if she left.” It sounds humble, but it leaves all the deciding to her. Don’t offer her your punishment as one more thing to manage.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 9.5,
          up: 7,
          body: `I hadn’t seen that. I thought that it was the decent thing to say. I won’t say it.`,
        },
      ],
    },
    {
      by: 'carol',
      hoursLater: 14,
      up: 10,
      body: `My late husband’s brother did this and it was the silence that did the damage. Practical, from a grandmother: who can have that baby for a week or two if the nursery place slips? Ask before the 28th. It’s much easier to be angry with each other when there’s someone to hold him.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 43,
      up: 18,
      body: `I told her last night. I’d meant to wait for the list, but #3 was going round in my head all day, and when he was asleep I said it, with the first minute as Sam wrote it and what Tess said about Thursday.

She didn’t shout. She asked for my phone and read all nine weeks, it took an hour. Then she said, “You’re not doing the four o’clock any more,” and I thought she meant I wasn’t to be trusted with him. She meant that I have to sleep. She’s at her sister’s today with the baby. She took the rucksack, and she said she’d be back on Friday, and that I’m to have the list.

I’ve been to a room. I sat at the back.`,
      replies: [
        {
          by: 'patrick',
          hoursLater: 43.5,
          up: 17,
          body: `That’s where I started. The chairs get closer on their own. Well done.`,
        },
        {
          by: 'harold',
          hoursLater: 50,
          up: 8,
          body: `Good man. Do the list.`,
        },
        {
          by: 'letter-writer',
          hoursLater: 118,
          up: 16,
          body: `The list was 3,150 and a credit card of 260 I had honestly forgotten. She came back on Friday. I’m on the sofa. The nursery takes it in three parts. That’s all I know so far.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
