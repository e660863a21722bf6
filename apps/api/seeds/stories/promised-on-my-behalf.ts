import type { SeedStory } from '../story';

export default {
  topic: 'money',
  title: 'My father promises my money to the cousins before anybody has asked me',
  ask: 'How do I stop being the family bank without shaming him?',
  by: 'ravi',
  daysAgo: 5.5,
  up: 18,
  down: 1,
  body: `I am an engineer in a wet northern city. My parents are in the town where I grew up, nine thousand kilometres away. I have sent money home since my first salary and I am glad to. This is not about my parents.

It is about the following, in order:

1. 2021: school fees, cousin A. I was asked. I said yes.
2. 2022: a roof, uncle. I was asked after the tiles had been ordered.
3. 2023: a scooter, cousin B. I was told.
4. Last year: cousin A again, private college, four years. I was congratulated. At a wedding, in front of sixty people, an aunt took both my hands and thanked me, and I looked over her shoulder at my father, and he was looking at the band.

Number 5 arrived on Sunday. A second cousin wants to come here to study. “He will stay with you only,” my father said, “and the first-year fees are not so much, in your money.”

In my money I have a rented flat with two rooms, a wife who has been patient, and a plan to buy something that does not have mould. We were to have the deposit by now. I made a spreadsheet. We would have had it in February 2023.

I have tried saying “let me look at it”. He hears yes. I have tried saying that things are expensive here. He says “But you are managing”, with such pride that I cannot go on. He was a clerk. He borrowed from all of these people to send me to college, twenty-two years ago, and repaid every one of them, and I believe he thinks that this is what the last instalment looks like.

I do not want to say no to him. I want him to stop saying yes for me.`,
  answers: [
    {
      by: 'priya',
      hoursLater: 6,
      up: 17,
      heard: `Look at the verbs in your list: asked, asked afterwards, told, congratulated. You have been describing a debt. What you have is a budget line that somebody else holds the pen for.`,
      would: `I would give him the pen back, with a number attached.

Work out with your wife, first and alone, what you can give to the wider family in a year without resenting it. Not what you can manage. If the deposit needs 900 a month, and after that there is 100, then it is 1,200 a year. Then ring your father and ask him to be in charge of it.

That is all the strategy there is. At present his only way of being generous is to be generous with you, without limit, because you never gave him one. A limit of yours that *he* administers lets him be what he evidently wants to be: the man who decides wisely. He will be far stricter with it than you are. I have seen clerks with a ledger.

When it is spent, it is spent, and he is the one to say “perhaps in January.”

The student is a separate matter. A person living in your two rooms is not money, it is your wife’s home. That answer comes from both of you and it can be a plain no with real help: letters, a list of hostels, airport, Sunday lunch.

And tell him about the mould. He is proud of a flat he has never smelled.`,
      words: `“Appa, we have worked out what we can give each year to the family, and it is this much. I would like you to decide who it goes to; you know them and I don’t any more. It can’t be more, because we are saving for a house, and I should have told you long ago that we don’t have one.”`,
      helped: true,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 8,
          up: 9,
          body: `He was in charge of petty cash for an office of two hundred for thirty-one years and was short once, by one rupee, which he still mentions. I do not know why I did not think of this.`,
          replies: [{ by: 'fatima', hoursLater: 9, up: 11, body: `I would like to meet your father.` }],
        },
        {
          by: 'wen',
          hoursLater: 12,
          up: 6,
          body: `It’s a good answer and I would add one worry. In my family the fund would become the floor. “Your fund, and also this once, because he is special.” What then?`,
          replies: [
            {
              by: 'priya',
              hoursLater: 14,
              up: 9,
              body: `“Then it comes out of next year’s, and you’ll tell the others.” Say it cheerfully, every time. About three times is usual.`,
            },
          ],
        },
      ],
    },
    {
      by: 'tomasz',
      hoursLater: 31,
      up: 9,
      down: 6,
      heard: `You would like him to change his behaviour without ever being told that you mind it. You have tried that since 2021.`,
      would: `The fund is a good instrument. But I would not begin with it, because it goes round the actual matter, which is number 4: he gave his word in your name, in front of sixty people, and looked away. If that is never spoken of, the fund will be promised twice over within a year.

1. Write to him. By hand, one page. You two cannot do this by telephone; you say “let me look” and he hears yes.
2. Begin with the college debt: that you know what he did, whom he asked, that he repaid them all.
3. Then one sentence about the wedding. What happened, how it was for you. No accusation.
4. One request: *before you promise, ask me.* One. Not five.
5. Then the figures, if you like.
6. Leave two weeks for the answer. He was a clerk; he will answer a letter.

It may hurt him. I think he can bear that better than you think, and that he knows already. A man does not look at a band for no reason.`,
      words: `“At the wedding Aunt thanked me for the college fees, and I had not heard of them. I looked for you and you did not look at me. I was not angry about the money. I would have liked to be asked by you. Please ask me, before you tell them.”`,
      notWhen: `If his health is poor or there is a crisis in the house, wait. And not with copies to anybody, not even your mother.`,
      comments: [
        {
          by: 'mo',
          hoursLater: 34,
          up: 7,
          down: 2,
          body: `With respect, I could never send my father a letter like that. He would fold it up, put it in his shirt pocket, and be an old man the next day. You would be right and he’d be ashamed, and the title of the letter is *without* shaming him.`,
          replies: [
            {
              by: 'tomasz',
              hoursLater: 36,
              up: 6,
              body: `I take that seriously; you know such fathers and I know mine. I would only ask who is carrying the shame now. At the wedding it was Ravi.`,
            },
            {
              by: 'letter-writer',
              hoursLater: 38,
              up: 8,
              body: `I read both of you to my wife. She said: send the letter, but only the part about the college debt. “Start there and see if he comes to meet you.”`,
            },
          ],
        },
      ],
    },
  ],
  comments: [
    {
      by: 'wen',
      hoursLater: 2,
      up: 14,
      body: `“But you are managing.” I felt that in my teeth. It is the only compliment there is, and it closes the subject.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 8,
          body: `Yes. If I say I am not managing, then he did not manage either.`,
          replies: [
            {
              by: 'wen',
              hoursLater: 4,
              up: 11,
              body: `I told mine about my overdraft at thirty-four. My mother was silent and then asked what I’d eaten. A week later she sent *me* money. I have never been so ashamed, or so relieved, and after that she stopped promising.`,
              replies: [
                {
                  by: 'ingrid',
                  hoursLater: 6,
                  up: 5,
                  body: `I think it’s because you let her be your mother again instead of your shareholder.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 5,
      up: 3,
      down: 5,
      body: `Just say no. You’re a grown man. It’s your money, he’s stealing it, and they’re all laughing at you over there.`,
      replies: [
        {
          by: 'anneke',
          hoursLater: 6.5,
          up: 10,
          body: `Nothing was stolen; he paid each time. And I see no sign that anybody laughs. I see an aunt who took both his hands.`,
        },
        {
          by: 'letter-writer',
          hoursLater: 8.5,
          up: 7,
          body: `Thank you, Anneke. Nobody is laughing. It would be easier.`,
        },
      ],
    },
    {
      by: 'kasper',
      hoursLater: 9,
      up: 4,
      body: `Item 5 contains two requests, the fees and the room. You could approve or reject them separately. In fact you could approve neither and it would still be a complete answer.`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 11,
          up: 9,
          body: `Kasper, it’s a family, not a pull request. (You’re right, though. Two rooms, a wife and a teenager with a rice cooker. Ask her before you ask anyone.)`,
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 79,
      up: 12,
      body: `Progress report.

1. My wife set the number. It was higher than mine.
2. I rang my father, told him about the mould, and then offered him the fund. Long silence. He asked whether he should keep receipts.
3. He has already turned down the scooter cousin for new tyres. “There is a process,” he said.
4. The student: no to the room, yes to the hostel list. He took it well. The aunt did not.
5. The letter is half written. I’ve got as far as the college debt, and I find I have a lot to say there.`,
      replies: [
        {
          by: 'priya',
          hoursLater: 81,
          up: 10,
          body: `“There is a process.” I am going to be happy about this all week.`,
        },
        { by: 'fatima', hoursLater: 83, up: 9, body: `I repeat: I would like to meet your father.` },
      ],
    },
  ],
  reports: [
    {
      by: 'victor',
      on: 'B',
      reason: 'OTHER',
      note: 'Tells a man to write a letter that will break his old father. Even other people from such families say so below it. A coach should know better.',
      hoursLater: 40,
    },
  ],
} satisfies SeedStory;
