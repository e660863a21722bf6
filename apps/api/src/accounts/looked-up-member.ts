import { lookedUp } from '../platform/database/looked-up';

/** What others may show of a member. Never `*`: the site's role cannot read the hash of the password. */
const shown = 'id, handle, name, roles, coach_until, created_at';

/** A member as an item of FROM, looked up for each row before it. @param id SQL, constant */
export const lookedUpMember = (id: string) => lookedUp(`members WHERE id = ${id}`, shown);
