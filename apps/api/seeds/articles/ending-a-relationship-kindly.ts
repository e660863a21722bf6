import type { SeedArticle } from '../story';

export default {
  slug: 'ending-a-relationship-kindly',
  title: 'How to end a relationship kindly',
  summary:
    'There is no painless way to leave somebody who loves you. There is a clear way and a cruel way, and the cruel one often looks gentler.',
  topics: ['love', 'dating'],
  by: 'marta',
  daysAgo: 318,
  body: `People sit in my room and say, ‘I don’t want to hurt him.’ I have to tell them: you will. That has been decided. What you can still decide is whether you hurt him once, cleanly, or a little every day until he does the leaving for you.

## Before you speak

Be sure enough. You need not be certain, nobody is, but if you are using the word ‘leaving’ to be heard at last, say that instead: ‘I am unhappy and I need this to change.’ A break-up used as an alarm bell stops working, and it frightens people.

Then settle the practical things in your own mind: where you will sleep tonight, who can be with them afterwards, when you could talk about the flat. Not a full plan. Just enough that you are not still in the kitchen at three in the morning, comforting the person you are leaving.

## The conversation

Choose a private place, an evening with no exam or funeral the day after, and say it in the first two minutes. The long approach is torture for the other person, who can already see your face.

> I have something hard to say. I’ve decided to end our relationship. I’ve thought about it for a long time, and I’m sure. I’m so sorry for how much this hurts.

Then stop talking. Let them be angry, or silent, or ask why. Give one or two true reasons, in a form they can carry:

> I have grown lonely with you, and I’ve stopped believing that we can mend it.

Leave out the catalogue. Nobody needs to hear about the way they chew.

## Three kindnesses that aren’t

- **The small hope.** ‘Maybe in a year’, when you know it isn’t so. They will wait.
- **The last night.** It comforts you and confuses them.
- **Friendship from tomorrow.** Offer it later, if at all. First there has to be an ending.

If they ask, ‘Is there somebody else?’ and there is, don’t lie. They will find out, and then they will mistrust every good year you had.

## Afterwards

Keep your word about small things: collect the boxes on the day you said, pay your share of the rent. Tell your friends the short version, and be generous in it. Expect to grieve too. Missing someone is not proof that you made a mistake.

## When this does not apply

If you are afraid of how your partner will react, forget everything above about privacy and doing it in person. Speak to a domestic-violence helpline first, tell someone where you are, and leave by message from a safe place. If you are in danger now, ring the emergency number.

If they say they will harm themselves if you go, take it seriously and don’t let it keep you: call emergency help or their doctor, and stay only until someone else is there. You can care whether they live without being the one who stays.`,
} satisfies SeedArticle;
