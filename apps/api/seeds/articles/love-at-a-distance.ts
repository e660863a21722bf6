import type { SeedArticle } from '../story';

export default {
  slug: 'love-at-a-distance',
  title: 'Love at a distance',
  summary:
    'Two cities, one couple. What keeps a long-distance relationship alive, what quietly starves it, and the question of the end date.',
  topics: ['love', 'dating'],
  by: 'marta',
  daysAgo: 198,
  body: `Couples who live apart often talk more than couples who share a bed. That is their strength. Their weakness is that they have only talk and holidays, and very little Tuesday. So my advice is mostly about Tuesday.

## Have an end in sight, even a blurred one

Distance is bearable when it is a stretch of road. It becomes something else when it is the place where you live. Ask each other, early and without drama:

> If this goes well, who would move, and roughly when? What would each of us be giving up?

You don’t need a date in the first spring. But if after a year neither of you can imagine being the one to move, you have learned something important, and it is kinder to know.

## Share the dull parts

- Ring while you cook, and don’t make conversation. Let them hear the tap.
- Send the ugly photograph: the parking fine, the failed cake.
- Have one standing call a week with no phone in the other hand, and allow the other calls to be short. Nightly two-hour calls make the person dread the ring tone and feel guilty about it.
- Agree what a missed message means. Usually it means a meeting.

## Visits that aren’t holidays

The first evening is often strange. You have missed someone for five weeks and here is this tall person in the hall. Expect it, say it, have supper, don’t conclude anything.

Leave at least one half-day of each visit empty: laundry, supermarket, reading in the same room. And don’t save every difficult subject for the station platform. Have it on Saturday morning, so that there is time to come back to each other.

> I’d like us to talk about something tomorrow after breakfast. It isn’t terrible. I just don’t want to do it on the phone.

Share the travel and the cost fairly, which need not mean equally. The one with less money or the longer shifts should not also be the one who is always on the train.

## Jealousy

Some of it is only missing someone, in disguise. Ask for comfort before you ask for evidence: ‘I’ve had a wobbly day, tell me something good about us’ gets you further than ‘who was that in the picture?’ Location tracking does not cure a worry. It feeds it.

## When this does not apply

If your partner wants proof of where you are, demands that you stay on camera, is angry when you go out, or threatens to share intimate pictures, that is control, and distance does not make it harmless. Keep the messages, tell somebody, and speak to a domestic-violence helpline or the police.

If you have never met or seen each other live, and there is always a reason why not, or if money is being asked for, please stop and show the whole story to a sober friend.

And if you feel mostly relief when the train pulls out, don’t scold yourself. Listen to it. You may want the solitude more than the relationship, and there is an honest way to say so.`,
} satisfies SeedArticle;
