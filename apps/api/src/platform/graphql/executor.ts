import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compiledOf, type Compiled } from './compiled';
import { mostTokens, strangerRules } from './document-rules';
import { formatError } from './error-format';
import type { RequestContext } from './request-context';

export interface Operation {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

export type Outcome = ExecutionResult | readonly GraphQLError[];

interface Accepted {
  document: DocumentNode;
  /** How often it was asked for, until it is compiled or found not to be worth it. */
  uses: number;
  compiled?: Compiled;
}

type Checked = Accepted | { errors: readonly GraphQLError[] };

/** Compiling takes some milliseconds: worth it for what comes again. */
const usesBeforeCompiling = 3;

/** A site has some dozens of its own documents, and a program a few; more would be somebody making noise. */
const rememberedDocuments = 500;

/**
 * Runs GraphQL documents, for the HTTP door and for pages rendered in this process alike. A document is parsed
 * and validated once; what limits a stranger's documents (see document-rules) does not burden our own.
 */
@Injectable()
export class GraphqlExecutor {
  private readonly strangers = new LRUCache<string, Checked>({ max: rememberedDocuments });
  private readonly ours = new Map<string, Checked>();

  constructor(private readonly host: GraphQLSchemaHost) {}

  /**
   * For documents that anybody may send.
   * @param readOnly refuses mutations, for requests by GET
   * @returns the result with its errors as they were thrown, or what is wrong with the document
   */
  async runForStranger(operation: Operation, context: RequestContext, readOnly = false): Promise<Outcome> {
    const known = this.strangers.get(operation.query);
    const checked = known ?? this.check(operation.query, true);
    if (!known) this.strangers.set(operation.query, checked);
    if ('document' in checked && readOnly && !isQuery(checked.document, operation.operationName)) {
      return [new GraphQLError('Only queries may be sent by GET. Send this one by POST.')];
    }
    return this.run(checked, operation, context);
  }

  /** For the documents of our own pages. */
  async runForPage(operation: Operation, context: RequestContext): Promise<FormattedExecutionResult> {
    const known = this.ours.get(operation.query);
    const checked = known ?? this.check(operation.query, false);
    if (!known) this.ours.set(operation.query, checked);
    const outcome = await this.run(checked, operation, context);
    if (isRefusal(outcome)) return { errors: outcome.map(formatError) };
    return { data: outcome.data, ...(outcome.errors && { errors: outcome.errors.map(formatError) }) };
  }

  /** How many documents are remembered. */
  get remembered(): { pages: number; strangers: number } {
    return { pages: this.ours.size, strangers: this.strangers.size };
  }

  private check(query: string, stranger: boolean): Checked {
    try {
      const document = parse(query, stranger ? { maxTokens: mostTokens } : {});
      const errors = validate(this.host.schema, document, stranger ? strangerRules : specifiedRules, {
        maxErrors: 5,
      });
      return errors.length > 0 ? { errors } : { document, uses: 0 };
    } catch (error) {
      return {
        errors: [error instanceof GraphQLError ? error : new GraphQLError('This is not a GraphQL document.')],
      };
    }
  }

  private async run(checked: Checked, operation: Operation, contextValue: RequestContext): Promise<Outcome> {
    if ('errors' in checked) return checked.errors;
    const compiled = isNamed(operation, checked) ? this.compiled(checked) : undefined;
    const result = await (compiled
      ? compiled(contextValue, operation.variables)
      : execute({
          schema: this.host.schema,
          document: checked.document,
          contextValue,
          variableValues: operation.variables,
          operationName: operation.operationName,
        }));
    // Variables that do not fit are refused before anything runs: there is no data at all.
    return result.data === undefined && result.errors ? result.errors : result;
  }

  private compiled(accepted: Accepted): Compiled | undefined {
    accepted.uses += 1;
    if (accepted.uses === usesBeforeCompiling)
      accepted.compiled = compiledOf(this.host.schema, accepted.document);
    return accepted.compiled;
  }
}

function isRefusal(outcome: Outcome): outcome is readonly GraphQLError[] {
  return Array.isArray(outcome);
}

/** A name that is none of the document's is refused, by the executor that knows how. */
function isNamed({ operationName }: Operation, { document }: Accepted): boolean {
  return !operationName || getOperationAST(document, operationName) !== null;
}

function isQuery(document: DocumentNode, name: string | null | undefined): boolean {
  return getOperationAST(document, name)?.operation === OperationTypeNode.QUERY;
}
