import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * Selects whatever a type has, and of what it leads to whatever that has, so many levels deep. Names are made unique by
 * their type, because two types of a union may have the same name for different things.
 */
export function everythingOf(schema: GraphQLSchema, type: GraphQLNamedType, levels: number): string {
  if (!isCompositeType(type)) return '';
  const kinds = isAbstractType(type) ? schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  const fragments = kinds.map(
    (kind) => `... on ${kind.name} { ${fieldsOf(schema, kind, levels).join(' ')} }`,
  );
  return `{ __typename ${fragments.join(' ')} }`;
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, levels: number): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (field.args.some(isRequiredArgument) || (isCompositeType(target) && levels === 0)) return [];
    // The way through a list costs no level: an edge without its node says nothing.
    const left = /(Connection|Edge)$/.test(target.name) ? levels : levels - 1;
    return [`${type.name}_${field.name}: ${field.name} ${everythingOf(schema, target, left)}`];
  });
}

/** A document that asks one field of the schema for everything, its arguments being variables of the same names. */
export function deepQuery(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  { names, levels }: { names: readonly string[]; levels: number },
): string {
  const given = field.args.filter(({ name }) => names.includes(name));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = given.length > 0 ? [`query (${declared})`, `${field.name}(${passed})`] : ['query', field.name];
  return `${head[0]} { ${head[1]} ${everythingOf(schema, getNamedType(field.type), levels)} }`;
}
