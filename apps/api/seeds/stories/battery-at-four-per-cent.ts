import type { SeedStory } from '../story';

export default {
  topic: 'love',
  title: `My wife follows me on a map all day, and I have begun photographing my lunch as evidence`,
  ask: `Is this love with too much worry in it, or is it something with another name?`,
  body: `I've started this several times and it always sounds either silly or disloyal.

I'm forty-six. I've been married for eleven years to someone I would call, to anyone, the best company in the world. I am on the road for work, in and out of appointments. About three years ago we put one of those location-sharing things on our phones, since I'd once broken down in the rain. It was my idea. I say that because she says it too.

Now she checks it all day. If the dot stops, I get a message: "Why there?" If I don't reply within ten minutes, she rings. If I don't pick up, she has rung my office, and once a client. When I come home she likes to look through my phone "so we can relax". I send photographs: of the sandwich, the car park, the colleague I am having the sandwich with, so that it's clear he's a man. One evening my battery died for two hours. She was sitting on the stairs in the dark when I got in, and she'd cut up my driving shoes. She cried afterwards and I comforted her. I have bought four chargers.

She has never hit me. She's smaller than I am. Her first husband really did deceive her for years, so there's a reason, and I've told myself that a patient man would outlast it. But I have stopped going to five-a-side. I've stopped seeing my sister, who said something. I take the longer road so as to avoid passing my old girlfriend's street, not because I'd ever stop, but because the dot would be near it.

At the last service the mechanic made a joke about the miles. I laughed, then sat in the car and couldn't start it for a quarter of an hour.

If a woman wrote this I think I'd know what to tell her. I can't seem to do it with myself in it. My mates would make a joke, and I'd make it before them.`,
  by: 'mo',
  penName: 'Battery at Four Per Cent',
  daysAgo: 47,
  up: 26,
  down: 1,
  answers: [
    {
      by: 'sam',
      hoursLater: 3,
      up: 25,
      helped: true,
      heard: `You've written your own answer in the last paragraph: if a woman wrote it, you'd know. So do I, and it doesn't change with the sex or the size of anybody. Watching where you go, searching your phone, ringing your work, destroying your things, and you giving up your sister and your football to keep the peace. That has a name, and the name is coercive control. In a good many countries it's an offence.`,
      would: `I'm going to be dull and careful.

Don't switch off the sharing tonight as a statement. You may well want to, but sudden changes are when things get worse, and shoes aren't the last thing a person can cut up. Don't announce that you are leaving, either, before you've spoken to somebody.

Do this first. From a phone that isn't yours (at work, say, or your sister's), ring a domestic abuse line and tell them what you've told us. There are lines for men specifically, and the general ones will talk to you too. They won't tell you to leave. They'll help you think about risk and order of steps. Then see your sister. Keep a short dated record somewhere she can't reach, not on your phone or in a shared account. The stairs and the shoes go in it.

Her history is real and sad. It explains the fear. It doesn't oblige you to live on a map.`,
      words: `To your sister: "You said something and I stayed away because you were right. Can I come and use your phone?"`,
      notWhen: `If she has threatened to hurt you, herself or anybody else, or if you're ever frightened in the moment, leave the building and ring the emergency number.`,
      otherHelp: `A domestic abuse helpline (ask for the men's service), and your GP: sitting a quarter of an hour in a car you can't start is worth mentioning to a doctor.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 7,
          up: 14,
          body: `I'm reading this on the computer at the public library. It took me a while to get past the word. Thank you for not being shocked.`,
          replies: [
            {
              by: 'sam',
              hoursLater: 8,
              up: 11,
              body: `Good place to read it. Sign out when you go and clear the history; the person at the desk will show you how and won't ask why.`,
            },
          ],
        },
      ],
    },
    {
      by: 'marta',
      hoursLater: 25,
      up: 16,
      down: 1,
      heard: `You comfort her after she's destroyed something of yours. I read that line several times. Eleven years, and somewhere on the way the person who was hurt became the person who does the consoling.`,
      would: `I've sat with couples for twenty years, and you may be expecting me to suggest that the two of you come and sit with me. Not now. Couples work needs two people who can both say what they think and go home safely afterwards. When one of them will be questioned in the car, it does harm. If anyone proposes it to you, including her, say later.

What I'd ask you to do is smaller, and only for you: speak to one person who knew you before. You've been carrying two versions of your wife, the best company in the world and the woman on the stairs, and you've been trying to decide which one is true. Both are. You needn't prove she's a monster to be allowed to find this unbearable.

She may be able to change. People do, when they take it up themselves, with someone trained, over a long time, and with nobody holding the phone out for inspection in the meantime. Your patience has not been the missing ingredient. You've supplied that for three years.`,
      otherHelp: `Follow Sam's order of steps. On the practical side I have nothing to add to it.`,
    },
    {
      by: 'chidi',
      hoursLater: 70,
      up: 11,
      down: 3,
      heard: `I have been asking myself what each of you is afraid of. She fears that the dot will stop. You, I think, fear that if you stop managing her fear she will break, and that it will be your doing.`,
      would: `I agree with Sam about safety, and with Marta that you shouldn't sit down together yet. I would add one thing, with some hesitation, about the word. Sam has given it to you, and it's accurate. You may find that you can't use it for a while. Some men wait to act until they can say it of themselves. You need not. You can ring the helpline and begin with, "I don't know if this is the right number." They hear that all day.

And notice that you asked whether it's love *or* something else. It may be both for a long time. Leaving room for that is not weakness, provided that you don't use it as a reason to postpone the telephone call.

So: one call, this week, from the library. After it, one evening of football in your mind, only in your mind. Ask yourself what you felt before you thought of the dot.`,
      words: `"I don't know if I've rung the right number. Nobody's hit me. My wife watches where I am all day and I've stopped seeing people."`,
    },
  ],
  comments: [
    {
      by: 'tess',
      hoursLater: 2,
      up: 21,
      body: `I never got hit either. I used to think I'd have left sooner if I had been, which is a terrible thing to have thought, and I thought it most days. You don't need a bruise to count. The lunch photographs are the bruise.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 12,
          body: `I scrolled back through my pictures after reading that. Four hundred and six sandwiches.`,
          replies: [
            {
              by: 'tess',
              hoursLater: 10,
              up: 9,
              body: `Mine were receipts. I kept three years of them in a biscuit tin in case I was asked. It was a lovely day when I used that tin for biscuits.`,
              replies: [
                {
                  by: 'imani',
                  hoursLater: 14,
                  up: 8,
                  body: `Tess. I've got something in my eye on the night bus.`,
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
      up: 1,
      down: 6,
      body: `Be a man about it. Switch the thing off, put a tracker on HER phone and ring her every ten minutes until she's had enough. She'll learn in a week. Take her keys if she kicks off.`,
      gone: {
        removedFor: 'UNSAFE_ADVICE',
        explanation: `Secretly tracking a partner and taking her keys is against the law in many places, and provoking somebody in this situation can put people in danger.`,
      },
      replies: [
        {
          by: 'patrick',
          hoursLater: 4.5,
          up: 13,
          body: `To the letter-writer, before this gets taken down: please don't do any of it. Paying it back in kind makes two people in danger where there was one, and it would also be used against you afterwards. What Sam wrote is the way.`,
        },
        {
          by: 'anneke',
          hoursLater: 6,
          up: 11,
          body: `I heard such cases for years. Once both parties have done it, it becomes very hard for anyone to protect either. Patrick is right.`,
          replies: [
            {
              by: 'victor',
              hoursLater: 9,
              down: 4,
              body: `I was angry for him. He sounds like a decent man.`,
              replies: [
                {
                  by: 'patrick',
                  hoursLater: 11,
                  up: 10,
                  body: `I believe you. Then be angry in a way he can use.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'greta',
      hoursLater: 16,
      up: 4,
      down: 4,
      body: `May I say a word for her? Someone who's been lied to for years really does become like this. I checked my husband's pockets for two years after my own bad first marriage. I wasn't a criminal, I was ill with it.`,
      replies: [
        {
          by: 'yasmin',
          hoursLater: 17,
          up: 9,
          body: `I don't doubt it. But did he have to give up his sister for it? There's a difference between being ill with something and making another person live inside it.`,
          replies: [
            {
              by: 'greta',
              hoursLater: 20,
              up: 12,
              body: `No. He said "Greta, I'm not him, and I'm not turning out my pockets any more," and I went and got help. So I suppose I'm on your side in the end. Nobody cut up any shoes.`,
            },
          ],
        },
      ],
    },
    {
      by: 'joel',
      hoursLater: 31,
      up: 10,
      body: `Driver at our depot, big man, hands like shovels. His lady used to ride his bus. Not some days: every day, front seat, to see who got on. We all ribbed him about it. I ribbed him. Two years later he told me he used to pray for the 6.40 to break down. I've thought about that ribbing more than anything I ever did to an enemy. Your mates might surprise you, friend. Pick the one who's quiet.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 410,
      up: 24,
      body: `I went to my sister's on a working day, with the phone left on the passenger seat outside a client's where it would be anyway. She opened the door and didn't say anything, she just moved a chair. I rang from her kitchen. The woman on the line asked me how long I'd got before I was missed. Nobody had put it like that.

I won't say more about plans here, I was advised not to. But there's a plan, in an order, with people in it.`,
    },
  ],
} satisfies SeedStory;
