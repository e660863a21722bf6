import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

interface Described {
  name: string;
  description?: string | null;
}

/**
 * What of a schema has no description: types, fields, arguments, enum values and input fields, as "Letter.title" or
 * "Letter.replies(first)". The root types are places for operations and say nothing themselves.
 */
export function undescribed(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...(roots.includes(type as never) ? [] : bare([type])), ...partsOf(type)]);
}

function partsOf(type: GraphQLNamedType): string[] {
  const named = (names: string[]) => names.map((name) => `${type.name}.${name}`);
  if (isEnumType(type)) return named(bare(type.getValues()));
  if (isInputObjectType(type)) return named(bare(Object.values(type.getFields())));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    named([...bare([field]), ...bare(field.args).map((argument) => `${field.name}(${argument})`)]),
  );
}

const bare = (parts: readonly Described[]): string[] =>
  parts.filter(({ description }) => !description?.trim()).map(({ name }) => name);
