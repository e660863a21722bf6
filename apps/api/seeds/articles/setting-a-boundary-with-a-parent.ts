import type { SeedArticle } from '../story';

export default {
  slug: 'setting-a-boundary-with-a-parent',
  title: 'Setting a boundary with a parent',
  summary:
    'A boundary is something you do, so it does not need your mother’s agreement. How to choose one, say it once, and survive the silence after.',
  topics: ['family', 'self'],
  by: 'marta',
  daysAgo: 222,
  body: `Many people believe that they have tried boundaries with their parents and that it didn’t work. When I ask what they tried, it was usually a plea: ‘Please stop criticising my weight.’ A plea depends on the other person. A boundary says what *you* will do, and so it can be kept even when nobody agrees with you.

## Choose one, and make it small

Not ‘respect me’. You can’t tell on a Thursday whether that’s been done. Choose something you could film:

- I don’t discuss my body or my plans for children.
- I ring on Sundays. I don’t answer during work.
- You ring before you come.
- If there’s shouting, I hang up, and I try again the next day.

Then ask yourself the honest question: will I really do this, in December, with my aunt watching? If not, pick a smaller one. A broken boundary teaches your parent how long they need to push.

## Say it once, warmly, outside the quarrel

> Mum, I want to visit often, and I want it to be good. So I’ve decided something. When the talk turns to my weight I’ll change the subject once, and if it carries on I’ll go home. I’m telling you now so that it isn’t a surprise.

Notice what’s missing: no history, no proof. The more you explain, the more there is to argue with.

## Then do it, without heat

This is the whole art. The remark comes. You say, ‘I’m going to head off now. I’ll ring on Sunday.’ You kiss her and you leave, and on Sunday you ring. The ringing matters as much as the leaving. You are showing that you limited the *behaviour*; you didn’t withdraw the love.

It usually gets worse before it gets better. Expect tears, an ailment, a message through your brother. ‘After everything I’ve done for you’ is painful to hear, and it can even be true. You may answer:

> I know you’ve done a great deal for me. I’m grateful. And I’m still not going to talk about this.

## The guilt

You’ll feel it. Guilt after a new boundary is mostly the feeling of breaking an old family rule, and it says little about whether you’ve done wrong. Give it a month. Ask instead: was I cruel? Did I do what I said I would, and no more? Then you can sleep.

## When this does not apply

Gentle consistency is for parents who are difficult. If a parent is violent, stalks you, threatens you, or takes your money or documents, you need protection before you need phrasing: the emergency number in danger, and otherwise a domestic-violence helpline, which helps with parents too. If you’re under age, tell a teacher, a doctor or a children’s helpline.

If your parent’s behaviour is *new*, if she’s suddenly suspicious, confused or cruel, ask for a doctor’s opinion before you decide that it’s character.

And if you feel seven years old every time the telephone rings, a few hours with a counsellor are well spent. You are learning at forty what others were taught at ten. It can be learned.`,
} satisfies SeedArticle;
