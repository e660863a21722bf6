import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config } from '../config';
import { GraphqlExecutor } from './executor';

/** Texts, or texts by names that tell people which is which. */
const documentsFile = z.union([z.array(z.string()), z.record(z.string(), z.string())]);

/**
 * Documents of programs that the operator trusts (the setting TRUSTED_DOCUMENTS names their file): they run as quickly
 * as those of our own pages. What does not fit stops the start with a sentence that names it.
 */
@Injectable()
export class TrustedDocuments implements OnApplicationBootstrap {
  constructor(
    private readonly executor: GraphqlExecutor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The schema is there by now. */
  onApplicationBootstrap(): void {
    const file = this.config.trustedDocuments;
    if (file === undefined) return;
    for (const [name, text] of documentsIn(file)) {
      try {
        this.executor.trust([text]);
      } catch (error) {
        throw new Error(
          `The trusted document "${name}" in ${file} does not fit: ${(error as Error).message} Mend it or take it out.`,
        );
      }
    }
  }
}

function documentsIn(file: string): [name: string, text: string][] {
  const parsed = documentsFile.safeParse(contentOf(file));
  if (parsed.success) return Object.entries(parsed.data);
  throw new Error(
    `The setting TRUSTED_DOCUMENTS is not usable: ${file} must hold a JSON array of GraphQL documents, or an object with one under each name.`,
  );
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`The setting TRUSTED_DOCUMENTS is not usable: ${file}: ${(error as Error).message}`);
  }
}
