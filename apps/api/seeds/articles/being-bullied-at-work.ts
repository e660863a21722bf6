import type { SeedArticle } from '../story';

export default {
  slug: 'being-bullied-at-work',
  title: 'Being bullied at work',
  summary:
    'Not a bad day, not a blunt colleague: a pattern, aimed at you. How to record it, whom to tell in which order, and how to stay well meanwhile.',
  topics: ['work', 'self'],
  by: 'tomasz',
  daysAgo: 277,
  body: `In mediation I use a simple test. A conflict has two sides who both could stop it. Bullying is a pattern, repeated over weeks, aimed at one person who cannot easily defend himself. It may be loud. More often it is quiet: you are not invited, not greeted, given tasks that cannot succeed, corrected in front of others, laughed about in a chat you are not in.

If you recognise this: you are not too sensitive, and you should not handle it alone.

## 1. Keep a log, starting today

On paper or on a private device, never on the company’s. For each incident: date, time, place, what was said or done (word for word), who saw it, what it did to you. Facts, no adjectives. ‘14 May, 9.10, team room. P. said: “Even you should manage that.” K. and L. laughed.’ Keep messages and e-mails, within your employer’s rules on confidential data.

Two or three weeks of this change a great deal. Single drops look like nothing; the log shows the rain.

## 2. Tell one person now

A colleague, a friend, your partner. Bullying lives on the victim’s silence. Ask a witness plainly:

> Did you hear what he said to me this morning? Would you be willing to confirm it if I were asked?

## 3. Name it once, if it is safe

Only if you are not afraid of the person, and preferably with someone near. One sentence, no debate.

> Stop speaking to me like that. If you have criticism of my work, tell me in private and be specific.

Note the date and the reply. If it is your superior, or if you freeze, go straight to step 4. Nobody may say afterwards that you were obliged to confront him.

## 4. Report it in writing

Read your employer’s policy. Then go, in this order of availability: a manager who is not involved, HR, a staff representative or works council, the union. Bring a one-page summary and the log, and ask for something specific.

> I am reporting a pattern of behaviour between March and May. I have attached dates and witnesses. I ask you to stop it and to tell me by the 15th what steps you will take.

Ask for a written confirmation. HR can be helpful, and HR also protects the company; so take outside advice early, from a union, an advice centre or a lawyer. There may be deadlines. Do not resign or sign anything in anger before you have had it.

## 5. Stay well meanwhile

See your doctor and tell the truth; it is help and it is also a record. Take your breaks away from the place. Keep one thing in the week in which you are good and nobody belittles you. Quietly update your CV: knowing that you could go makes it easier to stay or to leave. Leaving is not losing.

## Do not wait

If you are touched, threatened, followed or sexually harassed, it is more than bullying: get to safety, call the police or the emergency number, and a counselling service for victims. The same haste applies if you cannot sleep for weeks, are shaking before work, or think that it would be better not to be here. Speak to a doctor or a crisis line today. First you, then the procedure.`,
} satisfies SeedArticle;
