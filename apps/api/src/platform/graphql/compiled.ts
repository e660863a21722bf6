import { Kind, visit, BREAK, type DocumentNode, type GraphQLSchema, type ASTNode } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/**
 * A document as a function: graphql-jit writes JavaScript for it, which runs several times faster than walking
 * the document does.
 * @returns undefined for a document that is better walked: one of several operations, or one that `isPlain` refuses
 */
export function compiledOf(schema: GraphQLSchema, document: DocumentNode): CompiledQuery | undefined {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || !isPlain(document)) return undefined;
  const compiled = compileQuery(schema, document, undefined, { disablingCapturingStackErrors: true });
  return isCompiledQuery(compiled) ? compiled : undefined;
}

/**
 * The compiler writes a document's literals into the code. A text in it could break out of its place there
 * (graphql-jit 0.8 replaces marks in the finished code), and a name like __proto__ means something else in
 * JavaScript. What people send belongs into variables, which are never part of the code; whoever writes it into the
 * document is served by the slower way.
 */
function isPlain(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    enter(node: ASTNode) {
      const text = node.kind === Kind.STRING;
      const strangeName =
        node.kind === Kind.NAME && node.value.startsWith('__') && node.value !== '__typename';
      if (!text && !strangeName) return undefined;
      plain = false;
      return BREAK;
    },
  });
  return plain;
}
