import type { SeedArticle } from '../story';

export default {
  slug: 'saying-no-at-work',
  title: 'Saying no at work without burning anything down',
  summary:
    'Your hours are a budget, and somebody else is spending it. Count first, then offer a choice: four ways of saying no that most managers can hear.',
  topics: ['work', 'self'],
  by: 'priya',
  daysAgo: 164,
  body: `I usually talk about money, and this is the same subject. You have an income of hours. Every yes is a payment. People who can’t say no at work are, quite simply, overdrawn, and like most people who are overdrawn they’ve stopped opening the statements.

So let’s open them. There’s no shame in what we find.

## Count for one week

Write down the hours, each evening, under four headings:

- What I was hired to do
- What I’ve taken on since
- Favours, ‘quick questions’, meetings I add nothing to
- What I do after hours to catch up

If your contract says 38 and the sum says 51, you’re giving away thirteen hours. Now you’re not ‘feeling a bit stretched’. You have a figure, and a figure is far easier to say out loud than a feeling.

## Four noes, from soft to firm

**Buy time.** For people who say yes before the sentence is finished.

> Let me look at what I’ve got on. I’ll tell you by two o’clock.

**Show the price.** For your manager. You’re not refusing; you’re asking which bill to pay first.

> I can do the report by Friday. Then the client list moves to Wednesday week. Which would you rather have?

**A smaller yes.**

> I can’t run the event. I can check the budget for you, about an hour, on Thursday.

**The plain no.** For things that aren’t yours, from people who aren’t your boss.

> I can’t take that on. I hope you find someone.

No story about your dentist. Reasons invite repairs: ‘Oh, then do it on Monday!’ Say it warmly, then stop, and let the silence be a bit awkward. It takes about four seconds.

## Begin where it’s cheap

Don’t start with the director. Start with one meeting you needn’t attend, one message you answer in the morning instead of at night. Each small no that’s survived makes the next less costly. And keep giving some yeses gladly; you’re budgeting, not closing the account.

## When they push

Repeat the same sentence. Same words, same friendliness, no new arguments. If your manager says that *everything* is a priority, put it in writing, neutrally: ‘Here’s my list with hours. It adds up to 51. I’ll work from the top; tell me if you’d like another order.’ Keep a copy. If this is about the whole team, go together.

## When this does not apply

- You’re in your probation period, your pay is on a knife-edge, or your permit hangs on the job. You still have limits, but ask a union or advice centre what you’re protected by, and build a little savings cushion first if you can. Even one month’s rent changes your voice.
- You’re asked to do something unsafe, illegal or degrading. Then it’s a firm no, in writing, and advice from a union, the labour inspectorate or a lawyer.
- You’ve got chest pains, can’t sleep, cry before shifts, or drink to get down from them. See a doctor *this week*. Exhaustion is an illness with a treatment. If you’re thinking that you’d rather not be alive, call a crisis line or the emergency number now. Work will manage.`,
} satisfies SeedArticle;
