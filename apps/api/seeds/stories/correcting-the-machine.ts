import type { SeedStory } from '../story';

export default {
  topic: 'work',
  title: 'They want me to correct the machine that replaced me, at a third of my rate',
  ask: 'Do I take it, or do I refuse and watch someone else take it?',
  by: 'oskar',
  daysAgo: 47,
  up: 21,
  body: `I translate from English and German into Danish: manuals, mostly. Hospital beds, patient hoists, now and then a cookery book as a treat. One agency has been sixty per cent of my income for nine years.

On Monday they wrote to say they were “excited to share a new way of working”. From next quarter a machine makes the translation and I do what they call light post-editing. Three cents a word instead of nine.

I asked for a test, because I wanted to be fair. Two thousand words on a ceiling hoist. From scratch it would have taken me three hours and ten minutes; I keep a log. Correcting the machine took three hours and fifty. It is very fluent and it is wrong in a fluent way. In the original, “the patient must not be lifted until the sling is locked”. In the draft, a perfectly graceful sentence in which the patient may be. I found it on the second reading, because it *sounded* right, and sounding right is what I am trained to trust.

I sent them my times. I got an automatic thank-you.

Ana, who is my project manager and also came to my mother’s funeral, forwarded me the announcement with a sad face and nothing else. My colleague Ilse has said yes already. She says I am being romantic, that the price of bread has not asked how I feel about subordinate clauses. Ilse has two children. I have a cat and savings for four months.

I have spent my life saying yes to things, and I had thought I was over it. I have written three answers. One is noble, one is begging, and one is so polite that I cannot find the “no” in it myself. What bothers me most is that I cannot tell whether this is principle or vanity. I was good at this. I would like to think that it mattered to somebody’s back.`,
  answers: [
    {
      by: 'tomasz',
      hoursLater: 7,
      up: 15,
      down: 1,
      heard: `You have three drafts and no offer. They have made a proposal; you are treating it as weather.`,
      would: `It is a negotiation. I would refuse the price and not the work, in writing, this week.

1. Write to Ana’s superior with Ana in copy. It frees Ana from the sad face.
2. Put the test in: 2,000 words, 3 h 50, the hoist sentence, before and after. One paragraph. That sentence is your whole argument, because whoever delivers it is liable for it.
3. Ask who carries the liability for a “light” edit. Make them answer. In many contracts it is you.
4. Offer a choice of two: post-editing by the hour at your present hourly earnings, or full translation for anything that can hurt a person, machine for the rest.
5. Give a date.
6. Do not accept three cents “for the time being”. I have mediated these. The first price is remembered as the price.

Ring Ilse before you send it. Two translators asking who is liable is a question; one is an attitude.

They may still say no. Then you have lost a client who was about to cost you two thirds of your income *and* your insurance.`,
      words: `“I am glad to work with machine drafts at an hourly rate. For safety-critical text I cannot deliver a light edit under my name: please see the sentence below, which I caught on the second reading. Could you confirm in writing who is liable for a sentence like it?”`,
      comments: [
        {
          by: 'letter-writer',
          hoursLater: 9,
          up: 6,
          body: `“You are treating it as weather.” Yes. I had even looked for my umbrella.`,
          replies: [
            {
              by: 'tomasz',
              hoursLater: 10,
              up: 5,
              body: `Send me the polite one and I will show you where the no goes. (You may post it here without names.)`,
            },
          ],
        },
      ],
    },
    {
      by: 'priya',
      hoursLater: 23,
      up: 17,
      down: 2,
      heard: `Four months of savings, sixty per cent from one client, and a test you did properly. You have better figures than most people who write to me about money, and you are reading them as a verdict on your character.`,
      would: `Here I part ways with Tomasz’s point 6. I would make his offer, and if it is refused, I would take some of the bad work for twelve weeks. On purpose, with an end date.

The reason is arithmetic. With no agency you burn savings from day one and look for clients in a hurry, and hurry is expensive; people say yes to the next bad thing. With a third of your week at three cents you bring in perhaps a sixth of what you had. It is a poor wage. As rent for time it is not bad: it may stretch four months towards six.

So: no more than twelve hours a week, non-critical texts only, stop the clock when the money for the job is used up and deliver at the “light” they paid for. If light is not safe, hand the text back. The other days go into two or three direct clients: makers of hoists have a safety officer, and your sentence is a very good first paragraph of a letter to one.

In week ten, decide on the numbers, not on the feelings of week one.

As for vanity: you noticed that the patient *must not*. I do not know what to call that, but people pay for it.`,
      notWhen: `If the contract makes you liable for what a light edit misses, then not one hour. There Tomasz and I agree completely.`,
      helped: true,
      comments: [
        {
          by: 'nils',
          hoursLater: 26,
          up: 5,
          body: `What troubles me about “stop the clock and deliver light” is that I do not believe that he can. I could not. I would do the full work for the third of the money and lie awake about the rest, and I think that they count on exactly this sort of person.`,
          replies: [
            {
              by: 'priya',
              hoursLater: 28,
              up: 9,
              body: `They do count on it. That is why it has to be a rule on paper with a kitchen timer next to it, and not a matter of character at six in the evening.`,
            },
          ],
        },
      ],
    },
  ],
  comments: [
    {
      by: 'kasper',
      hoursLater: 2,
      up: 9,
      body: `“Light post-editing” has no acceptance criterion. In my work that means the customer decides afterwards. Ask for the maximum number of errors allowed per thousand words, by severity. Either they give you a number, and you can price it, or they cannot, and you have found out something.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 3,
          up: 5,
          body: `They sent a definition: “correct only what is necessary.”`,
          replies: [
            {
              by: 'kasper',
              hoursLater: 3.2,
              up: 8,
              body: `Necessary for what?`,
              replies: [
                {
                  by: 'hana',
                  hoursLater: 5,
                  up: 12,
                  body: `That is the email. Those three words, with a question mark.`,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      by: 'nils',
      hoursLater: 4,
      up: 10,
      body: `My father was a typesetter. When the machines came in they asked the best of them to stay and check the proofs, and he stayed, and for two years he found everything. Then a man came with a clipboard and saw that the proofs hardly had any errors in them, and concluded that checking was no longer needed.

I do not tell this to say that you should refuse. He fed four of us on those two years, and I had a bicycle out of them. I tell it because he told it to me as a story about having been stupid, and I was over thirty before I thought of saying to him that it wasn’t.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 6,
          up: 9,
          body: `Did you say it?`,
          replies: [
            { by: 'nils', hoursLater: 12, up: 14, body: `Yes. He said the proofs had been very clean.` },
          ],
        },
      ],
    },
    {
      by: 'dov',
      hoursLater: 6,
      up: 7,
      down: 2,
      body: `Why must it be principle *or* vanity? Most principles I’ve met had a mirror somewhere. The more useful question is whether Ilse is wrong, and I don’t think she is. She’s priced it differently because she’s poorer in time.`,
      replies: [
        {
          by: 'lucia',
          hoursLater: 8,
          up: 13,
          body: `Two kids here. I would correct the devil’s homework at a third of my rate if it could be handed in by school pick-up. And I would hate it, and I’d want a friend without children to hold out for better, and drag me up after him. Oskar, hold out for Ilse.`,
          replies: [
            {
              by: 'letter-writer',
              hoursLater: 10,
              up: 10,
              body: `I rang her because of this comment. We were both about to be angry, and then she said: I said yes in eleven minutes, I didn’t even open the test. We are sending the liability question together.`,
            },
          ],
        },
      ],
    },
    {
      by: 'rosa',
      hoursLater: 11,
      up: 12,
      body: `I translate too, into Spanish, and I had the same letter in the spring, with the same “excited”. I said yes to everything, to be thought modern. What I lost wasn’t chiefly the money. After three months of mending fluent sentences I sat down to write one of my own, and what came out was the machine’s. It took me a month of cookery books to get my ear back. Whatever you decide, keep one job in which every word is yours.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 12,
          up: 7,
          body: `The ear! Nobody had mentioned that. I’m going to ring a man about a book on pickling.`,
        },
      ],
    },
    {
      by: 'imani',
      hoursLater: 13,
      up: 18,
      body: `I use those hoists. At three in the morning, with an agency nurse who’s never seen the model, we read that page off the wall. “May be” against “must not” is a person on the floor. It mattered to somebody’s back. It mattered to mine.`,
      replies: [
        {
          by: 'letter-writer',
          hoursLater: 15,
          up: 11,
          body: `I have read this several times. Thank you. I had never met one of you.`,
        },
      ],
    },
    {
      by: 'edgar',
      hoursLater: 19,
      up: 6,
      down: 1,
      body: `A small correction in your favour. By the word it is a third. By the hour it is worse: 2,000 words at nine cents in 3 h 10 is €56.84 an hour, and at three cents in 3 h 50 it is €15.65. That is about 27.5 per cent.`,
      replies: [
        {
          by: 'fatima',
          hoursLater: 21,
          up: 12,
          body: `Before tax, insurance, and the chair. I would send them those two figures and nothing else. No adjectives. Figures are the only thing an excited person reads.`,
          replies: [
            {
              by: 'leo',
              hoursLater: 24,
              up: 4,
              body: `“And the chair.” Fatima, one day I shall perform you.`,
            },
          ],
        },
      ],
    },
    {
      by: 'letter-writer',
      hoursLater: 458,
      up: 17,
      body: `News after nearly three weeks. The agency will not pay by the hour. It did answer the liability question, after nine days, and the answer was us. So Ilse and I have both declined everything with a patient in it, in the same words, on the same afternoon, and taken the texts about shelving. Twelve hours a week. I have a kitchen timer.

And I wrote to a maker of hoists with my sentence at the top. Their safety officer rang me herself. She said, “Which page?”`,
      replies: [
        {
          by: 'priya',
          hoursLater: 460,
          up: 9,
          body: `“Which page?” is an excellent beginning. Quote her your own rate, and do it before she asks.`,
        },
        {
          by: 'bea',
          hoursLater: 466,
          up: 6,
          body: `On the same afternoon, in the same words! I could cheer.`,
        },
      ],
    },
  ],
} satisfies SeedStory;
