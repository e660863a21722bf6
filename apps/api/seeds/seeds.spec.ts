import { markdownToHtml } from '@quandary/text';
import { describe, expect, it } from '@jest/globals';
import { clockAt } from './clock';
import { idOfPost } from './ids';
import { community } from './index';
import { postsOf } from './posts';
import { recordsOf } from './records';
import type { SeedComment } from './story';

const clock = clockAt(Date.parse('2026-11-21T12:00:00Z'));
const { members, stories, articles } = community;
const told = stories.map((story) => ({ story, posts: postsOf(story, clock) }));
const posts = told.flatMap(({ posts: all }) => all);
const comments = posts.filter(({ number, written }) => number !== 'letter' && 'body' in written);
const answers = posts.filter(({ written }) => 'would' in written);
const goneOf = ({ written }: (typeof posts)[number]) => (written as SeedComment).gone;
const handles = new Set(members.map(({ handle }) => handle));
const coaches = members.filter(({ coach }) => coach);

describe('the seed community has', () => {
  it('at least 20 dilemmas over at least 8 topics, some of them sealed', () => {
    expect(stories.length).toBeGreaterThanOrEqual(20);
    expect(new Set(stories.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(8);
    expect(stories.filter(({ penName }) => penName).length).toBeGreaterThanOrEqual(5);
  });

  it('at least 36 answers by 7 coaches', () => {
    expect(answers.length).toBeGreaterThanOrEqual(36);
    expect(new Set(answers.map(({ by }) => by)).size).toBe(7);
  });

  it('at least 250 comments, four deep, with letter-writers talking back', () => {
    expect(comments.length).toBeGreaterThanOrEqual(250);
    expect(
      Math.max(...comments.map(({ number }) => number.replace(/^[A-Z]+\./, '').split('.').length)),
    ).toBeGreaterThanOrEqual(4);
    expect(
      comments.filter(({ written }) => (written as SeedComment).by === 'letter-writer').length,
    ).toBeGreaterThan(20);
  });

  it('tombstones of both kinds, a closed discussion and open reports', () => {
    const gone = comments.flatMap((comment) => goneOf(comment) ?? []);
    expect(gone.filter((one) => 'withdrawn' in one).length).toBeGreaterThan(0);
    expect(gone.filter((one) => 'removedFor' in one).length).toBeGreaterThan(0);
    expect(stories.some(({ locked }) => locked)).toBe(true);
    expect(stories.flatMap(({ reports }) => reports ?? []).length).toBeGreaterThanOrEqual(3);
  });

  it('at least 24 articles of 300 words by coaches', () => {
    expect(articles.length).toBeGreaterThanOrEqual(24);
    const short = articles.filter(({ body }) => body.split(/\s+/).length < 300).map(({ slug }) => slug);
    expect(short).toEqual([]);
    expect(articles.every(({ by }) => coaches.some(({ handle }) => handle === by))).toBe(true);
  });

  it('the four demo logins', () => {
    expect(members.flatMap(({ email }) => email ?? []).sort()).toEqual([
      'admin@demo.test',
      'coach@demo.test',
      'letter-writer@demo.test',
      'moderator@demo.test',
    ]);
  });
});

describe('in the seed community', () => {
  it('everybody who speaks exists, and had joined before', () => {
    expect(posts.filter(({ by }) => !handles.has(by)).map(({ id, by }) => `${id} by ${by}`)).toEqual([]);
    const joined = new Map(members.map(({ handle, joinedDaysAgo }) => [handle, joinedDaysAgo]));
    const early = told.flatMap(({ story, posts: all }) =>
      all
        .filter(({ by, at }) => (clock.now - at) / 86_400_000 > (joined.get(by) ?? 0))
        .map(({ by }) => `${by}: ${story.title}`),
    );
    expect(early).toEqual([]);
  });

  it('coaches answer in their topics, once a letter and never their own', () => {
    const wrong = told.flatMap(({ story, posts: all }) =>
      all
        .filter(({ written }) => 'would' in written)
        .filter(({ by }, at, list) => {
          const topics = coaches.find(({ handle }) => handle === by)?.coach ?? [];
          return (
            !topics.includes(story.topic) ||
            by === story.by ||
            list.findIndex((other) => other.by === by) !== at
          );
        })
        .map(({ id, by }) => `${by} on ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('every number that somebody quotes is the number of a post', () => {
    const wrong = told.flatMap(({ story, posts: all }) =>
      all.flatMap(({ id, written }) => {
        const body =
          'would' in written
            ? Object.values(written)
                .filter((part) => typeof part === 'string')
                .join('\n\n')
            : written.body;
        const quoted = [...markdownToHtml(body).matchAll(/href="#([^"]+)"/g)].map(
          ([, number = '']) => number,
        );
        return quoted
          .filter((number) => !all.some((post) => post.id === idOfPost(story, number)))
          .map((number) => `#${number} in ${id}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('somebody quotes by number', () => {
    expect(
      posts.filter(({ written }) => 'body' in written && /href="#/.test(markdownToHtml(written.body))).length,
    ).toBeGreaterThan(5);
  });

  it('nothing happens in the future', () => {
    const late = told.flatMap(({ story, posts: all }) =>
      all
        .filter(({ written }) => 'hoursLater' in written && written.hoursLater > story.daysAgo * 24)
        .map(({ id }) => id),
    );
    expect(late).toEqual([]);
  });

  it('reports are about posts that exist and can be read, by others than their authors', () => {
    const wrong = told.flatMap(({ story, posts: all }) =>
      (story.reports ?? [])
        .filter(({ by, on }) => {
          const post = all.find(({ id }) => id === idOfPost(story, on));
          return !post || goneOf(post) || post.by === by || !handles.has(by);
        })
        .map(({ by, on }) => `${by} on ${on}: ${story.title}`),
    );
    expect(wrong).toEqual([]);
  });

  it('everybody finds enough others to vote, and nobody votes on their own post or a rival', () => {
    const records = recordsOf(community, clock) as { type: string; post?: string; member?: string }[];
    const wished = posts.reduce((sum, { written }) => sum + (written.up ?? 0) + (written.down ?? 0), 0);
    const votes = records.filter(({ type }) => type === 'vote');
    expect(votes.length).toBe(wished);
    const by = new Map(posts.map((post) => [post.id, `seed:${post.by}`]));
    expect(votes.filter(({ post = '', member }) => by.get(post) === member)).toEqual([]);
  });

  it('the same moment always gives the same records', () => {
    expect(recordsOf(community, clock)).toEqual(recordsOf(community, clock));
  });
});
