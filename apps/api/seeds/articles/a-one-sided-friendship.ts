import type { SeedArticle } from '../story';

export default {
  slug: 'a-one-sided-friendship',
  title: 'When a friendship has become one-sided',
  summary:
    'You text first, you travel, you listen. How to find out if your friend is drowning, oblivious or gone, and what to do in each case.',
  topics: ['friendship', 'self'],
  by: 'june',
  daysAgo: 184,
  body: `There’s an experiment people love to recommend: stop texting first and see how long it takes. I get the appeal. I also think it’s a trap, because your friend doesn’t know they’re sitting an exam, and you’ll mark it at three in the morning.

Let’s do it with the lights on instead.

## Is it a season or a climate?

Every friendship is lopsided for a while. New baby, sick parent, awful job, low mood. If it was even for years and tipped in the last six months, ask what’s going on in their life before you ask what’s wrong with yours.

It’s a climate if you can say yes to most of these:

- They couldn’t name what you’re worried about at the moment.
- They turn up when they’ve been dumped, and vanish when they’re in love.
- You rehearse your news so that it fits before theirs starts.
- You feel tired *before* you meet them.
- When you once said no, you were punished for it.

## Change your half first

You’ve been doing something as well: covering. You say ‘anyway, enough about me!’ after two sentences. You say ‘any day suits’. Try taking up your share of the room for a few weeks. Say, ‘Can I go first today? I’ve had a rotten week.’ Suggest your neighbourhood. Let a silence be.

Some friends adjust at once. They’d honestly thought you were the low-maintenance one.

## If that doesn’t do it, say it

Once, in person or on the phone, with the affection in front.

> I miss us. Lately I feel that I do most of the asking, and I come home a bit lonely. I’d love it if you sometimes rang just to find out how I am. Is something going on that I don’t know about?

Then listen, really. You may hear that they’re ashamed, broke, ill. You may hear that they’ve felt judged by you since that remark at the wedding. Good. Now it’s a conversation between two people.

If you hear ‘Wow, I didn’t know you were keeping score’, you don’t need to win it.

> I’m not keeping score. I’m telling you that I’m lonely in this. Think about it; I’m around.

## You needn’t break up

Friendship isn’t marriage. You can move somebody from the Sunday-phone-call ring to the twice-a-year-and-glad-of-it ring and never announce it. Put the hours you get back into a person who lights up when you ring. If you want a real ending, because it keeps hurting, make it short and true, and don’t send the list.

> I’ve loved a lot of our years. I’m going to step back now. I wish you well and I mean it.

## When this does not apply

If your friend may be in danger, from illness, drink, a controlling partner or thoughts of suicide, fairness can wait. Ask directly, help them reach a doctor or a helpline, call the emergency number if it’s urgent, and tell one other person so you’re not carrying it alone. But ‘I’ll hurt myself if you’re busy’, again and again, is more than a friend can hold; it belongs with professionals, and you can say so kindly.

And if *every* friendship you have looks like this, start with yourself. A counsellor can help you find out where you learned that being useful was the price of being kept.`,
} satisfies SeedArticle;
