import type { SeedArticle } from '../story';

export default {
  slug: 'the-debt-you-are-hiding',
  title: 'The debt you are hiding from your partner',
  summary:
    'You intercept the post and know the balance by heart. How to get the figures on one page, tell the truth in one evening, and begin paying.',
  topics: ['money', 'love'],
  by: 'priya',
  daysAgo: 192,
  body: `You’re not the only one. I say it first because I’ve heard ‘I’m the only person stupid enough’ from teachers, surgeons and one bank employee. Secret debt seldom starts with wickedness. It starts with a boiler, or a slow month, or wanting to give the children a proper summer, and then it’s too big to mention.

The debt is a figure. The hiding is what’s making you ill. We’ll deal with them in that order, because it’s easier to confess a number than a fog.

## Step one: one page

Open everything. Take a friend, take biscuits, take two evenings if it needs two. For each debt, write down:

- To whom, and whose name it’s in
- How much is still owed
- The interest
- The monthly minimum
- Whether you’re behind, and since when

Add it up. People are often out by a third, and not always in the direction they feared. Then mark which debts can cost you your home, electricity, car or freedom. Those are paid first, however rude the letters from the others.

## Step two: a free, non-profit debt adviser

*Before* you borrow again, and before you sign with any firm that promises to make it vanish for a fee. An adviser can stop mistakes such as paying the loudest creditor instead of the most dangerous. You go to the conversation at home with the beginnings of a plan.

## Step three: tell them

Choose a calm evening, children asleep, no wine. Say the whole sum in the first minute. Debt told in instalments costs trust each time.

> I need to tell you something I’ve hidden, and I’m ashamed of it. I owe 14,200. It’s on two cards and a loan. None of it’s in your name. I’ve made a list, here it is, and I have an appointment on Tuesday. I lied to you about it, and I’m sorry.

Then hear what comes. They’ll probably be more hurt about the lie than about the money. Don’t defend yourself, don’t explain the boiler yet. Answer every question. If they have to go for a walk, let them walk.

And tell the truth about joint accounts and signatures. If anything is in their name, they need to know tonight.

## Step four: a new arrangement

- Half an hour about money each month, same day, figures on the table.
- Both can see every account, for as long as it takes.
- A small sum each that nobody asks about, so that you needn’t hide a haircut.
- The cards cut up, together if that helps.

Trust comes back the way the debt goes: a fixed amount, every month, on time.

## When this does not apply

If your partner is violent, or controls every penny and you borrowed to feed the children or to be able to leave, *don’t* confess on my advice. Speak to a domestic-violence helpline and a debt adviser first. If you were made to sign, that’s economic abuse, and there may be remedies.

If gambling, buying or drinking is behind it, tell a doctor or a support service as well; the plan won’t hold without it. If an illegal lender threatens you, go to the police.

And if you’ve thought that your family would be better off without you: they wouldn’t. Call a crisis line, the emergency number or a doctor today. I’ve never met a debt that couldn’t be dealt with somehow. Never.`,
} satisfies SeedArticle;
