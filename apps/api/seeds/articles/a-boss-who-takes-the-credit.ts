import type { SeedArticle } from '../story';

export default {
  slug: 'a-boss-who-takes-the-credit',
  title: 'A boss who takes the credit',
  summary:
    'Your slides, her name. How to make your work visible before it is borrowed, what to say after, and when it is time to look elsewhere.',
  topics: ['work'],
  by: 'tomasz',
  daysAgo: 233,
  body: `First, a distinction which will save you some anger. A manager who says ‘we delivered this’ to her own boss is doing her job; she answers for the team. A manager who says ‘I came up with this’ about your idea, or takes your name off the document, is taking credit. And the one who does it once under pressure is not the one who does it every quarter.

So begin by observing, for a month.

## 1. Keep a record

One line each time: date, what you made, how it was presented, by whom, who was there. Save drafts with dates. You may never show this to anyone. It stops you from exaggerating, and from being talked out of it.

## 2. Make the work visible before it can be borrowed

- Send results in writing, with a sentence of summary: ‘Attached is the cost model I built for the autumn plan.’ Copy the people who use it, as a normal courtesy, never as a trap.
- Put your name and the date on every document.
- Send your manager three lines each Friday: done, next, stuck. It is useful to her and it is a diary for you.
- Offer to present: ‘I know the figures best, so I can take that part on Tuesday and answer questions.’
- Name others loudly. A person who gives credit is more easily believed when he asks for it.

## 3. Speak to her once, in private

Assume carelessness, even if you doubt it. It leaves her a door. Describe, say the effect, ask for something specific.

> In Tuesday’s meeting the pricing idea was presented without mention that I’d developed it. I don’t think you meant anything by it. It matters to me, because my review is in spring. Next time, could you name me, or could I present that part?

Then, the same afternoon, two friendly lines by e-mail: ‘Thank you for the talk. I’m glad we agreed that I’ll present the model in June.’ What is written down is remembered the same way by both.

In the meeting itself, if it happens again, add rather than accuse:

> I’m glad this landed well. When I built it, the difficult part was the returns. Shall I explain that?

## 4. If nothing changes

1. Ask for a mentor or a project with another department, so that someone else sees you work.
2. Bring the record to your review as a list of results, without complaint.
3. If your pay, promotion or reputation has suffered, take three dated examples to HR or the works council. Ask what they will do and by when.
4. Put a date in your calendar, six months on. If you are still invisible by then, let another employer have a look at you.

## When this does not apply

Being left unnamed on a slide is unjust. Being humiliated, threatened or pushed to sign false figures is a different matter: keep copies where the rules allow it, and talk to a union, a lawyer or an advice centre before you talk to anyone inside. The same goes if you are passed over because of sex, origin, illness or pregnancy.

If you lie awake over it for weeks, or dread Sunday evening, see a doctor. No pricing model is worth your health. And if you depend on this job for a visa or for your rent, get advice first and be brave second.`,
} satisfies SeedArticle;
