import {
  Kind,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';

/**
 * Whether the query asks for a field below the one being resolved. It looks through fragments; a field behind
 * @skip or @include counts as asked for.
 * @param path the names on the way to it: 'edges', 'node', 'body'
 */
export function asksFor(info: GraphQLResolveInfo, ...path: [string, ...string[]]): boolean {
  const seen = new Set<string>();
  return info.fieldNodes.some((node: FieldNode) => has(node.selectionSet, path, { info, seen }));
}

/** Fragments that were looked through, each once for a place on the way: a document may spread one without end. */
interface Look {
  info: GraphQLResolveInfo;
  seen: Set<string>;
}

function has(set: SelectionSetNode | undefined, path: readonly string[], look: Look): boolean {
  const [name, ...below] = path;
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) {
      return (
        selection.name.value === name && (below.length === 0 || has(selection.selectionSet, below, look))
      );
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return has(selection.selectionSet, path, look);
    return has(fragmentOnce(selection, `${path.length}`, look), path, look);
  });
}

/** Whether the query asks for none but these fields of the one being resolved, whatever stands below them. */
export function asksOnlyFor(info: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const look: Look = { info, seen: new Set() };
  return info.fieldNodes.every(({ selectionSet }) => hasOnly(selectionSet, names, look));
}

function hasOnly(set: SelectionSetNode | undefined, names: ReadonlySet<string>, look: Look): boolean {
  return (set?.selections ?? []).every((selection) => {
    if (selection.kind === Kind.FIELD) return names.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return hasOnly(selection.selectionSet, names, look);
    return hasOnly(fragmentOnce(selection, '', look), names, look);
  });
}

/** Undefined when it was looked through before: then it had not what was looked for. */
function fragmentOnce({ name }: FragmentSpreadNode, at: string, { info, seen }: Look) {
  const key = `${name.value} ${at}`;
  if (seen.has(key)) return undefined;
  seen.add(key);
  return info.fragments[name.value]?.selectionSet;
}
