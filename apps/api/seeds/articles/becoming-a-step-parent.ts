import type { SeedArticle } from '../story';

export default {
  slug: 'becoming-a-step-parent',
  title: 'Step-parenting: slow is the fast way',
  summary:
    'You moved in with a person you love and a child who did not ask for you. What your job is, what it is not, and when to worry.',
  topics: ['parenting', 'family', 'love'],
  by: 'sam',
  daysAgo: 209,
  body: `I’ve seen the photographs: everyone in matching jumpers, eight weeks in. I’m suspicious of those. In my experience a stepfamily takes years to become a family, and the ones who hurry take longer.

The child has already lost something: a home, a daily parent, the hope that it would all go back. You’re the proof that it won’t. That’s nobody’s fault, and it’s why a perfectly nice child can be perfectly horrid to a perfectly nice adult.

## Your job, roughly by year

- **At first:** be a decent, reliable grown-up in the building. Like a good lodger who can make pasta. You keep promises, you learn what they eat, you don’t touch them unless they come to you.
- **Then:** an ally. You know about the science test. You drive. You’re allowed to be dull together.
- **Later, perhaps:** something that has your own name on it. Not mum, not dad. You.

What isn’t your job in the beginning: discipline. The parent sets the rules and enforces them. You can uphold them as any babysitter would:

> Your dad says screens off at nine, so off it goes. You can take it up with him when he’s home.

And when you hear ‘You’re not my mother’:

> That’s right, I’m not, and I’m not trying to be. It’s still nine o’clock.

## What to settle with your partner

Do it in private, and before it’s urgent.

1. Who decides what? Write down the five things you clash over.
2. Your partner backs you in front of the child, and argues with you afterwards. And the other way round.
3. Each child gets time alone with their own parent, every week, without you. You’re not being left out. It takes the pressure off you.
4. No one speaks badly of the other parent within range of small ears. Small ears have a range of two floors.
5. You’re allowed to say it’s hard, without being told that you knew what you signed up for.

> I don’t need you to fix it. I need you to hear that today was lonely.

## Don’t force feelings

Nobody has to love anybody. You may not feel what you feel for your own child, and guilt about it is common and useless. Kindness, fairness and showing up are things you can decide on. Affection comes on its own legs or it doesn’t.

## When to worry, and where to turn

Rudeness and slammed doors: normal. Get outside help, from a family counsellor or the child’s doctor, if a child is wetting the bed again, not eating, hurting themselves, running away, or if you notice you can’t stand being in the room with them.

Don’t wait if a child says or shows that someone is harming them, whoever that someone is: the other household, your partner, a half-grown sibling. Listen, don’t question them like a detective, don’t promise secrecy, write down their words, and call the child protection service or the emergency number. Same for you: if your partner frightens you or the children, a domestic-violence helpline will help you think about leaving safely, even though the kids aren’t yours by law. Ask them about that, too.`,
} satisfies SeedArticle;
