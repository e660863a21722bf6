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
    const proof = proofOf(token);
    const found = await this.database.row(findViewer, { proof });
    return found ? { ...found, proof } : null;
  }

  /**
   * @param member with the hash of the password that was given
   * @returns the token, which is nowhere else; null when the password is another
   */
  async open({ id, passwordHash }: { id: string; passwordHash: string }): Promise<string | null> {
    const token = randomBytes(tokenBytes).toString('base64url');
    const session = { memberId: id, passwordHash, proof: proofOf(token), seconds: sessionSeconds };
    const answer = await this.database.row(openSession, session);
    if (!answer?.opened) return null;
    await this.sessions.delete({ memberId: id, expiresAt: hasPassed() });
    return token;
  }

  async close(token: string): Promise<void> {
    await this.sessions.delete({ tokenHash: digest(proofOf(token)) });
  }
}

/** What the bearer's request proves itself with; the table keeps the digest of it. Neither logged nor stored anywhere. */
export const proofOf = (token: string): Buffer => digest(token);

function digest(bytes: string | Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
