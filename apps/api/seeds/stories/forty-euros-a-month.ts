import type { SeedStory } from '../story';

export default {
  topic: 'work',
  title: 'A colleague I like has been taking forty euros a month, and I am the one who signs it off',
  ask: 'Do I warn him before I report him?',
  by: 'fatima',
  penName: 'Double Entry',
  daysAgo: 62,
  up: 23,
  down: 1,
  body: `I keep the books for a wholesaler of garden supplies. Eleven people, one owner, one kettle.

In March I noticed that a car park had issued the same receipt twice, a month apart, with a 3 turned into an 8 in slightly bluer ink. I went back through the box. It is fourteen months, about forty euros each time, sometimes parking, sometimes fuel. Call it five hundred and sixty. They all belong to our warehouse lead, whom I shall call L.

I like L. When my father fell last winter L. drove me to the hospital without being asked and waited outside for four hours with the engine off. He has his two boys every other week and I have never seen him late for them.

The owner is not a forgiving man. Last year he dismissed a girl over a crate of returned bulbs, in front of everybody, and he still tells the story at lunch, with gestures.

I have tried being oblique. I sent the whole staff a reminder that only original receipts are accepted. The next month L. handed in an original. The month after, a 1 had become a 7. I have also, once, put forty euros of my own into the box, to see how it felt. It felt like the same offence committed by somebody with better handwriting.

If I report it, he loses his post and very possibly his fortnights with the boys. If I speak to him, I have tipped him off and joined him. If I do nothing, there is the matter of my signature. I sign the reconciliation every month. I have now signed it twice while knowing.

I have told clients for twenty years that there is no such thing as a small irregularity. I would like somebody to tell me I was exaggerating.`,
  answers: [
    {
      by: 'tomasz',
      hoursLater: 4,
      up: 16,
      down: 3,
      heard: `You like him, you fear your employer, and your name is under it. The third is the one with a deadline.`,
      would: `You were not exaggerating. I would report it, and I would not warn him.

I know how cold that sounds after the four hours in the car. But look at what a warning does. From that minute you and he have a secret with a date on it. If papers disappear, you made them disappear. If he asks for one more month, you have to be the one who says no. You would be acting as judge over a colleague, in a corridor, without a mandate.

1. Sign nothing further. If asked why: you have found discrepancies and are documenting them.
2. One page. Dates, amounts, copies. No adjectives, no motive.
3. On the same page, your own two months: what you signed and when you knew. Before anyone asks.
4. Take advice before you hand it over: your professional body’s ethics line or an employment lawyer, one hour.
5. Ask the owner in writing for a hearing with a third person present, and say which outcome you think proportionate. Repayment and a written warning is a normal outcome for such a sum. You are allowed to argue for him. You are not allowed to decide for him.`,
      words: `“I have found altered receipts over fourteen months, about 560 euros in all. I signed two of the reconciliations after I had noticed, and I should not have. I would like us to hear him with somebody neutral in the room before anything is decided.”`,
      notWhen: `If L. comes to you first, of his own accord, listen, and tell him you cannot keep it. Then the order changes and he reports himself.`,
      comments: [
        {
          by: 'june',
          hoursLater: 13,
          up: 7,
          body: `For the record, Tomasz and I have been arguing about this one by message since breakfast. He thinks a warning makes you an accomplice. I think no warning makes you a stranger.`,
          replies: [
            {
              by: 'tomasz',
              hoursLater: 14,
              up: 9,
              body: `I think that for the length of one meeting she has to be a stranger. It is what a signature is.`,
            },
          ],
        },
      ],
    },
    {
      by: 'june',
      hoursLater: 12,
      up: 14,
      down: 6,
      heard: `You sent an all-staff email to one man. He got it, he behaved for a month, and then he thought: she doesn’t know. That’s the trouble with hints. They let both of you keep pretending.`,
      would: `I’d talk to him. Once, plainly, with the outcome already fixed.

This is not a deal and not a favour. You’re not asking for an explanation, you’re not offering to cover, and you’re not taking the money back in an envelope. You tell him you’re reporting on Friday, that the copies are already made, and that between now and then he can walk in first. What he does with three days tells you, and the owner, more about him than fourteen receipts.

Yes, it’s riskier than Tomasz’s version. He might panic. So the copies leave your desk before you open your mouth, and you say it somewhere you can walk away from. But a person who sat outside a hospital for you is owed hearing it from your face, not from a page on the boss’s desk. You can do the right thing without making it an ambush.

And then on Friday you really do it. If you don’t, Tomasz was right about everything.`,
      words: `“I’ve seen the receipts, all of them. I’m taking it to the office on Friday at ten and I’m including my own part. I’m not going to discuss it and I’m not going to change my mind. I’m telling you because you could go before me, and I hope you do.”`,
      notWhen: `If your lawyer or your professional rules say you mustn’t, you mustn’t. Ask first. It’s also off if you think he could be a danger to himself or to you: then don’t do this by yourself.`,
      comments: [
        {
          by: 'amara',
          hoursLater: 18,
          up: 8,
          down: 1,
          body: `As somebody who has sat on the other side of that desk, this one worries me. If he shreds anything after Wednesday, the question in the room will be “who told him?”`,
          replies: [
            {
              by: 'june',
              hoursLater: 19,
              up: 6,
              body: `And the answer is “I did, here’s what I said, here are the copies.” I’m not saying there’s no price. I’m saying it’s payable.`,
            },
          ],
        },
      ],
    },
    {
      by: 'priya',
      hoursLater: 31,
      up: 19,
      heard: `Twenty years of “no small irregularities”, and the first one that is yours turns out to be eighty euros’ worth.`,
      would: `Figures first. There are two sums here and you have mixed them.

His: 14 × about 40 = 560. That is repayable, by almost anybody, in a few months. It makes proportion possible, and I would put a repayment schedule on the table as a plain fact: seven months at 80, done by the summer.

Yours: two signatures. It is nought euros and it is the larger amount, because his is about money and yours is about what your name means. I would correct that one first, today, whatever you decide about him. A short dated note to the file: on such a date I became aware; the reconciliations for these months are withdrawn pending review.

You will notice what happens then. Once your own side is straight, the question “do I warn him” gets much smaller, because you no longer have anything to hide in that conversation. I think part of your wish to warn him is the wish for company.

On the disagreement above: I would let the ethics line decide it. It is what you pay the subscription for. And take your forty back out of the box, with a receipt. A gift that hides a hole is a false entry.`,
      otherHelp: `If L. turns out to be drowning (arrears, maintenance, a loan with a cruel rate), a free debt adviser is worth more to him than anybody’s silence. You can give him the number afterwards. That part is allowed.`,
      helped: true,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 34,
          up: 12,
          body: `“The wish for company.” I had to get up and make tea.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'amara',
      hoursLater: 3,
      up: 9,
      body: `Off duty, so only this: of everything in your letter, “signed it twice while knowing” is what I’d fix first. People get forgiven for being slow. They don’t get forgiven for being found.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3.5,
          up: 8,
          body: `I know. I put it near the end so that I would have to write the rest first.`,
        },
      ],
    },
    {
      by: 'gus',
      hoursLater: 5,
      up: 11,
      down: 1,
      body: `I am an owner. One of mine was in the till three summers ago. I would rather he had asked me. I would have shouted and given it to him.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 6,
          up: 13,
          body: `You shout and forgive. Ours shouts and narrates.`,
          replies: [
            {
              by: 'gus',
              hoursLater: 6.5,
              up: 7,
              body: `Then you have a bad boss also. It does not move the forty.`,
              replies: [
                {
                  by: 'dov',
                  hoursLater: 8,
                  up: 8,
                  down: 2,
                  body: `It does, though. You report into a system, and if the system is one man with gestures then “let the process decide” means “let him enjoy it”. She is entitled to weigh where the report lands.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'yasmin',
      hoursLater: 7,
      up: 4,
      down: 2,
      body: `Is nobody going to say it’s forty euros? Most prosecutors would not get out of bed for this. I’d argue it’s a labour matter, full stop, and a quiet word is proportionate.`,
      replies: [
        {
          by: 'anneke',
          hoursLater: 9,
          up: 14,
          body: `The sum is small. The alteration is not. A man who takes forty euros from a box has taken forty euros; a man who changes a 3 into an 8 has made a false document, and has done so fourteen times with a pen he went to find. I have seen courts be gentle about the first for decades. About the second they are rarely gentle, and one should not tell her otherwise.`,
          replies: [
            {
              by: 'yasmin',
              hoursLater: 10,
              up: 7,
              body: `Conceded. Annoyingly.`,
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 9.5,
      up: 3,
      down: 5,
      body: `A thief is a thief. Why is everybody crying about his feelings?`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 11,
          up: 17,
          body: `Because he is a thief who spent four hours in a hospital car park for her. I’d want to know if he claimed *that* receipt.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 12.5,
              up: 18,
              body: `He did not. I checked. I am not proud that I checked.`,
            },
          ],
        },
      ],
    },
    {
      by: 'mo',
      hoursLater: 15,
      up: 4,
      gone: { withdrawn: true },
      body: `I was L., more or less. Not receipts, expenses, about the same amount, for a year and a half, because I couldn’t tell anyone that the commissions had dried up. What I remember is the afternoon a colleague asked me straight out. I have never been so relieved in my life. I still lost the job.`,
      replies: [
        {
          by: 'patrick',
          hoursLater: 20,
          up: 9,
          body: `I understand why you took that down, friend, and I won’t repeat it. Only the one thing, because the letter-writer should have it: that being asked straight out can come as a relief. It did for me as well, about something else.`,
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 171,
      up: 16,
      body: `For those who asked. Day one: the note to the file, my two months withdrawn. Day two: the ethics line, a tired and excellent man, who said that nothing in our rules forbade me to tell L., provided that the evidence was secured and I put down what I had said. Day three: I told L., in June’s words, next to the compost. He sat down on a bag of it. He went in before me, at nine.

It was loud. There was a third person present, because I had asked for it in writing. He is repaying at eighty a month and has been moved off the company card. He still has the boys. I have a formal warning in my own file, which is correct.

The owner now tells a new story at lunch. I am in it.`,
      replies: [
        {
          by: 'imani',
          hoursLater: 180,
          up: 7,
          body: `You’re the only person I’ve ever heard call her own warning correct. I’d want you doing my drug counts.`,
        },
        {
          by: 'dov',
          hoursLater: 184,
          up: 6,
          body: `Glad to be wrong about the gestures. Mostly wrong.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
