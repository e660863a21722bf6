import {
  BREAK,
  getVariableValues,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** Runs the document. Variables that do not fit are refused before anything runs: there is no data then. */
export type Compiled = (
  context: object,
  variables: Record<string, unknown> | null | undefined,
) => Promise<ExecutionResult> | ExecutionResult;

/** As many complaints about variables as the reference implementation makes. */
const mostErrors = 50;

/** The type of variables that have been checked already. */
const checked = new GraphQLScalarType({ name: 'Checked', parseValue: (value) => value });

/**
 * A document as a function: graphql-jit writes JavaScript for it, which runs several times faster than walking
 * the document does. Its variables stay with the reference implementation: graphql-jit 0.8 forgets their defaults.
 * For documents of our own and trusted ones alone: a short text can be so nested that this takes seconds and hundreds
 * of megabytes.
 * @returns undefined for a document that is better walked: one of several operations, or one that `isPlain` refuses
 */
export function compiledOf(schema: GraphQLSchema, document: DocumentNode): Compiled | undefined {
  const [operation, ...others] = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation || others.length > 0 || !isPlain(document)) return undefined;
  const { query } = compile(withChecked(schema), withCheckedVariables(document, operation)) ?? {};
  if (!query) return undefined;
  return (context, variables) => {
    const definitions = operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(schema, definitions, variables ?? {}, {
      maxErrors: mostErrors,
    });
    return errors ? { errors } : query(undefined, context, coerced);
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode) {
  const compiled = compileQuery(schema, document, undefined, { disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? compiled : undefined;
}

const extended = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The same schema, which also knows the type of checked variables. */
function withChecked(schema: GraphQLSchema): GraphQLSchema {
  const known = extended.get(schema);
  if (known) return known;
  const config = schema.toConfig();
  const made = new GraphQLSchema({ ...config, types: [...config.types, checked], assumeValid: true });
  extended.set(schema, made);
  return made;
}

function withCheckedVariables(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: checked.name } } as const;
  const variableDefinitions = operation.variableDefinitions?.map((definition) => ({
    ...definition,
    type,
    defaultValue: undefined,
  }));
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition === operation ? { ...operation, variableDefinitions } : definition,
    ),
  };
}

/**
 * The compiler makes its own names of those in the document, and reads values by them from plain objects: with a variable
 * $constructor that nobody gave it finds the one that all objects have. Names as all of ours are: letters and digits.
 */
const isPlainName = (name: string) =>
  name === '__typename' || (/^[a-z][a-z\d]*$/i.test(name) && !(name in Object.prototype));

/**
 * The compiler writes a document's literals into the code. A text in it could break out of its place there
 * (graphql-jit 0.8 replaces marks in the finished code), and a name like __proto__ means something else in
 * JavaScript. What people send belongs into variables, which are never part of the code; whoever writes it into the
 * document is served by the slower way. So is who uses @skip or @include, which graphql-jit takes from one place of a
 * fragment to all others, and who writes a list or an object: a variable in it that is not given is null to graphql-jit.
 */
const walkedKinds: ReadonlySet<string> = new Set([Kind.STRING, Kind.DIRECTIVE, Kind.LIST, Kind.OBJECT]);

function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    enter(node: ASTNode) {
      const unsafe = walkedKinds.has(node.kind);
      const strangeName = node.kind === Kind.NAME && !isPlainName(node.value);
      if (!unsafe && !strangeName) return undefined;
      plain = false;
      return BREAK;
    },
  });
  return plain;
}
