import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether the query asks for a field directly below the one being resolved. It looks through fragments; a field
 * behind @skip or @include counts as asked for.
 */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  return info.fieldNodes.some((node: FieldNode) => has(node.selectionSet, field, info));
}

function has(set: SelectionSetNode | undefined, field: string, info: GraphQLResolveInfo): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === field;
    if (selection.kind === Kind.INLINE_FRAGMENT) return has(selection.selectionSet, field, info);
    return has(info.fragments[selection.name.value]?.selectionSet, field, info);
  });
}
