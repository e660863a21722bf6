import type { SeedStory } from '../story';

export default {
  topic: 'love',
  title: `My wife and I have slept in the same bed for eleven nights this year`,
  ask: `Do I give up the good job, or is there a way to be married in the gaps?`,
  body: `I bake. I go out at ten at night and come back at seven with flour in my ears. My wife teaches in a nursery and leaves at twenty past seven. So we have twenty minutes, standing up, with the radio. She puts the coffee in my hand and tells me the night's news about the boiler, I give her the rolls for the children, and that's our marriage, Monday to Saturday, for two years.

On Sundays we should be happy but I'm a dead man until four, and then she has her mother. I counted the nights with a pencil on the back of the delivery calendar. Eleven. We're both thirty-nine. We like each other! That is the stupid thing. There is no quarrel. When I read letters here I think, at least those people shout.

Last week she did something. She'd written "dentist, rubbish bags, do you still sing?" on the list on the fridge. I used to sing in the kitchen, in Portuguese, badly. I looked at it for so long that I missed my sleep. I didn't know how to answer on a list, so I bought the rubbish bags.

The money is better than I have ever earned. The owner is old and has said that in three or four years the place could be mine, and then I could hire another fool for the nights. My father worked on boats and we saw him at Christmas, and my mother always said "it's for us". I don't know that it was. There was a bakery with day hours that asked about me in the spring, cakes mostly, a third less pay. I said no without telling her. I have told nobody that until just now.

It's half past five and the last trays are in. I'll be home at seven with this in my pocket.`,
  by: 'bruno',
  daysAgo: 0.6,
  up: 8,
  down: 0,
  comments: [
    {
      by: 'imani',
      hoursLater: 1.5,
      up: 6,
      body: `From one night shift to another: before you decide about the job, answer the list. She asked you a question next to the rubbish bags and she's been waiting. You could sing in those twenty minutes. It costs nothing and you're both standing up anyway.`,
    },
    {
      by: 'lucia',
      hoursLater: 4,
      up: 5,
      body: `Tell her about the cakes. Not because you should have taken it, but because a no you said alone will sit in the bed on night twelve. I speak as someone who was told about several noes by a lawyer.`,
    },
  ],
} satisfies SeedStory;
