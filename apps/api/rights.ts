/**
 * What the site and the operator at the console may do with each table, as GRANT says it. Applied as the owner at every
 * start, after the migrations; what stands nowhere here is granted to nobody. `''`: nothing.
 * Why the site may so little: docs/decisions/0025.
 */
export interface Rights {
  site: string;
  operator: string;
}

const everything = 'SELECT, INSERT, UPDATE, DELETE';
/** Triggers refuse the rest to everybody but the owner, who may take the triggers away. */
const appendOnly = { site: 'SELECT, INSERT', operator: 'SELECT, INSERT' };
/** Of the vault: reached by functions alone. */
const vault = { site: '', operator: '' };

/** All that is not the hash of the password. */
const readableOfMembers = 'id, handle, name, email, roles, coach_until, suspended_until, created_at';
/** Roles and credentials are granted at the console; a password is set once, by who signs up. */
const writableOfMembers = 'handle, name, email, password_hash';

/** Words can be cut out of these; and a batch of what is let go is locked first, which takes the right to update something. */
const writable = (...columns: string[]) => `UPDATE (${columns.join(', ')})`;

export const tables: Record<string, Rights> = {
  'public.appeals': { site: 'SELECT, INSERT, UPDATE', operator: everything },
  'public.article_signals': { site: 'SELECT, INSERT, UPDATE', operator: everything },
  'public.article_topics': { site: 'SELECT, INSERT', operator: everything },
  'public.article_vectors': { site: everything, operator: everything },
  'public.articles': { site: 'SELECT, INSERT', operator: everything },
  'public.coach_credentials': { site: 'SELECT', operator: everything },
  'public.decisions': appendOnly,
  'public.dilemma_vectors': { site: everything, operator: everything },
  'public.external_ids': { site: '', operator: everything },
  'public.help_lines': { site: everything, operator: everything },
  'public.log_entries': appendOnly,
  'public.member_names': { site: 'SELECT, INSERT', operator: everything },
  'public.members': {
    site: `SELECT (${readableOfMembers}), INSERT (${writableOfMembers}), UPDATE (suspended_until)`,
    operator: everything,
  },
  'public.migrations': { site: 'SELECT', operator: 'SELECT' },
  'public.pen_names': { site: 'SELECT, INSERT', operator: everything },
  'public.posts': { site: 'SELECT, INSERT, UPDATE', operator: everything },
  'public.reports': { site: `SELECT, INSERT, ${writable('note')}`, operator: everything },
  'public.requests': {
    site: `SELECT, INSERT, DELETE, ${writable('created_at', 'content')}`,
    operator: everything,
  },
  'public.review_items': { site: 'SELECT, INSERT, UPDATE', operator: everything },
  'public.revisions': {
    site: `SELECT, INSERT, DELETE, ${writable('replaced_at', 'body')}`,
    operator: everything,
  },
  'public.screened_words': { site: everything, operator: everything },
  'public.screening_settings': { site: everything, operator: everything },
  'public.screening_versions': { site: 'SELECT', operator: 'SELECT' },
  'public.sessions': { site: `SELECT, DELETE, ${writable('created_at')}`, operator: everything },
  'public.slowed_threads': { site: everything, operator: everything },
  'public.suspension_proposals': appendOnly,
  'public.topics': { site: 'SELECT', operator: everything },
  'public.typeorm_metadata': { site: '', operator: '' },
  'public.votes': { site: 'SELECT, INSERT, UPDATE', operator: everything },
  'sealed.authors': vault,
  'sealed.notices': vault,
  'sealed.proposals': vault,
  'sealed.restrictions': vault,
  'sealed.turns': vault,
  'sealed.unmaskings': vault,
  'today.attempts': { site: everything, operator: '' },
  'today.keys': { site: 'SELECT, INSERT', operator: '' },
  'today.presses': { site: everything, operator: '' },
};

/** Who may call what of ours; nobody else may. What is not here is called by its owner, by a trigger or by another of these. */
export const functions: Record<string, 'site' | 'operator' | 'both'> = {
  'public.article_slugs_in(text)': 'both',
  'public.articles_about(text, integer, integer)': 'site',
  'public.letters_about(text, integer, integer, uuid)': 'site',
  'public.member_of(bytea)': 'site',
  'public.open_session(uuid, text, bytea, integer)': 'site',
  'public.password_recipe(public.citext)': 'site',
  'sealed.acknowledge_warning(uuid, bytea)': 'site',
  'sealed.confirm_unmasking(uuid, bytea)': 'site',
  'sealed.is_author(uuid, bytea)': 'site',
  'sealed.is_written_by(uuid, uuid)': 'operator',
  'sealed.lift_restriction(uuid, bytea)': 'site',
  'sealed.own_pen_names(bytea)': 'site',
  'sealed.own_restrictions(bytea)': 'site',
  'sealed.own_unmaskings(bytea)': 'site',
  'sealed.propose_unmasking(uuid, text, bytea)': 'site',
  'sealed.proposals_for(bytea)': 'site',
  'sealed.restrict_author(uuid, bytea)': 'site',
  'sealed.seal(uuid, bytea)': 'site',
  'sealed.seal_for(uuid, uuid)': 'operator',
  'sealed.take_turn(bytea)': 'site',
  'sealed.tell_author(uuid, text)': 'both',
  'sealed.unmask(uuid, text)': 'operator',
  'public.searchable(text)': 'both',
  'public.votes_of_day(uuid, uuid, uuid, uuid)': 'site',
  'today.forget_keys()': 'site',
};

export const sequences: Record<string, Rights> = {
  'public.dilemma_numbers': { site: 'USAGE, SELECT', operator: 'USAGE, SELECT, UPDATE' },
};

export const schemas: Record<string, Rights> = {
  public: { site: 'USAGE', operator: 'USAGE' },
  sealed: { site: 'USAGE', operator: 'USAGE' },
  today: { site: 'USAGE', operator: '' },
};
