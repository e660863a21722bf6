import { MEMBER_RESTRICTIONS } from '@quandary/rules';

const kinds = [...MEMBER_RESTRICTIONS, 'lock_comments', 'slow'].map((kind) => `'${kind}'`).join(', ');

/** SQL: whether this decision was taken back, by somebody who lifted it or on appeal. @param x the alias of its row */
export const takenBack = (x: string) => `(
  EXISTS (SELECT FROM decisions u WHERE u.undoes = ${x}.id)
  OR EXISTS (SELECT FROM appeals u WHERE u.decision_id = ${x}.id AND u.state = 'reversed'))`;

/**
 * SQL: whether this decision binds somebody, or a discussion, and can be lifted. That a warning was acknowledged only its
 * reader knows. @param x the alias of its row
 */
export const inForce = (x: string) => `
  ${x}.kind IN (${kinds}) AND (${x}.suspend_until IS NULL OR ${x}.suspend_until > now()) AND NOT ${takenBack(x)}`;
