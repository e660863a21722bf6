import type { SeedArticle } from '../story';

export default {
  slug: 'staying-after-an-affair',
  title: 'After an affair: deciding whether to stay',
  summary:
    'You don’t have to decide this week. What to do in the first days, what to look for in the months after, and how to tell remorse from inconvenience.',
  topics: ['love', 'self'],
  by: 'marta',
  daysAgo: 287,
  body: `In the first days after finding out, everybody wants you to decide. Your sister wants you to throw him out; your mother wants you to think of the children; your partner wants to know, please, where they stand. You are allowed to say: I don’t know yet.

> I’m not deciding now. I’ll tell you when I’m ready to talk about the future. Until then I need honesty, and some room.

## The first two weeks

- Sleep apart if that helps, even if it means a mattress in the study.
- Eat something. Sleep. Shock is bodily, and you’ll think better for soup.
- Tell one or two people who can bear it if you stay *and* if you go.
- See a doctor or clinic for a sexual-health check. It’s humiliating that you should have to. Go anyway.
- Make no large moves with money, houses or children yet.

## What you may ask

Ask about the facts you need: who, how long, is it over, who knew, was there risk to your health. I advise against the details of bodies and hotel rooms. You think they’ll set you free, and they become pictures.

Ask as many times as you need. A partner who wants to mend this will answer the same question on the ninth evening without sighing.

## Signs there is something to build with

1. The affair is over, and you can see that it is, without having to spy.
2. They tell you things before you find them.
3. They can say why they did it without making it your fault. There may have been trouble between you; that was yours together. The lie was theirs.
4. They bear your anger without collapsing so that you have to comfort them.
5. You sometimes feel, in the middle of it all, that you like this person.

And signs that there isn’t: you’re told to get over it, the truth arrives in slices, the other person is still ‘just a colleague’, or you notice that you are staying only so as not to lose.

## Give it a shape

Agree on three or six months in which neither of you threatens to leave, you both work at it, preferably with a couples counsellor, and at the end you look honestly. Write the date down. It’s easier to try when trying has an end.

Staying isn’t weakness and going isn’t failure. I’ve known couples who built a better second marriage with the same person, and people who forgave completely and left all the same. Forgiving and staying are two separate decisions.

## When this does not apply

If the affair was one of many, or if there are threats, fear, control or violence in either direction, don’t begin with couples work. Speak on your own to a counsellor or a domestic-violence helpline, and in danger ring the emergency number. And if you are having thoughts of not wanting to live, which betrayal can bring on with frightening speed, see a doctor or call a crisis line today. That comes before any decision about anyone’s marriage.`,
} satisfies SeedArticle;
