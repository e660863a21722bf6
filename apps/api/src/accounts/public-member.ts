import type { Badge } from '@quandary/rules';

/** What everybody may know about a member. */
export interface PublicMember {
  id: string;
  handle: string;
  name: string;
  joinedAt: Date;
  badges: Badge[];
}
