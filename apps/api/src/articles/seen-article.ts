import type { Badge } from '@quandary/rules';
import { publicMember } from '../accounts/accounts.service';
import type { Role } from '../accounts/member.entity';
import type { PublicMember } from '../accounts/public-member';

/** An article as the statements of article.queries.ts select it. */
export interface ArticleRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  body: string;
  bodyHtml: string;
  publishedAt: Date;
  /** Microseconds since 1970, for cursors. */
  publishedAtExact: number;
  topics: { slug: string; name: string }[];
  authorId: string;
  authorHandle: string;
  authorName: string;
  authorRoles: Role[];
  authorIsCoach: boolean | null;
  authorJoinedAt: Date;
}

/** Everybody sees an article alike: it has an author with a name, and nothing to hide. */
export interface SeenArticle extends ArticleRow {
  author: { name: string; badges: Badge[]; member: PublicMember };
}

export function asSeenArticle(row: ArticleRow): SeenArticle {
  const member = publicMember({
    id: row.authorId,
    handle: row.authorHandle,
    name: row.authorName,
    roles: row.authorRoles,
    isCoach: row.authorIsCoach,
    createdAt: row.authorJoinedAt,
  });
  return Object.assign(row, { author: { name: member.name, badges: member.badges, member } });
}
