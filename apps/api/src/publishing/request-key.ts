import { createHash } from 'node:crypto';

/**
 * The digest under which a request is remembered. It takes both the member and the requestId to compute, so a row
 * leads nobody from a sealed letter to its member.
 * @returns null when the request carries no id
 */
export function requestKey(memberId: string, requestId: string | null | undefined): Buffer | null {
  return requestId ? createHash('sha256').update(`${memberId} ${requestId}`).digest() : null;
}
