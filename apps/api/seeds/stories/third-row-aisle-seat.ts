import type { SeedStory } from '../story';

export default {
  topic: 'friendship',
  title: `My best friend does stand-up now, and the funniest part of her act is the worst year of my life`,
  ask: `May I ask her to cut it, when it is the part that works?`,
  body: `Six years ago I did not leave my flat for seven months. There was no event. It closed in by streets: first the station, then the square, then the shop, then the stairs. I lived on the third floor. My best friend lived across the river and she came every second day after work. When I couldn't open the door to the stairs any more, I let down a basket on a washing line, and she put the shopping in it and shouted up the price of leeks. She never once told me to pull myself together. She saved my life, or at least she fed it.

I'm well now. I take trains. Two people know about that year, and one is a doctor.

She began doing comedy last year, small rooms. I'm proud of her and I know what it has cost her. A few weeks ago she invited me to her first proper evening, and gave me a good seat, third row, on the aisle, "in case". I noticed the "in case". It was kind.

The piece is called Rapunzel. It is eight minutes long. It is very funny. There is the basket, the leeks, a neighbour who thought we were having an affair, and a thing I said about pigeons which I'd only ever said to her, at night, in March. She doesn't use my name. She does my voice. Three hundred people laughed at it and I laughed too, I heard myself do it. Then I went and stood in the toilets and counted tiles, which I hadn't done for four years.

She asked me afterwards, with her whole face, "Was it all right?" I said that it was the best bit. It is the best bit.

She is taking it to a festival in a few months. It will be recorded. It's her year as well, I know; she was the one in the rain, holding the rope. But they are my pigeons.`,
  by: 'hana',
  penName: 'Third Row, Aisle Seat',
  daysAgo: 13,
  up: 23,
  down: 0,
  answers: [
    {
      by: 'june',
      hoursLater: 4,
      up: 18,
      down: 4,
      heard: `She asked if it was all right *after* three hundred people had heard it. You said yes, because by then it was on fire and you were in the third row. That yes doesn't bind you.`,
      would: `Ask her to cut it. All eight minutes if that's what you want, and you don't have to prove damage first.

I know it's her year too. She can write about what it's like to love someone who won't come down: being wet, being scared, buying leeks. That's hers, and I'd bet it's a better piece. What isn't hers is your voice and your pigeons. You told her those at night when you were ill. Being the person somebody trusted at their lowest gives you a lot of things, but it doesn't give you the rights.

Do it soon and do it plainly, before the festival prints a programme. Don't open with how funny it is. She'll hold on to that word like a rail, and so will you.

She may be crushed. She may even be angry for a week. A friend who stood in the rain for seven months can take a week.`,
      words: `"I told you it was all right and it wasn't. I went and counted tiles. I need you to take my voice out of it, and the pigeons, and anything else I said up there. I'm asking you before it's recorded, because afterwards I couldn't ask."`,
      notWhen: `Not in the hour before or after she goes on stage.`,
    },
    {
      by: 'tomasz',
      hoursLater: 21,
      up: 13,
      down: 5,
      heard: `Two people own this material and only one of them has been using it. June says that you may ask for all of it back. I don't think all of it is yours to ask for.`,
      would: `I mediate between people who have built something together and then disagree about it. What I've learned is not to begin with keep or cut. Begin with an inventory.

1. Write down every element of the piece that you remember. The basket. The leeks. The neighbour. Your voice. The pigeons. The word Rapunzel.
2. Mark each one: hers, mine, shared.
3. For yours: out, no discussion. For the shared ones: what would make it bearable? A different city, a brother in place of a friend, your reading it first?
4. Meet her with the list, somewhere quiet, with an hour.
5. Afterwards, one of you sends the other a message with what was agreed, including what happens to the recording. It feels cold between friends. It prevents the second quarrel.

If you only say "cut it", she has to choose between you and her work, and she'll do it, I expect, and something will stay unpaid. If you do the list, she gets to be the friend with the rope once more.`,
      words: `"It's your year as well as mine. I've made a list of which bits I think are whose. Will you make one too, and then we compare?"`,
      comments: [
        {
          by: 'june',
          hoursLater: 23,
          up: 7,
          body: `I like the list, Tomasz. I'd only say that someone who laughed along and then counted tiles might negotiate herself down to nothing in an hour with a friend she owes her life to. If it has to be a list, then: "no" first, list second.`,
          replies: [
            {
              by: 'tomasz',
              hoursLater: 25,
              up: 6,
              body: `Accepted, as regards the pigeons. For the rest I would still let them look at it together.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 27,
                  up: 11,
                  body: `I would negotiate myself down to nothing. I've made the list, however. There are nineteen items. To my surprise I marked only four as mine.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'ruth',
      hoursLater: 44,
      up: 14,
      heard: `You said she saved your life, and then you said "or at least she fed it", which is a fair joke, and I notice it was you who made it.`,
      would: `Never mind the ownership for a minute. You were in the toilets counting tiles for the first time in four years. That's the news in this letter. I'd look after it first: tell the doctor, the one who knows, that it came back for an evening. Very likely it was just an evening. It's as well to have someone keeping an eye out.

Then tell your friend that, only that. Don't bring a verdict. She gave you the aisle seat. She'd thought about you and stairs and doors, all of it, and didn't think about the pigeons. People who've been through a bad time with us sometimes suppose that we've both come out at the same door. She came out and found it funny, and you can't hurry up to where she is, nor she go back. I've known sisters not speak for ten years over which of them was allowed to laugh about the funeral.

When she knows about the tiles, I expect you won't have to ask for anything.`,
      words: `"I laughed, and then I went and counted tiles. I hadn't for four years. I wanted you to know before anyone."`,
      otherHelp: `Your doctor, for a check. One bad evening isn't going back, and catching it early is how it stays one evening.`,
    },
  ],
  comments: [
    {
      by: 'leo',
      hoursLater: 2,
      up: 6,
      down: 4,
      body: `As a person of the stage: we are magpies, all of us, and I have put my own mother's hip into a monologue. But one ASKS. I rang her and read it down the telephone, and she said, "Make it the left one, it's funnier." If she'd said no, out it went.`,
      replies: [
        {
          by: 'fatima',
          hoursLater: 3,
          up: 10,
          body: `I'd like to subscribe to your mother.`,
        },
      ],
    },
    {
      by: 'mo',
      hoursLater: 5,
      up: 3,
      down: 3,
      body: `Wait, basket, leeks, pigeons... I think I've seen this! Tiny place over a bar, a few weeks back, brilliant redhead, the whole room was in bits. I had no idea. For what it's worth everyone was on Rapunzel's side!`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 6,
          up: 8,
          body: `It may not be the same one, and please don't say more than that. I'm glad about the last sentence, though I shouldn't be.`,
        },
        {
          by: 'mo',
          hoursLater: 6.5,
          up: 5,
          body: `Say no more, and I won't. Sorry, my mouth goes ahead of me.`,
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 8,
      up: 9,
      down: 4,
      body: `The unpopular case for the friend. No name. Invited to the first night. Asked, if late, and told it was the best bit. She's not a mind-reader. At what point does "I said yes and meant no" become the letter-writer's to carry and not the comedian's?`,
      replies: [
        {
          by: 'oskar',
          hoursLater: 9,
          up: 12,
          body: `At the point when she writes to us about it, which is now. I've said yes and meant no for most of my life. It was mine to carry every time. It was also mine to put down by saying the no late. Late is still allowed.`,
          replies: [
            {
              by: 'dov',
              hoursLater: 10,
              up: 7,
              body: `Late is allowed, yes. I'd only like her to begin with "I told you something false", as June has it. Then it's fair.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 12,
                  up: 10,
                  body: `It's fair. I've been rehearsing what she did to me and I'd left out my line.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'sean',
      hoursLater: 30,
      up: 11,
      body: `She held the rope. She can hold a pencil and cross out the pigeons.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 180,
      up: 17,
      body: `I told her about the tiles, before anything else. She sat down on the kerb, in a good coat. She said that she'd believed it had turned into *our* story, and I said that it has, four-nineteenths excepted.

The pigeons are out. My voice is out. She's keeping the leeks. I asked if she would do the bit where she's in the rain and thinks that perhaps the basket won't come down, as I hadn't known about that, and she said that she hadn't known if it was funny. It isn't. She is going to put it in.`,
    },
  ],
  reports: [
    {
      by: 'edgar',
      on: '2',
      reason: 'IDENTIFIES_SOMEONE',
      note: `He describes the performer and the venue. I think it is meant kindly, but the letter is sealed.`,
      hoursLater: 7,
    },
  ],
} satisfies SeedStory;
