import type { SeedArticle } from '../story';

export default {
  slug: 'living-with-in-laws',
  title: 'Living under one roof with your in-laws',
  summary:
    'Whose kitchen, whose rules, whose side. How to share a house with your partner’s parents without losing your temper or your marriage.',
  topics: ['family', 'love'],
  by: 'chidi',
  daysAgo: 131,
  body: `I have sat with many such households, and the quarrel is rarely about the pan. It is true that somebody moved the pan. But let us ask what each person in that kitchen is afraid of.

The mother-in-law may fear that she has become a guest in her own life. You may fear that you will never be the adult in yours. Your partner, who goes so often to check something in the garage, may fear that any word at all will betray one of you. When I name these aloud, people usually grow quieter.

## Begin with your partner

You two are the hinge of the house. Before anything is said to the older generation, find an hour outside it, on a bench if necessary, and agree on three points:

1. What do we need in order to stay well here? Choose two things, not twelve.
2. Who says it? As a rule, each speaks to his or her own parents.
3. How long is this arrangement for, and when shall we look at it again?

> I am not asking you to choose between us. I am asking you to be the one who tells them, because from you it is a request and from me it is an attack.

## Then make the house speak clearly

Vague goodwill wears out. A few plain agreements last longer:

- **Doors.** A closed bedroom door means knock and wait.
- **Kitchen.** Whose evening is it to cook? On that evening the other cooks stay out.
- **Money.** Who pays what, by which day of the month, known to all four of you.
- **Children.** Grandparents may spoil. Parents decide on sleep, screens, medicine and discipline.
- **Time alone.** One evening a week the couple is out, or the parents are.

Sit down for this when nobody is angry, with tea, and begin by thanking them for what is truly good.

> We are grateful to be here. So that it stays good, may we talk about how we use the kitchen and the evenings? We would like to hear what is hard for you, too.

That last question is not politeness. They will have a list, and some of it will be fair.

## In the moment

When a remark lands, wait one breath. Then answer the content and leave the sting on the floor: ‘Thank you, we have settled it with the doctor.’ Say it every time in the same friendly tone. Repetition is a kind of wall, and a gentle one.

## When this does not apply

If you are insulted daily, watched, kept from your money, papers or telephone, stopped from going out, threatened or struck, by anyone in that house, then house rules will not help you. If your partner looks away, believe what you see. Speak to a domestic-violence helpline from a telephone that nobody checks; in danger, call the emergency number.

And if you have tried honestly for half a year and the two of you only whisper now, start planning to live apart from them. A smaller place of your own may be what saves the affection in the large one.`,
} satisfies SeedArticle;
