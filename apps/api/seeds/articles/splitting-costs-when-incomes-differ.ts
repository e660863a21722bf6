import type { SeedArticle } from '../story';

export default {
  slug: 'splitting-costs-when-incomes-differ',
  title: 'Splitting costs when one of you earns more',
  summary:
    'Half and half is simple, and often it isn’t fair. Three ways of dividing, worked through with figures, and how to have the talk.',
  topics: ['money', 'love'],
  by: 'priya',
  daysAgo: 139,
  body: `Figures first, feelings after; it’s kinder in that order. Take two people. One brings home 3,200 a month, the other 1,800. The life they share (rent, food, heating, the cat) costs 2,000.

## Three ways to divide it

1. **Half each.** She pays 1,000 and keeps 2,200. He pays 1,000 and keeps 800. It suits flatmates, new couples and similar incomes. Look at what they keep, though: it gets uncomfortable fast.
2. **By share of income.** She pays 1,280 and keeps 1,920. He pays 720 and keeps 1,080. My usual suggestion. She earns 64 per cent of the total, so she pays 64 per cent, and both feel the rent equally.
3. **Equal left over.** She pays 1,700, he pays 300, and each keeps 1,500. It says: we’re one household, and each of us has the same freedom. It suits couples with children or a long future together, especially where one works less so that the other can work more.

None of them is the correct one. The correct one is the one which both would still call fair if the salaries were swapped. Try that; it’s a wonderful test.

## What the payslip doesn’t show

- **Unpaid work.** If one cooks, cleans and takes the child to the doctor, that’s fifteen hours a week someone would otherwise be paid for. Put it on the list.
- **Pensions.** Whoever works part-time for the family loses twice: now, and at seventy. Paying into the smaller pension from the joint account is fair.
- **Standards.** If the higher earner wants the bigger flat, the higher earner pays the difference. Nobody should go broke keeping up at home.
- **Old debts and children from before.** Take them off the income first.

## How to do it

1. Each writes down net income, fixed duties, and what feels unfair at present.
2. Agree what counts as ‘ours’. (Gifts to his mother? The gym? Decide.)
3. Choose a formula. Put a joint account under it with standing orders on payday.
4. Keep something each that’s entirely your own.
5. Look at it every January and whenever something changes: a job, a baby, an illness.

If you’re the one with less:

> I’ve worked out that after the shared bills I have 800 left and you have 2,200. I start saying no to things with you because of it. Could we look at splitting by income?

If you’re the one with more:

> I earn more, and I don’t want you to have to ask me for anything. Can we find a way that leaves you free too?

## When this does not apply

If you own property together, marry, separate, or one finances the other’s studies, see a lawyer or notary; love isn’t a land register.

If one of you has no access to money, has to show receipts, is kept from working, or is afraid to raise the subject at all, no formula will repair it. That’s financial control. Talk to a domestic-violence helpline or an advice centre, from a device which isn’t shared, and if you’re in danger ring the emergency number.`,
} satisfies SeedArticle;
