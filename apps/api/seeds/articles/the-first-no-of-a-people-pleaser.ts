import type { SeedArticle } from '../story';

export default {
  slug: 'the-first-no-of-a-people-pleaser',
  title: 'A recovering people-pleaser’s first no',
  summary:
    'You say yes with your mouth while your stomach says something else. How to pick a small first no, get it out, and live through the next hour.',
  topics: ['self', 'friendship'],
  by: 'june',
  daysAgo: 41,
  body: `You’re good at reading a room. You know what everybody wants for dinner. Ask what *you* want, and there’s a long beep. I know this from the inside: I once helped someone move house on my birthday, someone I didn’t like, and I brought the sandwiches.

Here’s the frank bit. Pleasing people feels like kindness, and partly it is. It’s also a way of managing them: if I’m never any trouble, you can’t leave. They don’t get to find out who you are, and you collect resentment like loyalty points. A no is honest. It makes your yes worth something.

## Pick a tiny one

Don’t begin with your mother. Begin where almost nothing’s at stake:

- ‘Would you like a bag?’ ‘No, thanks.’
- Sending back the wrong coffee.
- Leaving a party when you’re tired, and not because of a train.
- Not replying until the morning.
- Saying which film you want to see. Out loud. First.

Do one a day for two weeks. You’re showing your body that nobody dies.

## Build in a pause

Your yes is a reflex, so buy time from it. Learn this one by heart:

> I’d need to think about that. I’ll let you know tomorrow.

Then, tomorrow, ask two questions. Would I say yes if I knew they’d be fine either way? Will I be cross when the day comes? Your stomach generally answers before you do.

## The no itself

Short, warm, complete.

> Thanks for asking me. I can’t do Saturday. Have a lovely time.

> That doesn’t work for me. I hope you find someone.

> I know I said I’d do it. I answered too fast, and I need to take it back. I’m sorry for the bother; I’m telling you now so there’s time.

Count to five afterwards. Don’t offer Sunday. Don’t add a sick aunt. One apology, at most.

## The hour after

Expect a wave: hot face, pounding heart, an urge to send ‘actually I can move things around!!’. It peaks and it falls, usually within the hour. Put the phone in another room. Go round the block. Text the one friend who knows what you’re practising: *did it*.

Then look at what really happened. Mostly it’s: ‘Okay, no worries!’ Write it down. You’re collecting evidence against a very old belief.

## When people don’t like it

Some will be put out; they’d got used to the service. Good people grumble and adapt. If someone only liked you for the sandwiches, that’s sad, and it’s news you can use.

You’ll overdo it too, and snap no at somebody who deserved a yes. Say sorry and carry on. Learners wobble.

## When this does not apply

If saying no brings shouting, threats, days of punishing silence or a raised hand, your pleasing isn’t a bad habit. It’s been keeping you safe. Don’t practise on that person. Talk to a domestic-violence helpline about what’s going on and about safe next steps, and use the emergency number if you’re in danger.

And if no is bound up with old frights, with panic, with not eating or hurting yourself, take it to a doctor or a therapist. You don’t have to be convenient there, either.`,
} satisfies SeedArticle;
