import { Field, ID, InterfaceType } from '@nestjs/graphql';

/** Of what type each node is that `node` found: values do not say so themselves. */
const types = new WeakMap<object, string>();

/** Remembers the type of a value that is about to be returned as a node. */
export function asNode<Value extends object>(value: Value, type: string): Value {
  types.set(value, type);
  return value;
}

@InterfaceType({
  description: 'What can be fetched again by its id, which is unique over all types.',
  resolveType: (value: object) => types.get(value),
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; the same as long as there is the thing.' })
  id: string;
}
