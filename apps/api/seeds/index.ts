import { articles } from './articles';
import { everybody, topics } from './members';
import { stories } from './stories';
import type { SeedArticle, SeedMember, SeedStory } from './story';

export interface SeedCommunity {
  topics: { slug: string; name: string }[];
  members: SeedMember[];
  stories: SeedStory[];
  articles: SeedArticle[];
}

/** The believable community that a first start on the embedded database shows. */
export const community: SeedCommunity = { topics, members: everybody, stories, articles };
