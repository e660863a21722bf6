import type { SeedArticle } from '../story';

export default {
  slug: 'apologising-so-that-it-counts',
  title: 'Apologising so that it counts',
  summary:
    'Most apologies are about the person making them. Five parts of one that is not, with the words to leave out.',
  topics: ['friendship', 'family', 'self'],
  by: 'ruth',
  daysAgo: 255,
  body: `At the bedside I heard a great many apologies, some of them forty years late. The good ones were short. I don’t remember one that had the word ‘but’ in it.

## The five parts

1. **Say what you did.** In plain words, the actual thing. Not ‘if I upset you’, not ‘what happened’. ‘I told Helen about your operation after you asked me not to.’
2. **Say what it did to them,** as far as you know it. If you don’t know, ask, and hold still for the answer.
3. **Say sorry.** Once is plenty.
4. **Say what you’ll do about it.** Pay for it, put it right with Helen, see that it doesn’t happen again.
5. **Then leave them be.** They don’t have to forgive you, and they certainly don’t have to do it by teatime.

> I told Helen about your operation. You had asked me not to, and I did it because I liked being the one who knew. You had to hear about it from her at a party. I’m sorry. I’ve told Helen that I shouldn’t have, and I won’t talk about your health again. You needn’t answer this.

You’ll notice it says *why*, and the why isn’t flattering. An honest reason that costs you something is worth having. A reason that lets you off is an excuse, and it can stay at home.

## Words to leave out

- ‘I’m sorry you feel that way.’ That’s an apology for their nerves.
- ‘I was only trying to help.’
- ‘You know what I’m like.’ They do. That’s the trouble.
- ‘I’ve been feeling so terrible about this.’ Now they have to look after you.
- ‘Can we put it behind us?’ You may not ask that. They may offer it.

## How, and when

As soon as you can say it without defending yourself. Not before; a hot apology is usually the second half of the row. In person if you can, in writing if your face is likely to plead. Privately, unless you shamed them in public, in which case some of the mending should be public as well. No enormous flowers. Flowers are for the living room, and sorry is for the thing you did.

Then do what you said. An apology is a sort of cheque. The next six months are when they find out if it clears.

## If it’s very late

Do it anyway, if it’s for their sake. Ask yourself: will they be better for hearing this, or only I? If the person has died, write the letter and read it aloud somewhere, and then do a decent thing for somebody in their name. It helps more than it has any right to.

## When this does not apply

Don’t apologise to someone who asked you not to contact them. Leaving them in peace is the apology. If you harmed somebody in a way that may be a crime, get legal advice and, whatever comes of it, get help to stop.

And if you find you’re always the one who’s sorry, for the supper, for your tone, for having gone out, and you’re a bit afraid each time, then this article is not for you. That isn’t remorse, it’s fear, and a domestic-violence helpline will know the difference. In danger, ring the emergency number.`,
} satisfies SeedArticle;
