import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { GraphqlExecutor } from './executor';

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
/** The entry itself, and its key. */
const bytesPerDocument = 2_000;

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** Apollo Server's keys are a hash behind a prefix of its own. */
export const hashIn = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

/**
 * Apollo Server's document store: documents that were parsed and found valid. Trusted ones are here from the start,
 * without limits; strangers' are remembered within a bound of memory.
 */
@Injectable()
export class DocumentStore implements Store {
  private readonly strangers = new LRUCache<string, DocumentNode>({
    maxSize: mostRemembered,
    maxEntrySize: longestRemembered,
    sizeCalculation: sizeOf,
  });

  constructor(private readonly executor: GraphqlExecutor) {}

  /** How many documents of strangers are remembered. */
  get size(): number {
    return this.strangers.size;
  }

  /** What all of them take at the most, in bytes: an estimate that errs upwards. */
  get bytes(): number {
    return this.strangers.calculatedSize;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.executor.trustedBy(hashIn(key))?.document ?? this.strangers.get(key);
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.strangers.set(key, document);
  }

  async delete(key: string): Promise<boolean> {
    return this.strangers.delete(key);
  }
}

function sizeOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens += 1;
  return bytesPerDocument + (loc?.source.body.length ?? 0) * 2 + tokens * bytesPerToken;
}
