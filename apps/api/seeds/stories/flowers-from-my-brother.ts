import type { SeedStory } from '../story';

export default {
  topic: 'family',
  title: `I do the nights with our mother. My brother sends flowers, and now he has offered me a wage`,
  ask: `May I take his money without letting him off, and without becoming the help?`,
  body: `Our mother is eighty-four and lives in my back bedroom, because mine is the house without stairs. She has had two strokes. She's often funny, and she is up three or four times every night. I am fifty-five. I used to teach swimming; I cut down to two mornings a week, and this year to none.

My brother lives four hours away and does something with ports. He comes at Easter and in August. He brings flowers so large that I have to look for a bucket, she lights up, they sing, and he tells me in the hall, "She seems really well!" Of course she does. She has been saving it up since the Tuesday. When he drives off, she sleeps for two days and is frightened of the bathroom.

For four years I've said nothing to him except "yes, fine", because whenever I start I hear my own voice going up, and he puts on the face he uses with contractors.

Then last month he telephoned. He'd "been thinking". He proposed to pay me a monthly sum, "as one would anyone". He had worked out what a carer costs, and taken off something for the room she lives in, as that's "already there". He'd like it written down. I was so insulted that I said I'd have to go, the milk was boiling. There was no milk.

Here's what I'm ashamed of. I want the money. I have eleven hundred left in my savings and the car needs a clutch. I lay awake, as I was awake in any case, and worked out what I would do with it. And I thought that if I take it, he has bought himself out. He'll never have to learn how she likes the light left. I will be staff, and she'll be a thing we have an arrangement about.

My husband says, "Take it, and be insulted in a car that works."

I'd asked my brother for something once, years ago: one week a year, so that I could sleep. He said he wouldn't know what to do with her. I said I hadn't either.`,
  by: 'delphine',
  daysAgo: 24,
  up: 24,
  down: 0,
  answers: [
    {
      by: 'priya',
      hoursLater: 5,
      up: 19,
      down: 3,
      helped: true,
      heard: `You've been working nights for four years for nothing, you have eleven hundred left, and the first time anybody put a figure on it, it came with a deduction for the bedroom. I'd have invented some milk too.`,
      would: `Take the money. And negotiate it, because his figure is wrong.

Do it on paper. Write down a normal week: the nights, the lifting, the meals, the appointments. Price the nights as nights. Add what you have lost in wages this year, and what you're not paying into a pension. Leave out the deduction for the room: it's your room, so if anything it goes on the other side. You'll arrive at a number that shocks him, and you can say you don't expect all of it. But you'll have had the conversation from the true figure downwards.

Then add the thing money doesn't cover, as a term: two weeks a year, in your house, with him in charge and you somewhere else.

I know it feels as if a wage makes her an arrangement. She is one now. It's just that you've been the only one in it. Before you sign, ask whether it affects any carer's benefit you could claim, how it's taxed, and what happens about her own money, which ought perhaps to be paying first.`,
      words: `"Thank you for raising it. I've costed it properly and I'm sending you the sheet. I'll accept a part of it in money, and a part I want in weeks."`,
      otherHelp: `A carers' organisation or advice centre will do a benefits check with you free, and can tell you about respite beds.`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 10,
          body: `I made the sheet. Sixty-one hours, without counting the nights when she only calls out. I have never in my life felt so tired as when I added that column up.`,
          replies: [
            {
              by: 'priya',
              hoursLater: 11,
              up: 9,
              body: `Count the calling out. You can't swim while you're listening for a whistle, and you of all people know who is on duty then.`,
            },
          ],
        },
      ],
    },
    {
      by: 'chidi',
      hoursLater: 26,
      up: 12,
      down: 4,
      heard: `Four years of "yes, fine". I wonder what would have happened in that hall if you had once said, "No. Stay till Thursday, and you'll see."`,
      would: `Priya would begin with the sheet. I would hold the sheet back, for now. It is true, every line, and I fear that your brother will receive it with his contractor's face, and the two of you will be very good at settling a price.

I ask what each of you is afraid of. Yours you have told us. His, I think, is in "I wouldn't know what to do with her." He visits a mother who sings. I suspect that he's terrified of the other one, and that the wage, deduction and all, is a frightened man's attempt to be useful from four hours away. It's clumsy. It may also be the first thing he's offered in four years that wasn't a bouquet.

So first have him stay. Three nights, with you in the house. Don't instruct him beforehand. Let him be woken. Talk of money on the fourth morning. I think you'll find you are talking to somebody else.

I do not say refuse it. I say: let it be his thanks for something he has seen.`,
      words: `"Before we talk about the money I need you to know what it's for. Come on a Tuesday, when she hasn't been saving up for you, and stay for three nights. I'll be there. You take the calls."`,
      notWhen: `If the clutch can't wait, or if you are near the end of your strength, do it Priya's way and do it now. Exhaustion isn't a place to hold out for understanding.`,
    },
    {
      by: 'ruth',
      hoursLater: 50,
      up: 15,
      would: `I'll be short, as my colleagues have argued both ends and I'm for both. I did this for a living and we were paid, and I loved any number of them. Wages never got in the way of that. Bad sleep did.

So the thing I'd see to before brothers and sheets is the nights. Three or four times a night, every night, for years: that will put *you* in a bed, and then he'll really not know what to do. Ring her doctor on Monday and say exactly that: up four times a night, since when, and that you're on your own with it. Ask why she wakes. Sometimes it's water tablets given at the wrong end of the day, or pain she doesn't mention. Ask for somebody to come and look at the bathroom, too. If she's frightened of it there is often a rail or a light that'll help.

As for your brother, he may never learn how she likes the light. You know it. I found the person who knew about the light was usually the one with the fewest regrets, and the worst back.`,
      otherHelp: `Her GP, a community nurse, or an occupational therapist about the bathroom. And your own doctor, for you. When did you last go?`,
    },
  ],
  comments: [
    {
      by: 'gus',
      hoursLater: 2,
      up: 14,
      body: `Your husband is a wise man. Take the money. Then put the flowers on the invoice.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 4,
          up: 9,
          body: `I read this to him. He's walking about the kitchen like a professor.`,
        },
      ],
    },
    {
      by: 'victor',
      hoursLater: 8,
      up: 2,
      down: 5,
      body: `Brother's a coward and a snob. Put her in the car, drive the four hours, ring his bell and leave.`,
      replies: [
        {
          by: 'carol',
          hoursLater: 9,
          up: 12,
          body: `She's a person with two strokes, Victor, not a parcel.`,
        },
        {
          by: 'joel',
          hoursLater: 13,
          up: 8,
          body: `My cousins did near enough that. Auntie Pilar went from one to the other with a suitcase, each proving a point to the other. She told me on the bus, "I'm the ball." Don't do that to anybody's mother.`,
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 20,
      up: 9,
      down: 2,
      body: `Everybody's hard on the brother. He has at least noticed she's doing a job. Plenty of siblings go to the funeral believing that it was a hobby. The deduction's an outrage. The offer isn't.`,
      replies: [
        {
          by: 'fatima',
          hoursLater: 22,
          up: 13,
          body: `On the deduction: if he wants to net off the use of the room, then he's renting a room in her house for his mother, and I look forward to the arrears.`,
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 380,
      up: 19,
      body: `He came on a Tuesday. I didn't show him the sheet until the third day. The first night he got up twice, the second night four times, and at breakfast he asked me if it was always like that, in a voice I hadn't heard since we shared a room. I slid the paper across by the marmalade. He read the whole of it and took a pen and crossed out his own deduction.

He'll do a week next month. He is terrified. I've written down how she likes the light.`,
    },
  ],
} satisfies SeedStory;
