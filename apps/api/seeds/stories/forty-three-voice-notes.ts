import type { SeedStory } from '../story';

export default {
  topic: 'friendship',
  title: 'my best friend sends me eleven-minute voice notes and i have 43 unplayed',
  ask: 'do i listen to all of them, or tell her i haven’t been?',
  by: 'millie',
  daysAgo: 8,
  up: 20,
  down: 2,
  body: `ok so. my best friend (i’ll call her B) and i have known each other since we were nine. in january she moved to another city for a job and since then she sends voice notes. not short ones. the average is eleven minutes, i worked it out. the longest is 19:40 and she’s eating crisps for part of it.

i have 43 i haven’t played.

you should know i work in a call centre. eight hours a day i have people talking into my ears about their broadband. when i get home i don’t even put music on. i lie on the floor. then the phone goes bzz and it’s B, 12:08, and i feel actual dread, and then i feel like the worst person alive because it’s B. she held my hair at prom. she came to every one of my nan’s hospital things.

things i’ve tried: 1.5x speed (i answered a thing she took back at minute eight, she was hurt). an app that turns it into text (it wrote “i am a wicker whale” and i’m still scared to ask). sending her texts so that she’d text. she answers the text with a voice note. replying “omg yes” to everything. i did that for about three weeks and i’m not proud, she could’ve been telling me she’d joined a cult.

we used to talk for hours! i never once thought it’s too long! so is it me??

last night she sent one that’s only nine seconds. i played that one straight away. it goes: “hey. did you get the one from sunday? no worries if not.” and then a sort of breath.

there are four from sunday. i don’t know which one she means, and i’m scared to listen now because if it was something big then i said “omg yes” to it.`,
  answers: [
    {
      by: 'june',
      hoursLater: 3,
      up: 17,
      down: 2,
      heard: `You’re not the worst person alive. You’re someone who listens for a living, comes home with nothing left in her ears, and has been covering for it with “omg yes”. It’s the “omg yes” I’d fix.`,
      would: `Play Sunday’s four. Tonight, floor, lights off, normal speed. Nine seconds and a breath is someone asking if you’re still there.

Then ring her, whatever’s in them, and own up before you react to any of it. It’s tempting to just catch up and act normal, but then she’ll never know why you went vague for a month, and she’ll make up a reason that’s worse than the true one. The true one’s not that bad! Your ears were full.

The other 39: ask for an amnesty. Don’t secretly delete and don’t secretly binge. Tell her you’d rather have the highlights from her live than do it as homework.

And then change the format for good. A voice note is a weird thing: she gets the relief of talking and you get a task. You two were never about monologues, you were about *hours*, in both directions. So: one proper call a week, with a day on it, and texts in between. You’re allowed to say “I love you, and I can’t do audio after work.” A friend of fifteen years can take that.`,
      words: `“I’ve got something embarrassing to tell you. I’ve been saying omg yes and I hadn’t listened. It’s not you, it’s that I’ve had a headset on all day and by six I can’t do voices, even yours. I’ve now heard Sunday. Can I ring you? And can we have a standing call, like Thursdays, so I get you and not 43 of you?”`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 4,
          up: 8,
          body: `“she’ll make up a reason that’s worse than the true one” ok yeah she’s 100% doing that. going to the floor now`,
          replies: [{ by: 'june', hoursLater: 4.2, up: 9, body: `Go. Come back and tell us, or don’t. Go.` }],
        },
      ],
    },
    {
      by: 'ruth',
      hoursLater: 14,
      up: 14,
      down: 4,
      heard: `Forty-three letters from a friend in a strange town, and you have kept every one. You could have deleted them. I notice that you counted instead.`,
      would: `June is right about Sunday and right about the telephone. I do not hold with the amnesty.

I would listen to them all. Not as a punishment and not in one night: two a day, with the washing-up, in order from January. It comes to about eight hours. You said you never once found her too long, and I believe you; I do not think it is B who changed, it is that you have been getting her in the same ears as the broadband.

A person who can talk for eleven minutes to a telephone is not short of words. She is short of somebody to say them to. What she has told you since January, in order, with the crisps, is what it was like to be twenty-four and on her own in a town. She will not be able to give you highlights. Nobody remembers the highlights of being lonely; it is mostly buses.

You need not answer them. You might only mention something now and then. “How did it go with the landlady’s parrot?” Then she will know.`,
      words: `“I’m behind on you and I’m catching up from the beginning, two a day. I’m in February. I want to know what happened with the boiler and don’t you dare spoil it.”`,
      notWhen: `If anything you hear sounds as if she might harm herself, stop there and ring her that minute. Do not finish the note first.`,
      helped: true,
      comments: [
        {
          by: 'dov',
          hoursLater: 17,
          up: 4,
          down: 2,
          body: `Eight hours of penance for not wanting to be talked at? By that logic I owe my uncle the nineties.`,
          replies: [
            {
              by: 'ruth',
              hoursLater: 18,
              up: 10,
              body: `Did he hold your hair, Dov?`,
              replies: [
                { by: 'dov', hoursLater: 18.3, up: 9, body: `He had opinions about it. Point taken.` },
              ],
            },
          ],
        },
        {
          by: 'june',
          hoursLater: 19,
          up: 6,
          body: `I still think owing someone eight hours turns a friend into a chore. But “I’m in February, don’t spoil it” is so good that I’m jealous.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'sofia',
      hoursLater: 1,
      up: 9,
      body: `I’m B! Not literally. I moved for uni and I send these. Honest answer, I know my friend doesn’t listen to all of it. I talk to her because if I talked to the wall I’d be someone who talks to the wall.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 1.3,
          up: 8,
          body: `oh no. would you want to know that she doesn’t`,
          replies: [
            {
              by: 'sofia',
              hoursLater: 1.6,
              up: 12,
              body: `I’d want her to pick up. Like, once. I’d swap all of them for her picking up.`,
              replies: [
                {
                  by: 'oskar',
                  hoursLater: 2.5,
                  up: 6,
                  body: `Has anybody told your friend that, Sofia? I ask as one who spent his thirties hoping people would pick things up.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'lila',
      hoursLater: 2,
      up: 2,
      gone: { withdrawn: true },
      body: `My ex used to send me ones like that and I saved them all, and last night I played every single one in the dark like a podcast. 3 hours. I’m fine!! I’m going to delete them. I’m going to delete this.`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 3,
          up: 8,
          body: `You don’t need to have left that up, love. But write to me or to anyone next time before midnight. After midnight everybody’s ex has a lovely voice.`,
        },
      ],
    },
    {
      by: 'edgar',
      hoursLater: 5,
      up: 3,
      down: 2,
      body: `43 notes at an average of eleven minutes is 473 minutes, or 7 hours 53. At one and a half times the speed, 5 hours 15. I offer it only as a quantity that is smaller than dread.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 5.5,
          up: 7,
          body: `edgar that’s weirdly the most calming thing anyone’s said`,
        },
        {
          by: 'kasper',
          hoursLater: 6,
          up: 4,
          body: `Please be careful with 1.5x, she has documented a failure. Also: what *was* the wicker whale?`,
        },
      ],
    },
    {
      by: 'joel',
      hoursLater: 8,
      up: 9,
      body: `Eight hours of people talking at you, I know that. I’d get home off the late and my wife would say “how was your day” and I could have wept. In the end we made a rule, twenty minutes of nothing, hat off, then talk. She thought that I’d gone off her. I’d only gone off *sound*. Tell your friend it’s sound.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 21,
      up: 16,
      body: `ok update. i played sunday. it was the third of the four, at minute 7. she’d been let go. two weeks ago!! she’d been going out in the mornings so her flatmate wouldn’t know, and sending me the notes from a bench. that’s what the bus noises are.

and on the monday i wrote “omg yes”.

i rang. said june’s thing, the whole thing. she was quiet and then she said “i KNEW you didn’t know about the parrot.” then we both cried and then it was four hours.`,
      replies: [
        {
          by: 'tess',
          hoursLater: 22,
          up: 9,
          body: `Four hours! So it was never the length.`,
        },
        {
          by: 'amara',
          hoursLater: 24,
          up: 7,
          body: `Off duty, but tell her to check the notice period and what she’s owed for leave before she signs anything they send. And that going out in the mornings is very, very common. I’d bet money that there’s another one on the next bench.`,
        },
        {
          by: 'letter-writer',
          hoursLater: 130,
          up: 13,
          body: `she’s on my floor till the 20th. the actual floor. i’m doing them in order anyway, two a day, she’s not allowed to comment. i’m in march. “wicker whale” was “i’m a weaker whale”. i have asked. it made sense at the time apparently`,
        },
      ],
    },
  ],
} satisfies SeedStory;
