import { ROLES } from '@quandary/rules';
import { In, IsNull } from 'typeorm';
import { CoachCredentialEntity } from '../accounts/coach-credential.entity';
import { CREDENTIAL_TERM } from '../accounts/credential-term';
import { MemberEntity, type Role } from '../accounts/member.entity';
import { LogEntryEntity } from '../log/log-entry.entity';
import { now } from '../platform/database/clock';
import type { Database, Transaction } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { TopicEntity } from '../topics/topic.entity';
import { membersWithRoles, refreshCoach } from './grants.queries';

/** What can be granted. A coach holds a credential for each topic; the others are roles. */
export const ranks = ['coach', ...ROLES] as const;
export type Rank = (typeof ranks)[number];

export interface Change {
  handle: string;
  rank: Rank;
  topics?: string[];
}

type Listed = ValuesOf<(typeof membersWithRoles)['row']>;
type MemberRow = Pick<MemberEntity, 'id' | 'handle' | 'roles'>;

/** @returns a sentence that says what was done. Throws one that says why not. */
export function grant(change: Change, database: Database): Promise<string> {
  return database.transaction(async (transaction) => {
    const member = await memberCalled(change.handle, transaction);
    if (change.rank === 'coach') {
      return grantCoach(member, await checkedTopics(change, transaction), transaction);
    }
    refuseTopics(change);
    if (member.roles.includes(change.rank)) return `${member.handle} is ${change.rank} already.`;
    await setRoles(member, [...member.roles, change.rank].sort(), transaction);
    await log('grant', { memberId: member.id, note: change.rank }, transaction);
    return `${member.handle} is ${change.rank} now.`;
  });
}

/** @returns a sentence that says what was done. Throws one that says why not. */
export function revoke(change: Change, database: Database): Promise<string> {
  return database.transaction(async (transaction) => {
    const member = await memberCalled(change.handle, transaction);
    if (change.rank === 'coach') {
      const topics = change.topics ? await checkedTopics(change, transaction) : null;
      return revokeCoach(member, topics, transaction);
    }
    refuseTopics(change);
    if (!member.roles.includes(change.rank)) return `${member.handle} is not ${change.rank}.`;
    await setRoles(
      member,
      member.roles.filter((role) => role !== change.rank),
      transaction,
    );
    await log('revoke', { memberId: member.id, note: change.rank }, transaction);
    return `${member.handle} is no longer ${change.rank}.`;
  });
}

/** Everybody who holds a role or a valid credential, by handle. */
export function listMembers(rank: Rank | null, database: Database): Promise<Listed[]> {
  return database.rows(membersWithRoles, { rank });
}

/** A credential that is there already begins anew. */
async function grantCoach(member: MemberRow, topics: string[], transaction: Transaction): Promise<string> {
  await transaction.manager.upsert(
    CoachCredentialEntity,
    topics.map((topicSlug) => ({ memberId: member.id, topicSlug, grantedAt: now, expiresAt: endOfTerm })),
    { conflictPaths: ['memberId', 'topicSlug'], indexPredicate: 'revoked_at IS NULL' },
  );
  await transaction.rows(refreshCoach, { memberId: member.id });
  await log('grant', { memberId: member.id, note: `coach: ${topics.join(', ')}` }, transaction);
  return `${member.handle} is a coach of ${topics.join(', ')} now.`;
}

const endOfTerm = () => `now() + interval '${CREDENTIAL_TERM}'`;

/** @param topics null for all */
async function revokeCoach(
  member: MemberRow,
  topics: string[] | null,
  transaction: Transaction,
): Promise<string> {
  const valid = { memberId: member.id, revokedAt: IsNull(), ...(topics && { topicSlug: In(topics) }) };
  const { raw } = await transaction.manager
    .getRepository(CoachCredentialEntity)
    .update(valid, { revokedAt: now }, { returning: ['topicSlug'] });
  const ended = raw as { topic_slug: string }[];
  if (ended.length === 0)
    return `${member.handle} is not a coach${topics ? ` of ${topics.join(', ')}` : ''}.`;
  const of = ended
    .map(({ topic_slug }) => topic_slug)
    .sort()
    .join(', ');
  await transaction.rows(refreshCoach, { memberId: member.id });
  await log('revoke', { memberId: member.id, note: `coach: ${of}` }, transaction);
  return `${member.handle} is no longer a coach of ${of}.`;
}

/** Locks the member, so that two operators do not undo each other's change. */
async function memberCalled(handle: string, { manager }: Transaction): Promise<MemberRow> {
  const member = await manager.findOne(MemberEntity, {
    select: { id: true, handle: true, roles: true },
    where: { handle },
    lock: { mode: 'for_no_key_update' },
  });
  if (!member) throw new Error(`There is no member with the handle "${handle}".`);
  return member;
}

async function checkedTopics({ handle, topics = [] }: Change, { manager }: Transaction): Promise<string[]> {
  if (topics.length === 0)
    throw new Error(`Say in which topics: npm run members -- grant ${handle} coach --topics dating,family`);
  const inOrder = await manager.find(TopicEntity, { order: { position: 'ASC', name: 'ASC' } });
  const known = inOrder.map(({ slug }) => slug);
  const unknown = topics.find((topic) => !known.includes(topic));
  if (unknown) throw new Error(`There is no topic "${unknown}". The topics are ${known.join(', ')}.`);
  return [...new Set(topics)];
}

async function setRoles({ id }: MemberRow, roles: Role[], { manager }: Transaction): Promise<void> {
  await manager.update(MemberEntity, id, { roles });
}

/** Without an actor: an operator at the console. */
async function log(
  act: 'grant' | 'revoke',
  about: { memberId: string; note: string },
  { manager }: Transaction,
): Promise<void> {
  await manager.insert(LogEntryEntity, { act, ...about });
}

function refuseTopics({ rank, topics }: Change): void {
  if (topics) throw new Error(`--topics belongs to coaches; ${rank} is a role for the whole site.`);
}
