import { sessionSeconds } from './sessions.service';

/** `__Host-` binds the cookie to this host over https; browsers refuse the prefix without it. */
const nameFor = (secure: boolean) => (secure ? '__Host-session' : 'session');

/** @returns the token in a Cookie header, or undefined */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  const prefix = `${nameFor(secure)}=`;
  return header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}

/** @param token null takes the cookie away */
export function sessionCookie(token: string | null, secure: boolean): string {
  const age = token ? sessionSeconds : 0;
  const attributes = `Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${nameFor(secure)}=${token ?? ''}; ${attributes}`;
}
