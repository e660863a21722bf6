import { createHash } from 'node:crypto';
import { conflict, obey } from '../platform/errors';

const digest = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The digest under which a request is remembered. It takes the proof of the session, which stands in no table: a digest
 * of the member and the id would lead from a sealed letter to its member wherever a program counts its requests.
 * @param proof 32 bytes, of the session that sends it: the same form sent by another session is another request
 * @returns null when the request carries no id
 */
export function requestKey(proof: Buffer, requestId: string | null | undefined): Buffer | null {
  return requestId ? digest(proof, requestId) : null;
}

/**
 * The digest of what a request says: two with the same id are the same request only when they say the same.
 * @param act the name of what is done, for an id belongs to one act
 * @param input without what is left out or null, in whatever order
 */
export function requestContent(act: string, input: object): Buffer {
  const said = Object.entries(input).filter(
    ([name, value]) => name !== 'requestId' && value !== null && value !== undefined,
  );
  return digest(JSON.stringify([act, said.sort(([a], [b]) => (a < b ? -1 : 1))]));
}

/**
 * Throws CONFLICT when an id that was used for one thing comes with another.
 * @param before the content remembered; null of what an earlier release remembered
 */
export function obeyRequest(before: Buffer | null, content: Buffer): void {
  if (before === null || before.equals(content)) return;
  obey(() =>
    conflict(
      'REQUEST_ID_REUSED',
      'This form was sent before with another text, which stands. Reload the page, then send this one anew.',
    ),
  );
}
