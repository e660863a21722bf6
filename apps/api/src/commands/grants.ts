import { ROLES } from '@quandary/rules';
import type { Database, Runner } from '../platform/database/database';
import {
  endCredentials,
  findMember,
  findTopics,
  giveCredentials,
  logGrant,
  membersWithRoles,
  refreshCoach,
  setRoles,
} from './grants.queries';

/** What can be granted. A coach holds a credential for each topic; the others are roles. */
export const ranks = ['coach', ...ROLES] as const;
export type Rank = (typeof ranks)[number];

export interface Change {
  handle: string;
  rank: Rank;
  topics?: string[];
}

export interface Listed {
  handle: string;
  name: string;
  roles: string[];
  /** Null when no credential is valid. */
  topics: string[] | null;
  until: string | null;
}

interface Found {
  id: string;
  handle: string;
  roles: string[];
}

/** @returns a sentence that says what was done. Throws one that says why not. */
export function grant(change: Change, database: Database): Promise<string> {
  return database.transaction(async (runner) => {
    const member = await memberCalled(change.handle, runner);
    if (change.rank === 'coach') return grantCoach(member, await checkedTopics(change, runner), runner);
    refuseTopics(change);
    if (member.roles.includes(change.rank)) return `${member.handle} is ${change.rank} already.`;
    await runner.rows(setRoles, [member.id, [...member.roles, change.rank].sort()]);
    await runner.rows(logGrant, ['grant', member.id, change.rank]);
    return `${member.handle} is ${change.rank} now.`;
  });
}

/** @returns a sentence that says what was done. Throws one that says why not. */
export function revoke(change: Change, database: Database): Promise<string> {
  return database.transaction(async (runner) => {
    const member = await memberCalled(change.handle, runner);
    if (change.rank === 'coach') {
      return revokeCoach(member, change.topics ? await checkedTopics(change, runner) : null, runner);
    }
    refuseTopics(change);
    if (!member.roles.includes(change.rank)) return `${member.handle} is not ${change.rank}.`;
    await runner.rows(setRoles, [member.id, member.roles.filter((role) => role !== change.rank)]);
    await runner.rows(logGrant, ['revoke', member.id, change.rank]);
    return `${member.handle} is no longer ${change.rank}.`;
  });
}

/** Everybody who holds a role or a valid credential, by handle. */
export function listMembers(rank: Rank | null, database: Database): Promise<Listed[]> {
  return database.rows<Listed & Record<string, unknown>>(membersWithRoles, [rank]);
}

async function grantCoach(member: Found, topics: string[], runner: Runner): Promise<string> {
  await runner.rows(giveCredentials, [member.id, topics]);
  await runner.rows(refreshCoach, [member.id]);
  await runner.rows(logGrant, ['grant', member.id, `coach: ${topics.join(', ')}`]);
  return `${member.handle} is a coach of ${topics.join(', ')} now.`;
}

async function revokeCoach(member: Found, topics: string[] | null, runner: Runner): Promise<string> {
  const ended = await runner.rows<{ topic: string }>(endCredentials, [member.id, topics]);
  if (ended.length === 0)
    return `${member.handle} is not a coach${topics ? ` of ${topics.join(', ')}` : ''}.`;
  const of = ended
    .map(({ topic }) => topic)
    .sort()
    .join(', ');
  await runner.rows(refreshCoach, [member.id]);
  await runner.rows(logGrant, ['revoke', member.id, `coach: ${of}`]);
  return `${member.handle} is no longer a coach of ${of}.`;
}

async function memberCalled(handle: string, runner: Runner): Promise<Found> {
  const [member] = await runner.rows<Found & Record<string, unknown>>(findMember, [handle]);
  if (!member) throw new Error(`There is no member with the handle "${handle}".`);
  return member;
}

async function checkedTopics({ handle, topics = [] }: Change, runner: Runner): Promise<string[]> {
  if (topics.length === 0)
    throw new Error(`Say in which topics: npm run members -- grant ${handle} coach --topics dating,family`);
  const known = (await runner.rows<{ slug: string }>(findTopics, [])).map(({ slug }) => slug);
  const unknown = topics.find((topic) => !known.includes(topic));
  if (unknown) throw new Error(`There is no topic "${unknown}". The topics are ${known.join(', ')}.`);
  return [...new Set(topics)];
}

function refuseTopics({ rank, topics }: Change): void {
  if (topics) throw new Error(`--topics belongs to coaches; ${rank} is a role for the whole site.`);
}
