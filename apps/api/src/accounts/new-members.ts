import { hasLittleBesides, PASSWORD_LIKE_NAME, type SignUpInput as SignUpValues } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { conflict, invalid } from '../platform/errors';
import { commonPassword, isCommonPassword } from './guessed-passwords';
import { likenessesOf, lookAlike, looksReserved } from './likeness';
import { MemberNameEntity } from './member-name.entity';
import { insertMember } from './member-names.queries';

const uniqueViolation = '23505';

/** What a new account is asked besides the rules that its form knows. */
@Injectable()
export class NewMembers {
  constructor(
    private readonly database: Database,
    @InjectRepository(MemberNameEntity) private readonly names: Repository<MemberNameEntity>,
    @Inject(CONFIG) private readonly config: Pick<Config, 'siteName'>,
  ) {}

  /** Throws INVALID for a name of the house, and for a password that is guessed first. */
  async assertWelcome({ handle, name, password }: SignUpValues): Promise<void> {
    const { siteName } = this.config;
    if (looksReserved(handle, siteName)) throw reservedHandle();
    if (looksReserved(name, siteName)) throw reservedName('input.name');
    if (hasLittleBesides(password, [siteName])) {
      const { reason, message } = PASSWORD_LIKE_NAME;
      throw invalid(reason, message, { field: 'input.password' });
    }
    if (await isCommonPassword(password)) throw commonPassword();
  }

  /** @returns the id. Throws CONFLICT when the handle or address is taken, or the names look like somebody else's. */
  async add({ handle, name, email }: SignUpValues, passwordHash: string): Promise<string> {
    const likenesses = likenessesOf(handle, name);
    try {
      const member = await this.database.row(insertMember, { handle, name, email, passwordHash, likenesses });
      return member!.id;
    } catch (error) {
      throw (await this.conflictOf(error, handle, likenesses)) ?? error;
    }
  }

  private async conflictOf(error: unknown, handle: string, likenesses: string[]) {
    const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
    if (code !== uniqueViolation) return undefined;
    if (constraint === 'members_email_key') return emailTaken();
    if (constraint === 'members_handle_key') return handleTaken();
    const claimed = await this.names.findBy({ likeness: In(likenesses) });
    const theirs = claimed.map(({ likeness }) => likeness);
    return lookAlike(likenessesOf(handle), theirs) ? handleLikeName() : nameTaken('input.name');
  }
}

const emailTaken = () =>
  conflict('EMAIL_TAKEN', 'There is an account with this e-mail address already. Sign in instead.');

const handleTaken = () =>
  conflict('HANDLE_TAKEN', 'Somebody has this handle already. Please choose another.');

const handleLikeName = () =>
  conflict(
    'HANDLE_LIKE_NAME',
    'This handle looks like the handle or name of somebody here, and readers would take you for them. Please choose another.',
    { field: 'input.handle' },
  );

const reservedHandle = () =>
  invalid('RESERVED_HANDLE', 'This handle belongs to the house. Please choose another one.', {
    field: 'input.handle',
  });

/** @param field of the input in which the name stands */
export const nameTaken = (field: string) =>
  conflict(
    'NAME_TAKEN',
    'Somebody here has this name, or one that looks like it, and readers would take you for them. Please choose another, or add something to it.',
    { field },
  );

/** @param field of the input in which the name stands */
export const reservedName = (field: string) =>
  invalid(
    'RESERVED_NAME',
    'This name belongs to the house: readers would take you for somebody who speaks for the site. Please choose another one.',
    { field },
  );
