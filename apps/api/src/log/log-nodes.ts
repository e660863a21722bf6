import { Injectable } from '@nestjs/common';
import { asNode } from '../platform/graphql/node.graphql';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';
import type { RequestContext } from '../platform/graphql/request-context';
import { LogService } from './log.service';

/** The log is public; what operators did stands in the same table and is not in it. */
@Injectable()
@NodeSource()
export class LogNodes implements Nodes {
  readonly table = 'log_entries';

  constructor(private readonly log: LogService) {}

  async find(id: string, { viewer }: RequestContext) {
    const entry = await this.log.find(id, viewer);
    return entry && asNode(entry, 'LogEntry');
  }
}
