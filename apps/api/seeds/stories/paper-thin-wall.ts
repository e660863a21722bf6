import type { SeedStory } from '../story';

export default {
  topic: 'neighbours',
  title: 'I hear them through the wall, and I have started writing down the times',
  ask: 'When does hearing something become a duty to act, and what is the act?',
  by: 'hana',
  penName: 'Paper-Thin',
  daysAgo: 34,
  up: 27,
  body: `I moved into this flat nine weeks ago. My bedroom shares a wall with the living room of a couple and their daughter, who may be six.

On eleven evenings since then I have heard him shout for longer than ten minutes. Twice something broke. I have never heard her raise her voice. Afterwards a cartoon is turned on, very loud.

What I do not know: I have never heard a blow and never seen a mark. He holds the door. He carried my desk up four floors and would not take anything for it. In the lift, before I had said a word, she told me: “I hope we don’t disturb you, my husband has a stressful job.”

I have a notebook with dates and times. It feels like evidence and it feels like spying.

I telephoned the building manager and asked, in general, what one does about noise. He said every couple argues, and which flat was it? I hung up. One friend says I should have called the police weeks ago. Another says that if they come and find nothing, he will know it was me, because there is only one shared wall, and that I will not be the one who pays for it.

I should be honest. I do not like to be noticed. Some of my silence is prudence and some of it is only shyness, and I can no longer tell you the proportions.

Last Thursday at 21:40 the girl was sitting on the stairs in pyjamas, with her shoes on the wrong feet. She said she was waiting for it to be finished. I sat down next to her. It was eleven minutes. Then her mother came out and said thank you, and looked at me for a second longer than thank you takes.`,
  answers: [
    {
      by: 'sam',
      hoursLater: 5,
      up: 24,
      heard: `You sat with a child on a staircase for eleven minutes. Whatever proportion of you is shyness, it was not in charge that evening.`,
      would: `I would treat this as three things, because they need three different telephones.

**An emergency.** A scream, a blow, a threat, a child calling for help, something breaking and then silence. Ring the emergency number then, while it is going on. You do not have to be sure. Say there is a child in the flat. Do not knock.

**The child.** You are past the threshold already. A six-year-old who leaves the flat at night to wait for it to be finished is enough to ring children’s services, or a child protection helpline, this week. You are not accusing anybody. You tell someone trained; they decide. In many places your name is not passed on; ask before you give it.

**Her.** A domestic abuse helpline will talk to a neighbour. Ring them too and ask what to do and what to leave alone. Until then I would say nothing to her in the building, and put nothing on paper or on her phone.

Keep the notebook: date, time, what you heard. It is not spying. You did not put your ear there, the builder did.`,
      words: `“I’m ringing about a girl of about six in the flat next to mine. Before I start: can my name be kept from the family? Then I’d like to read you what I have heard and seen, with dates.”`,
      notWhen: `Do not raise it with him, however friendly he is about desks. Do not give the flat number to the building manager. If anybody in that flat works out that you called, and you are frightened, tell the people you called.`,
      otherHelp: `The emergency number where you live, for danger now. A child protection line and a domestic abuse helpline, for everything else: both take calls from people who “only hear it”.`,
      helped: true,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 7,
          up: 8,
          body: `What if I ring and nothing happens?`,
          replies: [
            {
              by: 'sam',
              hoursLater: 8,
              up: 13,
              body: `Often nothing happens that you can see. Yours may be the third call about her and the one that moves the file, or the first one, that makes the school’s the second. You will probably never be told. Ring again if it happens again.`,
            },
          ],
        },
        {
          by: 'amara',
          hoursLater: 12,
          up: 5,
          body: `“You did not put your ear there, the builder did.” Thank you. Half the people who see something at work never say so because they think noticing was the offence.`,
        },
      ],
    },
    {
      by: 'tomasz',
      hoursLater: 20,
      up: 15,
      down: 4,
      heard: `She raised it with you, in the lift, before you had said a word.`,
      would: `Everything Sam says about the emergency number and the call for the child: yes, and first.

Where we differ is her. I would not leave it at silence. “I hope we don’t disturb you” may be an apology. It may also be a question: *how much can you hear?* I have mediated in buildings for many years, and more than one woman has told me afterwards that the loneliest part was how politely everybody heard nothing.

1. Telephone first. Ask the helpline about what follows. If they say no, it is no.
2. Only if you meet her by herself, outside the building: at the bins, on the way to the tram.
3. Twenty seconds. No question, because a question forces her to lie to you. No opinion about him.
4. Nothing in writing. I never say that; I say it here.
5. Then stop. Do not bring it up a second time. She has it now.`,
      words: `“You asked once whether you disturb me. You don’t. If you or your daughter ever need a door to knock on, mine opens, at any hour, and I don’t ask why.”`,
      notWhen: `Not with the girl there: six-year-olds repeat things at supper. Not within sight of him or anyone who tells him things. Not while you are still frightened yourself.`,
      comments: [
        {
          by: 'sam',
          hoursLater: 22,
          up: 10,
          body: `I would still rather you didn’t, Tomasz. Some of these men question every minute she was out of the house, and a woman who cannot lie about a conversation is safer not having had it. You are right about the loneliness. I am thinking of the evening after.`,
          replies: [
            {
              by: 'tomasz',
              hoursLater: 24,
              up: 8,
              body: `That is why the helpline comes first and has the veto. But I do not accept that the safe sentence is always no sentence.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 27,
                  up: 9,
                  body: `It helps me that you disagree. I had thought there was one correct procedure and that everybody but me had been given it.`,
                },
              ],
            },
          ],
        },
        {
          by: 'tess',
          hoursLater: 25,
          up: 14,
          body: `For what it’s worth, Tomasz’s words are the ones I was trying to describe in #1.1.1. Sam is not wrong either. Both were true in my house, on different days of the week.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'tess',
      hoursLater: 2,
      up: 18,
      body: `I was the woman in the lift. Nearly word for word. The neighbour said “Oh, I never hear a thing!”, to be kind, and I went back up and it was another two years. I don’t blame her. I do still remember which floor she got out at.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 7,
          body: `Thank you for telling me that. May I ask what you would have wanted her to say?`,
          replies: [
            {
              by: 'tess',
              hoursLater: 4,
              up: 18,
              body: `Something I could have pretended not to hear. If she’d asked me straight I would have lied, and then I’d have had to avoid her. I needed somebody to leave a thing on the floor near me and walk off.`,
              replies: [
                {
                  by: 'imani',
                  hoursLater: 6,
                  up: 12,
                  body: `It’s how we’re taught to do it on the ward. You offer, you don’t ask for a confession. And never with him in the room, even when he’s the one fetching the water.`,
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
        removedFor: 'UNSAFE_ADVICE',
        explanation: `Confronting somebody at the door in the middle of this can put the people inside it, and the neighbour, in danger. You are welcome to say again, without that, that she should act.`,
      },
      body: `Unbelievable. Eleven times! Next time go round there and hammer on the door until he opens and tell him to his face that the whole building knows what he is. These types are cowards, they fold the second somebody stands up to them.`,
      replies: [
        {
          by: 'patrick',
          hoursLater: 3.5,
          up: 17,
          body: `No. Please, nobody do that. My father was charming to anyone who hammered on our door. Apologised, offered them a drink. Then he closed it, and we paid for the embarrassment.`,
          replies: [
            {
              by: 'victor',
              hoursLater: 5,
              up: 2,
              down: 3,
              body: `So everybody just sits there with a notebook. Great.`,
              replies: [
                {
                  by: 'sam',
                  hoursLater: 6,
                  up: 13,
                  body: `Ringing is doing something. It is a great deal duller than a door, and it works more often.`,
                },
              ],
            },
            {
              by: 'yasmin',
              hoursLater: 8,
              up: 4,
              body: `Also, in plain terms: the person making a scene on the landing is the one the patrol talks to first. Don’t hand him a complaint to make.`,
            },
          ],
        },
      ],
    },
    {
      by: 'greta',
      hoursLater: 4,
      up: 9,
      down: 2,
      body: `I let out four flats, so I hear about noise. Twice I have been told of “terrible shouting”. Once it was a son with a disability and two exhausted parents who were terrified of the neighbours. Once it was exactly what you think. From the corridor they sounded the same. Keep to what you heard. And you were right to hang up on the manager: we are not trained for it, and we talk.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 5.5,
          up: 7,
          body: `I have tried to hold that possibility open, which is why I wrote that I have never heard a blow. But I keep coming back to the shoes. She had put them on in the dark, or fast.`,
        },
        {
          by: 'dov',
          hoursLater: 7,
          up: 8,
          body: `And if it is two exhausted parents, then somebody turns up and finds two exhausted parents who need help. Why is that the bad outcome?`,
          replies: [
            {
              by: 'greta',
              hoursLater: 9,
              up: 8,
              body: `Depends who turns up, and what the family’s papers look like. I have seen such a visit rescue people and I have seen one cost them the flat. I would still ring. I would not pretend that it is free.`,
              replies: [
                {
                  by: 'wen',
                  hoursLater: 13,
                  up: 12,
                  body: `Thank you for saying it. In the building where I grew up, a knock from an office was the most frightening thing there was. And two doors down there was a girl for whom someone should have rung, and nobody did, for exactly that reason. I have thought about her more than about the office.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'kasper',
      hoursLater: 6,
      up: 2,
      down: 1,
      body: `Could you put a recorder against the wall? Then it would be objective and nobody would have to believe you.`,
      replies: [
        {
          by: 'yasmin',
          hoursLater: 8.5,
          up: 9,
          body: `Please not. In many countries recording people in their own home is an offence, and it’s often unusable anyway. Notes made at the time by a witness are perfectly good evidence. She *is* the objective part.`,
          replies: [
            { by: 'kasper', hoursLater: 9, up: 5, body: `Understood. Notes, then. Ink, and no blank lines.` },
          ],
        },
      ],
    },
    {
      by: 'joel',
      hoursLater: 9,
      up: 14,
      body: `Had a boy on my early run, always alone, always in the same jumper. I chewed on it for a month. Was it my place, what if the mum was just working two jobs. In the end I told the depot and the woman there said: you see it, you say it, you don’t decide it. Deciding is somebody else’s shift. I slept that night. Never did find out, but he got a coat.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 10,
          up: 11,
          body: `“You see it, you say it, you don’t decide it.” I have written that on the first page of the notebook.`,
        },
      ],
    },
    {
      by: 'bea',
      hoursLater: 11,
      up: 8,
      body: `If you know which school she goes to, tell whoever you ring! Every school I’ve worked in has someone for this, and a tired child with her shoes on the wrong feet is a child somebody in that building may already be worrying about.`,
      replies: [
        {
          by: 'sam',
          hoursLater: 12,
          up: 6,
          body: `Tell the helpline the school, yes. Don’t ring the school yourself; let the people with the file join the dots.`,
        },
      ],
    },
    {
      by: 'oskar',
      hoursLater: 16,
      up: 6,
      body: `You asked about proportions. I used to want my motives clean before I did a right thing. It turned out to be a very good way of not doing any.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 101,
      up: 18,
      body: `I rang on Monday in my lunch break, from a bench. I had written it out and read it like a speech. She said to take my time. She asked most about the stairs. My name will not be given to the family. I also rang the other line and asked about speaking to the mother, and they asked me a number of questions I would not have thought of before they said perhaps.

Afterwards I cried, which I had not scheduled.`,
      replies: [
        { by: 'harold', hoursLater: 102, up: 11, body: `Well done. Truly.` },
        {
          by: 'imani',
          hoursLater: 106,
          up: 8,
          body: `You’d be amazed how many of us read it off a piece of paper. Eat something. Sleep on the other side of the flat tonight if you can.`,
        },
        { by: 'victor', hoursLater: 120, up: 10, body: `Good. I was wrong about the door.` },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 528,
      up: 17,
      body: `I met her by the bicycles, alone, and I said what Tomasz wrote. She said, “I don’t know what you mean.” Then, with her key already in the lock: “Any hour?” I said any hour.

It has been quieter, or they are doing it in another room. I have bought a second toothbrush and a small pair of slippers and put them in a drawer. I do not know if that is foolish.`,
      replies: [
        { by: 'tess', hoursLater: 529, up: 18, body: `She heard you. And it isn’t foolish.` },
        { by: 'carol', hoursLater: 533, up: 9, body: `Slippers. Oh, you good girl.` },
      ],
    },
  ],
} satisfies SeedStory;
