import type { SeedArticle } from '../story';

export default {
  slug: 'disagreeing-about-discipline',
  title: 'When you and your partner disagree about discipline',
  summary:
    'One of you is too strict because the other is too soft, and the other way round. How to stop pulling, and find three rules you both believe in.',
  topics: ['parenting', 'love'],
  by: 'chidi',
  daysAgo: 95,
  body: `Here is a thing I have watched for many years. A father is strict, so the mother softens it a little, behind his back, out of pity. He notices, and becomes stricter, to make up for it. She becomes softer. In the end they stand far out on either side of the boat, each convinced that if they moved to the middle it would capsize.

Neither was so extreme at the beginning. It may help to remember that.

## Ask where it comes from

One quiet evening, without the children, and without a verdict, ask each other:

> When you were small and did something wrong, what happened? What did you decide, back then, about how you would do it?

And then: what are you afraid will become of our child if I have my way? The strict one is often afraid of a child whom the world will punish more harshly than he does. The soft one is often afraid of a child who will not dare to come home and tell. Both of you are trying to protect the same person. Say that aloud to one another.

## Agree on a little

You do not need a common philosophy. You need perhaps three rules that both of you can keep when tired.

1. Write down, separately, the five situations that lead to most trouble.
2. Compare. Choose the three that are on both lists.
3. For each: what do we expect, what do we say, and what follows if it is not done? Let what follows be small, soon, and connected to the deed. Spilled in anger, wiped up together.
4. Try it for three weeks. Then look again. Children of different ages may need different answers.

Everything else may differ. Children learn very well that Papa is firm about shoes and Mama about sugar.

## In front of the child

The one who began, finishes. If you cannot bear it, do not overrule; ask for a pause.

> Can I borrow you for a minute?

In the other room you may disagree as you wish. Then the one who went too far goes back and puts it right in person: ‘I was too harsh. The rule stays, and the week without football was too much. It is one day.’ A child who sees a parent repair something has learned more than the rule.

Do not use the child as a witness. ‘Your mother lets you get away with everything’ makes him choose, and he will carry that choice for a long time.

## When this does not apply

There is no middle to be found between hitting and not hitting, or between humiliating a child and not doing so. If one of you strikes, shakes, locks in, starves or terrifies a child, the other’s task is protection. Take the child out of the room. Speak to a doctor, a family advice centre or the child protection service, and in acute danger call the emergency number. If you are afraid of your partner yourself, turn to a domestic-violence helpline first, on your own.

If it was you, and you frightened yourself, ask for help this week. Parents who ring and say ‘I lost control’ are met with more kindness than they expect.

And if a child’s behaviour defeats you both, calm as you are, let a doctor look at sleep, hearing, attention, worry. Sometimes it is not a matter of discipline at all.`,
} satisfies SeedArticle;
