import type { SeedStory } from '../story';

export default {
  topic: 'dating',
  title: `A woman at my bridge club has asked me to the pictures. I am 71`,
  ask: `Is it a date, and may I go while my wife's coat is still in the hall?`,
  body: `I will keep this short.

My wife Joan died four years ago in March. We had forty-three years. I can cook five things now.

On Tuesdays I play bridge at the library. My partner is a lady called Winifred. She is sixty-eight and she was a district nurse. She bids like a pirate. Last Tuesday, putting the cards away, she said there was a film on at the Regal with trains in it, and would I care to go on the Saturday week. I said I would look in my diary. I do not keep a diary. She knows that I don't, as I write everything on my hand.

I have since bought a shirt. Then I took it back because it had a pattern and bought another. I am telling you so that you know the condition I'm in.

I have three worries.

First, I don't know what it is. It may be that she likes trains. I would look a fool in a new shirt if it were only trains.

Second, Joan's coat is on the hook in the hall. Her glasses are in the pocket. I say good morning to it. I don't think I am ready to move it and I don't think I should have a lady to the house with it there. It is a green coat.

Third, my daughter. She telephones every Sunday. When a neighbour made a joke about me and Winifred at Christmas, she left the room. She has not said anything since. Nor have I.

I have drafted a note to Winifred to say I have a cold. I have drafted it twice. It is not in my nature to tell lies but I find I'm quite good at it.

I slept well all last year. I don't now. I can't tell if that's a bad sign.`,
  by: 'harold',
  daysAgo: 27,
  up: 30,
  down: 0,
  answers: [
    {
      by: 'marta',
      hoursLater: 6,
      up: 20,
      heard: `A man who slept well all last year, and has now bought two shirts. Harold, I think you know what kind of sign it is. You're asking if it is allowed.`,
      would: `Go to the film. Nobody marries at the Regal. You'd be agreeing to two hours in the dark and a cup of tea, and at the end of it you will know more than any of us can tell you from here.

You needn't find out beforehand what it is. She may not know herself. Wear the shirt; it suits trains as well.

The coat can stay. It is a coat, it's yours to keep, and there's no rule by which one hook has to be emptied before another person may be smiled at. Winifred was a district nurse. She has stood in a hundred halls with a coat in them. If she should come to the house one day, tell her whose it is. You'll learn something from how she looks at it.

Your daughter I would tell before Saturday, on the telephone, in two sentences, and not ask her permission. She left the room at a joke. She may stay in it for her father's plain voice.`,
      words: `"I'm going to the pictures on Saturday with Winifred from bridge. I wanted you to hear it from me. I still say good morning to your mother's coat."`,
      notWhen: `Don't send the cold. She'd bring soup, and you'd have to cough.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 8,
          up: 17,
          body: `She would bring soup. I had not thought of that. Note torn up.`,
        },
        {
          by: 'carol',
          hoursLater: 10,
          up: 9,
          body: `Harold, I'm a grandmother and I have been the daughter as well. When my dad took up with Iris from the allotments I was forty-four and I cried in the car like a child. I wasn't cross with him. It was only that as long as he was lonely, Mum was still missing from somewhere. Give her time. I did Iris's flowers in the end.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 12,
              up: 11,
              body: `That's a help. I'd thought she was angry.`,
            },
          ],
        },
      ],
    },
    {
      by: 'june',
      hoursLater: 19,
      up: 14,
      down: 1,
      heard: `You're not sure if it's a date and you'd like to know before you sit down. Honestly? Same at 71 as at 24.`,
      would: `Marta says you needn't know. I think you'd enjoy yourself more if you did, and there's a very low-drama way of finding out: make it a bit more of an occasion yourself and see what she does. Tell her yes, and say you'd like to take her for something to eat first. If it's only trains, she'll say she'll eat at home. If it isn't, you have dinner.

Then say one true thing during the evening. It doesn't have to be a declaration. "I bought a shirt for this" counts. People spend months sending out hints so small nobody could catch them, to be safe, and what they get is months. She stuck her neck out over a pack of cards. She's owed a clear signal back, even if the signal is "I'm rusty and I'm slow, and I'm glad you asked."

About Joan: talk about her if she comes up. Don't edit her out to be polite. Forty-three years is most of who you are.`,
      words: `"I'd like to come. I don't keep a diary, as you know. May I give you supper first? I should warn you I'm out of practice at all this, but I'm glad you asked me."`,
    },
  ],
  comments: [
    {
      by: 'sean',
      hoursLater: 1,
      up: 15,
      body: `Nobody asks a man to a train film for the trains.`,
      replies: [
        {
          by: 'kasper',
          hoursLater: 2,
          up: 8,
          body: `I would. I'd ask someone purely for the trains. I want this possibility to be represented.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 3,
              up: 10,
              body: `Thank you Kasper. This is what I fear.`,
              replies: [
                {
                  by: 'lucia',
                  hoursLater: 4,
                  up: 18,
                  body: `Harold. She partners you every week, she knows about the diary AND she knows about the hand. A woman who only wants trains does not study a man's hand.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'ruth',
      hoursLater: 9,
      up: 16,
      body: `I'll leave the answering to others, since it isn't a grief letter, or only a bit. But a word on the coat. In my line of work I've met coats that stayed four months and coats that stayed twenty years. I never could tell from the coat how the person was doing. I could sometimes tell from whether they'd let themselves be asked anywhere.`,
    },
    {
      by: 'dov',
      hoursLater: 14,
      up: 4,
      down: 3,
      body: `Someone should say it: he's allowed not to go. He's got bridge, five dishes and a coat to talk to. "Get back out there" is not a law of nature, and there are widowers who get pushed into company by people who can't bear to look at a contented man on his own.`,
      replies: [
        {
          by: 'delphine',
          hoursLater: 15,
          up: 10,
          body: `True of some. But contented men don't return shirts because of the pattern.`,
          replies: [
            {
              by: 'dov',
              hoursLater: 17,
              up: 8,
              body: `I concede the shirt.`,
            },
          ],
        },
      ],
    },
    {
      by: 'nils',
      hoursLater: 26,
      up: 9,
      body: `I'm less than half your age and I have never been asked to the pictures by anyone, so I don't have advice, but I wanted to say something about the not sleeping. Last spring I didn't sleep either, for about two weeks, and I was sure that something was wrong with me, and I went over everything I'd eaten. It was that a person at my choir had saved me a seat. That's all. I'd got so used to nothing happening that I had forgotten hope keeps you awake as well as worry does, and that from the inside they're not easy to tell apart. I never did anything about the seat. I rather wish I had. I'd be glad if you went.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 28,
          up: 12,
          body: `Nils. Sit in the seat. I'll go if you will.`,
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 290,
      up: 25,
      body: `The film was poor. Hardly any trains. We had fish beforehand.

I told my daughter on the Sunday as Marta said. She was quiet. Then she asked which shirt.

Winifred came in for tea. She looked at the coat. She said "Good wool" and hung hers on the next hook.`,
      replies: [
        {
          by: 'gus',
          hoursLater: 292,
          up: 13,
          body: `I own a restaurant and I've got onions as an excuse. You people have no excuse.`,
        },
        {
          by: 'nils',
          hoursLater: 330,
          up: 16,
          body: `I sat in the seat.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
