import type { SeedStory } from '../story';

export default {
  topic: 'dating',
  title: `Eight months, a shared dentist, and then nothing at all`,
  ask: `Do I go round there, write one last time, or learn to live without knowing?`,
  body: `I want to be clear that this wasn't five dates. It was eight months. He came to my cousin's christening and held the baby. I had a drawer at his place and he had a shelf at mine. I'd changed to his dentist. We were half-planning a trip in May to see where his grandmother grew up.

On a Thursday, five weeks ago, he kissed me at the train, said "text me when you're in", and I did, and he sent a thumbs-up. That thumb is the last I've heard.

Friday I thought he was busy. By Saturday night I was ringing hospitals, which I still can't say out loud without feeling sick. On Sunday his flatmate picked up and said, in a very careful voice, "He's fine. He's at work. I think you should talk to him." So he's alive. He goes to work. He has simply stopped, as you'd stop a newspaper.

I have sent four messages. One worried, one friendly, one angry, and one at two in the morning I won't describe. All delivered, all read. I haven't been blocked. Somehow that's worse; I could stand a door, but this is like talking into a room where somebody's sitting with the lights off.

I've been over the last weeks as if I were paid for it. We'd had no row. I had said, about ten days before, that my lease was up in the summer and what did he think, and he said "let's think about it", nicely, and passed me the salad. Was it the salad? I'm thirty-three, I manage a hardware shop, I deal with awkward people all day long. I didn't know you could be left by someone without their doing anything.

My friend says go over there, ring the bell, make him say it to my face. My mother says I should have some pride. What I have is his spare key, his good coat, and a dental check-up on the 19th, in a waiting room where he also goes.

I don't think I want him back. I want him to say a sentence.`,
  by: 'lila',
  penName: 'Ghosted in Chicago',
  daysAgo: 16,
  up: 29,
  down: 1,
  answers: [
    {
      by: 'june',
      hoursLater: 4,
      up: 22,
      down: 3,
      helped: true,
      heard: `You rang hospitals. I want to begin there, because everyone else will begin with him. For two days you believed somebody you loved might be dead, and he could have ended that with one word, and he read the messages and didn't. That's the injury. You aren't being dramatic about a text.`,
      would: `You do have his sentence. It's "I'd rather you thought I was dead than have an awkward hour." He said it with five weeks of silence, and it's quite complete. What you don't have is the reason, and I have to be honest: people who leave like this mostly can't give a true one when you corner them. You'd get "it's not you" in a doorway, in his socks.

So I wouldn't ring the bell. I'd send one last message whose only job is to let *you* stop waiting. No question marks in it. Then post the key, give the coat to the flatmate or a charity shop with a date, mute him, and change the dentist appointment, not the dentist. You like the dentist. Keep the dentist.`,
      words: `"You read my messages while I was ringing hospitals. I'm not waiting for an explanation any more. Your key is in the post, and your coat will be with your flatmate on Saturday. Don't reply to this."`,
      notWhen: `Don't send it at night, and don't send it if some part of you is hoping it'll make him answer. Wait until you'd be fine with a read receipt.`,
    },
    {
      by: 'marta',
      hoursLater: 27,
      up: 15,
      down: 5,
      heard: `You say you don't want him back, you want a sentence. I believe you. I also notice you've written a page of evidence, down to the salad, as though somewhere in it is the thing you did.`,
      would: `I differ from June on one point. I don't think "Don't reply to this" is the truth, and I'd be sorry if your last words to him were a pose. You would like a reply. It is a decent thing to want after eight months, and there's no shame in asking for it once, clearly, with an end to it. Write that you would like to hear from him, by phone, before a certain day, and what you'll do when that day has passed. Then do it. If he comes, you have your sentence. If he doesn't, you'll have asked as yourself.

The lease talk probably frightened him. That isn't the same as your having made a mistake. You asked an ordinary question at an ordinary time. A man who can't say "I'm not ready" over a salad was going to leave this way at some point: before the lease, or after the wedding.`,
      words: `"I'd like you to ring me and say it's over, because after eight months I think that's owed. If I haven't heard by Sunday I'll take it as said, and I'll post your key."`,
      otherHelp: `If you still aren't sleeping or eating properly in a few weeks' time, see your doctor or a counsellor. Sudden loss without an ending does odd things to the body, and it answers to care.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 30,
          up: 9,
          body: `Reading these two side by side is like having both halves of my head printed out. Marta, you're right that I'd want a reply. June, you're right that I shouldn't leave the door open for it.`,
          replies: [
            {
              by: 'june',
              hoursLater: 32,
              up: 8,
              body: `Marta's version is braver. Mine is safer. Only you know whether you can get through that Sunday without checking your phone every four minutes. If you can't, use mine.`,
              replies: [
                {
                  by: 'marta',
                  hoursLater: 34,
                  up: 7,
                  body: `That is fair. And have somebody with you on that Sunday, if you use mine.`,
                },
              ],
            },
          ],
        },
        {
          by: 'oskar',
          hoursLater: 41,
          up: 10,
          body: `"Before the lease, or after the wedding." I've been the man with the salad. I agreed to things nicely for thirty-four years because a no felt like hitting someone. I never vanished, but I thought about it, more than once, in car parks. It was never about what the other person had done.`,
        },
      ],
    },
  ],
  comments: [
    {
      by: 'imani',
      hoursLater: 1,
      up: 18,
      body: `I'm on nights on a ward and we get those calls. "I'm looking for a man, he hasn't answered since Thursday." We're always gentle because it's always one of two things. I'm sorry it was you on the other end of the line. Please eat something today.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 12,
          body: `One of them stayed on with me and spelled his surname back twice to be sure. I think about her more kindly than about anyone else in this. Had toast.`,
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 2,
      up: 3,
      down: 6,
      body: `Four messages and ringing his flatmate, that's pressure. Then you start on about your lease. Men don't disappear for no reason, they disappear when they feel hunted. Look in the mirror before you ask everybody to hate him.`,
      replies: [
        {
          by: 'yasmin',
          hoursLater: 2.5,
          up: 14,
          down: 1,
          body: `Four messages in five weeks, to someone whose shelf is in your flat, one of them to check he was alive. If that's hunting, you've never been near a deer.`,
          replies: [
            {
              by: 'victor',
              hoursLater: 3,
              up: 1,
              down: 5,
              body: `I said what nobody else will say.`,
              replies: [
                {
                  by: 'gus',
                  hoursLater: 5,
                  up: 15,
                  body: `Nobody else says it because it's wrong, my friend. I've sacked people, I've been sacked, I've left a woman and been left by two. Every time somebody opened their mouth and it took ten minutes. Ten! You don't need a reason to leave. You need ten minutes.`,
                },
              ],
            },
          ],
        },
        {
          by: 'letter-writer',
          hoursLater: 6,
          up: 13,
          body: `I've looked in the mirror for five weeks, it's most of what I've done. Thanks though.`,
        },
      ],
    },
    {
      by: 'mo',
      hoursLater: 7,
      up: 4,
      body: `Practical from the keys department: send it tracked, keep the receipt, take a photo of it in the envelope. People who vanish sometimes reappear complaining about a missing key. Chin up, you write a cracking letter!`,
      replies: [
        {
          by: 'fatima',
          hoursLater: 8,
          up: 7,
          body: `And a list of what's in the drawer at his end, with a date by which you want it in a bag. Write "bag". It stops people making a meeting of it.`,
        },
      ],
    },
    {
      by: 'sofia',
      hoursLater: 12,
      up: 5,
      body: `Is he called what I think? There's a guy with that first name and a grandmother from the coast at my friend's climbing gym who went quiet on someone in the same month, tall, works in a lab.`,
      gone: {
        removedFor: 'IDENTIFIES_SOMEONE',
        explanation: `Guessing who somebody in a letter might be isn't allowed here, however kindly meant. It may be wrong, and he cannot answer.`,
      },
      replies: [
        {
          by: 'anneke',
          hoursLater: 13,
          up: 9,
          body: `Please don't. There are a great many tall men in the world, and most of them have had a grandmother.`,
        },
        {
          by: 'sofia',
          hoursLater: 15,
          up: 6,
          body: `Understood, and sorry to the letter-writer. I was trying to help and it came out as gossip.`,
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 20,
      up: 8,
      down: 5,
      body: `I'll speak for ringing the bell. Everyone wants her to rise above it. Why should it cost him nothing? He gets to avoid the ten minutes (#2.1.1.1) and she gets to be dignified. Dignity's what people recommend when it would be inconvenient for somebody to be made to answer.`,
      replies: [
        {
          by: 'tess',
          hoursLater: 21,
          up: 12,
          body: `Because the bell puts her on his doorstep and him behind the door, deciding. I've stood on that doorstep, with someone else. You go there to get your power back and you end up reading a man's shoes.`,
          replies: [
            {
              by: 'dov',
              hoursLater: 23,
              up: 9,
              body: `That's a good answer. I withdraw the bell. I keep the indignation.`,
              replies: [
                {
                  by: 'letter-writer',
                  hoursLater: 24,
                  up: 10,
                  body: `Please do keep it, Dov. I ran out of mine round about week three and I like knowing there's some in stock.`,
                },
              ],
            },
          ],
        },
        {
          by: 'ravi',
          hoursLater: 36,
          up: 6,
          body: `Possible outcomes of ringing the bell:
1. Not home. You have gone for nothing and will go again.
2. Flatmate. You make a nice person uncomfortable.
3. Him, sorry. You comfort him.
4. Him, cold. That becomes the last picture.
I couldn't find a 5.`,
        },
      ],
    },
    {
      by: 'patrick',
      hoursLater: 52,
      up: 11,
      body: `Eight years sober, and in the drinking days I did this to two women. I wasn't thinking about either of them at all, and that's the whole ugly secret of it. They were lying awake looking for what they'd done and I was round the corner not opening the post. If it's any use to you: years on I wrote to both. One answered. She said "I'd worked it out." She had.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 212,
      up: 22,
      body: `For those keeping count. I sent June's with one line of Marta's in it ("after eight months I think that was owed"). I had my cousin over, with the baby, and turned the phone off and put it in the bread bin.

He did write back, three days later, in spite of being told not to. It said "I'm sorry, I didn't know how." Six words, or eight if you're Edgar. I was waiting for it to change something, and it turned out I already knew it.

The key's posted, tracked. I kept the dentist.`,
      replies: [
        {
          by: 'edgar',
          hoursLater: 214,
          up: 14,
          body: `Eight, once the contractions are opened out. But I am very glad about the dentist.`,
        },
        {
          by: 'bea',
          hoursLater: 220,
          up: 7,
          body: `The bread bin! I'm borrowing that. Well done, you.`,
        },
      ],
    },
  ],
  reports: [
    {
      by: 'tess',
      on: '2',
      reason: 'HARASSMENT',
      note: `He is telling someone who rang hospitals that she drove the man off. I know it's an opinion, but it's aimed at her.`,
      hoursLater: 22,
    },
  ],
} satisfies SeedStory;
