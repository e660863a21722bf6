import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Page } from '../pages';

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

/**
 * The connection and edge types of a list, as Relay names them.
 * @param abstract for a connection that a class extends with fields of its own
 */
export function connectionOf<Node>(
  name: string,
  nodeType: () => unknown,
  { abstract = false }: { abstract?: boolean } = {},
): Type<Page<Node>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field()
    cursor: string;

    @Field(nodeType as () => Type)
    node: Node;
  }

  @ObjectType(`${name}Connection`, { isAbstract: abstract })
  class Connection {
    @Field(() => [Edge])
    edges: Edge[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}
