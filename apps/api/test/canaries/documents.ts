import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What has to be known to select a field that a rule cannot guess. */
export interface Selecting {
  schema: GraphQLSchema;
  /** Arguments of fields below the operations, by `Type.field`. */
  argumentsOf: Readonly<Record<string, string>>;
  /** Lists, by `Type.field`, that are asked of one thing and not of every row of a list: that would be too much at once. */
  lists: ReadonlySet<string>;
  /** How many objects are followed, one from the other. */
  depth: number;
  /** Is told of every `Type.field` that was selected. */
  onField?: (name: string) => void;
}

/** In these stand rows. */
const isList = (type: string) =>
  /Connection$|^Comment$|Suggestion$|Cluster$|^ReviewItem$|^Decision$/.test(type);

/**
 * All that can be asked of a value of this type, as deep as it goes: a type that stands above itself is asked for what is
 * no object, so that the text ends.
 */
export function selectionOf(
  type: GraphQLOutputType,
  selecting: Selecting,
  path: readonly string[] = [],
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const parts = selecting.schema
      .getPossibleTypes(named)
      .map((possible) => `... on ${possible.name} ${fieldsOf(possible, selecting, path)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) throw new Error(`${String(named)} is no type that answers have.`);
  return fieldsOf(named, selecting, path);
}

function fieldsOf(type: GraphQLObjectType, selecting: Selecting, path: readonly string[]): string {
  const again = path.includes(type.name) || path.length >= selecting.depth;
  const wanted = Object.values(type.getFields()).filter((field) => {
    const name = `${type.name}.${field.name}`;
    if (selecting.lists.has(name) && path.some(isList)) return false;
    return !again || isLeafType(getNamedType(field.type));
  });
  const selected = wanted.map((field) => fieldOf(type, field, { selecting, path: [...path, type.name] }));
  return `{ __typename ${selected.join(' ')} }`;
}

function fieldOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  { selecting, path }: { selecting: Selecting; path: readonly string[] },
): string {
  const name = `${type.name}.${field.name}`;
  selecting.onField?.(name);
  const given = selecting.argumentsOf[name];
  if (given === undefined && field.args.some(isRequiredArgument))
    throw new Error(`Say with what to ask for ${name}.`);
  const alias = isAmbiguous(field.name, selecting.schema) ? `${type.name}_${field.name}: ` : '';
  return `${alias}${field.name}${given ? `(${given})` : ''} ${selectionOf(field.type, selecting, path)}`;
}

/** Where types call by one name what differs, or what is asked with arguments of their own, each needs a name of its own. */
function isAmbiguous(field: string, schema: GraphQLSchema): boolean {
  const namesakes = objectTypes(schema).flatMap((type) => type.getFields()[field] ?? []);
  const kinds = new Set(namesakes.map(({ type, args }) => `${String(type)} ${args.length > 0}`));
  return kinds.size > 1 || namesakes.some(({ args }) => args.length > 0);
}

/** The types that answers have. */
function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
  );
}

/** Their fields, as `Type.field`. */
export const allFields = (schema: GraphQLSchema): string[] =>
  objectTypes(schema).flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
