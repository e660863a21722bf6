import type { SeedArticle } from '../story';

export default {
  slug: 'online-dating-fatigue',
  title: 'Tired of the apps',
  summary:
    'Swiping has become a second job with worse pay. How to rest properly, come back smaller, and notice when the app is not the problem.',
  topics: ['dating', 'self'],
  by: 'june',
  daysAgo: 73,
  body: `You know the state I mean. You open the app in the queue at the chemist’s, say no to eleven faces without seeing one, get a message, feel nothing but the chore of answering it. You’re not heartless. You’ve been interviewing strangers at midnight for two years.

## Are you tired, or are you done?

Tired looks like this: you still like the idea of somebody, you just can’t face another ‘how’s your week going?’. Done looks like this: you feel worse about yourself every time you close the thing, you’re comparing your body or your job to a catalogue, or you go on dates hoping they’ll cancel.

Tired needs a smaller dose. Done needs a proper stop.

## A proper stop

1. Tell the people you’re mid-chat with. One line will do.
2. Delete the account, or at least the app. Hiding it in a folder is not a break.
3. Pick an end date, eight weeks away. Put it in the calendar so you don’t have to keep deciding.
4. Spend the evenings on things that have *people* in them: a choir, a climbing wall, a neighbour’s dinner. Not in order to meet someone. In order to be somebody with a Wednesday.

> I’m taking a break from dating for a while, so I’m going to say goodbye here rather than vanish. I hope you find someone good.

## Coming back smaller

- One app. Twenty minutes, three times a week, sitting upright. Never in bed.
- No more than three conversations at once. You can’t be curious about nine people.
- Meet early: a coffee or a walk within ten days or so, an hour at most. Chemistry can’t be typed.
- Rewrite your profile so it could only be yours. ‘Loves travel and laughing’ describes a golden retriever. Say what you do on a wet Sunday.
- Ask one question you really want the answer to.

> Would you like to have a coffee on Saturday? I’d rather find out in person if we get on, and I promise to let you go after an hour.

And tell your friends you’re open to being introduced. It feels exposing, which is why so few of us do it.

## Keep yourself safe

Meet in public, tell a friend where, get yourself home. Anyone who can never video-call, falls for you in a week and then has an emergency that needs money is running a script. Send nothing, tell your bank if you already have, report it to the police, and don’t be ashamed. These people practise.

## When the app isn’t the problem

If you’re swiping because an evening alone is unbearable, or because a particular person left and you need to not feel it, no setting will fix that. And if everything has gone grey, not just dating, for more than a couple of weeks, talk to a doctor. Low mood is very good at disguising itself as ‘there’s nobody out there’. If you have thoughts of harming yourself, call a crisis line or the emergency number tonight.`,
} satisfies SeedArticle;
