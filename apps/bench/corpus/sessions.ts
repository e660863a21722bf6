import { createHash } from 'node:crypto';
import type { Person } from './people';

/** Members who are signed in during a run. */
const sessionCount = 500;

export interface OpenSession {
  token: string;
  memberId: string;
}

/** Tokens in the form that the site gives out. They open this corpus and nothing else. */
export function sessions(members: readonly Person[]): OpenSession[] {
  return members.slice(-sessionCount).map(({ id }, at) => ({
    token: createHash('sha256').update(`bench session ${at}`).digest('base64url'),
    memberId: id,
  }));
}

export function sessionHashes(members: readonly Person[]): { hash: string; memberId: string }[] {
  return sessions(members).map(({ token, memberId }) => ({
    hash: digest(digest(token)).toString('hex'),
    memberId,
  }));
}

/** As the site keeps them: a digest of what a request makes of its token. */
const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
