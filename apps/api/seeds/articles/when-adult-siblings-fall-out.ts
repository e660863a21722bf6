import type { SeedArticle } from '../story';

export default {
  slug: 'when-adult-siblings-fall-out',
  title: 'When grown brothers and sisters fall out',
  summary:
    'It began with the house, or the wedding, or a word at the hospital. How to tell whether a door is still ajar, and how to knock on it.',
  topics: ['family', 'grief'],
  by: 'chidi',
  daysAgo: 176,
  body: `A quarrel between brothers and sisters has two dates. There is the day it happened, about the ring or the loan or the empty chair at the wedding. And there is the much earlier day on which somebody learned that he was the responsible one, or the favourite, or the one who had to be fetched. The second quarrel lends its strength to the first.

So before you write to your sister, sit with two questions. What did I lose, on the day it happened? And what did it remind me of?

## See it once from the other chair

Try to write half a page in her voice, beginning ‘What he has never understood is…’. Do it fairly enough that she would sign it. You need not agree with a word. If you cannot write it at all, you may be missing a piece, and you can ask for it.

Then ask what she is afraid of. Often it is exactly what you are afraid of: to be told, in middle life, that you were always the difficult one.

## Knock softly

Make the first step small, and make it one that can be refused without a scene. A letter or a short message is better than a telephone call that catches someone at the stove. No verdict on the past, no parents as messengers, no Christmas deadline.

> I have been thinking of you. I am sorry that we have not spoken since the funeral, and I am sorry for how I spoke to you that day. I would like to hear how you are. There is no hurry, and you need not settle anything with me first.

If you truly have nothing to be sorry for, leave that sentence out. A false apology smells.

## If she answers

1. Meet somewhere with an end: a walk, a coffee, one hour.
2. Begin with the present. Children, knees, work.
3. When the old matter comes, listen through to the end before you say ‘but’.
4. Do not try to agree on what happened. Try to agree on what happens next.

> We may never tell this story the same way. Could we leave it as two stories, and still have lunch?

## If she does not

Wait, and leave the lamp on. A card on her birthday, once a year, without reproach. You may grieve a living person, and it is proper grief. Talk about it with someone who is not in the family, who will not carry it across the table.

## When this does not apply

Where there was violence or abuse, whether then or now, you owe no one a reconciliation, however often you are told that blood is blood. Distance can be the healthy decision. Seek a counsellor of your own, and if you are threatened, the police or the emergency number.

If it is about an inheritance or a parent’s care, separate the money from the hurt. Let a mediator or a lawyer deal with the first, early, before the letters become sharp. And if a brother’s drinking or illness stands behind it all, get advice for relatives from a doctor or a support group. You can love him and still not lend him the car.`,
} satisfies SeedArticle;
