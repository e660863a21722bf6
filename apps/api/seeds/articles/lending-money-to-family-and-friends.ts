import type { SeedArticle } from '../story';

export default {
  slug: 'lending-money-to-family-and-friends',
  title: 'Lending money to family and friends',
  summary:
    'Three figures to work out before you answer, a page both of you sign, and several good ways of saying no.',
  topics: ['money', 'family', 'friendship'],
  by: 'priya',
  daysAgo: 241,
  body: `Somebody you love needs money and is looking at you. Your heart is going at a hundred and ten. That’s no state in which to do arithmetic, so the first thing to say is always the same:

> I’m glad you asked me. Give me until Sunday to look at my own figures, and I’ll give you a clear answer either way.

## Three figures

1. **What can I lose?** Not spare, *lose*. If this money never came back, would your rent, your emergency cushion and your sleep be all right? That’s your ceiling. If the ceiling’s nought, the answer is no, and it’s already decided.
2. **What do they really need?** Ask to see it together: what comes in, what goes out, what’s owed. Not as an inspector. A loan that plugs one month of a hole that opens every month only postpones the trouble, and adds you to the creditors.
3. **What could they pay back?** If the budget shows 60 a month left over, a loan of 3,000 takes over four years. Would you both bear that?

## Gift or loan: decide, and say which

Much heartache comes from money that was a loan in one head and a gift in the other. If you suspect you won’t see it again, consider giving a smaller sum outright. ‘I can’t lend you 2,000. I can give you 300, and it’s yours’ has saved more friendships than any contract I’ve seen.

If it’s a loan, write one page. It isn’t mistrust; it lets both of you relax at Christmas.

- Who, how much, on which date
- Repaid how: amount, day of the month, by standing order
- Interest or none
- What happens if a month can’t be paid (tell me beforehand, we move it)
- What happens if one of us dies or separates
- Two signatures

Tell your partner, if you have shared finances, before and not after. For a large sum, or a house, ask a lawyer or tax adviser. And be most careful with signing as *guarantor*: you’re promising the whole amount, whatever happens between you.

## Saying no

You don’t need to be poor to say no.

> I love you and I’m not going to lend money; I’ve made it a rule so that I never have to choose between people. I’ll gladly sit down with you on Saturday and go through the letters.

You can help without cash: company on the way to a debt advice centre, a week of suppers, a phone call to the landlord.

## When it isn’t paid back

Ask early and neutrally: ‘The March payment hasn’t come. Has something happened? Shall we make it smaller?’ After two broken plans, decide: a mediator, a formal step, or letting it go. If you let it go, say so once, and don’t lend again.

## When this does not apply

If there’s gambling, addiction or a threat from an illegal lender behind it, cash usually makes it worse; a debt advice service, a doctor or the police are where to start. If somebody you’ve met only online asks, it’s almost certainly a fraud. If someone frightens you, takes your card, or pressures an old or ill relative to sign, that’s financial abuse: tell your bank, and call a helpline or, in danger, the emergency number. And if the person asking sounds hopeless, ask about *that* before you ask about the sum.`,
} satisfies SeedArticle;
