import type { SeedStory } from '../story';

export default {
  topic: 'work',
  title: 'I answered the anonymous survey honestly, and now everybody knows it was me',
  ask: 'Do I say that I wrote it?',
  by: 'kasper',
  daysAgo: 1.3,
  up: 15,
  body: `My company (about ninety people, software for dental practices) sent round an anonymous survey. It said three times that it was anonymous, and that they wanted us to be candid. Question 14: “What is one thing leadership could do better?”

I wrote 640 words. I numbered the paragraphs. In my defence, it was a large field.

On Tuesday the head of our department put some of the answers on the wall in the all-hands, to show that they listen. One of them was mine. He read aloud, “As outlined under 3(b)”, and stopped, because people were laughing. Then nine people turned around and looked at me. I do number things.

Nobody has said anything officially. But:

1. Two colleagues have thanked me by the printer, one of them without moving his lips.
2. Somebody has put “3(b)” on the coffee machine.
3. The head of department has invited me to “a coffee, no agenda” on Thursday. I have not been to a meeting without an agenda since 2019.
4. Under 2(d) I wrote that the releases depend upon a single person who hasn’t had a real holiday for two years. I didn’t name her. There is only one such person. She has stopped eating lunch with us. I meant it as a defence of her, and it was projected on a wall as a risk.

My wife says deny nothing, confirm nothing. My team lead says just laugh it off. I do not know how to do either of those: I stand by every paragraph except 2(d), which I would give a lot to have back.

If I say it was me, it stops being anonymous for the next person too. If I don’t, I’m lying to a man over coffee, and she goes on eating at her desk.`,
  comments: [
    {
      by: 'hana',
      hoursLater: 1,
      up: 11,
      body: `There are two conversations here and only one of them has a date. The one with the head of department is about whether you wrote it. The one with her is about 2(d). I would have hers first, before Thursday, and not by the printer.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 1.5,
          up: 6,
          body: `What do I open with? I have drafted it and it has sub-points.`,
          replies: [
            {
              by: 'hana',
              hoursLater: 1.8,
              up: 13,
              body: `“I wrote 2(d), I should have asked you first, and I’m sorry.” No sub-points. Then be quiet for longer than is comfortable. I find counting helps.`,
              replies: [
                {
                  by: 'sofia',
                  hoursLater: 3,
                  up: 5,
                  body: `I love that Kasper’s the one being told to count quietly.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'amara',
      hoursLater: 2,
      up: 10,
      body: `Off duty, and wincing. Reading verbatims aloud from a survey of ninety is on *them*. It’s the first thing you’re told not to do. On Thursday you don’t owe anyone an admission: “I’d rather not talk about who wrote what, or people won’t answer the next one. I’m happy to talk about the content.” That’s not a lie, and it protects the others.`,
      replies: [
        {
          by: 'dov',
          hoursLater: 2.6,
          up: 6,
          down: 2,
          body: `It’s true, and everyone in the room will know he’s hiding behind it. The man numbered his paragraphs. There’s such a thing as an open secret you dignify by owning.`,
          replies: [
            {
              by: 'amara',
              hoursLater: 3.1,
              up: 8,
              body: `He can own it if he wants to. I’m saying that nobody gets to make him do it across a flat white.`,
            },
          ],
        },
      ],
    },
    {
      by: 'joel',
      hoursLater: 5,
      up: 4,
      down: 3,
      body: `Same thing happened to my sister-in-law Petra, who does the wages at the tram depot on Kiln Road. Anonymous box, she wrote that old Brandt in dispatch was fiddling the overtime, only she spells it “ovretime”, always has. He’s been making her life a misery ever since and she’s off with her nerves. So I’d say own nothing, ever.`,
    },
    {
      by: 'yasmin',
      hoursLater: 6,
      up: 5,
      body: `Write down now what the survey promised, in its exact words, and take a screenshot while the page is still up. If Thursday’s agenda turns out to exist, you’ll want it.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 7,
          up: 7,
          body: `I already had it. It is appendix A.`,
        },
      ],
    },
    {
      by: 'gus',
      hoursLater: 9,
      up: 8,
      body: `As a boss: I’d be embarrassed, and I’d want you to laugh first so that I can. As a boss I would also never do a survey, I would ask you.`,
    },
    {
      by: 'letter-writer',
      hoursLater: 25,
      up: 11,
      body: `I spoke to her at lunch, at her desk. I used Hana’s sentence from #1.1.1 and counted. I got to nineteen. She said: “You could have just asked if I wanted a holiday.” Then she said that she does.

Thursday is still Thursday. I would be glad of a coach’s view on the coffee.`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 26,
          up: 6,
          body: `Nineteen! I’d have cracked at four and offered her my kidney.`,
        },
      ],
    },
  ],
  reports: [
    {
      by: 'hana',
      on: '3',
      reason: 'IDENTIFIES_SOMEONE',
      note: 'Names his sister-in-law, her workplace and street, a colleague there, and her health. I am sure he means well, but she has not agreed to be here.',
      hoursLater: 11,
    },
  ],
} satisfies SeedStory;
