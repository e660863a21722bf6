import {
  HANDLE_PATTERN,
  type Badge,
  type SignInInput as SignInValues,
  type SignUpInput as SignUpValues,
} from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { DomainError, invalid, notFound } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { Measures } from '../platform/metrics/measures';
import { AccountLimits } from './account-limits';
import { isDemoLogin } from './demo-logins';
import { MemberEntity } from './member.entity';
import { NewMembers } from './new-members';
import { hashAgain, hashPassword, waitingPasswords } from './passwords';
import type { PublicMember } from './public-member';
import { findRecipe } from './session.queries';
import { SessionsService } from './sessions.service';
import type { Viewer } from './viewer';

/** A member, with the hash of the password that was given. */
interface Credentials {
  id: string;
  passwordHash: string;
}

@Injectable()
export class AccountsService {
  constructor(
    @InjectRepository(MemberEntity) private readonly members: Repository<MemberEntity>,
    private readonly sessions: SessionsService,
    private readonly limits: AccountLimits,
    private readonly newMembers: NewMembers,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demoLogins'>,
    measures: Measures,
  ) {
    measures.gauge(
      'quandary_passwords_waiting',
      'Passwords that wait for a thread to be compared or kept.',
      waitingPasswords,
    );
  }

  /** Makes an account without any role, and signs it in. Throws TOO_SOON, and CONFLICT when handle, name or address is taken. */
  async signUp(wanted: SignUpValues, context: RequestContext): Promise<Viewer> {
    await this.newMembers.assertWelcome(wanted);
    const counted = await this.limits.signUp(context.address);
    const member = await this.make(wanted).catch(async (error: unknown) => {
      if (!(error instanceof DomainError && error.code === 'CONFLICT')) await this.limits.notMade(counted);
      throw error;
    });

    const viewer = await this.begin(member, context);
    if (!viewer) throw notFound('member');
    return viewer;
  }

  /** The answer to a wrong address and to a wrong password is the same, and takes as long. Throws INVALID or TOO_SOON. */
  async signIn({ email, password }: SignInValues, context: RequestContext): Promise<Viewer> {
    if (isDemoLogin(email, password) && !this.mayUseDemo(context)) throw demoFromAfar();
    const guess = await this.limits.guess(email, context.address);
    const viewer = await this.withPassword(email, password, context).catch(async (error: unknown) => {
      await this.limits.unknown(guess);
      throw error;
    });
    if (!viewer) throw notTogether();

    await this.limits.right(guess);
    return viewer;
  }

  /** The session is dead at once, wherever its token was copied to. */
  async signOut(context: RequestContext): Promise<boolean> {
    if (context.sessionToken) await this.sessions.close(context.sessionToken);
    context.rememberSession(null);
    context.viewer = null;
    return true;
  }

  async findByHandle(handle: string): Promise<PublicMember | null> {
    const member = HANDLE_PATTERN.test(handle.toLowerCase())
      ? await this.members.findOne({ select: publicColumns, where: { handle } })
      : null;
    return member ? publicMember(member) : null;
  }

  private mayUseDemo({ isOnThisMachine }: RequestContext): boolean {
    return isOnThisMachine || this.config.demoLogins === 'anywhere';
  }

  private async make(wanted: SignUpValues): Promise<Credentials> {
    const passwordHash = await hashPassword(wanted.password);
    return { id: await this.newMembers.add(wanted, passwordHash), passwordHash };
  }

  /** Null when they do not belong together. */
  private async withPassword(
    email: string,
    password: string,
    context: RequestContext,
  ): Promise<Viewer | null> {
    const member = await this.database.row(findRecipe, { email });
    const passwordHash = await hashAgain(member?.recipe ?? null, password);
    return member ? this.begin({ id: member.id, passwordHash }, context) : null;
  }

  /** Null when this is not the member's password. Whoever was signed in here before is so no longer. */
  private async begin(member: Credentials, context: RequestContext): Promise<Viewer | null> {
    const token = await this.sessions.open(member);
    if (!token) return null;
    if (context.sessionToken) await this.sessions.close(context.sessionToken);
    const viewer = await this.sessions.viewerOf(token);
    if (!viewer) throw notFound('member');

    context.rememberSession(token);
    context.sessionToken = token;
    context.viewer = viewer;
    return viewer;
  }
}

const notTogether = () =>
  invalid('WRONG_CREDENTIALS', 'This e-mail address and password do not belong together. Check both.', {
    field: 'input.password',
  });

const demoFromAfar = () =>
  invalid(
    'DEMO_LOGIN_FROM_AFAR',
    'Everybody knows this password, so the logins of the demonstration are good on its own machine alone. Please make an account of your own; whoever runs the site can allow them with DEMO_LOGINS.',
    { field: 'input.email' },
  );

const publicColumns = {
  id: true,
  handle: true,
  name: true,
  createdAt: true,
  roles: true,
  isCoach: true,
} as const;

/** What the account's database columns make public. */
export function publicMember(member: Pick<MemberEntity, keyof typeof publicColumns>): PublicMember {
  const badges: Badge[] = [...member.roles];
  if (member.isCoach) badges.unshift('coach');
  return { id: member.id, handle: member.handle, name: member.name, joinedAt: member.createdAt, badges };
}
