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
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { currentVisit } from '../web/visit';
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
  /** How often it was asked for, for one that is compiled when it comes again; a stranger's never is. */
  uses?: number;
  compiled?: Compiled;
}

type Checked = Accepted | { errors: readonly GraphQLError[] };

/** Compiling takes some milliseconds: worth it for what comes again. */
const usesBeforeCompiling = 3;

/**
 * For strangers' documents, in bytes. A program has a few, of some 20 kB each; more would be somebody making noise,
 * and that must not cost more memory than this.
 */
const mostRemembered = 16_000_000;
/** A page of ours has about 600 tokens. Longer documents of strangers are seldom, and parsed each time. */
const longestRemembered = 500_000;
/**
 * What graphql-js keeps of each token of a parsed document, in bytes, at the most: measured 250 for a usual document
 * (80 times its text), and 670 for one of nothing but the shortest names (320 times its text).
 */
const bytesPerToken = 700;
/** The entry itself, and an error or two. */
const bytesPerDocument = 2_000;

/**
 * Runs GraphQL documents, for the HTTP door and for pages rendered in this process alike. A document is parsed
 * and validated once; what limits a stranger's documents (see document-rules) does not burden our own. Only our own
 * are compiled: what that costs has no bound that could be told from a document (docs/decisions/0016).
 */
@Injectable()
export class GraphqlExecutor {
  private readonly strangers = new LRUCache<string, Checked>({
    maxSize: mostRemembered,
    maxEntrySize: longestRemembered,
    sizeCalculation: (checked, query) => sizeOf(checked, query),
  });
  /** The documents of our own pages, and those that the operator trusts. */
  private readonly ours = new Map<string, Checked>();
  private compiling = 0;
  /** Called after every mutation, whatever came of it. */
  onMutation: (() => void) | undefined;

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** How many documents were given to the compiler so far. */
  get compiledDocuments(): number {
    return this.compiling;
  }

  /** What strangers' documents take at the most, in bytes: an estimate that errs upwards. */
  get rememberedBytes(): number {
    return this.strangers.calculatedSize;
  }

  /**
   * Takes these documents for our own: they may come from anybody, have no limits of cost, and are compiled.
   * Throws what is wrong with the first that does not fit the schema; then none of them is trusted.
   */
  trust(documents: readonly string[]): void {
    const all = documents.map((text) => [text, this.check(text, false)] as const);
    for (const [, checked] of all) if ('errors' in checked) throw checked.errors[0]!;
    for (const [text, checked] of all) this.ours.set(text, checked);
  }

  /**
   * For documents that anybody may send.
   * @param readOnly refuses mutations, for requests by GET
   * @returns the result with its errors as they were thrown, or what is wrong with the document
   */
  async runForStranger(operation: Operation, context: RequestContext, readOnly = false): Promise<Outcome> {
    const known = this.ours.get(operation.query) ?? this.strangers.get(operation.query);
    const checked = known ?? this.check(operation.query, true);
    if (!known) this.strangers.set(operation.query, checked);
    if ('document' in checked && !isQuery(checked.document, operation.operationName)) {
      if (readOnly) return [new GraphQLError('Only queries may be sent by GET. Send this one by POST.')];
      finishAnyway();
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
      if (errors.length > 0) return { errors };
      return stranger ? { document } : { document, uses: 0 };
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
    if (!isQuery(checked.document, operation.operationName)) this.onMutation?.();
    // Variables that do not fit are refused before anything runs: there is no data at all.
    return result.data === undefined && result.errors ? result.errors : result;
  }

  private compiled(accepted: Accepted): Compiled | undefined {
    if (accepted.uses === undefined) return undefined;
    accepted.uses += 1;
    if (accepted.uses === usesBeforeCompiling) {
      this.compiling += 1;
      accepted.compiled = compiledOf(this.host.schema, accepted.document);
    }
    return accepted.compiled;
  }
}

/** Of what is remembered, in bytes, at the most. A refused document stays with what its errors point at. */
function sizeOf(checked: Checked, query: string): number {
  const node = 'document' in checked ? checked.document : checked.errors[0]?.nodes?.[0];
  return bytesPerDocument + query.length * 2 + tokensOf(node) * bytesPerToken;
}

/** How many tokens hang together with a node: all of its document's. */
function tokensOf(node: ASTNode | undefined): number {
  let first = node?.loc?.startToken;
  while (first?.prev) first = first.prev;
  let count = 0;
  for (let token = first; token; token = token.next ?? undefined) count += 1;
  return count;
}

/** What changes something is done to its end, even when whoever sent it has left. */
function finishAnyway(): void {
  const visit = currentVisit();
  if (visit) visit.writes = true;
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
