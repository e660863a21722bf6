import type { Random } from '@quandary/random';
import { common, properName, rareWord, type TopicWords } from './vocabulary';

type Part = string | ((random: Random, topic: TopicWords) => string);
type Pattern = readonly Part[];

const slots: Record<string, (random: Random, topic: TopicWords) => string> = {
  who: (random, topic) => random.pick(topic.people),
  thing: (random, topic) => random.pick(topic.things),
  act: (random, topic) => random.pick(topic.acts),
  said: (random) => random.pick(common.verbs),
  feeling: (random) => random.pick(common.feelings),
  adverb: (random) => random.pick(common.adverbs),
  time: (random) => random.pick(common.times),
  place: (random) => random.pick(common.places),
  reason: (random) => random.pick(common.reasons),
  advice: (random) => random.pick(common.advice),
  opening: (random) => random.pick(common.openings),
  name: (random) => properName(random),
  rare: (random) => rareWord(random),
};

const pattern = (text: string): Pattern =>
  text
    .split(/\{(\w+)\}/)
    .map((part, at) =>
      at % 2 === 0 ? part : (slots[part] as (random: Random, topic: TopicWords) => string),
    );

const patterns = (text: string): Pattern[] =>
  text
    .trim()
    .split('\n')
    .map((line) => pattern(line.trim()));

/** Sentences of somebody who does not know what to do. */
const telling = patterns(`
  {who} {act} {time}, and I have not said a word about it.
  We met {name} {place}, and {who} {said} that {thing} was none of my business.
  I feel {feeling} {reason}.
  {time} {who} {act} {adverb}.
  It began with {thing}, which {name} from {name} had left {place}.
  What makes me {feeling} is not {thing} but that {who} {act}.
  My friend {name} {said} I should be {feeling}, {reason}.
  I {said} nothing {reason}, and now everybody thinks I agree.
  There is also the matter of the {rare} and {thing}.
  {who} {said} {adverb} that it would never happen again, and {time} it did.
  I know that other people have a {rare} to deal with, but I lie awake {time}.
  When I brought up {thing}, {who} was {feeling} and left {place}.
  Perhaps I was too {feeling}; perhaps {who} simply {act}.
  Since we moved to {name}, {thing} has been between us.
  On one hand {who} {act}, on the other hand I {said} the same {time}.
  Nobody {said} it aloud, but {thing} is why I am {feeling}.
`);

/** Sentences of somebody who does. */
const advising = patterns(`
  I would {advice}, even if {who} is {feeling}.
  If {who} {act}, then {thing} is not really the question.
  You may be {feeling} and still {advice}.
  The first thing I hear is that you are {feeling} {reason}.
  Begin with {thing}: {advice}.
  Tell {who} what happened {time}, and what you need now.
  It helps to {advice}, {place} rather than {place}.
  When {name} was in your shoes, it took a {rare} and a long walk to see that.
  None of this means that {who} does not care.
  Ask for {thing} {adverb}, and then {advice}.
`);

/** Sentences of a discussion. */
const talking = patterns(`
  {opening}: {who} {act} {time} too.
  In our case it was {thing}, and I was {feeling} for months.
  I would {advice}.
  Why does {who} get to decide about {thing}?
  {opening}, but {name} has a point about {thing}.
  Nobody is {feeling} {reason} unless something else is wrong.
  My cousin in {name} did exactly that {place} and never regretted it.
  What did {who} say when you {said} it?
  Please do not {advice} just because a {rare} says so.
  {time} I would have agreed, now I am less sure.
`);

const asks = patterns(`
  Should I talk to {who} about {thing}?
  Am I wrong to be {feeling}?
  How do I say no without losing {who}?
  Is it time to let {thing} go?
  Do I have to forgive that {who} {act}?
`);

const titles = patterns(`
  {who} {act} and I am {feeling}
  {thing} is driving us apart
  Do I tell {who} about {thing}?
  {who} {act} {time}
  I {said} yes to {thing} and feel {feeling}
  {name}, {thing} and {who}
`);

const sentence = (form: Pattern, random: Random, topic: TopicWords): string => {
  let text = '';
  for (const part of form) text += typeof part === 'string' ? part : part(random, topic);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

interface Wish {
  forms: readonly Pattern[];
  words: number;
  /** Sentences in a paragraph. */
  paragraph: number;
}

/** Sentences until the words are reached, in paragraphs with an empty line between them: plain markdown. */
function text({ forms, words, paragraph }: Wish, random: Random, topic: TopicWords): string {
  let written = '';
  for (let count = 0, sentences = 1; count < words; sentences++) {
    const next = sentence(random.pick(forms), random, topic);
    count += next.split(' ').length;
    const end = count < words ? (sentences % paragraph === 0 ? '\n\n' : ' ') : '';
    written += next + end;
  }
  return written;
}

export const letterText = (random: Random, topic: TopicWords) =>
  text({ forms: telling, words: random.between(150, 300), paragraph: 5 }, random, topic);

export const answerText = (random: Random, topic: TopicWords) =>
  text({ forms: advising, words: random.between(80, 160), paragraph: 4 }, random, topic);

export const commentText = (random: Random, topic: TopicWords) =>
  text(
    { forms: talking, words: 8 + Math.min(140, Math.round(random.exponential(32))), paragraph: 4 },
    random,
    topic,
  );

export const articleText = (random: Random, topic: TopicWords) =>
  text({ forms: [...advising, ...telling], words: random.between(400, 800), paragraph: 6 }, random, topic);

export const titleText = (random: Random, topic: TopicWords) =>
  sentence(random.pick(titles), random, topic).slice(0, 140);
export const askText = (random: Random, topic: TopicWords) => sentence(random.pick(asks), random, topic);
export const summaryText = (random: Random, topic: TopicWords) =>
  text({ forms: advising, words: 20, paragraph: 9 }, random, topic);

/** What `markdownToHtml` makes of text without any mark: the loader compares the two before it trusts this. */
export function paragraphsToHtml(markdown: string): string {
  const paragraphs = markdown
    .split('\n\n')
    .map((one) => `<p>${one.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  return paragraphs.join('\n');
}
