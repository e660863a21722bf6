import { slugOf } from '@quandary/rules';
import type { SeedStory } from './story';

/** What the seeds are called in the interchange format: importing them again adds nothing. */
export const idOfMember = (handle: string) => `seed:${handle}`;
export const idOfArticle = (slug: string) => `seed:${slug}`;
export const idOfLetter = (story: SeedStory) => `seed:${slugOf(story.title)}`;
/** @param number as on the page: "6.1", "B"; 'letter' for the letter itself */
export const idOfPost = (story: SeedStory, number: string) =>
  number === 'letter' ? idOfLetter(story) : `${idOfLetter(story)}#${number}`;
