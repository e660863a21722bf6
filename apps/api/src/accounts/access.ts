import {
  createParamDecorator,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { forbidden, obey, unauthenticated, type Refusal } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import type { Role } from './member.entity';
import { isSuspended, type Viewer } from './viewer';

const PUBLIC = 'access:public';
const ROLES = 'access:roles';
const WHILE_SUSPENDED = 'access:while-suspended';

/** Anybody may call this operation, signed in or not. Without it, the street door is shut. */
export const Public = () => SetMetadata(PUBLIC, true);
/** Only members with one of these roles may. */
export const RequiresRole = (...roles: Role[]) => SetMetadata(ROLES, roles);
/** A suspended member may still do this: read, sign out, take their own words back, appeal. */
export const AllowedWhileSuspended = () => SetMetadata(WHILE_SUSPENDED, true);

/** The member who asks; for operations behind the street door, where there always is one. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).viewer,
);

/** The street door: every operation needs a session unless it says otherwise. */
@Injectable()
export class StreetDoor implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true; // pages and probes have doors of their own
    const about = <Value>(key: string) => this.reflector.get<Value | undefined>(key, context.getHandler());
    if (about<boolean>(PUBLIC)) return true;
    const { viewer } = requestOf(context);
    if (!viewer) throw unauthenticated();
    if (!about<boolean>(WHILE_SUSPENDED)) refuseSuspended(viewer);
    const roles = about<Role[]>(ROLES);
    if (roles && !roles.some((role) => viewer.roles.includes(role))) {
      throw forbidden('NOT_STAFF', 'This is for the people who look after this community.');
    }
    return true;
  }
}

function refuseSuspended(viewer: Viewer): void {
  if (isSuspended(viewer)) obey(whileSuspended(viewer.suspendedUntil));
}

/** What a suspended member is told. */
export const whileSuspended =
  (end: Date | null): Refusal =>
  () => {
    const until = end?.toISOString().slice(0, 10);
    const why = `Your account is suspended until ${until}. You can read, withdraw what you wrote, and appeal.`;
    return forbidden('SUSPENDED', why, { until });
  };

function requestOf(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<RequestContext>();
}
