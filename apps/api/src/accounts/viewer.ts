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
  /** When the request came, by the clock of the database: the only one that everything is judged by. */
  askedAt: Date;
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

/** How statements name who asks. */
export const askedBy = (viewer: Viewer | null) => ({
  viewerId: viewer?.id ?? null,
  proof: viewer?.proof ?? null,
});
