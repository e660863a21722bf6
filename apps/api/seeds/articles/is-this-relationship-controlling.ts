import type { SeedArticle } from '../story';

export default {
  slug: 'is-this-relationship-controlling',
  title: 'Is this relationship controlling?',
  summary:
    'Control rarely begins with a blow. The signs to look for, why leaving needs a plan, and how to get out as safely as you can.',
  topics: ['love', 'family', 'self'],
  by: 'sam',
  daysAgo: 274,
  body: `Before you read on: if your phone or computer might be checked, read this somewhere else, on a friend’s phone or in a library. If you’re in danger now, ring the emergency number.

People ask me, ‘Is it abuse if he’s never hit me?’ I ask back: do you change what you do, wear, say or spend because you’re afraid of what’ll happen? If yes, the name matters less than the fear. This happens to women and men, in all sorts of couples. I write ‘they’.

## Signs

- **Your world’s got smaller.** There was trouble each time you saw friends or family, so you stopped.
- **You’re watched.** Passwords, location, mileage, ‘prove where you were’.
- **Money runs through them.** You ask, you show receipts, or debts appear in your name.
- **Your reality gets argued with.** It didn’t happen; you’re too sensitive; you made them do it.
- **Punishment and honeymoon.** Rage or silence, then flowers, then rage.
- **Threats:** to hurt you, the children, the pet, themselves; to share pictures; to have you deported or declared unfit.
- **Your body isn’t yours.** Sex, contraception, sleep, food or medicine decided by pressure.

One of these, repeated, is enough to talk to somebody.

**Some signs mean high danger:** hands on your throat even once, weapons, threats to kill, forced sex, stalking, violence in pregnancy, or violence getting worse. See a doctor after any strangling, even if you feel fine. Get specialist help now.

## Don’t announce it

With an ordinary unhappy partner I’d say, talk. Here I don’t. Leaving, or saying that you will, is often the most dangerous time. No ultimatums, no ‘closure’, and no couples counselling while you’re afraid. What you say there can be used at home.

## A safe way out

1. **Ring a domestic-violence helpline,** from a phone they can’t see. It’s confidential. You don’t have to be sure, or ready, or have bruises. They’ll help you make a plan that fits you.
2. **Tell one trusted person,** and agree on a code word that means *call the police*.

> If I text you ‘have you still got my blue dish?’, ring the emergency number and send them here.

3. **Gather quietly,** only if it’s safe: papers, cards, keys, medicines, some cash, the children’s things. Keep them outside the home. Photographs of documents will do.
4. **Mind the devices.** Use an account they don’t know. Don’t suddenly delete or switch everything off; that can tip them off. Ask the helpline about tracking.
5. **Know your exits.** In a row, keep away from the kitchen and bathroom, and stay near a door.
6. **Leave when they’re out,** with help, to a place they don’t know. Take the children with you if it’s safe to, and get legal advice straight away. Ask about shelters, protection orders and pets.
7. **Afterwards:** new passwords, school informed, no meeting alone.

Leaving often takes several tries. If you’ve gone back, they’ll still help you, and so will anyone worth knowing.

## If you’re the friend

> I’m worried about you. I believe you. It isn’t your fault. What would help?

Don’t confront the partner, don’t insist, and stay in touch. If you hear or see violence, ring the emergency number.

And if you recognise *yourself* in the list of signs, as the one who does it, there are programmes for people who want to stop. Ring one today.`,
} satisfies SeedArticle;
