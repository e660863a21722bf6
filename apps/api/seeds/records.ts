import { composeAnswer } from '@quandary/rules';
import { iso, type Clock } from './clock';
import { idOfArticle, idOfMember } from './ids';
import { postsOf, type PlacedPost } from './posts';
import type { SeedAnswer, SeedArticle, SeedComment, SeedMember, SeedStory } from './story';
import { votesOn } from './voters';
import type { SeedCommunity } from './index';

/** The community in the interchange format, so that there is one way in. A line is one record. */
export function recordsOf({ topics, members, stories, articles }: SeedCommunity, clock: Clock): object[] {
  const voters = members.map((member) => ({
    handle: member.handle,
    joined: clock.daysAgo(member.joinedDaysAgo, member.handle),
  }));
  const told = stories
    .map((story) => ({ story, posts: postsOf(story, clock) }))
    .sort((a, b) => (a.posts[0]?.at ?? 0) - (b.posts[0]?.at ?? 0));
  return [
    ...topics.map((topic) => ({ type: 'topic', ...topic })),
    ...members.map((member, at) => memberRecord(member, voters[at]?.joined ?? clock.now)),
    ...told.flatMap(({ story, posts }) => posts.map((post) => postRecord(post, story))),
    ...told.flatMap(({ story, posts }) =>
      posts.flatMap((post) => votesOn(ballotOf(post, story), voters, clock)),
    ),
    ...articles.map((article) => articleRecord(article, clock)),
  ];
}

function memberRecord({ handle, name, email, coach, roles }: SeedMember, joined: number) {
  return {
    type: 'member',
    id: idOfMember(handle),
    handle,
    name,
    email,
    coach,
    roles,
    createdAt: iso(joined),
  };
}

function postRecord({ id, number, parent, by, at, written }: PlacedPost, story: SeedStory) {
  const signed = { id, author: idOfMember(by), createdAt: iso(at) };
  if (number === 'letter') {
    const { title, ask, body, topic, penName, locked } = story;
    return { type: 'dilemma', ...signed, title, ask, body, topic, penName, locked };
  }
  if ('would' in written) {
    return {
      type: 'answer',
      ...signed,
      dilemma: parent,
      body: composeAnswer(written),
      helped: written.helped,
    };
  }
  const { body, gone } = written as SeedComment;
  return { type: 'comment', ...signed, parent, body, status: statusOf(gone) };
}

function statusOf(gone: SeedComment['gone']): 'removed' | 'withdrawn' | undefined {
  if (!gone) return undefined;
  return 'withdrawn' in gone ? 'withdrawn' : 'removed';
}

/** Coaches do not judge the answers beside their own. */
function ballotOf({ id, by, at, written }: PlacedPost, story: SeedStory) {
  const rivals = 'would' in written ? (story.answers ?? []).map((answer: SeedAnswer) => answer.by) : [];
  return { post: id, postedAt: at, up: written.up, down: written.down, excluded: [by, ...rivals] };
}

function articleRecord({ slug, title, summary, body, topics, by, daysAgo }: SeedArticle, clock: Clock) {
  const publishedAt = iso(clock.daysAgo(daysAgo, slug));
  return {
    type: 'article',
    id: idOfArticle(slug),
    slug,
    title,
    summary,
    body,
    topics,
    author: idOfMember(by),
    publishedAt,
  };
}
