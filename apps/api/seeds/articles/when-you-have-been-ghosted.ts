import type { SeedArticle } from '../story';

export default {
  slug: 'when-you-have-been-ghosted',
  title: 'When you have been ghosted',
  summary:
    'Somebody stopped answering and you are left holding the conversation. One last message, and then how to stop waiting for it to be read.',
  topics: ['dating', 'self'],
  by: 'june',
  daysAgo: 262,
  body: `Being ghosted hurts more than the length of the thing seems to justify. Four dates, two months of good-morning messages, and then nothing. You feel silly for minding. You are not silly. A clear no lets your mind put the file away; silence keeps the file open, and your mind keeps going back to it for clues.

## First, check that it is what it looks like

People do lose phones, fall ill and bury grandmothers. So be fair once. If you usually heard from them daily, give it four or five days. If you usually heard weekly, give it two weeks. Have they been online, posting, answering mutual friends? Then they have seen you.

## Send one message, for your own sake

Not three. Not a joke meme to test the water. One, which needs no answer in order to be finished:

> I’ve noticed you’ve gone quiet. I liked getting to know you and would have been happy to carry on. I’m going to take the silence as a no, so no need to explain. Look after yourself.

Then you do the part that actually helps:

1. Mute or archive the chat, so that you have to go and look for it.
2. Hide their stories. Being watched by somebody who won’t reply is its own small torture.
3. Tell one friend the whole tale, including the embarrassing bit. Once, properly.
4. Put something in the slot where the dates used to be. Thursday evening is now swimming, or your sister.

## The question that will keep you awake

‘What did I do?’ Perhaps something; perhaps nothing. You cannot find out by reading old messages, because you will read them as the prosecutor. What the silence does tell you, reliably, is how this person handles an awkward conversation. You would have met that again over money, illness, or whose parents to visit.

## If they come back

They often do, about six weeks later, with ‘hey stranger’. You owe nothing. If you are curious, ask for the missing piece before you agree to a drink:

> Good to hear you’re all right. Before we go any further, I’d like to know what happened in March.

A real answer has an ‘I’ in it. ‘Things were mad’ is weather.

## When this does not apply

- You were in a long relationship, live together or share children or money. That is desertion, and practical and legal advice come first.
- They asked you to stop, or blocked you. Then don’t send the message, and don’t find another route.
- They had spoken of wanting to die. Contact somebody near them, or the emergency number, and let them be annoyed with you.
- You are the one who vanished because you were frightened. You were allowed to.

If after a couple of months you still can’t sleep or eat properly, or every silence from a friend sets off panic, talk to a doctor or a counsellor. Ghosting sometimes presses on a much older bruise, and that one deserves care.`,
} satisfies SeedArticle;
