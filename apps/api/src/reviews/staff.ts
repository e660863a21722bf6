import type { Role } from '../accounts/member.entity';
import { publicMember } from '../accounts/accounts.service';
import type { PublicMember } from '../accounts/public-member';
import { Column } from '../platform/database/sql';

/** A moderator as a statement tells of them: one column, so that a row may have two of them. */
export interface StaffRow {
  id: string;
  handle: string;
  name: string;
  roles: Role[];
  createdAt: string;
  isCoach: boolean | null;
}

/** Of the column that `selectStaff` makes. */
export const staffColumn = new Column<StaffRow>('jsonb');

/** The column, for a member joined as `alias`; null when nobody is. */
export const selectStaff = (alias: string) => `
  CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('id', ${alias}.id, 'handle', ${alias}.handle,
    'name', ${alias}.name, 'roles', ${alias}.roles, 'createdAt', ${alias}.created_at,
    'isCoach', ${alias}.coach_until > now()) END`;

export function staffOf(row: StaffRow | null): PublicMember | null {
  if (!row) return null;
  return publicMember({ ...row, createdAt: new Date(row.createdAt) });
}
