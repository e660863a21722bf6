import type { Role } from './member.entity';

/** Who is asking: a member with a live session. A guest is null. */
export interface Viewer {
  id: string;
  handle: string;
  name: string;
  email: string;
  createdAt: Date;
  roles: Role[];
  /** The latest end of a valid credential. */
  coachUntil: Date | null;
  /** Topics with a valid credential: where this member may answer. */
  coachTopics: string[];
  suspendedUntil: Date | null;
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

export const isSuspended = (viewer: Viewer, now: Date): boolean =>
  viewer.suspendedUntil !== null && viewer.suspendedUntil > now;
