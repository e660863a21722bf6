import type { SeedArticle } from '../story';

export default {
  slug: 'making-friends-after-thirty',
  title: 'Making friends after thirty',
  summary:
    'School gave you friends for nothing: same people, same room, every day. Now you have to build that room yourself. A plan with numbers in it.',
  topics: ['friendship', 'self'],
  by: 'tomasz',
  daysAgo: 118,
  body: `People tell me, a little embarrassed, that they have nobody to ring on a Saturday. They have colleagues, a partner perhaps, four hundred contacts. They think they have lost a talent. I think they have lost a timetable.

Friendship needs three ingredients: the same people, again and again, with nothing much to do. School supplies all three. After thirty, nobody supplies them, so you will have to organise it, as you would a project.

## The plan

1. **Choose one regular thing.** Weekly, with mostly the same faces, where talking is possible: a choir, a repair workshop, a running group, a language class, the allotments, helping at a food bank. A one-off event is not a regular thing. Neither is a gym with headphones.
2. **Commit to ten times.** Write the ten dates in your calendar now. You will want to stop after the third. Everyone does; the third is the worst.
3. **Learn names.** Write them down on the way home, with one fact. ‘Ewa, bad knee, beekeeper.’ Next time, ask about the bees.
4. **Arrive ten minutes early, leave ten minutes late.** That is where it happens.
5. **After four or five times, take it outside.** Ask one person for one small thing, with a day and an end.

> I’m getting a coffee after this, half an hour or so. Would you like to come?

6. **Within two weeks, ask again.** Most friendships fail here. Both had a good time, both waited.

> I enjoyed that. I’m going to the market next Saturday about ten. Join me?

7. **Be the one who organises.** A soup at your flat on the first Sunday of the month. Same soup, no tidying up. People are grateful to be asked and nearly always too shy to ask.

## Look in the drawer

Before you search for new people, go through the old ones. Make a list of five whom you liked and lost without a quarrel. Write to one a week.

> You came to mind today and I realised I’ve missed you. No reason, no favour to ask. How are you these days?

Three out of five will answer. One will turn out to live twenty minutes away.

## Realistic figures

Reckon with a few months of meeting regularly before someone is a friend, and a year before you would ring them from a hospital. If you ask six people, two will say no, two will say yes and forget, and two will come. That is a good result. A no is usually about their diary. Ask the same person twice; after two refusals with no counter-offer, move on without resentment.

## When this does not apply

- You recently moved, lost somebody, or became a parent. Halve the programme. You are not failing.
- A partner makes trouble whenever you see other people. That is a warning sign, and worth a confidential call to a domestic-violence helpline.
- You are so anxious in company that you cannot do step one, or so low that nothing appeals and getting up is hard. Start with a doctor or a counsellor instead. If you think about ending your life, call a crisis line or the emergency number today; loneliness can lie very convincingly about how much you would be missed.`,
} satisfies SeedArticle;
