import {
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isIntrospectionType,
  isListType,
  isObjectType,
  TypeInfo,
  ValidationContext,
  visit,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { createComplexityRule, type ComplexityEstimator } from 'graphql-query-complexity';
import { longestThreadPage } from '../pages';

/** What is asked for: a valid document, and what comes with it. */
export interface Asked {
  document: DocumentNode;
  variables?: Readonly<Record<string, unknown>> | null;
  operationName?: string | null;
}

/** A field with arguments looks something up: a statement at least, which takes as long as some fifty values do. */
const lookup = 50;
/** Entries of a list that has no `first`, unless the field says otherwise in its extensions: `{ entries: 500 }`. */
const usualEntries = 20;
/** In what introspection asks for: of all types together, scalars and enums included. Other lists have one or none. */
const usualEntriesInSchema: Readonly<Record<string, number>> = { fields: 4, enumValues: 2 };
/** Selections that are looked at, fragments as often as they are spread: beyond it the document costs Infinity. */
const mostSelections = 10_000;

/**
 * How many values a document asks for at the most, however it is written: of each field its own, and what is below it for
 * every entry of a list, the dearest of the types that an entry may have. List sizes come from `first`: a literal, a variable,
 * its default, or that of the schema. What @skip and @include leave out of this request is left out.
 * @returns 0 when the variables do not fit: then nothing runs
 */
export function costOf(schema: GraphQLSchema, { document, variables, operationName }: Asked): number {
  const operation = getOperationAST(document, operationName);
  if (!operation) return 0;
  const given = variables ?? {};
  if (getVariableValues(schema, operation.variableDefinitions ?? [], given).errors) return 0;
  let cost = Infinity;
  const rule = createComplexityRule({
    estimators: [estimatorOf(schema)],
    maximumComplexity: Infinity,
    variables: given,
    maxQueryNodes: mostSelections,
    onComplete: (sum) => (cost = sum),
  });
  // What it tells: an argument that does not fit. That is refused where its field runs, and the field has no value then.
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  try {
    visit(operation, rule(context));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error; // it is one when there are too many selections
  }
  return cost;
}

function estimatorOf(schema: GraphQLSchema): ComplexityEstimator {
  const pages = typesOfPages(schema);
  const types = Object.keys(schema.getTypeMap()).length;
  return ({ type, field, args, childComplexity }) => {
    if (isIntrospectionType(type)) return 1 + entriesInSchema(field, types) * childComplexity;
    const own = 1 + (field.args.length > 0 ? lookup : 0);
    return own + entriesOf(field, args, pages.has(type.name)) * childComplexity;
  };
}

/** @param inPage whether the list is that of a page: its `first` stands above it, and has counted there */
function entriesOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  inPage: boolean,
): number {
  if (hasFirst(field)) return Math.min(Math.max(Number(args.first), 1), longestThreadPage); // others are refused
  if (inPage || !isListType(getNullableType(field.type))) return 1;
  return Number(field.extensions.entries ?? usualEntries);
}

/** What asks for the types of types is refused by GraphQL itself (MaxIntrospectionDepthRule). */
function entriesInSchema({ name, type }: GraphQLField<unknown, unknown>, types: number): number {
  if (!isListType(getNullableType(type))) return 1;
  return name === 'types' ? types : (usualEntriesInSchema[name] ?? 1);
}

const hasFirst = ({ args }: GraphQLField<unknown, unknown>) => args.some(({ name }) => name === 'first');

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The names of the types that a field with `first` gives a whole page in; found once for a schema. */
function typesOfPages(schema: GraphQLSchema): ReadonlySet<string> {
  const found = known.get(schema);
  if (found) return found;
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  const names = new Set(
    fields
      .filter((field) => hasFirst(field) && !isListType(getNullableType(field.type)))
      .map(({ type }) => getNamedType(type).name),
  );
  known.set(schema, names);
  return names;
}
