import type { SeedArticle } from '../story';

export default {
  slug: 'a-teenager-who-has-stopped-talking',
  title: 'The teenager who has stopped talking',
  summary:
    'A closed door can be growing up, or it can be trouble. How to stay near without pushing, and which signs should not wait.',
  topics: ['parenting', 'family'],
  by: 'chidi',
  daysAgo: 268,
  body: `A mother once said to me, ‘He used to tell me about every beetle. Now I get “fine”.’ She was grieving, and I think we should call it that. The child who told you everything has gone, and the adult who will one day ring you for advice has not yet arrived. In between there is a closed door with music behind it.

## What might everybody be afraid of?

You are afraid that you are losing him, or that something is wrong. He may be afraid of your worry; he has enough of his own. Or that whatever he says will become a conversation about school. Or that you will tell your sister. Silence is sometimes the only room in the house that belongs to him.

## Ask less, be there more

1. **Go sideways.** In the car, washing up, walking the dog at night. No eye contact, no agenda. Many true things are said to a windscreen.
2. **Offer something of your own,** small and unheroic: ‘I was so embarrassed at work today.’ Do not end it with a lesson.
3. **Be interested in what interests him,** including the game. Ask him to teach you, and be bad at it.
4. **Keep one ritual** that needs no words: pancakes on Sunday, the same silly series.
5. **When he does speak, do not solve it.** Ask first:

> Do you want me to help, or do you want me just to know?

And keep his confidences. If you must pass something on because of danger, tell him before you do it.

## If you have broken something

Perhaps you read his messages, or shouted, or laughed at the wrong moment. Say so, briefly, and expect no reply.

> I was wrong to read your phone. I was worried, and I should have asked you. I won’t do it again. You don’t need to say anything.

You may also write. A note under the door can be read at two in the morning, and kept.

> I have noticed you are quieter these weeks. I am not angry. I am in the kitchen most evenings if you want company, and I love you in either case.

## When it is more than growing up

Withdrawing from parents is ordinary. Withdrawing from *everyone* is not. Please act, gently and soon, if for two weeks or more you see several of these: he has dropped his friends and what he loved; he barely sleeps, or sleeps all day; he hardly eats; school has collapsed; there is money or alcohol you cannot explain; long sleeves in summer; talk of being a burden.

Ask the plain question. It does not plant the idea; more often it brings relief.

> Sometimes when people feel this bad they think about hurting themselves or about dying. Are you having thoughts like that?

If the answer is yes, or you are unsure, do not leave him alone; put medicines and anything dangerous out of reach, and speak to a doctor or crisis line the same day. If he is in immediate danger, call the emergency number. If you suspect that someone has hurt him, listen, believe him, do not interrogate, and turn to a doctor or the child protection service.

A counsellor at school may be easier for him than you are. That is no defeat. He needs a door; it does not have to be yours.`,
} satisfies SeedArticle;
