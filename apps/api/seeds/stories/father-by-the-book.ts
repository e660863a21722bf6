import type { SeedStory } from '../story';

export default {
  topic: 'parenting',
  title: `I do everything a good father does, and I do not feel it`,
  ask: `Can you love a child in the doing only, and will he find out?`,
  body: `My son is two years and four months old. I can describe him accurately. He has my wife's chin. He says "again" to most things. He is healthy, sleeps ten hours, and is, according to others, delightful.

I get up with him at ten to six. I cut the grapes lengthways. I've read four books about attachment and I do what they say: I get down to his height, I name his feelings, I don't look at my phone. On Saturdays we go to the swimming baths and then to see the diggers. My mother-in-law says that she has never seen such a father.

I feel nothing. I'll be more exact. I feel responsible, as you would for an expensive instrument that has been lent to you. When he's ill, I am alarmed. When he runs to me at the gate I know that this is the moment, I've seen it in films, and I smile and lift him up and wait. It's as though everyone else in the room can hear a piece of music.

I thought it would come at the birth. It was a bad birth, thirty-one hours, and there were four minutes in which they took both of them out of the room and no one told me anything. Then I thought that it would come with the first smile, then when he could talk. I have stopped putting dates on it.

My wife doesn't know. She fell in love with him at once; I watched it happen. I've not told anybody. I count. Two hours until nap. Seventy minutes until bath. When he's asleep I sit in the dark in the corridor, not from tenderness but because nobody needs my face to do anything there.

I would not harm him. I want to say it, as I know that people will wonder. And I don't want to leave. I would like to hear the music, or else be told that one can manage without.`,
  by: 'kasper',
  penName: 'Father, By the Book',
  daysAgo: 21,
  up: 27,
  down: 0,
  answers: [
    {
      by: 'chidi',
      hoursLater: 5,
      up: 23,
      helped: true,
      heard: `Four minutes. You gave them half a sentence, between the hours and the first smile. I'd like to go back there. They took both of them out and nobody told you anything, and I believe that a part of you is standing in that room still, not daring to want anything that could be carried out of the door.`,
      would: `You ask if one can love in the doing only. I think that you've been loving him for two years and four months with no wage. A lent instrument isn't got up for at ten to six by someone who doesn't care. But you're asking about your own life as well, and there I don't want to comfort you too soon.

A numbness that began at a frightening birth, the counting, the dark corridor: fathers get depressed after births, and they get injured by births, and it is very often missed, because no one asks them and because the grapes are cut. It doesn't look like crying. It looks like you. It can be treated, including after two years. So the first thing isn't to try harder with your son. It is to be seen by a doctor, and to use the word "birth".

The second is your wife. You've been performing for an audience that loves you. Tell her about the four minutes, and begin there; the rest will follow.`,
      words: `To the doctor: "Since my son's birth I haven't been able to feel much. It was a frightening birth. I function, and I count the hours. I'd like to be checked for depression, and asked about the birth."`,
      otherHelp: `Your GP; a perinatal mental-health service, since many now see fathers; and if it ever turns to thoughts of not being here, or of anybody coming to harm, the emergency number or a crisis line the same day.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 8,
          up: 14,
          body: `I have read it several times. I'd listed the four minutes for completeness. I notice that my hands are cold when I type it.`,
          replies: [
            {
              by: 'chidi',
              hoursLater: 10,
              up: 12,
              body: `Then let that be the thing you tell the doctor, if all the other words go. "My hands get cold when I say four minutes." It's an exact observation. You are good at those.`,
            },
          ],
        },
        {
          by: 'imani',
          hoursLater: 15,
          up: 15,
          body: `I've been one of the people who run out of that room with the trolley. We're meant to send somebody back to the dad. At four in the morning with two down we don't always. It's the thing I would apologise to people for, if I could find them. I'm sorry nobody came.`,
        },
      ],
    },
    {
      by: 'sam',
      hoursLater: 27,
      up: 14,
      down: 3,
      heard: `You said you wouldn't harm him, before anyone asked. I believe you. I've met a good many parents whom I had to worry about, and they don't usually cut the grapes lengthways.`,
      would: `Chidi's right about the doctor. I'd push on a different door at the same time: you're tired in a way that isn't sleep. You've been acting, full time, from ten to six onwards, with books. No one could feel anything with that much concentration going on.

So I'd do *less* fathering, and less well. Put the four books away. Once a week, do something with him that you actually like, and never mind whether it's good for him. If you mend things, mend something while he hands you the wrong screw. Don't name his feelings for an hour. Be bored together. In my experience it doesn't arrive at the gate with everyone watching. It comes in sideways while you're looking for a screwdriver, and often it's more like irritation to begin with.

On your wife I'd go slower than Chidi does. Tell the doctor first. She'll take it better as "I'm getting help for this" than as news with nothing attached to it.

Will he find out? What he'll find out is who got up.`,
      words: `To your wife, once you've got an appointment: "I haven't been right since the birth, and I've been hiding it behind doing things. I've seen the doctor. I'd like you to know."`,
    },
  ],
  comments: [
    {
      by: 'lucia',
      hoursLater: 2,
      up: 17,
      body: `My first child took me by storm. With my second I felt, for fourteen months, as if I'd been given somebody's luggage to mind. I made no jokes about it then, and I joke about everything. One afternoon he sneezed into a bowl of flour and looked at me as though I'd done it, and there it was. He's nine. I would step in front of a tram. I'm not promising you flour. I only want you to know that there's at least one mother in the queue behind you.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 4,
          up: 11,
          body: `Fourteen months is useful to me. Thank you. I'd had no data.`,
        },
      ],
    },
    {
      by: 'edgar',
      hoursLater: 6,
      up: 8,
      body: `I am seventy-four and I do not think that the word "love" was used in my father's house. He resoled my shoes. He did it on Sunday evenings, with the wireless on, and set them by the door. I have gone about since then under the impression that I was greatly loved. I may have had no evidence but the shoes.`,
      replies: [
        {
          by: 'millie',
          hoursLater: 7,
          up: 13,
          body: `edgar i was NOT ready for this`,
        },
        {
          by: 'dov',
          hoursLater: 9,
          up: 8,
          body: `It's a fine answer to the second half of his question. But I wouldn't want it to let him off the first half. Edgar's father may have been happy over the shoes. This man's sitting in the corridor in the dark. He's allowed to want the music too, and not only to supply it.`,
          replies: [
            {
              by: 'edgar',
              hoursLater: 11,
              up: 9,
              body: `That is just. Both, then: the shoes *and* the doctor.`,
            },
          ],
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 340,
      up: 21,
      body: `Status. 1: I saw the doctor and said the sentence. She asked two more questions and then I wept for some time, which I'd not predicted. There is a name for it and there's a waiting list, and in the meantime a nurse telephones me on Thursdays.
2: I told my wife, in Sam's order. She said, "I know you've been somewhere." She thought that I regretted her.
3: We repaired the bicycle pump on Saturday. He gave me the wrong thing eleven times and said "again". I was irritated. I report this because Sam said it might count.`,
    },
  ],
} satisfies SeedStory;
