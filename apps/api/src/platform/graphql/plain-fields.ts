import { isObjectType, type GraphQLSchema } from 'graphql';

/** What Nest calls the function that reads a property: the one that it gives to every field without a resolver. */
const readsProperty = 'rootFieldResolver';

/**
 * Optimisation: plain fields.
 * Takes away the functions that only read the property of a field's name, which GraphQL does by itself. A page has
 * thousands of such values, and calling a function for each was half of what answering it cost.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === readsProperty) field.resolve = undefined;
    }
  }
  return schema;
}
