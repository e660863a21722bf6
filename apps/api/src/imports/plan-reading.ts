import { markdownToHtml } from '@quandary/text';
import { give, idFor, pair, refusalToGive, type Draft } from './draft';
import type { ArticleRecord, VoteRecord } from './records';
import type { Verdict } from './tally';

export function planVote(record: VoteRecord, draft: Draft): Verdict {
  const { known } = draft;
  const name = pair(record.post, record.member);
  const again = refusalToGive(draft, 'vote', name);
  if (again) return again;
  const post = known.posts.get(record.post);
  if (!post) return { because: `there is no post "${record.post}"` };
  const member = known.members.get(record.member);
  if (!member) return { because: `there is no member "${record.member}"` };
  if (known.votes.has(pair(post.id, member.id))) return 'there';
  const sealedOwn = post.penNameId !== null && known.sealedAuthors.has(pair(post.penNameId, member.id));
  if (post.authorId === member.id || sealedOwn) return { because: 'members do not vote on their own posts' };

  give(draft, 'vote', name);
  draft.additions.votes.push({
    postId: post.id,
    memberId: member.id,
    value: record.value,
    createdAt: record.createdAt ?? null,
  });
  return 'added';
}

export function planArticle(record: ArticleRecord, draft: Draft): Verdict {
  const { known } = draft;
  const again = refusalToGive(draft, 'article', record.id);
  if (again) return again;
  if (known.articles.has(record.id)) return 'there';
  if (known.articleSlugs.has(record.slug))
    return { because: `another article has the slug "${record.slug}"` };
  const author = known.members.get(record.author);
  if (!author) return { because: `there is no member "${record.author}"` };
  const unknown = record.topics.find((topic) => !known.topics.has(topic));
  if (unknown !== undefined) return { because: `there is no topic "${unknown}"` };

  give(draft, 'article', record.id);
  known.articleSlugs.add(record.slug);
  const { slug, title, summary, body, publishedAt } = record;
  const id = idFor(draft, 'article', record.id);
  const topics = [...new Set(record.topics)];
  draft.additions.articles.push({
    id,
    slug,
    title,
    summary,
    body,
    bodyHtml: markdownToHtml(body),
    authorId: author.id,
    publishedAt,
    topics,
  });
  return 'added';
}
