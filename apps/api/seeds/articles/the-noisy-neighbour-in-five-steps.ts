import type { SeedArticle } from '../story';

export default {
  slug: 'the-noisy-neighbour-in-five-steps',
  title: 'The noisy neighbour, in five steps',
  summary:
    'From the friendly knock to the formal complaint, in an order that keeps both your nerves and your evidence intact.',
  topics: ['neighbours'],
  by: 'sam',
  daysAgo: 58,
  body: `I mediated in housing for eleven years, and I’d guess that half the people complained about had no idea. Floors are thin, and nobody’s ever heard their own washing machine through a ceiling. The other half knew very well. You won’t know which you’ve got until step two, so do them in order.

## Step one: find out what it is

For two weeks, keep a diary: date, from when to when, what you heard, how it affected you. ‘Tues, 23.40–01.15, bass, couldn’t sleep’. Don’t record people’s voices; in many places that’s against the law. Look up your house rules and the local quiet hours. Be honest about which things are noise and which are simply life. A baby, a limp, a child running at four in the afternoon: that’s life.

## Step two: the friendly knock

In daylight, when it’s quiet, when you’ve slept. Not at one in the morning in a dressing-gown.

> Hello, I’m from downstairs. You probably don’t know how much comes through the floor. I hear the music clearly after eleven, and I’m up at five. Could we find a way?

Bring an offer: a carpet under the speaker, a time that’s agreed, your number so that they can be texted instead of banged at. Ask what they hear from *you*. It’s often something.

## Step three: a note

If talking failed or you’d rather not meet, a short, signed letter, dated, with a copy for you.

> Dear neighbour, since we spoke on the 3rd it’s been loud after 23.00 on five nights (dates below). I’d like to settle this between us. Could you keep the bass off after ten? I’d be glad of an answer by the 20th.

No capital letters, nothing about their upbringing, nothing pinned up in the stairwell. Write it as if a judge will read it. One might.

## Step four: bring in a third party

The landlord or managing agent, in writing, with the diary. Ask what they’ll do and by when. Ask other neighbours if they hear it too; two flats weigh more than one. Propose mediation, through the council or a neighbourhood centre. It’s cheap, and it works better than people think, because everyone has to sit down.

## Step five: the formal road

The council’s noise officer, the police for acute disturbance at night, a tenants’ association or lawyer on rent and notice. Don’t withhold rent on your own judgement. And reckon with time: months, often. Work out whether earplugs, swapping the bedroom or moving would buy you back your life sooner. There’s no shame in choosing sleep over justice.

## Never

Don’t bang back, cut cables, play revenge music or set the dog on it. You lose the high ground and sometimes the case.

## When to skip the steps

- **What you hear is fear:** screaming, blows, a child crying in terror. Ring the emergency number. Don’t go and check. Better wrong than late.
- **You’ve been threatened,** or they’re drunk or aggressive. No knocking. Landlord and police, in writing, and tell someone.
- **The neighbour seems ill or confused.** Shouting at nobody at night may be somebody who needs a doctor or social services, not a complaint.
- **You can’t bear *any* sound now,** even small ones, or you’re at the end of your tether. See your doctor. Months without sleep harm people, and you may need help before the neighbour does.`,
} satisfies SeedArticle;
