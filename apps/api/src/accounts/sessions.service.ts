import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { hasPassed } from '../platform/database/clock';
import { Database } from '../platform/database/database';
import { SessionEntity } from './session.entity';
import { findViewer, openSession } from './session.queries';
import type { Viewer } from './viewer';

/** 256 bits from the system's generator: nobody guesses one. */
const tokenBytes = 32;
/** A month: long enough not to lose a reader who comes back on Sundays. */
export const sessionSeconds = 30 * 24 * 60 * 60;
/** base64url of the bytes above; anything else is not ours and needs no look-up. */
const tokenForm = /^[\w-]{43}$/;

@Injectable()
export class SessionsService {
  constructor(
    @InjectRepository(SessionEntity) private readonly sessions: Repository<SessionEntity>,
    private readonly database: Database,
  ) {}

  /** Null for a token that is unknown, signed out or expired. */
  async viewerOf(token: string | undefined): Promise<Viewer | null> {
    if (!token || !tokenForm.test(token)) return null;
    return (await this.database.row(findViewer, { tokenHash: digest(token) })) ?? null;
  }

  /**
   * @param member with the hash that the password was compared with
   * @returns the token, which is nowhere else: the database keeps its digest; null when the password is another by now
   */
  async open({ id, passwordHash }: { id: string; passwordHash: string | null }): Promise<string | null> {
    const token = randomBytes(tokenBytes).toString('base64url');
    const tokenHash = digest(token);
    await this.sessions.delete({ memberId: id, expiresAt: hasPassed() });
    const session = { tokenHash, memberId: id, seconds: sessionSeconds, passwordHash };
    return (await this.database.row(openSession, session)) ? token : null;
  }

  async close(token: string): Promise<void> {
    await this.sessions.delete({ tokenHash: digest(token) });
  }
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
