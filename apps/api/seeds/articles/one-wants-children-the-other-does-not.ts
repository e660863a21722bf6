import type { SeedArticle } from '../story';

export default {
  slug: 'one-wants-children-the-other-does-not',
  title: 'When one of you wants children and the other does not',
  summary:
    'There is no half a child to meet at. A slow way to find out whether you have a real disagreement, a fear, or a decision nobody wants to say aloud.',
  topics: ['love', 'family'],
  by: 'chidi',
  daysAgo: 244,
  body: `Most quarrels between couples allow a middle. This one does not, and I think that is why so many couples stop speaking of it. Each knows where the conversation ends, so each keeps it from beginning, and meanwhile the years do the deciding.

I would like to slow it down for you.

## What is each of you afraid of?

Before you argue about yes or no, spend one evening on fear alone. No persuading. One speaks for ten minutes, the other only listens and then says back what was heard.

> When you picture us with a child, what is the part that frightens you? And when you picture us at sixty without one, what then?

You may hear: I am afraid I will become my father. I am afraid that you will leave me alone with it. I am afraid we cannot pay for it. I am afraid of a quiet house. These are not yet answers about children, and some of them can be helped.

## Sort the no, and sort the yes

- **Not now.** Ask: what would have to be true first, and by when? Without a date, ‘not now’ is very hard to tell from ‘no’.
- **Not like this.** Not in this town, not with this division of work, not before I have slept. This can be negotiated.
- **Not ever.** Said calmly, more than once, over years. Believe it.
- **Yes, because.** Is it a child you long for, or closeness, or being like the others, or giving your mother a grandchild?
- **Yes, always.** Also said calmly, over years. Believe that as well.

## If it is ‘ever’ and ‘always’

Then you have met a loss, and one of you is going to carry it. Please do not ask the other to do it for love. A parent who did not want to be one cannot hide it for eighteen years, and a person who gave up a child to keep a partner will look at that partner every birthday and count.

What you can ask each other is this:

> If I were the one to give way, could I do it without sending you the bill?

Some people can. They mourn, truly, and find another way to be fruitful. If your honest answer is no, then parting is sad, and it may also be the most loving thing open to you. Set a time together, say four months with a couples counsellor, after which you will not go on drifting. If age or health presses, speak to a doctor early, so that you are deciding with facts.

## When this does not apply

If anyone tampers with contraception, pressures you into a pregnancy or into ending one, or threatens you, we are no longer speaking of a disagreement. Go to a doctor or a domestic-violence helpline by yourself. And if a pregnancy has already begun, seek neutral pregnancy counselling soon, so that you have time and a quiet room in which to think.`,
} satisfies SeedArticle;
