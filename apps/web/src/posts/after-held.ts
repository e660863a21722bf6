import type { HoldReason } from '../graphql/generated/graphql';
import { heldAddress } from '../help-lines/find-waiting';

interface Held {
  reasonCode: HoldReason;
  post: { id: string };
}

/** Where somebody goes on whose post waits: to its letter, and first of all to help where somebody may be in danger. */
export function afterHeld({ reasonCode, post }: Held, { path, as }: { path: string; as: string }): string {
  return reasonCode === 'CRISIS' ? heldAddress(path, post.id) : `${path}?held=${as}#held`;
}
