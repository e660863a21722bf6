import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/**
 * Whether the query asks for a field below the one being resolved. It looks through fragments; a field behind
 * @skip or @include counts as asked for.
 * @param path the names on the way to it: 'edges', 'node', 'body'
 */
export function asksFor(info: GraphQLResolveInfo, ...path: [string, ...string[]]): boolean {
  return info.fieldNodes.some((node: FieldNode) => has(node.selectionSet, path, info));
}

function has(set: SelectionSetNode | undefined, path: readonly string[], info: GraphQLResolveInfo): boolean {
  const [name, ...below] = path;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) {
      return (
        selection.name.value === name && (below.length === 0 || has(selection.selectionSet, below, info))
      );
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return has(selection.selectionSet, path, info);
    return has(info.fragments[selection.name.value]?.selectionSet, path, info);
  });
}

/** Whether the query asks for none but these fields of the one being resolved, whatever stands below them. */
export function asksOnlyFor(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  return info.fieldNodes.every(({ selectionSet }) => hasOnly(selectionSet, names, info));
}

function hasOnly(
  set: SelectionSetNode | undefined,
  names: ReadonlySet<string>,
  info: GraphQLResolveInfo,
): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) return names.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return hasOnly(selection.selectionSet, names, info);
    return hasOnly(info.fragments[selection.name.value]?.selectionSet, names, info);
  });
}
