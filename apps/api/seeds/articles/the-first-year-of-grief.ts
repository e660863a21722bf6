import type { SeedArticle } from '../story';

export default {
  slug: 'the-first-year-of-grief',
  title: 'The first year of grief',
  summary:
    'What tends to happen, what helps a little, what people will say to you, and how to know when you need more than time.',
  topics: ['grief', 'self'],
  by: 'ruth',
  daysAgo: 327,
  body: `I won’t tell you that it gets better, because people will have told you, and you’ll have wanted to throw something. I’ll tell you what I’ve seen. It gets *different*. You don’t get over it so much as you grow some life around it.

There are no stages to pass. You’ve not missed one.

## The first weeks

You may feel nothing, or everything, or ravenous, or cold. You’ll put the keys in the fridge. You may hear the car in the drive. None of this means that you’re going mad; it’s what a mind does when a person is missing from it.

- Eat small things at fixed times. Toast counts.
- Let one person deal with the telephone.
- Don’t sign, sell, move or throw away anything that can wait. Most of it can wait.
- Wash, and go outdoors once a day, if only to the bin.

## About the third month

The casseroles stop. Everybody else has gone back to normal, and you’ve just woken up to it. This is often the worst bit, and nobody warns you. Put something in the diary for it: a walk with the same friend every Tuesday, a grief group, an hour with a counsellor. Ask out loud.

> I’m not doing as well as I look. Would you ring me on Sundays? You needn’t say anything clever. And please do use his name.

## The days

Birthdays, the anniversary, Christmas, the day you met. The dread beforehand is usually worse than the day itself. Plan it, and have a way out: go, but take your own car. Do one thing for them and one thing for you. Light a candle; then have the good cake.

> We’d love to come. We may leave early, and we may cry in the soup. If you can bear that, set two places.

## What surprises people

- **Relief,** after long illness. You can love someone and be glad it’s finished.
- **Anger,** at doctors, at God, at them for dying. Also at couples in supermarkets.
- **Laughing.** You’re allowed. It’s not disloyal.
- **A second year** that’s in some ways harder, because the numbness has worn off.
- **Complicated love.** If they were hard to live with, you grieve what you had and what you never got.

The clothes can stay in the wardrobe until you want the wardrobe. There’s no prize.

## When you need more than time

See a doctor or a grief counsellor if, after some months, grief doesn’t come in waves any more but lies flat on you all day; if you can’t sleep, eat or leave the house; if you’re drinking to get through the evenings; if you’re stuck in how it happened, because of suicide, violence, an accident, or the loss of a child. You needn’t wait till you’ve earned it. People do better with help early.

Many bereaved people think, ‘I’d like to be where he is.’ If that thought starts making plans, don’t sit with it alone. Ring a crisis line, your doctor or the emergency number, tonight, and tell somebody to come and sit with you. I’ve sat with many. They were glad, afterwards, that they’d rung.`,
} satisfies SeedArticle;
