import type { SeedStory } from '../story';

export default {
  topic: 'grief',
  title: 'His widow has asked me to speak at the memorial, and she does not know who I was',
  ask: 'May I stand up there at all, and where do I take the rest of it?',
  by: 'anneke',
  penName: 'Third Pew, Left',
  daysAgo: 27,
  locked: true,
  up: 19,
  down: 6,
  body: `He died in his garden six weeks ago. For nineteen years he and I loved each other, and for all nineteen of them he was married to somebody else.

I am not asking to be excused. I am seventy and I have had the time to draw up the charge sheet myself. We had worked together once; we met on the second Wednesday of the month and for four days each autumn; nobody knew, or nobody said. He did not promise to leave and I did not ask him to. I was also, in my way, content. I had work that filled the week.

I learned of his death from a notice. I went to the funeral as a former colleague and sat in the third pew on the left. A cousin passed me peppermints.

Now his widow has written, on good paper. There is to be a memorial for those who knew him in his working life, and she would be “so grateful” if I would say a few words, because he always spoke of me with such respect. I have read that sentence perhaps a hundred times. I cannot find anything in it but courtesy, and I have spent a career looking for what people put into sentences.

I have drafted a speech of four minutes. It is accurate. Every word of it is true, and it is the most dishonest document I have ever written.

I have not told a living soul. There is nobody who would bring me soup. On the second Wednesday I laid the table, noticed what I was doing, and did not know whether to clear it.

I should like to stand up once and have it be known that I lost something. I am aware that this is exactly what I may not do.`,
  answers: [
    {
      by: 'ruth',
      hoursLater: 7,
      up: 17,
      down: 2,
      heard: `You laid the table. You have had six weeks of widowhood with none of the casseroles, and you have gone to some trouble to make sure nobody could offer you one.`,
      would: `I would not speak. I would decline, kindly and briefly, and go and find somewhere to put it down.

You told us why yourself, in your last paragraph. You would be standing up there wanting to be known, in the one room in the world where you must not be. Four minutes is a long time to hold your face. I have seen grief get out in much safer places than a lectern, and if yours gets out there, it is she who will be left with it, for the rest of her life, in front of his colleagues. She has done nothing to deserve that, and you would not forgive yourself.

She is also not the person to tell. Not now, not by letter, not “when the time is right.” That relief would be yours and the bill would be hers.

But you must tell someone. I mean this as a nurse. A grief that nobody may see does not get smaller, it goes looking for a way out. A grief counsellor is bound to silence, has heard this many times, and will not be shocked. Ask for the second Wednesday.

Leave the table laid, if you like, for once. Eat at it.`,
      words: `“Thank you for thinking of me. I had a very great regard for him, and I find I am not able to speak about him in public. I hope you will understand. I will be thinking of you that day.” All of it is true. Stop there.`,
      otherHelp: `A bereavement counsellor, on your own, not a group to begin with. If the empty Wednesdays turn into not wanting the other days either, then your doctor, that week.`,
      helped: true,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 10,
          body: `“Ask for the second Wednesday.” I had been trying to think what to do with it. I had not considered that one could make an appointment.`,
          replies: [
            {
              by: 'ruth',
              hoursLater: 10,
              up: 9,
              body: `One can. They have a kettle and a box of tissues, and they do not know his wife.`,
            },
          ],
        },
      ],
    },
    {
      by: 'chidi',
      hoursLater: 28,
      up: 9,
      down: 7,
      heard: `There is a widow in this who is also asking for something, and I would like us to look at what it might be.`,
      would: `I come to another view than Ruth’s on the speech, and I hold it with some care.

To decline is also a message. You were his colleague for years, he spoke of you with respect, and you alone will not say a word? You know from your own working life what people make of a silence. It may trouble her more than four accurate minutes would.

So I would ask what you are afraid of, and what she is. If you fear that you will break: then do not do it, Ruth is right, and nothing I say should move you. If you fear that it is *dishonest*: I am not sure that it is. You did know his working life. She is asking you for that part, and it is a part you can give her with clean hands. Leaving the rest out is not a lie you tell her; it is a weight you do not hand to her.

Two conditions. Not one sentence in it may be meant for you. And someone must have heard the other speech first, the real one, aloud, in a closed room: a counsellor, this week. If you cannot read the four minutes to that person without trouble, you have your answer.`,
      notWhen: `If part of you hopes that she will guess. Be strict with yourself about this one. If there is any doubt, decline.`,
      comments: [
        {
          by: 'ruth',
          hoursLater: 30,
          up: 7,
          body: `Chidi is thinking of the widow’s comfort, and I am thinking of the odds. She is six weeks in, and says herself that she would like it to be known. I would not put anyone with that wish in front of a microphone.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 33,
              up: 11,
              body: `Counsel for both sides have been heard, and I find that I knew the answer when I read the words “if part of you hopes that she will guess”. Part of me does.`,
            },
          ],
        },
      ],
    },
  ],
  comments: [
    {
      by: 'harold',
      hoursLater: 2,
      up: 15,
      body: `I had casseroles for a month. I complained about them. I am sorry you had none.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 9,
          body: `That is the first condolence I have received. I should like you to know that.`,
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 4,
      up: 2,
      down: 6,
      gone: {
        removedFor: 'OFFENSIVE',
        explanation: `There is a way to say that a wife was wronged here, and several people on this page have found it. Name-calling is not it.`,
      },
      body: `So the mistress wants a round of applause at the funeral. Disgusting old hypocrite, nineteen years of making a fool of that woman and now she wants SOUP. I hope the wife finds out and spits in it.`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 5,
          up: 12,
          down: 1,
          body: `I was the wife in mine, so perhaps I get to say this. I’m not on your side, Third Pew. Nineteen years of Wednesdays came out of somebody’s kitchen, and I know what it costs to find out. But I wouldn’t wish anyone alone with a laid table, and I’d never have said *that*.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 6.5,
              up: 11,
              body: `I did not expect you to be on my side. I read what was there before it was removed; it had the sum right, if not the manners. Thank you for the second half of yours.`,
              replies: [
                {
                  by: 'lucia',
                  hoursLater: 8,
                  up: 10,
                  body: `Then let me tell you as the wife: don’t you ever write her that letter. I’d give a good deal not to have got mine.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 6,
      up: 6,
      down: 5,
      body: `Has it occurred to anybody that she may know? “With such respect.” “So grateful.” On good paper. I can think of no crueller or more elegant way of asking a woman to stand up and lie.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 7.5,
          up: 6,
          body: `It has occurred to me about ninety of the hundred times.`,
          replies: [
            {
              by: 'ingrid',
              hoursLater: 9.5,
              up: 9,
              body: `Or it’s a widow with a list, in a black cardigan, writing twelve of these at a kitchen table. I’ve known more of those than of Dov’s kind.`,
            },
          ],
        },
        {
          by: 'carol',
          hoursLater: 10.5,
          up: 10,
          body: `Whether she knows or not, the right behaviour is the same, isn’t it? You do her no harm and ask her for nothing.`,
        },
      ],
    },
    {
      by: 'leo',
      hoursLater: 13,
      up: 7,
      body: `Give the other speech. Not there. I do mean give it: out loud, standing, to an empty room or a sea wall, with his name in it. I’ve buried two people I wasn’t allowed to be anything to. The voice has to go *out*. It’s not sentiment, it’s the diaphragm.`,
      replies: [
        {
          by: 'tess',
          hoursLater: 15,
          up: 3,
          down: 2,
          body: `I find all this very tender, and I keep thinking that the one person not in this thread is a woman who thinks she had a marriage.`,
          replies: [
            {
              by: 'hana',
              hoursLater: 17,
              up: 8,
              body: `She is the reason the letter was sent at all. If the writer did not care about her, she would simply speak.`,
            },
          ],
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 198,
      up: 13,
      body: `I have declined, in Ruth’s words, to which I added nothing. It was the hardest editing of my life. She replied with two lines and a photograph of him at his desk that I had never seen. I do not know what it means, and I have decided not to have an opinion.

On the second Wednesday at two I have an appointment. I intend to bring the other four minutes.`,
      replies: [{ by: 'harold', hoursLater: 200, up: 12, body: `Good. And have some soup.` }],
    },
    {
      by: 'millie',
      hoursLater: 202,
      down: 4,
      gone: {
        removedFor: 'OFF_TOPIC',
        explanation: `This was about other members and what they might be hiding, not about the letter.`,
      },
      body: `not to be that person but LEO. “two people i wasn’t allowed to be anything to”?? who. were they famous. and dov seems to know an awful lot about good paper too, i’m just saying`,
    },
    {
      by: 'nadia',
      hoursLater: 204,
      up: 6,
      body: `Moderator here. The letter-writer has what she came for, and the conversation has begun to be about one another instead. I am closing the discussion; everything above stays readable. Thank you to those who managed to disagree with her and be kind in the same sentence.`,
    },
  ],
} satisfies SeedStory;
