import type { SeedArticle } from '../story';

export default {
  slug: 'first-months-and-mixed-signals',
  title: 'The first months, and the mystery of mixed signals',
  summary:
    'They are lovely on Saturday and vague by Tuesday. How to read what is actually there, and how to ask without making it a summit.',
  topics: ['dating', 'love'],
  by: 'june',
  daysAgo: 151,
  body: `If you’ve shown a screenshot to more than two friends, you don’t have a reading problem. You have a missing conversation. Friends can analyse ‘haha sounds good’ all night; the only person who knows what it means is the one who typed it.

That said, you can learn a lot before you ask.

## Read the pattern, not the peaks

A wonderful evening tells you that you have chemistry. It doesn’t tell you whether there will be a next one. For a month, look at four dull things instead:

- Who suggests meeting, and does it come with a day in it?
- When something is cancelled, does a new date follow without your asking?
- Are they the same person by message as in the room?
- Have they let you see any ordinary life: a friend, a bad mood, a supermarket?

Three yeses, and you’re probably looking at somebody who’s merely a poor texter. Mostly noes, and the signal isn’t mixed at all. It says: when convenient.

## Check your own signal as well

I say this with love. Are you waiting three hours to reply because they took two? Saying ‘no stress, whatever’ when you want to be asked? Two people acting relaxed at each other can go on for half a year.

## Ask early, ask small

You don’t need The Talk. You need two sentences and a calm moment, preferably on a walk, because sideways is easier.

> I’m enjoying this, and I’m not seeing anyone else. I’d like to know how you see it. It’s fine if you don’t know yet.

And if they don’t know yet:

> Okay. I’m happy to keep going for a bit. I’ll ask again in a month, because I’m looking for something that becomes a relationship.

Asking won’t drive away anybody who was staying. Yes, I know, it feels as if it might. What it does is bring forward by three months an answer that was coming anyway.

## What answers mean

- ‘I want that too’, followed by behaviour: good. Breathe out.
- ‘I’m not ready for anything serious’: take it at face value. It isn’t a dare.
- ‘Why do you need a label?’: you may answer that it isn’t a label you want, it’s to know whether to keep your Saturdays.
- Warm words and no change after a few weeks: that’s the answer, wearing a nice jacket.

## When this does not apply

Early *uncertainty* is normal. These aren’t: pressure about sex or about skipping protection, checking your phone, sulking when you see friends, declarations of forever in week two followed by coldness when you slow down. That’s not a mixed signal, and you needn’t be tactful about it. Tell a friend, stop meeting in private, and if you feel unsafe ring a domestic-violence helpline; they’re there for new relationships too. If you’ve been forced or hurt, a doctor or the emergency number comes first, and you will not be wasting anybody’s time.`,
} satisfies SeedArticle;
