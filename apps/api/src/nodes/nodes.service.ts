import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '../platform/database/database';
import type { RequestContext } from '../platform/graphql/request-context';
import { isUuid } from '../platform/uuid';
import { nodeTables, whichTable } from './nodes.queries';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';

/** Finds things by id: one statement says which table has it, then its room reads it. */
@Injectable()
export class NodesService implements OnApplicationBootstrap {
  private readonly rooms = new Map<string, Nodes>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance } of this.discovery.getProviders({ metadataKey: NodeSource.KEY })) {
      const nodes = instance as Nodes;
      this.rooms.set(nodes.table, nodes);
    }
    const sources = [...this.rooms.keys()].sort().join(', ');
    if (sources !== nodeTables.join(', ')) throw new Error(`nodes.queries.ts should look in ${sources}.`);
  }

  /** Null for what does not exist and for what this viewer may not see. */
  async find(id: string, context: RequestContext): Promise<object | null> {
    if (!isUuid(id)) return null;

    const found = await this.database.row(whichTable, { id });

    return (found && this.rooms.get(found.table)?.find(id, context)) ?? null;
  }
}
