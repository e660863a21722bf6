import type { SeedArticle } from '../story';

export default {
  slug: 'what-to-say-to-someone-who-is-grieving',
  title: 'What to say to someone who is grieving',
  summary:
    'You cannot make it better, so you are free to stop trying. What to write, what to do, what to leave unsaid, and why to ring again in March.',
  topics: ['grief', 'friendship'],
  by: 'ruth',
  daysAgo: 86,
  body: `People cross the street to avoid the widow. They aren’t unkind; they’re afraid of saying the wrong thing and making her cry. I have news for them. She was going to cry anyway. You’re deciding only whether she does it alone.

## The three things worth saying

‘I’m sorry.’ ‘I loved that he…’ ‘I’m coming on Thursday with soup.’ Sorrow, memory, and something practical with a day in it. Everything good I’ve ever heard said was made of those.

In a card:

> I’m so sorry about Daniel. I keep thinking of him up that ladder in a dinner jacket. You don’t need to reply to this. I’ll ring you on Sunday, and if you don’t feel like answering, don’t.

Face to face:

> I don’t know what to say. I’m very glad to see you.

That’s allowed, you know. It’s better than most things in verse. And say the name. The bereaved live in terror that everyone will stop saying it.

## Leave these at home

- ‘At least he didn’t suffer.’ ‘At least you’ve got the other one.’ Nothing good begins with *at least*.
- ‘She’s in a better place.’ Unless they say it first.
- ‘I know exactly how you feel.’ You had a cat.
- ‘You’re so strong.’ Now she mustn’t fall apart in front of you.
- ‘Let me know if there’s anything I can do.’ Kindly meant. But it gives a job to a person who can’t find her shoes.

## Do something small and definite

1. Take the children on Saturday from ten to four.
2. Do the bins, the lawn, the dog, the form from the pension office.
3. Bring food in a dish you don’t want back.
4. Go with her to the registrar, and hold the folder.
5. Sit. Don’t fill the silence. Pass the handkerchief only when she reaches for it; a tissue too early means *stop*.

Ask with a question that can be answered: ‘Shall I come in, or leave it on the step?’ Ask ‘How’s today?’ instead of ‘How are you?’. Today can be answered.

## Ring again in March

The first fortnight looks after itself. Write these in your diary now: six weeks, three months, the birthday, the anniversary. A message that says ‘Thinking of Daniel today, and you’ takes a minute, and I’ve known people to keep it for years.

If you’ve left it too long, it still isn’t too late:

> I should have written in the spring, and I didn’t know how. I’m sorry. I’ve thought of you both so often.

If you do say something daft, apologise and stay. They remember who stayed.

## When kindness isn’t enough

Grief looks dreadful and is mostly healthy. Worry if she’s giving away her things, drinking heavily, not eating for days, or saying that she wants to be with him. Then ask plainly: ‘Are you thinking of ending your life?’ If yes, or if you’re not sure, don’t leave her alone. Ring a crisis line or her doctor, and the emergency number if it’s urgent. You’ll not put the idea in her head. You may be the first who dared to ask.

And mind yourself. If it’s stirred up your own dead, tell somebody. You’re allowed soup as well.`,
} satisfies SeedArticle;
