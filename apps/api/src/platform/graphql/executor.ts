import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  execute,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
} from 'graphql';
import { compiledOf, type Compiled } from './compiled';
import { formatError } from './error-format';
import type { RequestContext } from './request-context';

export interface Variables {
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

export interface Operation extends Variables {
  query: string;
}

/** A document of our own pages, or of a program that the operator trusts: parsed, and valid. */
export interface TrustedDocument {
  readonly text: string;
  readonly document: DocumentNode;
  /** How often it was asked for. */
  uses: number;
  compiled?: Compiled;
}

/** Optimisation: compiled documents. Compiling takes some milliseconds: worth it for what comes again. */
const usesBeforeCompiling = 3;

/**
 * Knows the trusted documents, by their text and by its hash, and runs them: for Apollo Server, which answers
 * `/graphql`, and for pages rendered in this process alike. They are parsed and validated once, have no limits of
 * cost, and are compiled: what compiling costs has no bound that could be told from a document, so nobody else's are
 * (docs/decisions/0016).
 */
@Injectable()
export class GraphqlExecutor {
  private readonly byText = new Map<string, TrustedDocument>();
  private readonly byHash = new Map<string, TrustedDocument>();
  private compiling = 0;
  /** Called after every mutation, whatever came of it. */
  onMutation: (() => void) | undefined;

  constructor(private readonly host: GraphQLSchemaHost) {}

  /** How many documents were given to the compiler so far. */
  get compiledDocuments(): number {
    return this.compiling;
  }

  /** How many documents are trusted. */
  get trustedDocuments(): number {
    return this.byText.size;
  }

  /** Throws what is wrong with the first that does not fit the schema; then none of them is trusted. */
  trust(documents: readonly string[]): void {
    for (const trusted of documents.map((text) => this.checked(text))) this.know(trusted);
  }

  /** @param hash SHA-256 of the whole text, in hexadecimal digits */
  trustedBy(hash: string | undefined): TrustedDocument | undefined {
    return hash === undefined ? undefined : this.byHash.get(hash);
  }

  async run(
    trusted: TrustedDocument,
    operation: Variables,
    contextValue: RequestContext,
  ): Promise<ExecutionResult> {
    const compiled = isNamed(operation, trusted) ? this.compiled(trusted) : undefined;
    return compiled
      ? compiled(contextValue, operation.variables)
      : execute({
          schema: this.host.schema,
          document: trusted.document,
          contextValue,
          variableValues: operation.variables,
          operationName: operation.operationName,
        });
  }

  /** For the documents of our own pages. */
  async runForPage(operation: Operation, context: RequestContext): Promise<FormattedExecutionResult> {
    const trusted = this.byText.get(operation.query) ?? this.know(this.checked(operation.query));
    const { data, errors } = await this.run(trusted, operation, context).finally(() => {
      if (isMutation(trusted.document, operation.operationName)) this.onMutation?.();
    });
    return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(formatError) }) };
  }

  private checked(text: string): TrustedDocument {
    const document = parse(text);
    const [error] = validate(this.host.schema, document);
    if (error) throw error;
    return { text, document, uses: 0 };
  }

  private know(trusted: TrustedDocument): TrustedDocument {
    this.byText.set(trusted.text, trusted);
    this.byHash.set(createHash('sha256').update(trusted.text).digest('hex'), trusted);
    return trusted;
  }

  private compiled(trusted: TrustedDocument): Compiled | undefined {
    trusted.uses += 1;
    if (trusted.uses === usesBeforeCompiling) {
      this.compiling += 1;
      trusted.compiled = compiledOf(this.host.schema, trusted.document);
    }
    return trusted.compiled;
  }
}

/** A name that is none of the document's is refused, by the executor that knows how. */
function isNamed({ operationName }: Variables, { document }: TrustedDocument): boolean {
  return !operationName || getOperationAST(document, operationName) !== null;
}

export const isMutation = (document: DocumentNode, name: string | null | undefined): boolean =>
  getOperationAST(document, name)?.operation === OperationTypeNode.MUTATION;
