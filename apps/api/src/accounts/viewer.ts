import type { MemberRestriction } from '@quandary/rules';
import type { Role } from './member.entity';

/** Who is asking: a member with a live session. A guest is null. */
export interface Viewer {
  /** Made of the session token: what the database wants to see before it says what is the viewer's own. Never logged. */
  proof: Buffer;
  id: string;
  handle: string;
  name: string;
  email: string;
  createdAt: Date;
  roles: Role[];
  /** Holds a valid credential; null: never held one. */
  isCoach: boolean | null;
  /** Topics with a valid credential: where this member may answer. */
  coachTopics: string[];
  suspendedUntil: Date | null;
  /** What was decided and binds them now, also through the seal: told to nobody else. */
  restrictions: readonly Restriction[];
  /** When the request came, by the clock of the database: the only one that everything is judged by. */
  askedAt: Date;
}

/** A decision that binds a member. */
export interface Restriction {
  decisionId: string;
  kind: MemberRestriction;
  /** Through which pen name; null where the member signed. */
  penNameId: string | null;
  /** The text of the decision. */
  explanation: string;
}

declare module '../platform/graphql/request-context' {
  interface RequestContext {
    viewer: Viewer | null;
    /** The session token that the request carried, whether or not it is alive. */
    sessionToken: string | undefined;
    /** Hands the browser a session, or takes it away with null. */
    rememberSession(token: string | null): void;
  }
}

export const isModerator = (viewer: Viewer | null): viewer is Viewer =>
  viewer !== null && (viewer.roles.includes('moderator') || viewer.roles.includes('admin'));

export const isSuspended = ({ suspendedUntil, askedAt }: Viewer): boolean =>
  suspendedUntil !== null && suspendedUntil > askedAt;

/** A member who is not suspended: the street door lets nobody else vote, write or edit. */
export const isActive = (viewer: Viewer | null): viewer is Viewer => viewer !== null && !isSuspended(viewer);

/**
 * Whether a moderator wants to see first what this member signs like this. A hold reaches no further than the signature
 * that it was imposed on: a waiting post under another would tell that both are one person's.
 * @param penNameId null for the own name
 */
export const isOnHold = ({ restrictions }: Viewer, penNameId: string | null | undefined): boolean =>
  restrictions.some((each) => each.kind === 'hold' && each.penNameId === penNameId);

/** How statements name who asks. */
export const askedBy = (viewer: Viewer | null) => ({
  viewerId: viewer?.id ?? null,
  proof: viewer?.proof ?? null,
});
