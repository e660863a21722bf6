import { DiscoveryService } from '@nestjs/core';
import type { RequestContext } from './request-context';

/** How a room gives away by id what it owns; provided by the room's module under `@NodeSource()`. */
export interface Nodes {
  /** The table that has the ids. */
  readonly table: string;
  /** The thing as this request's viewer may know it, marked by `asNode`; null for what they may not see. */
  find(id: string, context: RequestContext): Promise<object | null>;
}

/** Marks a provider as `Nodes`, so that `node` finds it without knowing its room. */
export const NodeSource = DiscoveryService.createDecorator();
