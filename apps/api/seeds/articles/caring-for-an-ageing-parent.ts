import type { SeedArticle } from '../story';

export default {
  slug: 'caring-for-an-ageing-parent',
  title: 'Caring for an ageing parent without going under',
  summary:
    'You cannot pour from an empty kettle, and the kettle is also meant to go to work. What to share, what to stop, and the signs that it is too much.',
  topics: ['family', 'self'],
  by: 'ruth',
  daysAgo: 305,
  body: `I nursed other people’s parents for thirty years, and then my own mother, and I can tell you that the first is a good deal easier. Strangers don’t tell you that you’ve let yourself go.

Nobody applies for this job. You fetch a prescription, then you do the shopping, then you have a key and a rota of one. So the first thing is to look at it as the job it has become.

## Write it all down

For one week, write down everything you do for them, with the minutes. Include the phone calls, and the lying awake. Then mark each line:

- **Only I can do this.** Usually less than you think. Sitting with her. Knowing about the good scarf.
- **Somebody else could.** Brothers, neighbours, a paid cleaner, meals delivered, a nurse who comes to wash.
- **Nobody needs to.** She can wear the cardigan two days running. The windows may be dirty.

## Ask for particular things

‘I need more help’ makes relatives look at their shoes. A job with a day on it is harder to dodge.

> I can’t do Thursdays any longer. Will you take Mum to the clinic on Thursdays, or will you pay for the taxi and someone to go with her? I need to know by Sunday.

The sibling who lives far away can still do the forms, the bank and the evening telephone call. The one who won’t do anything, won’t. Be cross, and then stop spending strength on it. You’ve none over.

Ask the family doctor and the local council or welfare office for an assessment, and ask what is paid for. Ask twice. The first person often doesn’t know.

## Talk to your parent, not around them

They’re old, they aren’t luggage. As long as they can decide, they get a say, and that includes some risks you don’t care for.

> Dad, I’ll go on coming, and I can’t go on doing all of it. I’d like a nurse to come in the mornings so that when I come I can be your daughter. What would make that bearable for you?

While you’re at it, get the papers done: who may speak to the doctors, who may sign at the bank, what he wants and doesn’t want at the end. A dull afternoon now saves a dreadful night later.

## Signs that it is too much

You cry in the car. You’re ill and don’t go to the doctor yourself. You’ve begun to drink to get to sleep. You shout, or you handle her more roughly than you meant to, or you think: if only it were over. Most carers have thought it. It means you need relief this week, not that you’re wicked. Ring the doctor and use the word ‘exhausted’. Ask about respite care.

## Don’t manage alone

If you’re afraid you’ll hurt them or yourself, or they’re being hit, starved or robbed by anybody, call for help the same day: the doctor, the social services, the emergency number. The same goes for wandering at night, fire on the stove, sudden confusion or a fall. And if this parent was cruel to you once, you may see to it that they’re cared for without being the one who does it.`,
} satisfies SeedArticle;
