import type { Badge } from '@quandary/rules';
import { publicMember } from '../accounts/accounts.service';
import type { PublicMember } from '../accounts/public-member';
import type { ArticleRow } from './article.queries';

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
