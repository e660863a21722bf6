import { SUGGESTIONS_WHILE_WRITING } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { ReadingLimit } from '../accounts/reading-limit';
import { CONFIG, type Config } from '../platform/config';
import { tooSoon } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';

/** What is found for a draft is remembered for nobody, so that each question is work. */
@Injectable()
export class DraftLimit {
  private readonly limit = new ReadingLimit(SUGGESTIONS_WHILE_WRITING, (limit, retryAfter) =>
    tooSoon(
      'TOO_MANY_DRAFTS',
      'Suggestions were asked for very often just now. They come back within a minute.',
      { limit, retryAfter },
    ),
  );

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws TOO_SOON. */
  async count(context: RequestContext): Promise<void> {
    if (this.config.limits) await this.limit.spend(context);
  }
}
