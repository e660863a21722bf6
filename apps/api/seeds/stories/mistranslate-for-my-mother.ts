import type { SeedStory } from '../story';

export default {
  topic: 'family',
  title: `My father wants me to mistranslate the doctor for my mother`,
  ask: `Whose news is it, when I am the only one in the room who understands every word?`,
  body: `I have interpreted for my parents since I was nine: the bank, the landlord, my own school reports (honestly, mostly). I'm thirty-four now and I still go along to the appointments. There's a service you can ask for, but my parents find it shaming to have a stranger in the room.

Last month my mother had a scan. On the way in, my father held me back by the lift and said, quietly, in our dialect, "If it is bad, you say it is inflammation. I've decided." He has been married to her for thirty-nine years. He said that where we come from, a family carries the bad news so that the ill person can carry only the illness. His own mother was never told. She planted beans in April and died in June, and he says they were good months.

It was bad. It isn't hopeless: the doctor said that it's slow, there is treatment, and she may have years. She looked at my mother when she said it, and then they all looked at me. I heard myself say "inflammation". The doctor knows some words of other languages, I think, because she watched my face. She asked, "Has she understood what I said?" and I said yes.

So I've lied in two directions in one minute, and I did it fluently.

The tablets begin in two weeks. She will lose some hair, and she isn't stupid. She ran a canteen with ninety covers. Last night she called me into the kitchen to show me how she keeps the papers for the flat, and in which tin. She has never shown me that tin. She said, "For the inflammation."

My father says that I've become foreign. My husband, who grew up here, says that it's illegal, or ought to be. I believe that my father loves her. I believe it would be unbearable to say it, and I am the one who has to say it, in either case, because everything they know in this country comes out of my mouth.`,
  by: 'wen',
  daysAgo: 86,
  up: 29,
  down: 1,
  answers: [
    {
      by: 'chidi',
      hoursLater: 6,
      up: 21,
      down: 2,
      heard: `You were nine when you were first made responsible for everyone's understanding, and you're still standing between them with the words in your mouth. Your father is afraid of losing her hope. Your mother, I think, is afraid of frightening all of you. And you are afraid that whichever language you choose, you'll be disloyal in the other.`,
      would: `I come from people who also carry news around the sick person. I won't call it lying, and I won't call your father cruel. But the custom has a purpose, which is her peace, and you've just told us about the tin. She knows something. She is now alone with it. The custom has stopped doing its work.

Your father decided for her. You needn't decide for her in the other direction. There is a third thing, and it's old too: ask her. Ask how much she wants to know and who should hold it. Some people answer, "Tell my husband, and tell me when to take the tablets." Then your father may carry it, with her permission, and you can translate with a clean mouth. Others say, "Tell me."

Speak to your father before you do it, so that he isn't ambushed. He may refuse. I would ask her anyway.`,
      words: `To your mother: "The doctor tells us many things. Some families like to hear everything, and some prefer that one person listens for them. What do you want it to be for you?"`,
      notWhen: `Not in the doctor's room with everyone watching, and not past the start of the treatment. She has a right to know what she's swallowing before she swallows it.`,
      otherHelp: `Ring the doctor's secretary. Say that you were the interpreter, that you didn't manage it, and ask for a professional one next time. They have heard this before.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 13,
          body: `"You were the interpreter and you didn't manage it." I'd been calling it what I did. I hadn't thought of it as a thing I shouldn't have been asked to do.`,
          replies: [
            {
              by: 'imani',
              hoursLater: 12,
              up: 14,
              body: `You shouldn't. On our ward we aren't supposed to use family for anything more than "do you want tea". It isn't that you translate badly. It's that you're her daughter, and we'd like you to get to be that for the twenty minutes.`,
            },
          ],
        },
      ],
    },
    {
      by: 'ruth',
      hoursLater: 28,
      up: 17,
      down: 3,
      helped: true,
      heard: `She showed you the tin. In thirty years of nursing the dying and the not-dying-yet, I never knew anyone bring out the tin for an inflammation.`,
      would: `Chidi would have you square it with your father first. I'd go the other way round, and I'd go soon. It's her body, and it's her that the tablets are for, and your father has already had his turn. If you tell him beforehand he'll beg you, and you'll lose another fortnight to his face.

You don't have to make a speech. She has opened the door herself; all you have to do is not shut it. Go back into the kitchen, and ask about the tin. Then wait. I can't say enough for waiting. Count to sixty if you must. People tell you how much they want, generally in the first sentence, and then they stop, and that's the place for you to stop too.

And have the whole of it ready, because "it's bad" isn't what the doctor said. She said slow, and treatment, and years. By protecting your mother from the bad half, you've kept the good half from her as well.

Then go and tell your father, gently, that she knows. I expect he will cry. I shouldn't wonder if it's a relief to them both. I've seen many a couple, each in a different corridor, each asking me not to tell the other.`,
      words: `"Mum, why did you show me the tin?"`,
    },
  ],
  comments: [
    {
      by: 'rosa',
      hoursLater: 3,
      up: 15,
      body: `I'm a translator by trade, and the first rule they teach you is that you are nobody. You're a window. They say it because it's the only way to survive certain rooms. A daughter can't be a window. Please let them pay a stranger to be the window.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 5,
          up: 9,
          body: `A daughter can't be a window. I've put this on a piece of paper in my wallet.`,
        },
      ],
    },
    {
      by: 'kasper',
      hoursLater: 8,
      up: 5,
      down: 6,
      body: `The doctor asked whether she understood. The answer was no. It seems to me that everything else is decoration. You ring and correct it.`,
      replies: [
        {
          by: 'tariq',
          hoursLater: 10,
          up: 12,
          body: `Brother, with respect, it isn't decoration. When my grandfather was ill none of the children were allowed to cry in front of him, and he wasn't told, and he wasn't deceived either. He used to say "whatever it is". Everyone was holding him up. I'm not saying it's right for her mum. I'm saying it is not nothing.`,
          replies: [
            {
              by: 'kasper',
              hoursLater: 11,
              up: 10,
              body: `I take that. "Whatever it is" means that he was offered the information and declined it. She hasn't been offered it. That's the part I would correct.`,
              replies: [
                {
                  by: 'greta',
                  hoursLater: 12,
                  up: 0,
                  body: `(Posted in the wrong place, sorry.)`,
                  gone: { withdrawn: true },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'anneke',
      hoursLater: 30,
      up: 11,
      body: `On your husband's point: what the law says will depend on where you are, but it concerns the doctor's duties, not yours. You aren't in trouble. The doctor would be, if she treated a patient who had not understood. I suspect that is why she watched your face, and I would guess she'd welcome the call.`,
    },
    {
      by: 'hana',
      hoursLater: 44,
      up: 8,
      body: `The father's mother planted beans. I keep thinking about whether she'd have planted them if she had known. I would have. I'd have planted more, and given directions.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 300,
      up: 26,
      body: `I asked about the tin. Then I counted. I got to forty. She said, "It's the same as my aunt had, isn't it?" I said a little the same, but slower, and that the doctor had said years, and I told her all of it, in the dialect, and there isn't a word in the dialect for half of it, so we used cooking words.

She'd known since the lift. She has very good ears; it was a canteen. She had kept quiet so as not to spoil my father's plan, "because he was so proud of it".

We have a stranger in the room now. She is called Mrs Lam, she's extremely correct, and my mother finds fault with her vowels the whole way home. I sit next to my mother and hold the handbag.`,
      replies: [
        {
          by: 'ruth',
          hoursLater: 303,
          up: 16,
          body: `That's the best seat in the room. I'm very glad.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
