import type { Type } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import type { Page } from '../pages';

@ObjectType({ description: 'Where one page of a list stands in it.' })
export class PageInfo {
  @Field({ description: 'Whether there is more after this page.' })
  hasNextPage: boolean;

  @Field({
    description:
      'Whether this page continues another: it was asked for with `after`, or starts inside a discussion. What came before was there when the cursor was made.',
  })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first entry. Null when the page is empty.',
  })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The cursor of the last entry: the next page is asked for `after` it. Null when the page is empty.',
  })
  endCursor: string | null;
}

/**
 * The connection and edge types of a list, as Relay names them.
 * @param of what the list has, in the plural
 * @param abstract for a connection that a class extends with fields of its own
 */
export function connectionOf<Node>(
  name: string,
  nodeType: () => unknown,
  { of, abstract = false }: { of: string; abstract?: boolean },
): Type<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `An entry in a list: ${of}.` })
  class Edge {
    @Field({ description: 'Opaque: where the entry stands in the list, for `after`.' })
    cursor: string;

    @Field(nodeType as () => Type, { description: 'The entry itself.' })
    node: Node;
  }

  @ObjectType(`${name}Connection`, { isAbstract: abstract, description: `One page of a list: ${of}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries, in the order of the list.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: PageInfo;
  }
  return Connection;
}
